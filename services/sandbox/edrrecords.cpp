// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/edrrecords.h"

#include "json/strictjson.h"

#include <QJsonDocument>
#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *recordColumn = "edr record";
constexpr const char *vaultColumn = "edr vault";

QJsonObject recordJson(const EdrRecord &record)
{
    const EdrSettings &settings = record.settings;
    return {{u"claims"_s, record.claims},
            {u"providerPid"_s, record.ids.providerPid},
            {u"consumerPid"_s, record.ids.consumerPid},
            {u"assetId"_s, record.assetId},
            {u"agreementId"_s, record.agreementId},
            {u"audience"_s, record.audience},
            {u"expiry"_s, qint64(settings.expiry.count())},
            {u"tolerance"_s, qint64(settings.tolerance.count())},
            {u"refreshEndpoint"_s, settings.refreshEndpoint},
            {u"faithful"_s, settings.faithful},
            {u"keepsPrevious"_s, settings.keepsPrevious}};
}

EdrRecord recordFrom(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView name) { return json.value(name).toString(); };
    const auto seconds = [&](QLatin1StringView name) { return Seconds(json.value(name).toInteger()); };
    return {.claims = json.value("claims"_L1).toObject(),
            .ids = {text("providerPid"_L1), text("consumerPid"_L1)},
            .assetId = text("assetId"_L1),
            .agreementId = text("agreementId"_L1),
            .audience = text("audience"_L1),
            .settings = {.expiry = seconds("expiry"_L1),
                         .tolerance = seconds("tolerance"_L1),
                         .refreshEndpoint = text("refreshEndpoint"_L1),
                         .faithful = json.value("faithful"_L1).toBool(),
                         .keepsPrevious = json.value("keepsPrevious"_L1).toBool()}};
}

QJsonObject vaultJson(const EdrVaultEntry &vault)
{
    return {{u"refreshToken"_s, QString::fromLatin1(vault.refreshToken)},
            {u"previousRefreshToken"_s, QString::fromLatin1(vault.previousRefreshToken)}};
}

EdrVaultEntry vaultFrom(const QJsonObject &json)
{
    return {json.value("refreshToken"_L1).toString().toLatin1(),
            json.value("previousRefreshToken"_L1).toString().toLatin1()};
}

crypto::SealContext placeOf(const QString &sessionId, const char *column)
{
    return {sessionId.toLatin1(), column, 0};
}

} // namespace

EdrRecords::EdrRecords(SessionStore &sessions, const Secret &master)
    : m_sessions(sessions)
    , m_sealer(crypto::deriveKey(master, "edr vault"))
{}

QByteArray EdrRecords::sealed(const QJsonObject &object, const QString &sessionId, const char *column) const
{
    const Secret plain = Secret::take(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return m_sealer.seal(plain, placeOf(sessionId, column));
}

Expected<QJsonObject> EdrRecords::unsealed(const QByteArray &bytes, const QString &sessionId, const char *column) const
{
    const auto plain = m_sealer.open(bytes, placeOf(sessionId, column));
    if (!plain)
        return failure(plain.error());
    return json::readObject(plain->reveal());
}

template <class Steps>
Expected<> EdrRecords::together(Steps steps)
{
    sql::Connection &connection = m_sessions.connection();
    if (auto begun = connection.begin(); !begun)
        return begun;
    Expected<> done = steps(connection);
    if (done)
        done = connection.commit();
    if (!done)
        connection.rollback();
    return done;
}

Expected<> EdrRecords::add(const EdrRecord &record, const EdrVaultEntry &vault, const PairRecord &pair,
                           const QString &clientId, WallTime now)
{
    const QString &processId = record.ids.providerPid;
    const auto present = underWay(processId);
    if (!present)
        return failure(present.error());
    if (*present)
        return failure(ErrorKind::Conflict, processId);
    const auto session = m_sessions.begin({clientId, std::nullopt, u"transfer"_s, record.assetId}, pair, now);
    if (!session)
        return failure(session.error());
    return together([&](sql::Connection &connection) -> Expected<> {
        // One whose session was revoked is no longer under way.
        if (const auto cleared = connection.run(u"DELETE FROM edr_transfers WHERE process_id = ?"_s, {processId});
            !cleared)
            return failure(cleared.error());
        const auto done = connection.run(u"INSERT INTO edr_transfers VALUES (?,?,?,?)"_s,
                                         {session->id, processId, sealed(recordJson(record), session->id, recordColumn),
                                          sealed(vaultJson(vault), session->id, vaultColumn)});
        return done ? Expected<>() : failure(done.error());
    });
}

Expected<> EdrRecords::replace(const KeptTransfer &transfer, const EdrVaultEntry &vault, const PairRecord &pair,
                               WallTime now)
{
    const QString &sessionId = transfer.session.id;
    return together([&](sql::Connection &connection) -> Expected<> {
        if (auto renewed = m_sessions.renew(transfer.session, pair, now); !renewed)
            return renewed;
        const auto done = connection.run(u"UPDATE edr_transfers SET vault = ? WHERE session_id = ?"_s,
                                         {sealed(vaultJson(vault), sessionId, vaultColumn), sessionId});
        return done ? Expected<>() : failure(done.error());
    });
}

Expected<bool> EdrRecords::remove(const QString &processId, WallTime now)
{
    const auto session = underWay(processId);
    if (!session)
        return failure(session.error());
    if (!*session)
        return false;
    const QString &sessionId = (*session)->id;
    const auto removed = together([&](sql::Connection &connection) -> Expected<> {
        if (auto revoked = m_sessions.setStatus(sessionId, SessionStatus::Revoked, now); !revoked)
            return revoked;
        const auto done = connection.run(u"DELETE FROM edr_transfers WHERE session_id = ?"_s, {sessionId});
        return done ? Expected<>() : failure(done.error());
    });
    if (!removed)
        return failure(removed.error());
    return true;
}

Expected<std::optional<KeptTransfer>> EdrRecords::byToken(const QString &tokenId)
{
    const auto session = m_sessions.byAccess(tokenId);
    if (!session)
        return failure(session.error());
    return opened(*session);
}

Expected<std::optional<KeptTransfer>> EdrRecords::byProcess(const QString &processId)
{
    const auto session = underWay(processId);
    if (!session)
        return failure(session.error());
    return opened(*session);
}

Expected<std::vector<EdrRecords::UnderWay>> EdrRecords::underWay(int most)
{
    auto rows = m_sessions.connection().run(
        u"SELECT t.process_id, s.id, s.access_expires_at FROM edr_transfers t JOIN sessions s ON s.id = t.session_id"
        " WHERE s.status = 'created' ORDER BY s.number DESC LIMIT ?"_s,
        {most});
    if (!rows)
        return failure(rows.error());
    std::vector<UnderWay> list;
    while (rows->next())
        list.push_back({rows->value(0).toString(), rows->value(1).toString(),
                        WallTime(Milliseconds(rows->value(2).toLongLong()))});
    std::ranges::reverse(list);
    return list;
}

Expected<std::optional<Session>> EdrRecords::underWay(const QString &processId)
{
    QString sessionId;
    {
        auto rows =
            m_sessions.connection().run(u"SELECT session_id FROM edr_transfers WHERE process_id = ?"_s, {processId});
        if (!rows)
            return failure(rows.error());
        if (rows->next())
            sessionId = rows->value(0).toString();
    }
    auto session = m_sessions.byId(sessionId);
    if (session && *session && (*session)->status != SessionStatus::Created)
        return std::nullopt;
    return session;
}

Expected<std::optional<KeptTransfer>> EdrRecords::opened(const std::optional<Session> &session)
{
    if (!session || session->status != SessionStatus::Created)
        return std::nullopt;
    auto rows =
        m_sessions.connection().run(u"SELECT record, vault FROM edr_transfers WHERE session_id = ?"_s, {session->id});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return std::nullopt;
    const auto record = unsealed(rows->value(0).toByteArray(), session->id, recordColumn);
    if (!record)
        return failure(record.error());
    const auto vault = unsealed(rows->value(1).toByteArray(), session->id, vaultColumn);
    if (!vault)
        return failure(vault.error());
    return KeptTransfer{recordFrom(*record), vaultFrom(*vault), *session};
}

} // namespace tokenwatch::sandbox
