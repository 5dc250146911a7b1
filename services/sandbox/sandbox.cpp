// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/sandboxview.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

Sandbox::Sandbox(SandboxOptions options, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_server(new SandboxServer(std::move(options), clock))
{
    m_thread.setObjectName(u"sandbox"_s);
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

Sandbox::~Sandbox()
{
    m_thread.quit();
    m_thread.wait();
}

std::unique_ptr<SandboxPort> Sandbox::makePort()
{
    return std::make_unique<SandboxView>(*m_server, m_url, m_clock);
}

template <class Question, class Reply>
void Sandbox::ask(QObject *context, Question question, Reply reply)
{
    QMetaObject::invokeMethod(
        m_server,
        [this, guard = QPointer<QObject>(context), server = m_server, question = std::move(question),
         reply = std::move(reply)] {
            // `this` outlives the thread; `guard` is only looked at on this object's thread.
            const auto answer = std::make_shared<decltype(question(*server))>(question(*server));
            QMetaObject::invokeMethod(
                this,
                [guard, reply, answer] {
                    if (guard)
                        reply(std::move(*answer));
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Sandbox::start(quint16 port, QObject *context, Then<> then)
{
    const auto startAndTell = [port](SandboxServer &server) -> Expected<QString> {
        if (const auto started = server.start(port); !started)
            return failure(started.error());
        return server.url();
    };
    ask(context, startAndTell, [this, then = std::move(then)](Expected<QString> url) {
        if (!url)
            return then(failure(url.error()));
        m_url = *url;
        then({});
    });
}

void Sandbox::stop(QObject *context, std::function<void()> then)
{
    m_url.clear();
    const auto stop = [](SandboxServer &server) {
        server.stop();
        return true;
    };
    ask(context, stop, [then = std::move(then)](bool) { then(); });
}

void Sandbox::status(QObject *context, std::function<void(QJsonObject)> then)
{
    ask(
        context, [](SandboxServer &server) { return server.status(); }, std::move(then));
}

void Sandbox::addFault(const FaultOrder &order, QObject *context, Then<> then)
{
    ask(
        context, [order](SandboxServer &server) { return server.addFault(order); }, std::move(then));
}

void Sandbox::reset(QObject *context, std::function<void()> then)
{
    const auto disarm = [](SandboxServer &server) {
        server.reset();
        return true;
    };
    ask(context, disarm, [then = std::move(then)](bool) { then(); });
}

void Sandbox::removeFaults(const QByteArray &name, QObject *context, std::function<void()> then)
{
    const auto disarm = [name](SandboxServer &server) {
        server.removeFaults(name);
        return true;
    };
    ask(context, disarm, [then = std::move(then)](bool) { then(); });
}

void Sandbox::requests(quint64 after, int most, QObject *context, std::function<void(QJsonObject)> then)
{
    const auto list = [after, most](SandboxServer &server) {
        return server.requests(after, static_cast<std::size_t>(most));
    };
    ask(context, list, std::move(then));
}

void Sandbox::sessions(QObject *context, Then<QJsonArray> then)
{
    ask(
        context, [](SandboxServer &server) { return server.sessions(); }, std::move(then));
}

void Sandbox::revokeSession(const QString &id, QObject *context, Then<> then)
{
    ask(
        context, [id](SandboxServer &server) { return server.revokeSession(id); }, std::move(then));
}

void Sandbox::revokeAllSessions(QObject *context, Then<int> then)
{
    ask(
        context, [](SandboxServer &server) { return server.revokeAllSessions(); }, std::move(then));
}

void Sandbox::makeDemo(QObject *context, Then<std::vector<DemoSource>> then)
{
    ask(
        context, [](SandboxServer &server) { return server.makeDemo(); }, std::move(then));
}

} // namespace tokenwatch::sandbox
