// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/durations.h"

#include <QTest>

using namespace tokenwatch;
using namespace std::chrono_literals;
using texts::Detail;

class DurationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsDownWhatIsLeft_data();
    void roundsDownWhatIsLeft(); // S5-26
    void countsUpAfterTheEnd_data();
    void countsUpAfterTheEnd();
    void saysHowLongAgo_data();
    void saysHowLongAgo();
    void lifetimesHaveNoZeroParts_data();
    void lifetimesHaveNoZeroParts();
    void knowsWhenItChanges_data();
    void knowsWhenItChanges();
    void changesExactlyThenAndNotBefore_data();
    void changesExactlyThenAndNotBefore();
    void isSpokenInFull_data();
    void isSpokenInFull();
    void latencyKeepsToTheLocale();
};

namespace {

QString narrow(const char *text)
{
    return QString::fromUtf8(text).replace(u'_', QChar(0x202F));
}

} // namespace

void DurationsTest::roundsDownWhatIsLeft_data()
{
    QTest::addColumn<Milliseconds>("span");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("detailed");
    const auto row = [](const char *name, Milliseconds span, const char *plain, const char *detailed) {
        QTest::newRow(name) << span << narrow(plain) << narrow(detailed);
    };
    row("days", 21 * 24h + 4h + 59min, "21_d 4_h", "21_d 4_h");
    row("48 h", 48h, "2_d 0_h", "2_d 0_h");
    row("just under 48 h", 48h - 1ms, "47_h 59_min", "47_h 59_min");
    row("hours", 2h + 5min + 59s, "2_h 05_min", "2_h 05_min");
    row("1 h", 1h, "1_h 00_min", "1_h 00_min");
    row("just under 1 h", 1h - 1ms, "59_min", "59_min");
    row("minutes", 41min + 59s, "41_min", "41_min");
    row("10 min", 10min, "10_min", "10_min");
    row("under 10 min", 4min + 12s + 999ms, "4_min", "4_min 12_s");
    row("padded seconds", 4min + 2s, "4_min", "4_min 02_s");
    row("1 min", 1min, "1_min", "1_min 00_s");
    row("under 1 min", 52s + 900ms, "52_s", "52_s");
    row("under 1 s", 1ms, "0_s", "0_s");
    row("negative", -5s, "0_s", "0_s");
}

void DurationsTest::roundsDownWhatIsLeft()
{
    QFETCH(Milliseconds, span);
    QTEST(texts::duration(span), "plain");
    QTEST(texts::duration(span, Detail::Seconds), "detailed");
}

void DurationsTest::countsUpAfterTheEnd_data()
{
    QTest::addColumn<Milliseconds>("left");
    QTest::addColumn<QString>("text");
    QTest::newRow("at the end") << Milliseconds(0) << narrow("expired 0_s ago");
    QTest::newRow("seconds") << Milliseconds(-45s) << narrow("expired 45_s ago");
    QTest::newRow("minutes") << Milliseconds(-3min - 26s) << narrow("expired 3_min ago");
    QTest::newRow("hours") << Milliseconds(-2h - 5min) << narrow("expired 2_h 05_min ago");
    QTest::newRow("before") << Milliseconds(1ms) << narrow("0_s");
}

void DurationsTest::countsUpAfterTheEnd()
{
    QFETCH(Milliseconds, left);
    QTEST(texts::countdown(left, Detail::Seconds), "text");
}

void DurationsTest::saysHowLongAgo_data()
{
    QTest::addColumn<Milliseconds>("span");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << Milliseconds(400ms) << narrow("0_s");
    QTest::newRow("seconds") << Milliseconds(59s) << narrow("59_s");
    QTest::newRow("minutes") << Milliseconds(59min) << narrow("59_min");
    QTest::newRow("hours") << Milliseconds(2h + 2min) << narrow("2_h");
    QTest::newRow("two days of hours") << Milliseconds(47h) << narrow("47_h");
    QTest::newRow("days") << Milliseconds(71h) << narrow("2_d");
    QTest::newRow("clock went back") << Milliseconds(-1h) << narrow("0_s");
}

void DurationsTest::saysHowLongAgo()
{
    QFETCH(Milliseconds, span);
    QTEST(texts::age(span), "text");
}

void DurationsTest::lifetimesHaveNoZeroParts_data()
{
    QTest::addColumn<Milliseconds>("span");
    QTest::addColumn<QString>("text");
    QTest::newRow("8 h") << Milliseconds(8h) << narrow("8_h");
    QTest::newRow("75 min") << Milliseconds(75min) << narrow("1_h 15_min");
    QTest::newRow("30 d") << Milliseconds(30 * 24h) << narrow("30_d");
    QTest::newRow("2 d 6 h") << Milliseconds(54h) << narrow("2_d 6_h");
    QTest::newRow("24 h") << Milliseconds(24h) << narrow("24_h");
    QTest::newRow("20 s") << Milliseconds(20s) << narrow("20_s");
    QTest::newRow("90 s") << Milliseconds(90s) << narrow("1_min 30_s");
    // Received between two whole seconds: the exp claim seems to give a little less.
    QTest::newRow("nearly 5 min") << Milliseconds(299600ms) << narrow("5_min");
    QTest::newRow("nearly 1 h") << Milliseconds(1h - 700ms) << narrow("1_h");
    QTest::newRow("nothing") << Milliseconds(0) << narrow("0_s");
}

void DurationsTest::lifetimesHaveNoZeroParts()
{
    QFETCH(Milliseconds, span);
    QTEST(texts::length(span), "text");
}

void DurationsTest::knowsWhenItChanges_data()
{
    QTest::addColumn<Milliseconds>("left");
    QTest::addColumn<Detail>("detail");
    QTest::addColumn<Milliseconds>("wait");
    const auto row = [](const char *name, Milliseconds left, Detail detail, Milliseconds wait) {
        QTest::newRow(name) << left << detail << wait;
    };
    row("seconds", 4min + 12s + 300ms, Detail::Seconds, 301ms);
    row("whole second", 52s, Detail::Plain, 1ms);
    row("minute", 41min + 30s, Detail::Plain, 30s + 1ms);
    row("into seconds", 10min + 30s, Detail::Seconds, 30s + 1ms);
    row("hours tick by the minute", 2h + 5min + 10s, Detail::Plain, 10s + 1ms);
    row("days tick by the hour", 50h + 20min, Detail::Plain, 20min + 1ms);
    row("the end is a change", 400ms, Detail::Plain, 400ms);
    row("expired seconds", -45s, Detail::Plain, 1s);
    row("expired minutes", -3min - 26s, Detail::Seconds, 34s);
    row("expired hours", -2h - 5min, Detail::Plain, 1min);
}

void DurationsTest::knowsWhenItChanges()
{
    QFETCH(Milliseconds, left);
    QFETCH(Detail, detail);
    QTEST(texts::nextChange(left, detail), "wait");
}

void DurationsTest::changesExactlyThenAndNotBefore_data()
{
    QTest::addColumn<Milliseconds>("left");
    for (const Milliseconds left : std::initializer_list<Milliseconds>{72h + 123ms,  48h,    47h + 59min,
                                                                       1h + 1ms,     1h,     59min + 59s,
                                                                       10min + 1ms,  10min,  9min + 59s + 7ms,
                                                                       60s,          59s,    1s,
                                                                       999ms,        1ms,    0ms,
                                                                       -1ms,         -999ms, -59s,
                                                                       -59min - 59s, -1h,    -47h - 59min - 59s - 999ms,
                                                                       -50h})
        QTest::addRow("%lld ms", static_cast<long long>(left.count())) << left;
}

void DurationsTest::changesExactlyThenAndNotBefore()
{
    QFETCH(Milliseconds, left);
    for (const Detail detail : {Detail::Plain, Detail::Seconds}) {
        const Milliseconds wait = texts::nextChange(left, detail);
        const QString before = texts::countdown(left, detail);
        QVERIFY(wait > 0ms);
        QCOMPARE(texts::countdown(left - (wait - 1ms), detail), before);
        QVERIFY(texts::countdown(left - wait, detail) != before);
    }
    const Milliseconds span = left < 0ms ? -left : left;
    const Milliseconds wait = texts::nextChangeOfAge(span);
    QCOMPARE(texts::age(span + wait - 1ms), texts::age(span));
    QVERIFY(texts::age(span + wait) != texts::age(span));
}

void DurationsTest::isSpokenInFull_data()
{
    QTest::addColumn<Milliseconds>("span");
    QTest::addColumn<QString>("text");
    QTest::newRow("both") << Milliseconds(4min + 12s) << QStringLiteral("4 minutes 12 seconds");
    QTest::newRow("one each") << Milliseconds(1h + 1min) << QStringLiteral("1 hour 1 minute");
    QTest::newRow("no zero") << Milliseconds(8h) << QStringLiteral("8 hours");
    QTest::newRow("one second") << Milliseconds(1s) << QStringLiteral("1 second");
    QTest::newRow("days") << Milliseconds(49h) << QStringLiteral("2 days 1 hour");
    QTest::newRow("minutes only") << Milliseconds(41min + 12s) << QStringLiteral("41 minutes");
}

void DurationsTest::isSpokenInFull()
{
    QFETCH(Milliseconds, span);
    QTEST(texts::spokenDuration(span, Detail::Seconds), "text");
}

void DurationsTest::latencyKeepsToTheLocale()
{
    QCOMPARE(texts::latency(42ms, QLocale::c()), narrow("42_ms"));
    QCOMPARE(texts::latency(1240ms, QLocale::c()), narrow("1.2_s"));
    QCOMPARE(texts::latency(1240ms, QLocale(QLocale::German, QLocale::Germany)), narrow("1,2_s"));
    QCOMPARE(texts::latency(75s, QLocale::c()), narrow("1_min 15_s"));
}

QTEST_GUILESS_MAIN(DurationsTest)
#include "tst_durations.moc"
