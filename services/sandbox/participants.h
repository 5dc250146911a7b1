// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in S1's data space, by DID: documents at `did:web` addresses of this sandbox, and the keys in them
// (S1-03). "provider" and "consumer" are its own; others publish a document here, as they would on a host of theirs.
// On loopback the address of a DID begins with http, where did:web says https. Owned by EdrSystem; sandbox thread.
#pragma once

#include "domain/error.h"
#include "jose/jwk.h"
#include "sql/connection.h"

namespace tokenwatch::sandbox {

/// The two parts of "did#fragment"; of a DID alone the fragment is empty.
struct KeyName {
    QString did, fragment;
    [[nodiscard]] static KeyName of(const QString &kid);
};

class Participants
{
public:
    static constexpr int mostPublished = 100;

    /// `url`: the sandbox's address, which the DIDs name. `connection` has the tables of edrschema.h.
    Participants(const QString &url, const Secret &master, sql::Connection &connection);

    /// "did:web:127.0.0.1%3APORT:edc:participants:NAME", whose document is at /edc/participants/NAME/did.json
    [[nodiscard]] QString did(const QString &name) const { return m_prefix + name; }
    [[nodiscard]] QString providerDid() const { return did(QStringLiteral("provider")); }
    [[nodiscard]] QString consumerDid() const { return did(QStringLiteral("consumer")); }
    /// As the documents of the sandbox's own participants name their only key.
    [[nodiscard]] static QString ownKeyId(const QString &did) { return did + QStringLiteral("#key-1"); }
    [[nodiscard]] const jose::Jwk &providerKey() const { return m_providerKey; } ///< P-256
    [[nodiscard]] const jose::Jwk &consumerKey() const { return m_consumerKey; } ///< Ed25519

    /// Nothing if nobody has this DID.
    [[nodiscard]] Expected<std::optional<QJsonObject>> document(const QString &did);
    /// True if it is new, false if it took the place of another. Conflict for the sandbox's own participants and beyond
    /// mostPublished; InvalidInput naming what is wrong: `id` is the DID, each of 1 to 20 verification methods has an
    /// `id` of its own and a public `publicKeyJwk`.
    [[nodiscard]] Expected<bool> publish(const QString &did, const QJsonObject &document);

    /// A DID alone names the key of a document with one method. NotAllowed with the reason in `serverText`.
    [[nodiscard]] Expected<jose::Jwk> key(const KeyName &name);

private:
    [[nodiscard]] static QJsonObject ownDocument(const QString &did, const jose::Jwk &key);

    const QString m_prefix;
    const jose::Jwk m_providerKey, m_consumerKey;
    sql::Connection &m_connection;
};

} // namespace tokenwatch::sandbox
