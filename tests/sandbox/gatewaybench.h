// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's Clerk and the gateway behind it, as a client of both sees them.
#pragma once

#include "sandboxbench.h"

#include <QJsonArray>

namespace tokenwatch::sandbox {

struct GatewayBench : Bench {
    explicit GatewayBench(SandboxOptions options = benchOptions())
        : Bench(std::move(options))
    {}

    struct ClerkSession {
        QByteArray cookie;
        QString id, jwt;
    };
    /// Signs in at Clerk.
    ClerkSession clerkSignIn() const
    {
        const HttpReply reply = send(
            formRequest("/clerk/v1/client/sign_ins", {{"identifier", "ada@shop.example"}, {"password", "p&ss=w/rd"}}));
        const QJsonObject session = reply.json().value(u"client")[u"sessions"].toArray().first().toObject();
        return {.cookie = reply.header("Set-Cookie").split(';').first(),
                .id = session.value(u"id").toString(),
                .jwt = session.value(u"last_active_token")[u"jwt"].toString()};
    }
    HttpReply clerkPost(const QByteArray &path, const QByteArray &cookie, const QByteArray &headers = {},
                        const Fields &fields = {}) const
    {
        return send(formRequest("/clerk/v1/client" + path, fields,
                                (cookie.isEmpty() ? QByteArray() : "Cookie: " + cookie + "\r\n") + headers));
    }
    HttpReply clerkToken(const ClerkSession &session, const QByteArray &templateName = {},
                         const Fields &fields = {}) const
    {
        return clerkPost("/sessions/" + session.id.toLatin1() + "/tokens" +
                             (templateName.isEmpty() ? QByteArray() : '/' + templateName),
                         session.cookie, {}, fields);
    }
    QJsonObject clerkKeys() const { return send(requestBytes("GET", "/clerk/.well-known/jwks.json")).json(); }

    HttpReply withToken(const QByteArray &method, const QByteArray &path, const QString &token) const
    {
        return send(requestBytes(
            method, path, token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token.toLatin1() + "\r\n"));
    }
    HttpReply guarded(const QString &token) const { return withToken("GET", "/api/v1/guards/process", token); }

    /// A pair of the gateway's own.
    HttpReply gatewayLogin() const
    {
        return send(
            jsonRequest("/gateway/api/v1/auth/login", R"({"email":"ada@shop.example","password":"p&ss=w/rd"})"));
    }
    static QByteArray refreshBody(const QString &refreshToken)
    {
        return QJsonDocument(QJsonObject{{u"refresh_token"_s, refreshToken}}).toJson(QJsonDocument::Compact);
    }
    HttpReply gatewayRefresh(const QString &refreshToken) const
    {
        return send(jsonRequest("/api/v1/auth/refresh", refreshBody(refreshToken)));
    }
};

inline QJsonObject claimsOf(const QString &token)
{
    return jose::decode(token.toLatin1()).value().claims;
}

} // namespace tokenwatch::sandbox
