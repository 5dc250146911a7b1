// SPDX-License-Identifier: GPL-3.0-or-later
// Judges JWTs that clients sign: to prove who they are (private_key_jwt, client_secret_jwt) and as grants (RFC 7523 3,
// OpenID Connect Core 9). Sandbox thread.
#pragma once

#include "sandbox/registry.h"
#include "sandbox/spentids.h"

namespace tokenwatch::sandbox {

class StatementCheck
{
public:
    /// `issuer` is this server's name and address.
    StatementCheck(const Registry &registry, QString issuer, SpentIds &spent);

    struct Statement {
        const Client *signer;
        QString subject;
    };
    enum class Id { Optional, Required };
    /// Who signed it about whom: by a registered client's key or secret, for this server (its issuer, its token
    /// endpoint or `endpoint`), not over, and not shown before. Otherwise why not.
    [[nodiscard]] tl::expected<Statement, QString> judge(const QByteArray &jwt, const QString &endpoint, Id id,
                                                         WallTime now);

private:
    [[nodiscard]] bool isForUs(const QJsonValue &audience, const QString &endpoint) const;

    const Registry &m_registry;
    QString m_issuer;
    SpentIds &m_spent;
};

} // namespace tokenwatch::sandbox
