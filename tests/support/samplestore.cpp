// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplestore.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

Source sampleSource(char digit)
{
    Source source;
    source.id.value = QByteArray(32, digit);
    source.name = u"billing-"_s + QLatin1Char(digit);
    source.title = u"Billing · Zürich"_s;
    source.group = u"payments"_s;
    source.notes = u"line one\nline \"two\""_s;
    source.revision = {7};
    source.grant = {"client_credentials",
                    {{u"token_url"_s, u"https://idp.example/oauth/token"_s},
                     {u"dpop"_s, true},
                     {u"redirect_port"_s, 8080},
                     {u"resource"_s, QStringList{u"a"_s, u"b"_s}}}};
    source.fallback = GrantSpec{"manual", {}};
    source.schedule.refreshBefore = 0.2;
    source.schedule.refreshEvery = Seconds(600);
    source.schedule.keepAlive = {KeepAlive::Mode::Until, sampleTime + std::chrono::hours(24)};
    source.headerScheme = "raw";
    source.clearOnExit = true;
    source.rotateCredentialsEvery = std::chrono::hours(24 * 90);
    source.gateway =
        GatewaySpec{u"https://api.example/v1"_s, true,
                    GatewayGuard{u"https://clerk.example"_s, {u"https://app.example"_s}, QStringList{u"/health"_s}}};
    source.sink = SinkSpec{u"/run/tokens/sample"_s, SinkSpec::Format::Env, "SAMPLE"};
    source.transport = {u"/etc/ca.pem"_s, u"/etc/client.pem"_s, true};
    source.paused = true;
    source.provisioned = true;
    return source;
}

TokenPtr sampleToken(char digit, quint64 generation)
{
    const QByteArray mark = QByteArray(1, digit) + '-' + QByteArray::number(generation);
    Token token;
    token.access = Secret("canary-access-" + mark);
    token.refresh = Secret("canary-refresh-" + mark);
    token.flowMemory = Secret("canary-memory-" + mark);
    token.type = "Bearer";
    token.scope = "read write";
    token.receivedAt = sampleTime;
    token.expiresAt = sampleTime + std::chrono::minutes(10);
    token.refreshExpiresAt = sampleTime + std::chrono::hours(24);
    token.expiryOrigin = ExpiryOrigin::ExpiresIn;
    token.lineage = {QByteArray("\0line\xff", 6)};
    token.generation = {generation};
    return std::make_shared<const Token>(std::move(token));
}

bool sameToken(const Token &a, const Token &b)
{
    return a.access == b.access && a.refresh == b.refresh && a.flowMemory == b.flowMemory && a.type == b.type &&
           a.scope == b.scope && a.receivedAt == b.receivedAt && a.expiresAt == b.expiresAt &&
           a.refreshExpiresAt == b.refreshExpiresAt && a.expiryOrigin == b.expiryOrigin && a.lineage == b.lineage &&
           a.generation == b.generation;
}

} // namespace tokenwatch
