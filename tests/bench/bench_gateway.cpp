// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "benchagent.h"
#include "keptconnection.h"
#include "nginx.h"

#include <QCryptographicHash>
#include <QDir>

#include <cmath>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int poolRounds = 7;
constexpr int poolSize = 32;
constexpr int requestsOneByOne = 6000;
constexpr int largeRounds = 5;
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 largeSize = 200 * mebibyte;
constexpr double mostMemory = 20.0 * mebibyte;
constexpr qsizetype uploadPiece = 256 * 1024;

/// Bytes that no compression makes less, and that are never the same at two places.
QByteArray noise(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 state = 0x9e3779b97f4a7c15;
    for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        std::memcpy(bytes.data() + i, &state, 8);
    }
    return bytes;
}

QByteArray checksum(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// One of the two ways to the upstream.
struct Way {
    QString name;
    quint16 port;
    QByteArray prefix;
    QByteArray headers;

    [[nodiscard]] QByteArray head(const QByteArray &method, const QByteArray &path, const QByteArray &more = {}) const
    {
        return method + ' ' + prefix + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" +
               headers + more + "\r\n";
    }
};

/// What wrk counts: requests a second of `connections` that each ask again at once. Any answer but a 2xx ends the
/// benchmarks.
double requestsInSecond(const Way &way, const QByteArray &path, int connections)
{
    std::vector<QByteArray> words{installed(u"wrk"_s).toUtf8(), "-t1", "-d2s", "-c" + QByteArray::number(connections)};
    for (const QByteArray &header : way.headers.split('\n')) {
        if (!header.trimmed().isEmpty())
            words.insert(words.end(), {"-H", header.trimmed()});
    }
    words.push_back("http://127.0.0.1:" + QByteArray::number(way.port) + way.prefix + path);
    const QByteArray printed = Command(words).output();
    if (printed.contains("Non-2xx") || printed.contains("Socket errors"))
        qFatal("%s: %s", qPrintable(way.name), printed.constData());
    const auto at = printed.indexOf("Requests/sec:") + 13;
    return printed.mid(at, printed.indexOf('\n', at) - at).trimmed().toDouble();
}

class Race
{
public:
    Race(Way ours, Way peers)
        : m_ours(std::move(ours))
        , m_peers(std::move(peers))
    {}

    /// Many at once, in turn.
    void pool(const QString &name, const QByteArray &path, int connections)
    {
        Series ours{u"gateway/"_s + name, {}, u"/s"_s};
        Series peers{ours.name + u" nginx"_s, {}, u"/s"_s};
        (void)requestsInSecond(m_ours, path, connections); // both have their connections now
        (void)requestsInSecond(m_peers, path, connections);
        for (int i = 0; i < poolRounds; ++i) {
            ours.samples.push_back(requestsInSecond(m_ours, path, connections));
            peers.samples.push_back(requestsInSecond(m_peers, path, connections));
        }
        compare(u"gateway, "_s + name + u" / nginx"_s, ours, peers, Comparison::Wanted::AtLeast, 0.8);
    }

    void oneByOne(const QByteArray &path)
    {
        Series ours{u"gateway/one by one"_s, {}};
        Series peers{u"gateway/one by one nginx"_s, {}};
        const KeptConnection own(m_ours.port), other(m_peers.port);
        const QByteArray ownRequest = m_ours.head("GET", path), otherRequest = m_peers.head("GET", path);
        for (int i = 0; i < requestsOneByOne; ++i) {
            sample(ours, [&] { own.ask(ownRequest); });
            sample(peers, [&] { other.ask(otherRequest); });
        }
        compare(u"gateway, one by one / nginx"_s, ours, peers, Comparison::Wanted::AtMost, 1.25);
    }

    void download(const QByteArray &path, const QByteArray &expected)
    {
        Series ours{u"gateway/download 200 MiB"_s, {}, u"byte/s"_s};
        Series peers{ours.name + u" nginx"_s, {}, u"byte/s"_s};
        if (downloaded(m_ours, path) != expected)
            qFatal("what comes through the gateway is not what was sent");
        for (int i = 0; i < largeRounds; ++i) {
            ours.samples.push_back(rateOf([&] { KeptConnection(m_ours.port).ask(m_ours.head("GET", path)); }));
            peers.samples.push_back(rateOf([&] { KeptConnection(m_peers.port).ask(m_peers.head("GET", path)); }));
        }
        compare(u"gateway, download 200 MiB / nginx"_s, ours, peers, Comparison::Wanted::AtLeast, 0.8);
    }

    void upload(const QByteArray &body, const QString &arrived)
    {
        Series ours{u"gateway/upload 200 MiB"_s, {}, u"byte/s"_s};
        Series peers{ours.name + u" nginx"_s, {}, u"byte/s"_s};
        const auto put = [&body](const Way &way) {
            const KeptConnection connection(way.port);
            connection.send(
                way.head("PUT", "/uploaded", "Content-Length: " + QByteArray::number(body.size()) + "\r\n"));
            for (qsizetype at = 0; at < body.size(); at += uploadPiece)
                connection.send(QByteArrayView(body).sliced(at).first(std::min(uploadPiece, body.size() - at)));
            connection.receive();
        };
        put(m_ours);
        QFile file(arrived);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || hash.result() != checksum(body))
            qFatal("what came through the gateway is not what was sent");
        for (int i = 0; i < largeRounds; ++i) {
            ours.samples.push_back(rateOf([&] { put(m_ours); }));
            peers.samples.push_back(rateOf([&] { put(m_peers); }));
        }
        compare(u"gateway, upload 200 MiB / nginx"_s, ours, peers, Comparison::Wanted::AtLeast, 0.8);
    }

    Report report;

private:
    template <class Work>
    static double rateOf(Work work)
    {
        Series one;
        sample(one, work);
        return double(largeSize) / (one.samples.front() / 1e9);
    }

    static QByteArray downloaded(const Way &way, const QByteArray &path)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        KeptConnection(way.port).ask(way.head("GET", path), [&hash](QByteArrayView piece) { hash.addData(piece); });
        return hash.result();
    }

    void compare(const QString &what, const Series &ours, const Series &peers, Comparison::Wanted wanted, double limit)
    {
        report.series.insert(report.series.end(), {ours, peers});
        report.comparisons.push_back({what, ours.median(), peers.median(), ours.unit, wanted, limit});
    }

    const Way m_ours, m_peers;
};

} // namespace

Report gateway()
{
    if (installed(u"wrk"_s).isEmpty())
        qFatal("wrk is not installed; `./dev bench` installs it");
    const QByteArray large = noise(largeSize);
    const Nginx upstream("location /small { default_type application/json; return 200 '{\"id\":7,\"name\":\"a small "
                         "answer\",\"tags\":[\"of\",\"a\",\"hundred\",\"bytes\"]}'; }\n"
                         "location /uploaded { dav_methods PUT; }\nclient_max_body_size 0;\n");
    writeFile(upstream.path(u"root/1m"_s), large.left(mebibyte));
    writeFile(upstream.path(u"root/200m"_s), large);

    const QByteArray token = sampleToken();
    const QByteArray address = "127.0.0.1:" + QByteArray::number(upstream.port());
    const Nginx proxy("location /bench/ { proxy_pass http://behind/; proxy_http_version 1.1;\n"
                      "proxy_set_header Connection \"\"; proxy_set_header Authorization \"Bearer " +
                          token +
                          "\";\nproxy_request_buffering off; proxy_max_temp_file_size 0; client_max_body_size 0; }\n",
                      "upstream behind { server " + address + "; keepalive 64; keepalive_requests 1000000000; }\n");
    BenchAgent agent;
    agent.addToken(u"bench"_s, token, u"http://"_s + QString::fromLatin1(address));
    if (agent.gatewayPort() == 0)
        qFatal("this agent has no gateway");

    const QByteArray key = "X-Tokenwatch-Key: " + agent.key() + "\r\n";
    Race race({u"ours"_s, agent.gatewayPort(), "/bench", key}, {u"nginx"_s, proxy.port(), "/bench", key});
    race.pool(u"small"_s, "/small", poolSize);
    race.oneByOne("/small");
    race.pool(u"1 MiB"_s, "/1m", 8);
    forgetPeak(agent.pid());
    const double before = peakMemory(agent.pid());
    race.download("/200m", checksum(large));
    race.upload(large, upstream.path(u"root/uploaded"_s));
    const double more = peakMemory(agent.pid()) - before;
    race.report.series.push_back({u"gateway/memory for it"_s, {more}, u"byte"_s});
    race.report.comparisons.push_back({u"gateway, memory for 200 MiB each way / 20 MiB"_s, more, mostMemory, u"byte"_s,
                                       Comparison::Wanted::AtMost, 1});
    return race.report;
}

} // namespace tokenwatch::bench
