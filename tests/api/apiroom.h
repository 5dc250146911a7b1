// SPDX-License-Identifier: GPL-3.0-or-later
// The whole API over an engine on fakes, and a client of its socket. Owned by one test; lives on its thread.
#pragma once

#include "../engine/engineroom.h"
#include "support/apidocument.h"
#include "api/apiserver.h"
#include "diagnostics/metrics.h"
#include "support/memorycallerstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

namespace tokenwatch {

/// One request over the socket, under way until the agent closes.
class Asking
{
public:
    Asking(const QString &path, const ApiQuestion &question)
        : m_question(question)
    {
        QObject::connect(&m_socket, &QLocalSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
        m_socket.connectToServer(path);
        m_socket.write(question.bytes());
    }
    [[nodiscard]] bool isDone() const { return m_socket.state() == QLocalSocket::UnconnectedState; }
    void leave() { m_socket.abort(); }
    [[nodiscard]] const ApiQuestion &question() const { return m_question; }
    /// All that came so far.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// Reads no more for now, or goes on.
    void setReading(bool reads)
    {
        m_socket.setReadBufferSize(reads ? 0 : 1);
        m_socket.blockSignals(!reads);
        if (reads)
            m_received += m_socket.readAll();
    }
    [[nodiscard]] ApiAnswer answer() const
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        return {m_received.mid(9, 3).toInt(), m_received.left(end + 2), m_received.mid(end + 4)};
    }

private:
    const ApiQuestion m_question;
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
    static constexpr const char *key = "the-managing-key";
    MemoryCallerStore callerStore;
    CallerDesk callers{Secret(key), &callerStore, clock};
    std::optional<Metrics> metrics;
    std::unique_ptr<api::ApiServer> server;
    bool isDocumented = false; ///< each answer must be one that the API's own document allows

    [[nodiscard]] QString socketPath() const { return directory.filePath(QStringLiteral("agent.sock")); }

    /// Starts the engine and the API on its socket.
    void serve(std::optional<api::SandboxDoor> sandbox = {}, bool hasWindow = false)
    {
        start();
        metrics.emplace(*service, clock);
        server = std::make_unique<api::ApiServer>(api::ApiDoors{
            .service = *service,
            .clock = clock,
            .callers = callers,
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
            .keysAt = keysAt,
            .metrics =
                [this](bool openMetrics) {
                    const auto format = openMetrics ? MetricFormat::OpenMetrics : MetricFormat::Prometheus;
                    return std::pair(contentType(format), metrics->text(format));
                }});
        QVERIFY(server->listenLocal(socketPath()));
        isDocumented = true;
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
        if (!done)
            return {};
        ApiAnswer answer = asking.answer();
        if (isDocumented)
            compareWithDocument(asking.question(), answer);
        return answer;
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

    /// The one that this API serves.
    [[nodiscard]] QJsonObject document()
    {
        static QJsonObject kept; // the same for every room
        if (kept.isEmpty()) {
            isDocumented = false;
            kept = get("/api/openapi.json").json();
            isDocumented = true;
        }
        return kept;
    }

private:
    void compareWithDocument(const ApiQuestion &question, const ApiAnswer &answer)
    {
        const QString objection = documentObjection(document(), question, answer);
        QVERIFY2(objection.isEmpty(), qPrintable(objection));
    }
};

} // namespace tokenwatch
