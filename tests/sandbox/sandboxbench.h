// SPDX-License-Identifier: GPL-3.0-or-later
// A sandbox on the test's own thread and clock, and a small HTTP client of sockets to speak to it.
#pragma once

#include "jose/jws.h"
#include "sandbox/sandboxserver.h"
#include "support/fakeclock.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <vector>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct HttpReply {
    int status = 0; ///< 0: the connection ended without an answer
    http::Headers headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString text(const QString &member) const { return json().value(member).toString(); }
    [[nodiscard]] QString error() const { return text(u"error"_s); }
};

using Fields = QList<std::pair<QByteArray, QByteArray>>;

inline QByteArray encodedForm(const Fields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return body;
}

inline QByteArray basicHeader(const QByteArray &id, const QByteArray &secret)
{
    return "Authorization: Basic " + (id.toPercentEncoding() + ':' + secret.toPercentEncoding()).toBase64() + "\r\n";
}

inline QByteArray requestBytes(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {},
                               const QByteArray &body = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Sends each request over a connection of its own, all at once, and waits for all answers.
inline std::vector<HttpReply> converse(const QString &url, const std::vector<QByteArray> &requests)
{
    const QUrl address(url);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    std::size_t open = requests.size();
    QEventLoop loop;
    for (const QByteArray &request : requests) {
        auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        QObject::connect(socket.get(), &QTcpSocket::disconnected, socket.get(), [&] {
            if (--open == 0)
                loop.quit();
        });
        socket->connectToHost(address.host(), quint16(address.port()));
        socket->write(request);
    }
    // Not QTest::qWaitFor(): it looks only every 10 ms.
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    loop.exec();
    if (open > 0)
        qWarning("a connection stayed open");
    std::vector<HttpReply> replies;
    for (const auto &socket : sockets) {
        const QByteArray bytes = socket->readAll();
        socket->disconnect();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        HttpReply reply;
        const QList<QByteArray> lines = bytes.first(qMax<qsizetype>(end, 0)).split('\n');
        reply.status = lines.constFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            reply.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
        }
        reply.body = end < 0 ? QByteArray() : bytes.sliced(end + 4);
        replies.push_back(std::move(reply));
    }
    return replies;
}

inline HttpReply converse(const QString &url, const QByteArray &request)
{
    return converse(url, std::vector{request}).front();
}

inline QByteArray formRequest(const QByteArray &path, const Fields &fields, const QByteArray &headers = {})
{
    return requestBytes("POST", path, "Content-Type: application/x-www-form-urlencoded\r\n" + headers,
                        encodedForm(fields));
}

inline QByteArray jsonRequest(const QByteArray &path, const QByteArray &body)
{
    return requestBytes("POST", path, "Content-Type: application/json\r\n", body);
}

inline std::shared_ptr<const Secret> fixedSecret(const char *bytes)
{
    return std::make_shared<const Secret>(QByteArrayView(bytes));
}

/// Two clients of each kind, with lifetimes of their own.
inline SandboxOptions benchOptions()
{
    SandboxOptions options;
    options.key = fixedSecret("a key that is only for tests, 32+");
    options.clients = {
        {.id = u"app"_s, .type = ClientType::Public, .accessLifetime = 300s, .refreshLifetime = 3600s},
        {.id = u"other-app"_s, .type = ClientType::Public, .accessLifetime = 120s, .refreshLifetime = 600s},
        {.id = u"billing"_s, .accessLifetime = 20s, .secret = fixedSecret("s3cret: +%")},
        {.id = u"absolute"_s, .accessLifetime = 60s, .absoluteExpiresIn = true, .secret = fixedSecret("other-secret")},
        {.id = u"slow"_s, .accessLifetime = 60s, .latency = 700ms, .secret = fixedSecret("slow-secret")},
    };
    options.user = {.id = 7, .email = u"ada@shop.example"_s, .password = fixedSecret("p&ss=w/rd")};
    return options;
}

struct Bench {
    explicit Bench(SandboxOptions options = benchOptions())
        : server(std::move(options), clock)
    {
        const auto started = server.start(0);
        Q_ASSERT(started);
    }

    FakeClock clock;
    SandboxServer server;

    HttpReply send(const QByteArray &request) const { return converse(server.url(), request); }
    HttpReply token(const Fields &fields, const QByteArray &headers = {}) const
    {
        return send(formRequest("/oauth/token", fields, headers));
    }
    /// A pair for `client` by the password grant.
    HttpReply signedIn(const QByteArray &client = "app", const QByteArray &scope = {}) const
    {
        return token({{"grant_type", "password"},
                      {"username", "ada@shop.example"},
                      {"password", "p&ss=w/rd"},
                      {"client_id", client},
                      {"scope", scope}});
    }
    HttpReply refresh(const QString &refreshToken, const QByteArray &client = "app", const QByteArray &scope = {}) const
    {
        return token({{"grant_type", "refresh_token"},
                      {"refresh_token", refreshToken.toUtf8()},
                      {"client_id", client},
                      {"scope", scope}});
    }
    HttpReply resource(const QString &token) const
    {
        return send(requestBytes("GET", "/api/resource", "Authorization: Bearer " + token.toLatin1() + "\r\n"));
    }
    /// The states of all sessions, newest first.
    QStringList states()
    {
        QStringList list;
        const QJsonArray sessions = server.sessions().value();
        for (const QJsonValue &session : sessions)
            list.append(session[u"status"].toString());
        return list;
    }
    /// `token` with other claims, signed with the sandbox's own key.
    static QString forged(const QString &token, const QJsonObject &changed)
    {
        QJsonObject claims = jose::decode(token.toLatin1()).value().claims;
        for (auto claim = changed.begin(); claim != changed.end(); ++claim) {
            if (claim->isNull())
                claims.remove(claim.key());
            else
                claims.insert(claim.key(), *claim);
        }
        const auto key = jose::Jwk::fromBytes(Keys::from(*benchOptions().key).tokens);
        return QString::fromLatin1(jose::sign(claims, {}, key, jose::Algorithm::HS256).value());
    }
    /// `token` with one character of its signature changed.
    static QString tampered(QString token)
    {
        const qsizetype at = token.lastIndexOf(u'.') + 3;
        token[at] = token.at(at) == u'A' ? u'B' : u'A';
        return token;
    }
};

} // namespace tokenwatch::sandbox
