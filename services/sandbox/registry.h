// SPDX-License-Identifier: GPL-3.0-or-later
// Who may ask the sandbox for tokens: its clients and its one user. Further clients may come while it runs; none goes
// or changes. Sandbox thread; Client and User are values and may be copied anywhere.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "jose/jwks.h"

#include <QJsonObject>
#include <QStringList>
#include <deque>
#include <memory>
#include <vector>

namespace tokenwatch::sandbox {

enum class ClientType { Public, Confidential };

/// A registered client (S2-09, S2-11). Lifetimes are its own.
struct Client {
    QString id;
    ClientType type = ClientType::Confidential;
    Seconds accessLifetime = std::chrono::seconds(300);
    Seconds refreshLifetime = std::chrono::hours(24 * 14);
    Milliseconds latency{0};        ///< each answer to it is held back this long
    bool absoluteExpiresIn = false; ///< the quirk of S2: `expires_in` is an instant
    std::shared_ptr<const Secret> secret =
        {}; ///< derived from the sandbox's key if none is given; none for public ones, nor where there are keys
    /// Where an authorization may be sent: exactly there, except for the port of a loopback address (RFC 8252 7.3).
    QStringList redirectUris = {QStringLiteral("http://127.0.0.1/callback")};
    std::shared_ptr<const jose::JwkSet> keys = {}; ///< it signs with (private_key_jwt), instead of a secret
    bool demandsProofs = false;                    ///< its tokens are always bound to a key (RFC 9449)
    /// It is refused in the words of S2's original where protocol.md wants stricter ones: `invalid_request` for a
    /// replay, plain text for a wrong secret.
    bool faithful = false;
};

struct User {
    qint64 id = 1;
    QString email;
    std::shared_ptr<const Secret> password = {}; ///< derived from the sandbox's key if none is given
    bool active = true;                          ///< false: whatever is asked for is refused
};

class Registry
{
public:
    /// The first client also answers for logins that name none.
    Registry(std::vector<Client> clients, User user);

    [[nodiscard]] const std::deque<Client> &clients() const { return m_clients; }
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] const Client &first() const { return m_clients.front(); }
    /// Its id is one that no client has yet. Null if there are too many already.
    [[nodiscard]] const Client *add(Client client);
    /// Null if there is no such client. Valid as long as the registry.
    [[nodiscard]] const Client *find(const QString &id) const;

    /// The user, if the e-mail address (or the part before its '@') and the password are right.
    [[nodiscard]] const User *authenticate(const QString &login, const QString &password) const;
    /// In constant time. A public client has no secret: only an empty one is right.
    [[nodiscard]] static bool secretIsRight(const Client &client, const QString &secret);

private:
    static constexpr std::size_t mostClients = 1000; ///< anybody may register one
    std::deque<Client> m_clients;                    ///< addresses stay
    User m_user;
};

/// "public" or "confidential".
[[nodiscard]] QString wireName(ClientType type);

} // namespace tokenwatch::sandbox
