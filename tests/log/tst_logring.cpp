// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logring.h"

#include <QLoggingCategory>
#include <QTest>

#include <thread>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using log::Line;
using log::LogRing;

namespace {
const WallTime instant{Milliseconds(1'795'262'400'000)};
Line lineOf(const QString &text)
{
    Line line;
    line.text = text;
    return line;
}
QList<quint64> numbers(const std::vector<Line> &lines)
{
    QList<quint64> result;
    for (const Line &line : lines)
        result << line.number;
    return result;
}
} // namespace

class TestLogRing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        log::uninstall();
        setLogLevel(LogLevel::Info);
    }
    void numbersLinesAndDropsTheOldest();
    void givesTheNewestAfterANumber_data();
    void givesTheNewestAfterANumber();
    void takesWhatIsLogged();
    void whatIsLoggedIsRedactedAndOneLine();
    void levelsFilterCategories_data();
    void levelsFilterCategories();
    void readsLevelNames();
    void takesLinesFromManyThreads();
    void loggingWhileTellingTheTimeIsHarmless();
    void stopsAfterUninstall();
};

void TestLogRing::numbersLinesAndDropsTheOldest()
{
    LogRing ring(3);
    QVERIFY(ring.lines().empty());
    for (int i = 1; i <= 5; ++i)
        ring.append(lineOf(QString::number(i)));
    QCOMPARE(numbers(ring.lines()), (QList<quint64>{3, 4, 5}));
    QCOMPARE(ring.lines().front().text, u"3"_s);
}

void TestLogRing::givesTheNewestAfterANumber_data()
{
    QTest::addColumn<quint64>("after");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<quint64>>("expected");
    QTest::newRow("all") << quint64(0) << 100 << QList<quint64>{3, 4, 5, 6};
    QTest::newRow("newest two") << quint64(0) << 2 << QList<quint64>{5, 6};
    QTest::newRow("after a dropped one") << quint64(1) << 100 << QList<quint64>{3, 4, 5, 6};
    QTest::newRow("after the last dropped one") << quint64(2) << 100 << QList<quint64>{3, 4, 5, 6};
    QTest::newRow("after the oldest") << quint64(3) << 100 << QList<quint64>{4, 5, 6};
    QTest::newRow("after one, newest only") << quint64(4) << 1 << QList<quint64>{6};
    QTest::newRow("nothing new") << quint64(6) << 100 << QList<quint64>{};
    QTest::newRow("from another run") << quint64(1000) << 100 << QList<quint64>{};
    QTest::newRow("none wanted") << quint64(0) << 0 << QList<quint64>{};
}

void TestLogRing::givesTheNewestAfterANumber()
{
    QFETCH(quint64, after);
    QFETCH(int, most);
    LogRing ring(4);
    for (int i = 1; i <= 6; ++i)
        ring.append(lineOf({}));
    QTEST(numbers(ring.lines(after, static_cast<std::size_t>(most))), "expected");
}

void TestLogRing::takesWhatIsLogged() // S5-28
{
    LogRing ring;
    log::install(ring, false, [] { return instant; });
    qCInfo(lcEngine) << "one";
    qCWarning(lcNet, "two");
    qCCritical(lcStorage, "three");
    qWarning("four");
    const auto lines = ring.lines();
    QCOMPARE(lines.size(), std::size_t(4));
    QCOMPARE(lines[0].level, LogLevel::Info);
    QCOMPARE(lines[0].category, "tokenwatch.engine"_ba);
    QCOMPARE(lines[0].text, u"one"_s);
    QCOMPARE(lines[0].at, instant);
    QCOMPARE(lines[1].level, LogLevel::Warn);
    QCOMPARE(lines[1].category, "tokenwatch.net"_ba);
    QCOMPARE(lines[2].level, LogLevel::Error);
    QCOMPARE(lines[3].category, "default"_ba);
}

void TestLogRing::whatIsLoggedIsRedactedAndOneLine()
{
    LogRing ring;
    log::install(ring, false, [] { return instant; });
    qCInfo(lcNet, "%s", "answer:\n{\"access_token\":\"s3cret\"}\r\n\x1b[31mforged 12:00 error");
    const auto lines = ring.lines();
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines[0].text, u"answer: {\"access_token\":\"•••\"} [31mforged 12:00 error"_s);
    qCInfo(lcNet, "%s", QByteArray(100'000, 'x').constData());
    QVERIFY(ring.lines().back().text.size() <= 4000);
}

void TestLogRing::levelsFilterCategories_data() // S5-28
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("count");
    QTest::newRow("error") << "error"_ba << 1;
    QTest::newRow("warn") << "warn"_ba << 2;
    QTest::newRow("info") << "info"_ba << 3;
    QTest::newRow("debug") << "debug"_ba << 4;
}

void TestLogRing::levelsFilterCategories()
{
    QFETCH(QByteArray, name);
    QFETCH(int, count);
    const auto level = logLevelFrom(name);
    QVERIFY(level);
    setLogLevel(*level);
    LogRing ring;
    log::install(ring, false, [] { return instant; });
    qCDebug(lcApp, "d");
    qCInfo(lcSandbox, "i");
    qCWarning(lcApi, "w");
    qCCritical(lcHttp, "e");
    QCOMPARE(static_cast<int>(ring.lines().size()), count);
    QCOMPARE(ring.lines().back().level, LogLevel::Error);
}

void TestLogRing::readsLevelNames()
{
    for (const char *bad : {"", "INFO", "warning", "trace", "info "})
        QVERIFY2(!logLevelFrom(bad), bad);
}

void TestLogRing::takesLinesFromManyThreads()
{
    constexpr int each = 500;
    LogRing ring(10'000);
    log::install(ring, false, [] { return instant; });
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([] {
            for (int i = 0; i < each; ++i)
                qCInfo(lcEngine, "line");
        });
    for (std::thread &thread : threads)
        thread.join();
    const auto lines = ring.lines(0, 10'000);
    QCOMPARE(lines.size(), std::size_t(4 * each));
    for (std::size_t i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i].number, quint64(i + 1));
}

void TestLogRing::loggingWhileTellingTheTimeIsHarmless()
{
    LogRing ring;
    log::install(ring, false, [] {
        qCWarning(lcApp, "the clock has something to say");
        return instant;
    });
    qCInfo(lcApp, "one");
    QCOMPARE(ring.lines().size(), std::size_t(1));
    QCOMPARE(ring.lines().front().text, u"one"_s);
}

void TestLogRing::stopsAfterUninstall()
{
    LogRing ring;
    log::install(ring, false, [] { return instant; });
    log::uninstall();
    QTest::ignoreMessage(QtInfoMsg, "elsewhere");
    qCInfo(lcApp, "elsewhere");
    QVERIFY(ring.lines().empty());
}

QTEST_APPLESS_MAIN(TestLogRing)
#include "tst_logring.moc"
