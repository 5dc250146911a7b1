// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/edrsystem.h"

#include "json/strictjson.h"
#include "log/categories.h"
#include "sandbox/edcerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *publicPath = "/edc/public";
constexpr const char *tokenPath = "/edc/public/token";

QString publicBase(const QString &url)
{
    return url + QLatin1StringView(publicPath);
}

EdrSettings completed(EdrSettings settings, const Client &client, const QString &url)
{
    if (settings.expiry == Seconds(0))
        settings.expiry = client.accessLifetime;
    if (settings.refreshEndpoint.isEmpty())
        settings.refreshEndpoint = publicBase(url);
    return settings;
}

/// The public base and whatever is below it, but not the Refresh API.
bool isForData(const Visit &visit)
{
    const QByteArray &path = visit.request.path;
    return path != tokenPath && (path == publicPath || path.startsWith(QByteArray(publicPath) + '/'));
}

http::Response dataRefusal(int status, const QStringList &errors)
{
    auto answer = http::Response::json({{u"errors"_s, QJsonArray::fromStringList(errors)}}, status);
    if (status == 401)
        answer.with("WWW-Authenticate", "Bearer realm=\"sandbox\"");
    return answer;
}

} // namespace

EdrSystem::EdrSystem(const Facilities &facilities, const Secret &master, EdrSettings settings)
    : m_client(*facilities.registry.find(u"connector"_s))
    , m_settings(completed(std::move(settings), m_client, facilities.url))
    , m_participants(facilities.url, master, facilities.sessions.connection())
    , m_records(facilities.sessions, master)
    , m_progress(m_records)
    , m_tokens(m_participants)
    , m_transfers(m_participants, m_records, m_tokens, m_client, m_settings, publicBase(facilities.url))
    , m_refresh(m_participants, m_records, m_tokens, m_client, facilities.faults)
    , m_consumer(m_participants, m_client, facilities)
{}

std::span<const Route<EdrSystem>> EdrSystem::routes()
{
    static constexpr Route<EdrSystem> table[] = {
        {"POST", "/edc/sts/token", &EdrSystem::authenticationToken},
        // Not only at the public base: a setting may name another one.
        {"POST", "/edc/*/token", &EdrSystem::refresh},
        {"POST", "/edc/transfers", &EdrSystem::startTransfer},
        {"GET", "/edc/transfers/*", &EdrSystem::describeTransfer},
        {"DELETE", "/edc/transfers/*", &EdrSystem::revokeTransfer},
        {"GET", "/edc/participants/*/did.json", &EdrSystem::document},
        {"PUT", "/edc/participants/*/did.json", &EdrSystem::publishDocument},
    };
    return table;
}

QStringList EdrSystem::endpoints() const
{
    return endpointsOf(routes()) + QStringList{u"GET "_s + QLatin1StringView(publicPath)};
}

bool EdrSystem::isFor(const Visit &visit) const
{
    return serves(routes(), visit) || isForData(visit);
}

std::optional<http::Response> EdrSystem::answer(Visit &visit, QList<QByteArray> &allowed)
{
    if (isForData(visit))
        return data(visit);
    return routed(*this, routes(), visit, allowed);
}

void EdrSystem::addToStatus(QJsonObject &status) const
{
    const QString did = m_participants.consumerDid();
    const auto key = json::readObject(consumerKey().reveal());
    status.insert("participants"_L1, QJsonArray{QJsonObject{{u"did"_s, did},
                                                            {u"key_id"_s, Participants::ownKeyId(did)},
                                                            {u"private_key"_s, key.value_or(QJsonObject())}}});
}

http::Response EdrSystem::refresh(const Visit &visit)
{
    http::Response answer = m_refresh.answer(visit);
    m_progress.refreshAsked(visit.request, answer, visit.now.wall);
    return answer;
}

http::Response EdrSystem::document(const Visit &visit)
{
    const QString did = m_participants.did(visit.segments.constFirst());
    const auto document = m_participants.document(did);
    if (!document)
        return edcStorageFailed(document.error());
    if (!*document)
        return objectNotFound(u"Nobody has the DID '%1'."_s.arg(cleaned(did, 200)));
    auto answer = http::Response::json(**document);
    answer.headers = {{"Content-Type", "application/did+json"}};
    return answer;
}

http::Response EdrSystem::publishDocument(const Visit &visit)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._-]{1,63}$"_s);
    const QString &name = visit.segments.constFirst();
    if (!plain.match(name).hasMatch())
        return invalidRequest(u"A participant's name has up to 63 letters, digits, '.', '_' and '-'"_s);
    const auto document = json::readObject(visit.request.body, {.depth = 16, .bytes = 64 * 1024});
    if (!document)
        return invalidRequest(document.error().serverText);
    const auto published = m_participants.publish(m_participants.did(name), *document);
    if (published)
        return http::Response::json(*document, *published ? 201 : 200);
    const Error &error = published.error();
    const QString message = error.where + u' ' + error.serverText;
    if (error.kind == ErrorKind::InvalidInput)
        return invalidRequest(message, error.where);
    return error.kind == ErrorKind::Conflict ? objectConflict(message) : edcStorageFailed(error);
}

tl::expected<EdrRecord, QStringList> EdrSystem::authorized(const QByteArray &token, WallTime now)
{
    const auto refuse = [](QStringList reasons) { return tl::unexpected(std::move(reasons)); };
    const auto claims = m_tokens.verified(token);
    if (!claims) {
        const bool isToken = claims.error().kind == ErrorKind::NotAllowed;
        return refuse({isToken ? u"Token verification failed"_s : u"Failed to decode token"_s});
    }
    QStringList broken = brokenClaims(*claims, {"aud"_L1, "jti"_L1});
    const auto end = instantOf(*claims, u"exp");
    const auto issued = instantOf(*claims, u"iat");
    if (!end)
        broken.append(u"Required expiration time (exp) claim is missing in token"_s);
    else if (now >= *end)
        broken.append(u"Token has expired (exp)"_s);
    if (issued && *issued > now + m_settings.tolerance)
        broken.append(u"Current date/time before issued at (iat) claim in token"_s);
    if (!broken.isEmpty())
        return refuse(std::move(broken));
    const QString tokenId = claims->value("jti"_L1).toString();
    const auto transfer = m_records.byToken(tokenId);
    if (!transfer)
        return refuse({u"The record of the access token cannot be read"_s});
    if (!*transfer)
        return refuse({u"AccessTokenData with ID '%1' does not exist."_s.arg(cleaned(tokenId, 80))});
    return (*transfer)->record;
}

/// S1-11: the header holds the token and nothing else.
http::Response EdrSystem::data(const Visit &visit)
{
    if (!visit.request.hasHeader("Authorization"))
        return dataRefusal(401, {u"Missing Authorization Header"_s});
    const QByteArray token = visit.request.header("Authorization").trimmed();
    const auto record = authorized(token, visit.now.wall);
    m_progress.dataAsked(token, record ? QString() : record.error().join(u", "_s), visit.now.wall);
    if (!record) {
        qCInfo(lcSandbox).noquote() << "refused data:" << record.error().join(u", ");
        return dataRefusal(403, record.error());
    }
    return http::Response::json({{u"assetId"_s, record->assetId},
                                 {u"transferProcessId"_s, record->ids.providerPid},
                                 {u"participantId"_s, record->audience},
                                 {u"method"_s, QString::fromLatin1(visit.request.method)},
                                 {u"path"_s, QString::fromUtf8(visit.request.path.mid(qstrlen(publicPath)))}});
}

} // namespace tokenwatch::sandbox
