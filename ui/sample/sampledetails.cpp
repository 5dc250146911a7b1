// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/sampledetails.h"

#include "ui/sample/samplestatuses.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 numericDate(WallTime at)
{
    return std::chrono::duration_cast<Seconds>(at.time_since_epoch()).count();
}

} // namespace

TokenClaims sampleClaims(const SourceStatus &status)
{
    TokenClaims token;
    token.generation = status.generation;
    token.receivedAt = status.issuedAt.value_or(WallTime());
    token.length = 1148;
    if (status.pasted) {
        token.length = 40;
        return token;
    }
    const WallTime issued = token.receivedAt;
    const WallTime ends = status.expiresAt.value_or(issued + 1h);
    token.signature = TokenClaims::Signature::NotChecked;
    token.header = {{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, u"2026-10"_s}};
    token.claims = {{u"iss"_s, u"https://%1/"_s.arg(status.host)},
                    {u"aud"_s, u"api://"_s + status.name.section(u'-', 0, 0)},
                    {u"sub"_s, u"svc-"_s + status.name},
                    {u"scope"_s, u"Directory.Read.All Group.Read.All"_s},
                    {u"iat"_s, numericDate(issued)},
                    {u"nbf"_s, numericDate(issued)},
                    {u"exp"_s, numericDate(ends)},
                    {u"jti"_s, u"8d2e0c51"_s}};
    QJsonObject before = token.claims;
    before[u"scope"_s] = u"Directory.Read.All"_s;
    before[u"jti"_s] = u"77b1f02a"_s;
    for (const QString &date : {u"iat"_s, u"nbf"_s, u"exp"_s})
        before[date] = before[date].toInteger() - 4200;
    if (status.failingSince) { // it lost what it had
        before[u"scope"_s] = u"Directory.Read.All Group.Read.All Customs.Declare"_s;
        token.claims.remove(u"nbf"_s);
    }
    token.previous = before;
    return token;
}

SignatureReport sampleSignature(const SourceStatus &status)
{
    SignatureReport report;
    report.generation = status.generation;
    report.checkedAt = sampleTime(14, 32, 5);
    report.issuer = status.host;
    if (status.pasted)
        return report;
    report.algorithm = u"RS256"_s;
    report.keyId = u"2026-10"_s;
    report.result = SignatureReport::Result::Good;
    if (status.failingSince) {
        report.result = SignatureReport::Result::KeysUnavailable;
        report.error = Error{.kind = ErrorKind::HttpStatus, .httpStatus = 503, .where = status.host};
    }
    return report;
}

std::vector<LogLine> sampleLog(const std::vector<SourceStatus> &statuses)
{
    std::vector<LogLine> lines;
    const auto add = [&lines](const SourceStatus &status, WallTime at, LogLine::Level level, const QString &text) {
        lines.push_back({lines.size() + 1, at, level, status.name, text});
    };
    for (const SourceStatus &status : statuses) {
        if (status.failingSince)
            add(status, sampleTime(12, 10, 2), LogLine::Level::Info, u"the source was edited"_s);
    }
    return lines;
}

SourceDetails sampleDefinition(const SourceStatus &status)
{
    SourceDetails details;
    Source &source = details.source;
    source.id = status.id;
    source.name = status.name;
    source.title = status.title;
    source.group = status.group;
    source.revision = status.revision;
    source.grant = {status.grant, {{u"token_url"_s, u"https://%1/token"_s.arg(status.host)}}};
    source.gateway = GatewaySpec{.upstream = u"https://%1/api/v1/"_s.arg(status.host)};
    return details;
}

} // namespace tokenwatch
