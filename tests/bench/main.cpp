// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what docs and reviews make claims about: prints a table, then what is compared, and with --out FILE writes
// the same as JSON. --only TEXT runs the groups whose name begins with it: heap, seal, verify, commit, get, api, hang,
// storm, gateway, sandbox, model, forecast, window, first, idle.
#include "benchmarks.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>
#include <thread>

using namespace tokenwatch::bench;
using namespace Qt::StringLiterals;

namespace {

struct Group {
    QString name;
    Report (*run)();
};

const std::array<Group, 16> groups{{{u"heap"_s, dueHeap},
                                    {u"seal"_s, sealing},
                                    {u"verify"_s, verifying},
                                    {u"commit"_s, commits},
                                    {u"get"_s, commandLine},
                                    {u"api"_s, localApi},
                                    {u"hang"_s, readersBesideHang},
                                    {u"storm"_s, waitingStorm},
                                    {u"gateway"_s, gateway},
                                    {u"sandbox"_s, sandboxTokens},
                                    {u"model"_s, sourcesModel},
                                    {u"forecast"_s, forecast},
                                    {u"window"_s, windowFrames},
                                    {u"window-storm"_s, windowStorm},
                                    {u"first"_s, firstPaint},
                                    {u"idle"_s, idleWindow}}};

constexpr int nameWidth = 30;
constexpr int whatWidth = 46;
constexpr int valueWidth = 12;

/// "83 ns", "14.2 µs", "1.35 ms", "41.3 MiB", "910 MiB/s", "24310 /s".
QString readable(double value, const QString &unit)
{
    if (unit == "byte"_L1 || unit == "byte/s"_L1)
        return u"%1 MiB%2"_s.arg(value / 1024 / 1024, 0, 'f', 1).arg(unit.mid(4));
    if (unit != "ns"_L1)
        return u"%1 %2"_s.arg(value, 0, 'f', 0).arg(unit);
    if (value < 1000)
        return u"%1 ns"_s.arg(value, 0, 'f', 0);
    if (value < 1'000'000)
        return u"%1 µs"_s.arg(value / 1000, 0, 'f', 1);
    return u"%1 ms"_s.arg(value / 1'000'000, 0, 'f', 2);
}

void print(const QString &row)
{
    std::puts(row.toUtf8().constData());
    std::fflush(stdout);
}

void print(const Series &series)
{
    print(series.name.leftJustified(nameWidth) +
          readable(series.percentile(0.5), series.unit).rightJustified(valueWidth) +
          readable(series.percentile(0.99), series.unit).rightJustified(valueWidth) +
          QString::number(series.samples.size()).rightJustified(valueWidth));
}

QString wish(const Comparison &comparison)
{
    return (comparison.wanted == Comparison::Wanted::AtMost ? u"at most "_s : u"at least "_s) +
           QString::number(comparison.limit, 'f', 2);
}

void print(const Comparison &comparison)
{
    print(comparison.what.leftJustified(whatWidth) +
          readable(comparison.ours, comparison.unit).rightJustified(valueWidth) +
          readable(comparison.peers, comparison.unit).rightJustified(valueWidth) +
          QString::number(comparison.ratio(), 'f', 2).rightJustified(7) + u"  "_s + wish(comparison).leftJustified(14) +
          (comparison.isReached() ? u"reached"_s : u"MISSED"_s));
}

QJsonObject asJson(const Series &series)
{
    return {{u"name"_s, series.name},
            {u"unit"_s, series.unit},
            {u"median"_s, series.percentile(0.5)},
            {u"p99"_s, series.percentile(0.99)},
            {u"samples"_s, static_cast<qint64>(series.samples.size())}};
}

QJsonObject asJson(const Comparison &comparison)
{
    return {{u"what"_s, comparison.what},          {u"unit"_s, comparison.unit},     {u"ours"_s, comparison.ours},
            {u"peer"_s, comparison.peers},         {u"ratio"_s, comparison.ratio()}, {u"wanted"_s, wish(comparison)},
            {u"reached"_s, comparison.isReached()}};
}

bool write(const QString &path, const QJsonArray &results, const QJsonArray &comparisons)
{
    QFile file(path);
    const QJsonObject document{{u"version"_s, QStringLiteral(TOKENWATCH_VERSION)},
                               {u"cores"_s, static_cast<int>(std::thread::hardware_concurrency())},
                               {u"results"_s, results},
                               {u"comparisons"_s, comparisons}};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(document).toJson()) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    // What is painted is painted into memory; programs that need a screen are given one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser line;
    const QCommandLineOption out(u"out"_s, u"Write the results as JSON."_s, u"file"_s);
    const QCommandLineOption only(u"only"_s, u"Run the groups whose name begins with this."_s, u"text"_s);
    line.addOptions({out, only});
    line.addHelpOption();
    line.process(application);

    print(QString(nameWidth, u' ') + u"median"_s.rightJustified(valueWidth) + u"p99"_s.rightJustified(valueWidth) +
          u"samples"_s.rightJustified(valueWidth));
    QJsonArray results, comparisons;
    std::vector<Comparison> compared;
    for (const Group &group : groups) {
        if (!group.name.startsWith(line.value(only)))
            continue;
        const Report report = group.run();
        for (const Series &series : report.series) {
            print(series);
            results.append(asJson(series));
        }
        for (const Comparison &comparison : report.comparisons) {
            compared.push_back(comparison);
            comparisons.append(asJson(comparison));
        }
    }
    if (!compared.empty())
        print(u'\n' + QString(whatWidth, u' ') + u"ours"_s.rightJustified(valueWidth) +
              u"peer"_s.rightJustified(valueWidth) + u"ratio"_s.rightJustified(7) + u"  wanted"_s);
    for (const Comparison &comparison : compared)
        print(comparison);
    if (line.isSet(out) && !write(line.value(out), results, comparisons)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(line.value(out)));
        return 1;
    }
    return 0;
}
