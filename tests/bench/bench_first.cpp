// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "display.h"
#include "programs.h"

#include <QThread>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20;
constexpr int restBeforeMemory = 1000; ///< ms

struct Starts {
    explicit Starts(const QString &name)
        : mapped{u"first/%1-mapped"_s.arg(name), {}}
        , painted{u"first/%1-painted"_s.arg(name), {}}
        , again{u"first/%1-again"_s.arg(name), {}}
        , memory{u"first/%1-memory"_s.arg(name), {}, u"byte"_s}
    {}

    Series mapped, painted; ///< for the first time, in an empty home
    Series again;           ///< the same in a home where it ran once
    Series memory;          ///< the most that the process held
};

void endProgram(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished();
    }
}

void startTwice(VirtualDisplay &display, const QString &program, const QStringList &arguments, Starts &starts)
{
    const Home home;
    for (const bool isFirst : {true, false}) {
        QProcess process;
        process.setProcessEnvironment(display.environmentFor(home));
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        display.forget();
        const qint64 start = monotonicNs();
        process.start(program, arguments);
        const VirtualDisplay::Appearance seen = display.awaitWindow(start);
        if (isFirst) {
            starts.mapped.samples.push_back(seen.mapped);
            starts.painted.samples.push_back(seen.painted);
            QThread::msleep(restBeforeMemory);
            starts.memory.samples.push_back(peakMemory(process.processId()));
        } else {
            starts.again.samples.push_back(seen.painted);
        }
        endProgram(process);
    }
}

} // namespace

Report firstPaint()
{
    const QString peer = installed(u"keepassxc"_s);
    if (peer.isEmpty() || !VirtualDisplay::isInstalled())
        qFatal("keepassxc, xvfb and xdotool are needed");
    VirtualDisplay display;
    Starts ours(u"tokenwatch"_s), theirs(u"keepassxc"_s);
    const QStringList arguments{u"--api-port"_s, u"0"_s, u"--gateway-port"_s, u"0"_s};
    Starts warmUp(u"none"_s);
    startTwice(display, program("tokenwatch"), arguments, warmUp);
    startTwice(display, peer, {}, warmUp);
    for (int round = 0; round < rounds; ++round) {
        startTwice(display, program("tokenwatch"), arguments, ours);
        startTwice(display, peer, {}, theirs);
    }
    Report report;
    for (const Starts &starts : {ours, theirs})
        for (const Series &series : {starts.mapped, starts.painted, starts.again, starts.memory})
            report.series.push_back(series);
    report.comparisons.push_back(
        notSlower(u"first paint in an empty home, beside KeePassXC"_s, ours.painted, theirs.painted));
    report.comparisons.push_back(
        notSlower(u"first paint of later starts, beside KeePassXC"_s, ours.again, theirs.again));
    report.comparisons.push_back(notSlower(u"memory, beside KeePassXC"_s, ours.memory, theirs.memory));
    return report;
}

} // namespace tokenwatch::bench
