// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics, read as strictly as OpenMetrics 1.0 asks of a reader.
#include "../engine/engineroom.h"
#include "diagnostics/metrics.h"
#include "strictmetrics.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothFormatsAreValid_data();
    void bothFormatsAreValid();
    void theReaderIsStrict_data();
    void theReaderIsStrict();
    void labelsAreEscaped();
    void theEndOfATokenIsTold();
    void attemptsAreCountedByVerdict();
    void durationsAreAHistogram();
    void whatNeedsAPersonIsSeen();
    void aRemovedSourceIsGone();
    void noTokenIsInIt();
};

namespace {

struct MetricRoom : EngineRoom {
    std::optional<Metrics> metrics;
    void begin()
    {
        start();
        metrics.emplace(*service, clock);
    }
    [[nodiscard]] MetricSamples samples(MetricFormat format = MetricFormat::OpenMetrics) const
    {
        QString why;
        const MetricSamples read = readMetrics(metrics->text(format), format == MetricFormat::OpenMetrics, why);
        if (!why.isEmpty())
            qFatal("%s", qPrintable(why));
        return read;
    }
};

} // namespace

void TestMetrics::bothFormatsAreValid_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("OpenMetrics") << true;
    QTest::newRow("Prometheus") << false;
}

void TestMetrics::bothFormatsAreValid()
{
    QFETCH(bool, open);
    MetricRoom room;
    const MetricFormat format = open ? MetricFormat::OpenMetrics : MetricFormat::Prometheus;
    room.begin(); // nothing there at all
    QString why;
    const MetricSamples nothing = readMetrics(room.metrics->text(format), open, why);
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QCOMPARE(nothing.value("tokenwatch_healthy{}"), 1.0);

    MetricRoom full;
    full.provide(300);
    full.put(u"billing"_s, "scripted_client");
    full.put(u"shop"_s, "scripted_refresh");
    full.put(scriptedSource(u"bare"_s, "scripted_client"), {});
    full.begin();
    full.pass(Seconds(400), Seconds(10));
    const MetricSamples all = readMetrics(full.metrics->text(format), open, why);
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QVERIFY(all.value("tokenwatch_refreshes_total{source=\"billing\",verdict=\"refreshed\"}") >= 1);
    QCOMPARE(contentType(format), open ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
                                       : "text/plain; version=0.0.4; charset=utf-8");
}

void TestMetrics::theReaderIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
    row("no end", "# TYPE a gauge\na 1\n");
    row("text after the end", "# EOF\na 1\n");
    row("no newline at the end", "# TYPE a gauge\na 1\n# EOF");
    row("an empty line", "# TYPE a gauge\n\na 1\n# EOF\n");
    row("no type", "a 1\n# EOF\n");
    row("two types", "# TYPE a gauge\n# TYPE a gauge\na 1\n# EOF\n");
    row("a family in two places", "# TYPE a gauge\na 1\n# TYPE b gauge\nb 1\na{x=\"1\"} 1\n# EOF\n");
    row("a sample twice", "# TYPE a gauge\na{x=\"1\"} 1\na{x=\"1\"} 2\n# EOF\n");
    row("a label twice", "# TYPE a gauge\na{x=\"1\",x=\"2\"} 1\n# EOF\n");
    row("an unescaped quote", "# TYPE a gauge\na{x=\"1\"2\"} 1\n# EOF\n");
    row("an unknown escape", "# TYPE a gauge\na{x=\"\\t\"} 1\n# EOF\n");
    row("a bad name", "# TYPE a gauge\na-b 1\n# EOF\n");
    row("no value", "# TYPE a gauge\na \n# EOF\n");
    row("a value of words", "# TYPE a gauge\na one\n# EOF\n");
    row("a counter without _total", "# TYPE a counter\na 1\n# EOF\n");
    row("a counter that fell below zero", "# TYPE a counter\na_total -1\n# EOF\n");
    row("a unit that is not in the name", "# TYPE a gauge\n# UNIT a seconds\na 1\n# EOF\n");
    row("buckets that shrink",
        "# TYPE a histogram\na_bucket{le=\"1.0\"} 2\na_bucket{le=\"+Inf\"} 1\na_count 1\na_sum 1\n# EOF\n");
    row("no last bucket", "# TYPE a histogram\na_bucket{le=\"1.0\"} 1\na_count 1\na_sum 1\n# EOF\n");
    row("a count that is not the last bucket",
        "# TYPE a histogram\na_bucket{le=\"+Inf\"} 1\na_count 2\na_sum 1\n# EOF\n");
    row("a bound that is no float",
        "# TYPE a histogram\na_bucket{le=\"1\"} 1\na_bucket{le=\"+Inf\"} 1\na_count 1\n# EOF\n");
}

void TestMetrics::theReaderIsStrict()
{
    QFETCH(QByteArray, text);
    QString why;
    (void)readMetrics(text, true, why);
    QVERIFY(!why.isEmpty());
}

void TestMetrics::labelsAreEscaped()
{
    for (const MetricFormat format : {MetricFormat::OpenMetrics, MetricFormat::Prometheus}) {
        MetricText text(format);
        text.family("a", MetricText::Kind::Gauge, "Back\\slash, line\nbreak and \"quote\".");
        text.sample({}, {{"x", "a\\b\"c\nd"}}, 1);
        QString why;
        const MetricSamples read = readMetrics(text.finished(), format == MetricFormat::OpenMetrics, why);
        QVERIFY2(why.isEmpty(), qPrintable(why));
        QCOMPARE(read.value("a{x=\"a\\\\b\\\"c\\nd\"}"), 1.0);
    }
}

void TestMetrics::theEndOfATokenIsTold()
{
    MetricRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.begin();
    const auto expiry = room.status(source).expiresAt.value().time_since_epoch();
    const MetricSamples read = room.samples();
    QCOMPARE(read.value("tokenwatch_token_expiry_timestamp_seconds{source=\"billing\"}"),
             double(expiry.count()) / 1000.0);
    QCOMPARE(read.value("tokenwatch_token_valid{source=\"billing\"}"), 1.0);
    QVERIFY(read.value("tokenwatch_next_refresh_timestamp_seconds{source=\"billing\"}") < double(expiry.count()));
    QCOMPARE(read.value("tokenwatch_scheduler_running{}"), 1.0);
    QCOMPARE(read.value("tokenwatch_overdue_renewals{}"), 0.0);
}

void TestMetrics::attemptsAreCountedByVerdict()
{
    MetricRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.begin(); // what was before is not counted
    const QByteArray good = "tokenwatch_refreshes_total{source=\"billing\",verdict=\"refreshed\"}";
    const QByteArray bad = "tokenwatch_refreshes_total{source=\"billing\",verdict=\"transient\"}";
    QCOMPARE(room.samples().value(good, -1), 0.0);
    room.pass(Seconds(2));
    QVERIFY(room.refresh(source).has_value());
    room.pass(Seconds(2));
    QVERIFY(room.refresh(source).has_value());
    QCOMPARE(room.samples().value(good), 2.0);
    room.refuseAll(503);
    room.pass(Seconds(2));
    QVERIFY(room.refresh(source).has_value());
    QCOMPARE(room.samples().value(good), 2.0);
    QCOMPARE(room.samples().value(bad), 1.0);
    QCOMPARE(room.samples().value("tokenwatch_consecutive_failures{source=\"billing\"}"), 1.0);
    QCOMPARE(room.samples().value("tokenwatch_scheduler_failing_sources{}"), 1.0);
}

void TestMetrics::durationsAreAHistogram()
{
    MetricRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.begin();
    room.pass(Seconds(2));
    room.transport.hold();
    Pending pending = room.service->refresh(source.id, std::nullopt, [](const Expected<Outcome> &) {});
    room.settle();
    room.pass(Seconds(3));
    room.transport.release();
    room.settle();
    const MetricSamples read = room.samples();
    const auto bucket = [&read](const QByteArray &bound) {
        return read.value("tokenwatch_refresh_duration_seconds_bucket{grant=\"scripted_client\",le=\"" + bound + "\"}");
    };
    QCOMPARE(bucket("2.5"), 0.0);
    QCOMPARE(bucket("5.0"), 1.0);
    QCOMPARE(bucket("+Inf"), 1.0);
    QCOMPARE(read.value("tokenwatch_refresh_duration_seconds_sum{grant=\"scripted_client\"}"), 3.0);
}

void TestMetrics::whatNeedsAPersonIsSeen()
{
    MetricRoom room;
    room.refuseAll(400, "invalid_client");
    room.put(u"billing"_s, "scripted_client");
    room.begin();
    room.pass(Seconds(2));
    const MetricSamples read = room.samples();
    QCOMPARE(read.value("tokenwatch_healthy{}"), 0.0);
    QCOMPARE(read.value("tokenwatch_source_needs_user{source=\"billing\"}"), 1.0);
    QCOMPARE(read.value("tokenwatch_source_refreshable{source=\"billing\"}"), 0.0);
    QCOMPARE(read.value("tokenwatch_source_severity{source=\"billing\",tokenwatch_source_severity=\"lost\"}"), 1.0);
    QCOMPARE(read.value("tokenwatch_source_severity{source=\"billing\",tokenwatch_source_severity=\"fresh\"}"), 0.0);
}

void TestMetrics::aRemovedSourceIsGone()
{
    MetricRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.begin();
    room.pass(Seconds(2));
    QVERIFY(room.refresh(source).has_value());
    QVERIFY(room.metrics->text(MetricFormat::OpenMetrics).contains("billing"));
    room.service->catalog().remove(source.id, [](const Expected<> &) {}).detach();
    room.pass(Seconds(1));
    QVERIFY(!room.metrics->text(MetricFormat::OpenMetrics).contains("billing"));
}

void TestMetrics::noTokenIsInIt()
{
    MetricRoom room;
    room.transport.otherwise([](const HttpRequest &) -> Expected<HttpResponse> {
        return HttpResponse{200, {}, scriptedAnswer("canary-access", "canary-refresh", 300), {}};
    });
    room.put(u"billing"_s, "scripted_client", "canary-secret");
    room.begin();
    for (const MetricFormat format : {MetricFormat::OpenMetrics, MetricFormat::Prometheus})
        QVERIFY(!room.metrics->text(format).contains("canary"));
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
