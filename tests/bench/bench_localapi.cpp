// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "benchagent.h"
#include "keptconnection.h"
#include "nginx.h"

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int apiRounds = 20;
constexpr int requestsInRound = 2000;
constexpr double tenthOfMillisecond = 100'000;

/// One after the other on one connection.
struct Asked {
    Series series;
    KeptConnection connection;
    QByteArray request;

    void round()
    {
        for (int i = 0; i < requestsInRound; ++i)
            sample(series, [this] { connection.ask(request); });
    }
};

} // namespace

Report localApi()
{
    const QByteArray token = sampleToken();
    BenchAgent agent;
    agent.addToken(u"bench"_s, token);
    // What is known before: no program answers sooner than one that need not think.
    const Nginx fixed("location / { default_type text/plain; return 200 '" + token + "'; }");

    const QByteArray ask = "GET /api/token?source=bench HTTP/1.1\r\nAccept: text/plain\r\nHost: ";
    const auto overTcp = [&ask](quint16 port, const QByteArray &more) {
        return ask + "127.0.0.1:" + QByteArray::number(port) + "\r\n" + more + "\r\n";
    };
    const QByteArray key = "Authorization: Bearer " + agent.key() + "\r\n";
    Asked socket{{u"api/socket"_s, {}}, KeptConnection(agent.socket()), ask + "tokenwatch\r\n\r\n"};
    Asked socketPeer{{u"api/socket nginx"_s, {}}, KeptConnection(fixed.socket()), ask + "tokenwatch\r\n\r\n"};
    Asked tcp{{u"api/tcp"_s, {}}, KeptConnection(agent.apiPort()), overTcp(agent.apiPort(), key)};
    Asked tcpPeer{{u"api/tcp nginx"_s, {}}, KeptConnection(fixed.port()), overTcp(fixed.port(), key)};
    for (int i = 0; i < apiRounds; ++i) {
        for (Asked *asked : {&socket, &socketPeer, &tcp, &tcpPeer})
            asked->round();
    }
    const auto within = [](const QString &what, const Series &series) {
        return Comparison{what, series.median(), tenthOfMillisecond, series.unit, Comparison::Wanted::AtMost, 1};
    };
    return {{socket.series, socketPeer.series, tcp.series, tcpPeer.series},
            {within(u"cached token over the socket / 0.1 ms"_s, socket.series),
             within(u"cached token over TCP / 0.1 ms"_s, tcp.series)}};
}

} // namespace tokenwatch::bench
