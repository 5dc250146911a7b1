// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/edrflow.h"

#include "crypto/random.h"
#include "domain/address.h"
#include "grants/formbody.h"
#include "grants/tokenendpoint.h"

#include <QRegularExpression>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// As the connector's own token service gives them.
constexpr Seconds authenticationLifetime{600};

QString firstText(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty())
            return text.trimmed();
    }
    return {};
}

QString ifDid(const QString &text)
{
    return text.startsWith("did:"_L1) ? text : QString();
}

/// The consumer of the reference implementation does the same.
void appendToken(QUrl &address)
{
    QString path = address.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.endsWith("/token"_L1))
        path += "/token"_L1;
    address.setPath(path, QUrl::StrictMode);
}

/// `did#fragment`: a fragment alone, or a key's plain name, is one of this DID.
QByteArray keyIdOf(const QString &did, const QByteArray &keyId)
{
    if (keyId.isEmpty() || keyId.startsWith("did:"))
        return keyId.isEmpty() ? did.toUtf8() : keyId;
    return did.toUtf8() + (keyId.startsWith('#') ? QByteArray() : QByteArray("#")) + keyId;
}

} // namespace

EdrFlow::EdrFlow(FlowContext context, Edr edr, AssertionKey key)
    : m_context(std::move(context))
    , m_edr(std::move(edr))
    , m_key(std::move(key))
    , m_known(knownSecrets(m_context))
{}

Expected<std::unique_ptr<GrantFlow>> EdrFlow::start(FlowContext context)
{
    if (context.grant.text(u"mode"_s) == "none"_L1)
        return failure(ErrorKind::Unsupported, u"grant.mode"_s);
    // Cleared by a person, the access token is gone too, and a renewal needs it.
    if (!context.current || context.current->refresh.isEmpty() || context.current->access.isEmpty())
        return failure(ErrorKind::MissingCredentials, u"edr"_s);
    auto key = privateKeyOf(context);
    if (!key)
        return failure(std::move(key.error()));
    Edr edr = Edr::fromMemory(context.current->flowMemory);
    std::unique_ptr<EdrFlow> flow(new EdrFlow(std::move(context), std::move(edr), std::move(*key)));
    if (const auto settled = flow->settle(); !settled)
        return failure(settled.error());
    return flow;
}

/// What the source does not say, the EDR does.
Expected<> EdrFlow::settle()
{
    const GrantSpec &grant = m_context.grant;
    const QString configured = grant.text(u"refresh_url"_s);
    const QString refresh = firstText({configured, m_edr.text("refreshEndpoint"_L1), m_edr.text("endpoint"_L1)});
    auto address = readAddress(refresh, m_context.allowHttp);
    if (!address)
        return failure(ErrorKind::InvalidInput,
                       configured.isEmpty() ? u"edr.refreshEndpoint"_s : u"grant.refresh_url"_s,
                       refresh.isEmpty() ? u"is needed"_s : address.error().serverText);
    m_address = std::move(*address);
    appendToken(m_address);

    const QString edrAudience = m_edr.text("audience"_L1);
    const QString refreshAudience = m_edr.text("refreshAudience"_L1);
    m_audience = firstText({grant.text(u"audience"_s), refreshAudience, edrAudience});
    if (m_audience.isEmpty())
        return failure(ErrorKind::InvalidInput, u"grant.audience"_s, u"is needed: the EDR names no refreshAudience"_s);
    // In practice both name the consumer: whom the token was issued to.
    m_did = firstText({grant.text(u"did"_s), ifDid(edrAudience), ifDid(refreshAudience)});
    if (m_did.isEmpty())
        return failure(ErrorKind::InvalidInput, u"grant.did"_s, u"is needed: the EDR does not name it"_s);
    m_key.keyId = keyIdOf(m_did, m_key.keyId);
    return {};
}

Step EdrFlow::next(Answer answer, Moment now)
{
    if (m_stage == Stage::Start)
        return send(Stage::InBody, now);
    const auto *response = std::get_if<Expected<HttpResponse>>(&answer);
    if (!response)
        return Done(failure(ErrorKind::Internal));
    if (!*response)
        return Done(failure(response->error()));
    auto token = read(**response, now);
    if (!token && m_stage == Stage::InBody && wantsQuery(token.error()))
        return send(Stage::InQuery, now);
    return Done(std::move(token));
}

Expected<QByteArray> EdrFlow::authenticationToken(Moment now) const
{
    const qint64 issuedAt = std::chrono::floor<Seconds>(now.wall.time_since_epoch()).count();
    const QJsonObject claims{{u"iss"_s, m_did},
                             {u"sub"_s, m_did},
                             {u"aud"_s, m_audience},
                             {u"token"_s, QString::fromUtf8(m_context.current->access.reveal())},
                             {u"jti"_s, QString::fromLatin1(jose::toBase64Url(crypto::randomBytes(16)))},
                             {u"iat"_s, issuedAt},
                             {u"exp"_s, issuedAt + qint64(authenticationLifetime.count())}};
    const QJsonObject header{{u"typ"_s, u"JWT"_s}, {u"kid"_s, QString::fromUtf8(m_key.keyId)}};
    return jose::sign(claims, header, m_key.key, m_key.algorithm);
}

Step EdrFlow::send(Stage stage, Moment now)
{
    m_stage = stage;
    auto authentication = authenticationToken(now);
    if (!authentication)
        return Done(failure(ErrorKind::InvalidInput, u"private_key"_s, authentication.error().serverText));
    m_known.push_back(std::make_shared<const Secret>(*authentication));
    FormBody form;
    form.add("grant_type", QByteArrayView("refresh_token"));
    form.add("refresh_token", m_context.current->refresh.reveal());
    HttpRequest request{.method = "POST", .url = m_address, .headers = {}, .body = form.encoded()};
    if (stage == Stage::InQuery)
        request.url.setQuery(QString::fromLatin1(form.encoded()), QUrl::StrictMode);
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    request.headers.emplaceBack("Authorization", "Bearer " + *authentication);
    return Send{std::move(request), Spends::Credential};
}

/// Providers before 2026 read the query alone and answer 400 as if nothing had been sent (S1-16): then nothing was
/// spent, and the query is what they document. Never in clear over a network: proxies log addresses.
bool EdrFlow::wantsQuery(const Error &error) const
{
    static const QRegularExpression parameter(u"grant.?type|refresh.?token"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression absent(u"\\bnull\\b|\\bmissing\\b|\\brequired\\b|\\bblank\\b|\\bempty\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const bool isPrivate = m_address.scheme() == "https"_L1 || isLoopbackHost(m_address.host());
    return isPrivate && error.httpStatus == 400 && parameter.match(error.serverText).hasMatch() &&
           absent.match(error.serverText).hasMatch();
}

/// Replaces the access token, the refresh token and the lifetime; all else of the EDR stays (S1-17).
Expected<Token> EdrFlow::read(const HttpResponse &answer, Moment now) const
{
    auto token = readToken(answer, {.tokenField = {}, .headersToo = false, .known = m_known}, now);
    if (!token)
        return token;
    Token renewed = afterRefresh(std::move(*token), *m_context.current);
    renewed.flowMemory = m_edr.memory();
    return renewed;
}

} // namespace tokenwatch
