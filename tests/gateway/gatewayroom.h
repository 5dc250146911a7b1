// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway over an engine on fakes, and a scripted service behind it on a true socket. Owned by one test; lives on
// its thread.
#pragma once

#include "../engine/engineroom.h"
#include "gateway/gatewayserver.h"
#include "support/rawclient.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tokenwatch {

/// A whole answer of a service.
[[nodiscard]] inline QByteArray serviceAnswer(const QByteArray &status, const QByteArray &body = {},
                                              const QByteArray &fields = {})
{
    return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

struct GatewayRoom : EngineRoom {
    static constexpr auto key = "the-managing-key";

    ScriptedServer service_{ScriptedServer::answers(serviceAnswer("200 OK", "served"))};
    UpstreamClient upstreams{clock};
    CallerDesk callers{Secret(key), nullptr, clock};
    Expected<jose::JwkSet> keySet = failure(ErrorKind::ConnectionFailed);
    QList<QUrl> keySetsAsked;
    std::unique_ptr<gateway::GatewayServer> server;
    quint16 port = 0;

    [[nodiscard]] QString upstream(const QString &path = QStringLiteral("/base")) const
    {
        return QString::fromLatin1(service_.address(path.toLatin1()));
    }
    [[nodiscard]] Source behindGateway(const QString &name, const QByteArray &type = "scripted_client") const
    {
        Source source = scriptedSource(name, type);
        source.gateway = GatewaySpec{upstream(), false};
        return source;
    }
    /// Starts the engine and the gateway; the provider gives A1, A2 ... unless a test says otherwise before.
    void serve()
    {
        start();
        server = std::make_unique<gateway::GatewayServer>(
            gateway::GatewayDoors{.service = *service,
                                  .clock = clock,
                                  .secrets = vault,
                                  .upstreams = upstreams,
                                  .callers = callers,
                                  .keysAt = [this](const QUrl &url, const QByteArray &, Then<jose::JwkSet> then) {
                                      keySetsAsked.append(url);
                                      then(keySet); // as kept ones are: inside the call
                                      return Pending();
                                  }});
        const auto listening = server->listenTcp(0);
        port = listening ? *listening : 0;
        QVERIFY(port > 0);
    }
    [[nodiscard]] QByteArray host() const { return "127.0.0.1:" + QByteArray::number(port); }
    /// A request with its key.
    [[nodiscard]] QByteArray request(const QByteArray &line, const QByteArray &fields = {},
                                     const QByteArray &body = {}) const
    {
        return line + " HTTP/1.1\r\nHost: " + host() + "\r\nX-Tokenwatch-Key: " + key + "\r\n" + fields + "\r\n" + body;
    }
    /// The engine's clock stands still while something is awaited.
    template <class Condition>
    [[nodiscard]] bool until(Condition condition)
    {
        return QTest::qWaitFor(
            [&] {
                clock.advance();
                return condition();
            },
            10000);
    }
    /// Sends bytes over a connection of their own; what comes back until it is quiet again: one answer, or the end.
    [[nodiscard]] QByteArray ask(const QByteArray &bytes)
    {
        RawClient client(port);
        client.send(bytes);
        const bool answered = until([&] { return !client.isConnected() || isWhole(client.received()); });
        return answered ? client.received() : QByteArray();
    }
    [[nodiscard]] static bool isWhole(const QByteArray &answer)
    {
        const qsizetype head = answer.indexOf("\r\n\r\n");
        if (head < 0)
            return false;
        const QByteArray lower = answer.first(head + 2).toLower();
        if (lower.contains("\r\ntransfer-encoding: chunked\r\n"))
            return answer.endsWith("\r\n0\r\n\r\n");
        const qsizetype at = lower.indexOf("\r\ncontent-length: ");
        const qsizetype length = at < 0 ? 0 : lower.mid(at + 18, lower.indexOf("\r\n", at + 2) - at - 18).toLongLong();
        return answer.size() - head - 4 >= length;
    }
    [[nodiscard]] QByteArray get(const QByteArray &target) { return ask(request("GET " + target)); }
    /// What the service was asked, in order.
    [[nodiscard]] const QList<QByteArray> &arrived() const { return service_.requests(); }
};

[[nodiscard]] inline int statusOf(const QByteArray &answer)
{
    return answer.mid(9, 3).toInt();
}
[[nodiscard]] inline QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}
[[nodiscard]] inline QJsonObject errorOf(const QByteArray &answer)
{
    return QJsonDocument::fromJson(bodyOf(answer)).object()[QStringLiteral("error")].toObject();
}
/// The value of a header in a request or an answer; empty if it is not there.
[[nodiscard]] inline QByteArray fieldOf(const QByteArray &message, const QByteArray &name)
{
    const QByteArray head = message.first(qMax<qsizetype>(message.indexOf("\r\n\r\n"), 0));
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace tokenwatch
