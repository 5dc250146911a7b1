// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what docs and reviews make claims about: prints a table and, with --out FILE, writes the same as JSON.
// --only TEXT runs the series whose group begins with it: heap, seal, verify, commit, api, sandbox, model.
#include "benchmarks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <thread>

using namespace tokenwatch::bench;
using namespace Qt::StringLiterals;

namespace {

struct Group {
    QString name;
    std::vector<Series> (*run)();
};

const std::array<Group, 7> groups{{{u"heap"_s, dueHeap},
                                   {u"seal"_s, sealing},
                                   {u"verify"_s, verifying},
                                   {u"commit"_s, commits},
                                   {u"api"_s, localApi},
                                   {u"sandbox"_s, sandboxTokens},
                                   {u"model"_s, sourcesModel}}};

/// "83 ns", "14.2 µs", "1.35 ms", "41.3 MiB".
QString readable(double nanoseconds, const QString &unit)
{
    if (unit == "byte"_L1)
        return u"%1 MiB"_s.arg(nanoseconds / 1024 / 1024, 0, 'f', 1);
    if (nanoseconds < 1000)
        return u"%1 ns"_s.arg(nanoseconds, 0, 'f', 0);
    if (nanoseconds < 1'000'000)
        return u"%1 µs"_s.arg(nanoseconds / 1000, 0, 'f', 1);
    return u"%1 ms"_s.arg(nanoseconds / 1'000'000, 0, 'f', 2);
}

void print(const Series &series)
{
    const QString row = series.name.leftJustified(24) +
                        readable(series.percentile(0.5), series.unit).rightJustified(12) +
                        readable(series.percentile(0.99), series.unit).rightJustified(12) +
                        QString::number(series.nanoseconds.size()).rightJustified(9);
    std::puts(row.toUtf8().constData());
    std::fflush(stdout);
}

QJsonObject asJson(const Series &series)
{
    return {{u"name"_s, series.name},
            {u"unit"_s, series.unit},
            {u"median"_s, series.percentile(0.5)},
            {u"p99"_s, series.percentile(0.99)},
            {u"samples"_s, static_cast<qint64>(series.nanoseconds.size())}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser line;
    const QCommandLineOption out(u"out"_s, u"Write the results as JSON."_s, u"file"_s);
    const QCommandLineOption only(u"only"_s, u"Run the groups whose name begins with this."_s, u"text"_s);
    line.addOptions({out, only});
    line.addHelpOption();
    line.process(application);

    std::puts("                              median         p99  samples");
    QJsonArray results;
    for (const Group &group : groups) {
        if (!group.name.startsWith(line.value(only)))
            continue;
        for (const Series &series : group.run()) {
            print(series);
            results.append(asJson(series));
        }
    }
    if (!line.isSet(out))
        return 0;
    QFile file(line.value(out));
    const QJsonObject document{{u"version"_s, QStringLiteral(TOKENWATCH_VERSION)},
                               {u"cores"_s, static_cast<int>(std::thread::hardware_concurrency())},
                               {u"results"_s, results}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file.fileName()));
        return 1;
    }
    return 0;
}
