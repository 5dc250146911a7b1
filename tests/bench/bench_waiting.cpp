// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "benchagent.h"
#include "keptconnection.h"
#include "programs.h"
#include "support/scriptedserver.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <sys/resource.h>
#include <thread>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int readers = 16;
constexpr int readingRounds = 10;
constexpr int readsInRound = 500;
constexpr int stormSize = 10'000;
constexpr int neededDescriptors = stormSize + 500;

QJsonObject clientAt(const QString &name, const QByteArray &address)
{
    return {{u"name"_s, name},
            {u"grant"_s, QJsonObject{{u"type"_s, u"client_credentials"_s},
                                     {u"token_url"_s, QString::fromLatin1(address)},
                                     {u"client_id"_s, name}}},
            {u"schedule"_s, QJsonObject{{u"keep_alive"_s, u"on_demand"_s}}}};
}

QByteArray asking(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: tokenwatch\r\nAccept: text/plain\r\n\r\n";
}

/// 16 threads, each with its connection; every read is a sample.
void readAtOnce(Series &series, const QByteArray &socket)
{
    static const QByteArray request = asking("/api/token?source=good");
    std::vector<Series> each(readers);
    std::vector<std::thread> threads;
    threads.reserve(readers);
    for (Series &own : each) {
        threads.emplace_back([&own, &socket] {
            KeptConnection connection(socket);
            for (int i = 0; i < readsInRound; ++i)
                sample(own, [&] { connection.ask(request); });
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const Series &own : each)
        series.samples.insert(series.samples.end(), own.samples.begin(), own.samples.end());
}

bool raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_max < rlim_t(neededDescriptors))
        return false;
    limit.rlim_cur = std::max(limit.rlim_cur, rlim_t(neededDescriptors));
    return ::setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

template <class Work>
void besideEventLoop(Work work)
{
    QEventLoop loop;
    std::thread thread([&] {
        work();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    thread.join();
}

} // namespace

Report readersBesideHang()
{
    ScriptedServer hung(ScriptedServer::hangs());
    BenchAgent calm, beset;
    calm.addToken(u"good"_s, sampleToken());
    beset.addToken(u"good"_s, sampleToken());
    beset.addSource(clientAt(u"hung"_s, hung.address()), u"client_secret"_s, "secret");

    // As many again wait for the provider that never answers; the other agent has as many that want nothing.
    std::vector<std::unique_ptr<KeptConnection>> waiting;
    for (int i = 0; i < readers; ++i) {
        waiting.push_back(std::make_unique<KeptConnection>(calm.socket()));
        waiting.back()->ask(asking("/api/token?source=good"));
        waiting.push_back(std::make_unique<KeptConnection>(beset.socket()));
        waiting.back()->send(asking("/api/token?source=hung&wait=300"));
    }
    if (!QTest::qWaitFor([&hung] { return !hung.requests().isEmpty(); }, 10'000))
        qFatal("the provider that hangs was not asked");

    Series without{u"hang/16 readers without"_s, {}};
    Series with{u"hang/16 readers beside"_s, {}};
    for (int i = 0; i < readingRounds; ++i) {
        readAtOnce(without, calm.socket());
        readAtOnce(with, beset.socket());
    }
    Comparison comparison = notSlower(u"read beside a provider that hangs / without"_s, with, without);
    comparison.limit = 1.05; // two of the same are never quite equal
    return {{without, with}, {comparison}};
}

Report waitingStorm()
{
    if (!raiseDescriptorLimit())
        qFatal("so many files may not be open here: %d are needed", neededDescriptors);
    const auto answer = [](const char *token, int lifetime) {
        return jsonAnswer(R"({"token_type":"Bearer","access_token":")" + QByteArray(token) + R"(","expires_in":)" +
                          QByteArray::number(lifetime) + '}');
    };
    ScriptedServer provider(ScriptedServer::answers(answer("first", 1)));
    BenchAgent agent;
    agent.addSource(clientAt(u"storm"_s, provider.address()), u"client_secret"_s, "secret");
    besideEventLoop([&agent] { KeptConnection(agent.socket()).ask(asking("/api/token?source=storm&min_valid=0")); });
    const qsizetype before = provider.requests().size();
    provider.setTurn(ScriptedServer::hangs());
    QTest::qWait(1500); // the token has ended

    Series opened{u"storm/request sent"_s, {}};
    Series answered{u"storm/10000 answered"_s, {}};
    std::vector<std::unique_ptr<KeptConnection>> all;
    all.reserve(stormSize);
    besideEventLoop([&] {
        const QByteArray request = asking("/api/token?source=storm&min_valid=0&wait=300");
        for (int i = 0; i < stormSize; ++i) {
            sample(opened, [&] {
                all.push_back(std::make_unique<KeptConnection>(agent.socket()));
                all.back()->send(request);
            });
        }
        // What is asked after them is answered after them: now all of them wait.
        KeptConnection(agent.socket()).ask(asking("/api/token/status"));
    });
    QTcpSocket *asked = nullptr;
    if (!QTest::qWaitFor([&] { return (asked = provider.findChild<QTcpSocket *>()) != nullptr; }, 10'000))
        qFatal("the provider was not asked");
    asked->write(answer("second", 3600));
    asked->flush();
    int got = 0;
    besideEventLoop([&] {
        sample(answered, [&] {
            for (const auto &connection : all)
                connection->receive([&got](QByteArrayView body) { got += body == "second" ? 1 : 0; });
        });
    });
    const auto refreshes = double(provider.requests().size() - before);
    return {{opened, answered, {u"storm/memory"_s, {peakMemory(agent.pid())}, u"byte"_s}},
            {{u"10,000 waiting, one refresh"_s, refreshes, 1, u"refresh"_s, Comparison::Wanted::AtMost, 1},
             {u"10,000 waiting, answered"_s, double(got), stormSize, u"answer"_s, Comparison::Wanted::AtLeast, 1}}};
}

} // namespace tokenwatch::bench
