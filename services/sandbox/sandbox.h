// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox on a thread of its own, as a program uses it. Owned by the program's wiring; methods are called on this
// object's thread, answers arrive there too, and not at all once their context is gone.
#pragma once

#include "domain/pending.h"
#include "sandbox/sandboxserver.h"

#include <QPointer>
#include <QThread>

namespace tokenwatch::sandbox {

class Sandbox : public QObject
{
    Q_OBJECT
public:
    /// `clock` is used on the sandbox's thread and must outlive this object (SystemClock may be shared).
    Sandbox(SandboxOptions options, Clock &clock, QObject *parent = nullptr);
    /// Closes all connections and ends the thread.
    ~Sandbox() override;

    /// Listens on 127.0.0.1; 0: any free port. Once, and again after stop().
    void start(quint16 port, QObject *context, Then<> then);
    /// Nobody is served any longer; views of it stay, and see nothing happen.
    void stop(QObject *context, std::function<void()> then);
    /// "http://127.0.0.1:PORT"; empty until started, and after stop().
    [[nodiscard]] QString url() const { return m_url; }

    void status(QObject *context, std::function<void(QJsonObject)> then);
    void addFault(const FaultOrder &order, QObject *context, Then<> then);
    void reset(QObject *context, std::function<void()> then);
    void removeFaults(const QByteArray &name, QObject *context, std::function<void()> then);
    /// As SandboxServer::requests().
    void requests(quint64 after, int most, QObject *context, std::function<void(QJsonObject)> then);
    void sessions(QObject *context, Then<QJsonArray> then);
    void revokeSession(const QString &id, QObject *context, Then<> then);
    void revokeAllSessions(QObject *context, Then<int> then);
    void makeDemo(QObject *context, Then<std::vector<DemoSource>> then);

    /// For a window in this program, from any thread, once started. It must go before this object.
    [[nodiscard]] std::unique_ptr<SandboxPort> makePort();

private:
    /// Asks on the sandbox's thread, answers on this one. Answers are carried by pointer: they may be move-only.
    template <class Question, class Reply>
    void ask(QObject *context, Question question, Reply reply);

    Clock &m_clock;
    QThread m_thread;
    SandboxServer *m_server; ///< lives and dies on m_thread
    QString m_url;
};

} // namespace tokenwatch::sandbox
