// SPDX-License-Identifier: GPL-3.0-or-later
// The stored forms of sources and attempts. That all fields survive both stores is shown in tst_tokenstore.
#include "storage/attemptrecord.h"
#include "storage/sourcerecord.h"
#include "support/samplestore.h"

#include <QJsonDocument>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestSourceRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackTheSame_data()
    {
        QTest::addColumn<int>("sample");
        for (int sample = 0; sample < 4; ++sample)
            QTest::addRow("%d", sample) << sample;
    }
    void comesBackTheSame()
    {
        QFETCH(int, sample);
        Source source = sampleSource('a');
        if (sample == 1) {
            source = {};
            source.id.value = "x";
        } else if (sample == 2) {
            source.schedule.refreshBefore = Seconds(300);
            source.schedule.refreshEvery = 0.5;
            source.schedule.keepAlive = {KeepAlive::Mode::OnDemand, std::nullopt};
        } else if (sample == 3) {
            source.grant.fields = {{u"empty list"_s, QVariantList()}, {u"number"_s, 1.5}, {u"big"_s, qint64(1) << 60}};
            source.revision = {1ULL << 60};
        }
        const QByteArray text = QJsonDocument(toSourceRecord(source)).toJson();
        const auto back = fromSourceRecord(QJsonDocument::fromJson(text).object());
        QVERIFY(back);
        QCOMPARE(*back, source);
    }

    void whatIsNotAsWrittenIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        QTest::newRow("text") << u"name"_s << QJsonValue(1) << u"s.name"_s;
        QTest::newRow("fraction") << u"revision"_s << QJsonValue(1.5) << u"s.revision"_s;
        QTest::newRow("flag") << u"paused"_s << QJsonValue(u"yes"_s) << u"s.paused"_s;
        QTest::newRow("grant") << u"grant"_s << QJsonValue(QJsonObject{{u"type"_s, u"x"_s}}) << u"s.grant.fields"_s;
        QTest::newRow("margin") << u"refresh_before"_s << QJsonValue(QJsonObject()) << u"s.refresh_before"_s;
        QTest::newRow("mode") << u"keep_alive"_s << QJsonValue(u"sometimes"_s) << u"s.keep_alive"_s;
        QTest::newRow("gateway") << u"gateway"_s << QJsonValue(QJsonObject()) << u"s.gateway.upstream"_s;
        QTest::newRow("sink") << u"sink"_s
                              << QJsonValue(
                                     QJsonObject{{u"path"_s, u"/t"_s}, {u"variable"_s, u"T"_s}, {u"format"_s, 9}})
                              << u"s.sink.format"_s;
        QTest::newRow("identity") << u"id"_s << QJsonValue(QString()) << u"s.id"_s;
        QTest::newRow("gone") << u"notes"_s << QJsonValue(QJsonValue::Undefined) << u"s.notes"_s;
    }
    void whatIsNotAsWrittenIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, named);
        QJsonObject record = toSourceRecord(sampleSource('a'));
        record.insert(field, value);
        const auto back = fromSourceRecord(record, u"s"_s);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::StoreCorrupt);
        QVERIFY2(back.error().serverText.startsWith(named + u' '), qPrintable(back.error().serverText));
    }

    void newerRecordIsAConflict()
    {
        QJsonObject record = toSourceRecord(sampleSource('a'));
        record.insert(u"version"_s, sourceRecordVersion + 1);
        QCOMPARE(fromSourceRecord(record).error().kind, ErrorKind::Conflict);
    }

    void everyVerdictAndErrorKindHasAWayBack()
    {
        for (int value = 0; value <= static_cast<int>(Verdict::Abandoned); ++value)
            QCOMPARE(verdictFrom(wireName(static_cast<Verdict>(value))), std::optional(static_cast<Verdict>(value)));
        for (int value = 0; value <= static_cast<int>(ErrorKind::Internal); ++value)
            QCOMPARE(errorKindFrom(wireName(static_cast<ErrorKind>(value))),
                     std::optional(static_cast<ErrorKind>(value)));
        QVERIFY(!verdictFrom("nonsense"));
        QVERIFY(!errorKindFrom(""));
    }

    void attemptWithAnUnknownVerdictIsNamed()
    {
        QJsonObject record = toAttemptRecord(Attempt{});
        record.insert(u"verdict"_s, u"perhaps"_s);
        const auto back = fromAttemptRecord(record, u"a"_s);
        QCOMPARE(back.error().kind, ErrorKind::StoreCorrupt);
        QVERIFY(back.error().serverText.startsWith(u"a.verdict "_s));
    }
};

QTEST_GUILESS_MAIN(TestSourceRecord)
#include "tst_sourcerecord.moc"
