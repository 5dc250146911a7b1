// SPDX-License-Identifier: GPL-3.0-or-later
// The whole API over an engine on fakes, and a client of its socket. Owned by one test; lives on its thread.
#pragma once

#include "../engine/engineroom.h"
#include "api/apiserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

namespace tokenwatch {

/// What came back.
struct ApiAnswer {
    int status = 0;
    QByteArray head; ///< header lines
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonObject data() const { return json()[QStringLiteral("data")].toObject(); }
    [[nodiscard]] QString errorKind() const
    {
        return json()[QStringLiteral("error")].toObject()[QStringLiteral("kind")].toString();
    }
    [[nodiscard]] QString errorMessage() const
    {
        return json()[QStringLiteral("error")].toObject()[QStringLiteral("message")].toString();
    }
    [[nodiscard]] bool hasHeader(const QByteArray &line) const
    {
        return head.toLower().contains("\r\n" + line.toLower() + "\r\n");
    }
};

struct ApiQuestion {
    QByteArray method = "GET";
    QByteArray target;
    QByteArray body = {};
    QByteArrayList headers = {}; ///< lines beside Host, Connection and Content-Length
    QByteArray host = "tokenwatch";

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n";
        for (const QByteArray &line : headers)
            text += line + "\r\n";
        if (!body.isEmpty())
            text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return text + "\r\n" + body;
    }
};

/// One request over the socket, under way until the agent closes.
class Asking
{
public:
    Asking(const QString &path, const ApiQuestion &question)
    {
        QObject::connect(&m_socket, &QLocalSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
        m_socket.connectToServer(path);
        m_socket.write(question.bytes());
    }
    [[nodiscard]] bool isDone() const { return m_socket.state() == QLocalSocket::UnconnectedState; }
    void leave() { m_socket.abort(); }
    [[nodiscard]] ApiAnswer answer() const
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        return {m_received.mid(9, 3).toInt(), m_received.left(end + 2), m_received.mid(end + 4)};
    }

private:
    QLocalSocket m_socket;
    QByteArray m_received;
};

struct ApiRoom : EngineRoom {
    struct Import {
        QByteArray text;
        QString fileName, name;
    };

    QTemporaryDir directory;
    log::LogRing ring;
    std::vector<Import> imports;
    Expected<int> importAnswer = 2;
    int raised = 0;
    decltype(api::ApiDoors::keysAt) keysAt;
    std::unique_ptr<api::ApiServer> server;
    static constexpr const char *key = "the-managing-key";

    [[nodiscard]] QString socketPath() const { return directory.filePath(QStringLiteral("agent.sock")); }

    /// Starts the engine and the API on its socket.
    void serve(std::optional<api::SandboxDoor> sandbox = {}, bool hasWindow = false)
    {
        start();
        server = std::make_unique<api::ApiServer>(
            api::ApiDoors{
                .service = *service,
                .clock = clock,
                .history = memory,
                .log = ring,
                .grants = grants,
                .importSources =
                    [this](const QByteArray &text, const QString &fileName, const QString &name, Then<int> then) {
                        imports.push_back({text, fileName, name});
                        then(importAnswer);
                        return Pending();
                    },
                .raiseWindow = hasWindow ? std::function<void()>([this] { ++raised; }) : nullptr,
                .sandbox = std::move(sandbox),
                .keysAt = keysAt},
            Secret(key));
        QVERIFY(server->listenLocal(socketPath()));
    }

    [[nodiscard]] std::unique_ptr<Asking> begin(const ApiQuestion &question) const
    {
        return std::make_unique<Asking>(socketPath(), question);
    }
    /// The engine's clock stands still while the answer is awaited.
    [[nodiscard]] ApiAnswer finish(const Asking &asking)
    {
        const bool done = QTest::qWaitFor(
            [&] {
                clock.advance();
                return asking.isDone();
            },
            10000);
        return done ? asking.answer() : ApiAnswer{};
    }
    [[nodiscard]] ApiAnswer ask(const ApiQuestion &question) { return finish(*begin(question)); }
    [[nodiscard]] ApiAnswer get(const QByteArray &target, const QByteArrayList &headers = {})
    {
        return ask({.target = target, .headers = headers});
    }
    [[nodiscard]] ApiAnswer post(const QByteArray &target, const QByteArray &body = {})
    {
        return ask({.method = "POST", .target = target, .body = body});
    }
};

} // namespace tokenwatch
