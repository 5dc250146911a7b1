// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's sessions in SQLite (S2-15): who was given which token pair, and what became of it.
// Token identifiers are stored as keyed hashes only; tokens and passwords are not stored at all.
// Each change is one transaction. Sandbox thread.
#pragma once

#include "sandbox/registry.h"
#include "sql/connection.h"

#include <QJsonObject>

namespace tokenwatch::sandbox {

/// The four states of S2-06. Only a `Created` session's tokens work.
enum class SessionStatus { Created, Refreshed, Expired, Revoked };
[[nodiscard]] QString wireName(SessionStatus status);

/// What a family of sessions goes back to: one sign-in or one client-credentials request.
struct Origin {
    QString clientId;
    std::optional<qint64> userId;
    QString kind; ///< the grant_type, or "login"
    QString scope;
};

struct Session {
    QString id, grantId;
    Origin origin;
    SessionStatus status = SessionStatus::Created;
    WallTime createdAt, changedAt, accessExpiresAt;
    std::optional<WallTime> refreshExpiresAt;

    /// Whether any of its tokens could still be used.
    [[nodiscard]] bool isLive(WallTime now) const
    {
        return status == SessionStatus::Created &&
               (accessExpiresAt > now || (refreshExpiresAt && *refreshExpiresAt > now));
    }
};

/// The identifiers and ends of a new pair. No refresh token: `refreshJti` is empty.
struct PairRecord {
    QString accessJti, refreshJti;
    WallTime accessExpiresAt;
    std::optional<WallTime> refreshExpiresAt;
};

class SessionStore
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<SessionStore>> open(const QString &path, Secret identifierKey,
                                                                      const Registry &registry);

    /// A client that came later.
    [[nodiscard]] Expected<> registerClient(const Client &client);

    /// A new family with its first session.
    [[nodiscard]] Expected<Session> begin(const Origin &origin, const PairRecord &pair, WallTime now);
    /// The session after `old`, which becomes `Refreshed` unless it already is (S2-05).
    [[nodiscard]] Expected<Session> succeed(const Session &old, const PairRecord &pair, WallTime now);
    /// The same session with other tokens: what a system does whose sessions outlive their tokens.
    [[nodiscard]] Expected<> renew(const Session &session, const PairRecord &pair, WallTime changedAt);
    [[nodiscard]] Expected<> setStatus(const QString &sessionId, SessionStatus status, WallTime now);
    /// Revokes what still works in the family of `session`; where nothing does, the session itself (S2-07).
    /// The ids of the sessions that changed: none once all is revoked.
    [[nodiscard]] Expected<QStringList> revokeFamily(const Session &session, WallTime now);
    /// Those of a user with a client; how many there were.
    [[nodiscard]] Expected<int> revokeOf(const Origin &origin, WallTime now);
    /// How many there were.
    [[nodiscard]] Expected<int> revokeAll(WallTime now);

    [[nodiscard]] Expected<std::optional<Session>> byAccess(const QString &jti);
    [[nodiscard]] Expected<std::optional<Session>> byRefresh(const QString &jti);
    [[nodiscard]] Expected<std::optional<Session>> byId(const QString &id);
    /// Those of a user with a client, newest first.
    [[nodiscard]] Expected<std::vector<Session>> of(const Origin &origin);
    /// When the user last signed in, anywhere; nothing if that is forgotten.
    [[nodiscard]] Expected<std::optional<WallTime>> lastSignIn(qint64 userId);
    /// Whether any session of this family is `Created`.
    [[nodiscard]] Expected<bool> familyLives(const QString &grantId);
    /// Newest first.
    [[nodiscard]] Expected<std::vector<Session>> all();
    /// Newest first.
    [[nodiscard]] Expected<std::vector<Session>> newest(int most);

    /// Forgets sessions whose last token ended before `ended`, and the oldest beyond the newest `most`: a sandbox may
    /// run for weeks, and be asked a million times within minutes.
    [[nodiscard]] Expected<> prune(WallTime ended, qint64 most);

    /// For the tables that a system keeps beside its sessions.
    [[nodiscard]] sql::Connection &connection() { return m_connection; }

private:
    SessionStore(sql::Connection connection, Secret identifierKey);
    [[nodiscard]] Expected<> registerAll(const Registry &registry);
    [[nodiscard]] Expected<Session> insert(Session session, const PairRecord &pair);
    [[nodiscard]] Expected<std::vector<Session>> select(const QString &where, const QVariantList &values);
    [[nodiscard]] Expected<std::optional<Session>> one(const QString &where, const QVariant &value);
    /// Runs `steps` in a transaction: all of it or nothing.
    template <class Steps>
    [[nodiscard]] auto together(Steps steps) -> decltype(steps());
    [[nodiscard]] QByteArray hidden(const QString &jti) const;

    sql::Connection m_connection;
    Secret m_identifierKey;
};

} // namespace tokenwatch::sandbox
