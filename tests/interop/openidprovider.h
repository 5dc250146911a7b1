// SPDX-License-Identifier: GPL-3.0-or-later
// The process of provider.mjs, and the doors behind its counter. Owned by one test; lives on its thread.
#pragma once

#include "browser.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

namespace tokenwatch {

class OpenIdProvider
{
public:
    /// Keys and certificates are written into `directory`.
    explicit OpenIdProvider(const QString &directory);
    ~OpenIdProvider();

    [[nodiscard]] bool isReady();
    /// What it said when it is not.
    [[nodiscard]] QByteArray complaint();

    /// `http`, `nonce` or `https`.
    [[nodiscard]] QString issuer(const QString &name) const;
    [[nodiscard]] QString caFile() const;
    /// What the operator of client `name` was handed: client_id, secret, key_pem, key_jwk, certificate_file …
    [[nodiscard]] QJsonObject client(const QString &name) const;

    /// A refresh token from a login that happened elsewhere.
    [[nodiscard]] QByteArray refreshTokenFor(const QString &client, const QString &issuer);
    /// The person took the grant away to which this token belongs.
    [[nodiscard]] bool withdraw(const QByteArray &token, const QString &issuer);
    /// The requests that came since the last call, each with issuer, method, path, authorization (the scheme), dpop and
    /// certificate.
    [[nodiscard]] QJsonArray requests();
    /// How many of them went to the token endpoint.
    [[nodiscard]] int tokenRequests();
    /// RFC 7662, asked by another client than the one under test.
    [[nodiscard]] QJsonObject introspect(const QByteArray &token, const QString &issuer);
    /// Calls the protected resource as an API's user does, with a whole Authorization header.
    [[nodiscard]] Page callApi(const QByteArray &authorization, const QString &issuer);
    [[nodiscard]] Browser browser() const { return Browser(caFile()); }

private:
    [[nodiscard]] QJsonObject order(const QString &door, const QJsonObject &words = {});

    QProcess m_process;
    QByteArray m_out;
    QJsonObject m_description;
};

} // namespace tokenwatch
