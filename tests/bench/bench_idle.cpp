// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "display.h"
#include "programs.h"

#include "support/scriptedserver.h"

#include <QDir>
#include <QEventLoop>
#include <QTimer>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int sourceCount = 1000;
constexpr auto settling = 20s;
constexpr auto span = 30s;
constexpr double wantedShare = 0.002; ///< of a core

void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What a thread of another process has computed, in nanoseconds.
double computedBy(const QString &task)
{
    QFile file(task + u"/schedstat"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').first().toDouble() : 0;
}

struct Usage {
    double window = 0; ///< the main thread
    double all = 0;
};

Usage usageOf(qint64 pid)
{
    const QDir tasks(u"/proc/%1/task"_s.arg(pid));
    Usage usage;
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const double computed = computedBy(tasks.filePath(task));
        usage.all += computed;
        usage.window += task.toLongLong() == pid ? computed : 0;
    }
    return usage;
}

ScriptedServer::Turn givesToken(int lifetime)
{
    const QByteArray body =
        R"({"access_token":"idle","token_type":"Bearer","expires_in":)" + QByteArray::number(lifetime) + '}';
    return ScriptedServer::answers("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                                   QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

/// A thousand clients of one provider.
QByteArray manySources(const QByteArray &address)
{
    QJsonArray sources;
    for (int i = 0; i < sourceCount; ++i) {
        const QString name = u"service-%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        sources.append(QJsonObject{{u"name"_s, name},
                                   {u"grant"_s, QJsonObject{{u"type"_s, u"client_credentials"_s},
                                                            {u"client_auth"_s, u"none"_s},
                                                            {u"token_url"_s, QString::fromLatin1(address)},
                                                            {u"client_id"_s, name}}}});
    }
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"sources"_s, sources}}).toJson();
}

} // namespace

Report idleWindow()
{
    if (!VirtualDisplay::isInstalled() || installed(u"openbox"_s).isEmpty())
        qFatal("xvfb, xdotool and openbox are needed");
    // The tokens live for a day; that of the source whose countdown the details show, in seconds, for nine minutes.
    ScriptedServer provider;
    provider.setTurn([&provider, brief = givesToken(540), usual = givesToken(86'400)](QTcpSocket &socket) {
        (provider.requests().last().contains("service-000") ? brief : usual)(socket);
    });
    const Home home;
    VirtualDisplay display;
    display.manage();
    QProcess process;
    process.setProcessEnvironment(display.environmentFor(home));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(home.path(u"log"_s));
    process.start(program("tokenwatch"),
                  {u"--secrets"_s, u"memory"_s, u"--api-port"_s, u"0"_s, u"--gateway-port"_s, u"0"_s, u"--sources"_s,
                   home.file(u"sources.json"_s, manySources(provider.address()))});
    for (int waited = 0; provider.requests().size() < sourceCount; ++waited) {
        if (waited > 300)
            qFatal("only %d of %d tokens were asked for", int(provider.requests().size()), sourceCount);
        pass(1s);
    }
    pass(settling);

    Report report;
    const auto measure = [&](const QString &state) {
        pass(3s);
        const Usage before = usageOf(process.processId());
        pass(span);
        const Usage after = usageOf(process.processId());
        const double ns = double(std::chrono::nanoseconds(span).count());
        // As parts of a million: a share has no unit of its own here.
        Series window{u"idle/%1-window-thread"_s.arg(state), {(after.window - before.window) / ns * 1e6}, u"ppm"_s};
        Series all{u"idle/%1-all-threads"_s.arg(state), {(after.all - before.all) / ns * 1e6}, u"ppm"_s};
        report.comparisons.push_back({u"%1: share of a core, beside 0.2 %"_s.arg(state), window.median(),
                                      wantedShare * 1e6, u"ppm"_s, Comparison::Wanted::AtMost, 1});
        report.series.push_back(window);
        report.series.push_back(all);
    };
    measure(u"visible"_s);
    display.setIconified(process.processId(), true);
    measure(u"minimised"_s);
    display.setIconified(process.processId(), false);
    measure(u"visible-again"_s);
    process.terminate();
    process.waitForFinished();
    return report;
}

} // namespace tokenwatch::bench
