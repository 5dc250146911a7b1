// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/strictjson.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <limits>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestStrictJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatIsJson_data();
    void acceptsWhatIsJson();
    void refuses_data();
    void refuses();
    void saysWhere_data();
    void saysWhere();
    void keepsIntegersExact_data();
    void keepsIntegersExact();
    void clampsNumbersBeyondADouble_data();
    void clampsNumbersBeyondADouble();
    void repairsNothingButTheRange_data();
    void repairsNothingButTheRange();
    void stopsAtTheDepthLimit();
    void survivesAHundredThousandLevels_data();
    void survivesAHundredThousandLevels();
    void stopsAtTheByteLimit();
    void neverQuotesAValue_data();
    void neverQuotesAValue();
    void keyNamesInErrorsAreCleanedAndCapped();
    void keepsAByteOrderMarkInsideAString();
    void readObjectWantsAnObject_data();
    void readObjectWantsAnObject();
    void manyMembersTakeLinearTime();
};

void TestStrictJson::acceptsWhatIsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("empty array") << "[]"_ba;
    QTest::newRow("scalars") << R"([null, true, false, 0, -1, 1.5, 1e3, "x"])"_ba;
    QTest::newRow("nested") << R"({"a":{"b":[{"c":[]},{}]},"d":""})"_ba;
    QTest::newRow("same key on different levels") << R"({"a":{"a":{"a":1}}})"_ba;
    QTest::newRow("escapes") << R"({"s":"\"\\\/\b\f\n\r\t\u0041"})"_ba;
    QTest::newRow("escaped pair") << R"(["\ud83d\ude00"])"_ba;
    QTest::newRow("raw four bytes") << "[\"\xF0\x9F\x98\x80\"]"_ba;
    QTest::newRow("whitespace around") << " \t\r\n {\"a\" : 1} \n"_ba;
    QTest::newRow("unsorted keys") << R"({"z":1,"a":2,"M":3,"é":4})"_ba;
}

void TestStrictJson::acceptsWhatIsJson()
{
    QFETCH(QByteArray, text);
    const auto value = json::read(text);
    QVERIFY2(value, value ? "" : qPrintable(value.error().serverText));
    // Qt reads the same from text that both accept.
    const QByteArray wrapped = "[" + text + "]";
    QCOMPARE(QJsonArray{*value}, QJsonDocument::fromJson(wrapped).array());
}

void TestStrictJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only blanks") << "  \n"_ba;
    QTest::newRow("duplicate key") << R"({"access_token":"a","access_token":"b"})"_ba;
    QTest::newRow("duplicate by escape") << R"({"id":1,"\u0069d":2})"_ba;
    for (const int between : {0, 10, 11, 12, 13, 14, 40}) {
        QByteArray many;
        for (int i = 0; i < between; ++i)
            many += "\"m" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
        QTest::addRow("duplicate with %d between", between) << R"({"id":1,)" + many + R"("id":2})";
        if (between > 0)
            QTest::addRow("duplicate of the last of %d", between)
                << R"({"id":1,)" + many + R"("m)" + QByteArray::number(between - 1) + R"(":2})";
    }
    QTest::newRow("duplicate inside") << R"([{"x":[{"id":1,"b":2,"id":3}]}])"_ba;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF{}"_ba;
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE{\0}\0", 6);
    QTest::newRow("bad utf-8") << "[\"\xFF\"]"_ba;
    QTest::newRow("overlong") << "[\"\xC0\xAF\"]"_ba;
    QTest::newRow("cut utf-8") << "[\"\xE2\x82\"]"_ba;
    QTest::newRow("raw surrogate") << "[\"\xED\xA0\x80\"]"_ba;
    QTest::newRow("beyond unicode") << "[\"\xF4\x90\x80\x80\"]"_ba;
    QTest::newRow("lone high surrogate") << R"(["\ud800"])"_ba;
    QTest::newRow("lone low surrogate") << R"(["\udc00"])"_ba;
    QTest::newRow("high then letter") << R"(["\ud800x"])"_ba;
    QTest::newRow("two highs") << R"(["\ud800\ud800"])"_ba;
    QTest::newRow("lone surrogate in a key") << R"({"\udfff":1})"_ba;
    QTest::newRow("raw line feed") << "[\"a\nb\"]"_ba;
    QTest::newRow("raw tab") << "[\"a\tb\"]"_ba;
    QTest::newRow("raw nul in string") << QByteArray("[\"a\0b\"]", 7);
    QTest::newRow("nul at the end") << QByteArray("{}\0", 3);
    QTest::newRow("garbage behind a nul") << QByteArray("{}\0garbage", 10);
    QTest::newRow("second value") << "{}{}"_ba;
    QTest::newRow("second value after a line") << "{}\n[1]"_ba;
    QTest::newRow("trailing text") << "{} ok"_ba;
    QTest::newRow("trailing comma") << R"({"a":1,})"_ba;
    QTest::newRow("comment") << "{/* no */}"_ba;
    QTest::newRow("line comment") << "{} // no"_ba;
    QTest::newRow("single quotes") << "{'a':1}"_ba;
    QTest::newRow("bare key") << "{a:1}"_ba;
    QTest::newRow("nan") << "[NaN]"_ba;
    QTest::newRow("infinity") << "[Infinity]"_ba;
    QTest::newRow("leading zero") << "[01]"_ba;
    QTest::newRow("plus") << "[+1]"_ba;
    QTest::newRow("half") << R"({"access_token":"abc)"_ba;
    QTest::newRow("bad escape") << R"(["\x41"])"_ba;
    QTest::newRow("html") << "<!DOCTYPE html><html></html>"_ba;
}

void TestStrictJson::refuses()
{
    QFETCH(QByteArray, text);
    const auto value = json::read(text);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, ErrorKind::MalformedAnswer);
    QVERIFY(!value.error().serverText.isEmpty());
    QVERIFY(!value.error().maySent);
}

void TestStrictJson::saysWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("duplicate") << "{\n  \"id\": 1,\n  \"id\": 2\n}"_ba << u"line 3, column 6: duplicate key \"id\""_s;
    QTest::newRow("nul") << QByteArray("[\n\0]", 4) << u"line 2, column 1: NUL byte"_s;
    QTest::newRow("bom") << "\xEF\xBB\xBF{}"_ba << u"line 1, column 1: begins with a byte order mark"_s;
    QTest::newRow("columns are characters") << "{\"\xC3\xA9\xC3\xA9\":1,\"\xC3\xA9\xC3\xA9\":2}"_ba
                                            << u"line 1, column 12: duplicate key \"\u00e9\u00e9\""_s;
    QTest::newRow("after a clamped number")
        << R"([1e400, {"a":1, "a":2}])"_ba << u"line 1, column 19: duplicate key \"a\""_s;
}

void TestStrictJson::saysWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    QCOMPARE(json::read(text).error().serverText, message);
}

void TestStrictJson::keepsIntegersExact_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("2^53 + 1") << qint64(9007199254740993);
    QTest::newRow("-2^53 - 1") << qint64(-9007199254740993);
    QTest::newRow("largest") << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min();
}

void TestStrictJson::keepsIntegersExact()
{
    QFETCH(qint64, number);
    const auto value = json::read(QByteArray::number(number));
    QVERIFY(value);
    QCOMPARE(value->toInteger(1), number);
}

void TestStrictJson::clampsNumbersBeyondADouble_data()
{
    constexpr double most = std::numeric_limits<double>::max();
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<double>>("numbers");
    QTest::newRow("1e400") << "[1e400]"_ba << QList<double>{most};
    QTest::newRow("-1e400") << "[-1e400]"_ba << QList<double>{-most};
    QTest::newRow("shortest") << "[9e999]"_ba << QList<double>{most};
    QTest::newRow("signed exponent") << "[1.5E+4000]"_ba << QList<double>{most};
    QTest::newRow("400 digits") << "[" + QByteArray(400, '9') + "]" << QList<double>{most};
    QTest::newRow("among others") << "[1, 2e400, 3.5, -4e400, 5]"_ba << QList<double>{1, most, 3.5, -most, 5};
    QTest::newRow("beside digits in strings") << R"(["7\"1e400", 1e400, 2])"_ba << QList<double>{0, most, 2};
    QTest::newRow("unsigned 64") << "[18446744073709551615]"_ba << QList<double>{18446744073709551615.0};
    QTest::newRow("beyond 64 bits") << "[36893488147419103232]"_ba << QList<double>{36893488147419103232.0};
    QTest::newRow("too small is zero") << "[1e-400]"_ba << QList<double>{0};
    QTest::newRow("largest itself") << "[1.7976931348623157e308]"_ba << QList<double>{most};
}

void TestStrictJson::clampsNumbersBeyondADouble()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<double>, numbers);
    const auto value = json::read(text);
    QVERIFY2(value, value ? "" : qPrintable(value.error().serverText));
    const QJsonArray array = value->toArray();
    QCOMPARE(array.size(), numbers.size());
    for (qsizetype i = 0; i < numbers.size(); ++i)
        QCOMPARE(array.at(i).toDouble(), numbers.at(i));
}

void TestStrictJson::repairsNothingButTheRange_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *bad :
         {"[1e400, 01e400]", "[1e400, 1.e400]", "[1e400, .5e400]", "[1e400, +1e400]", "[1e400, 1e400e5]", "[1e400, 1e]",
          "[1e400, -]", "[1e400", "1e400 1e400", "{\"a\":1e400,\"a\":1e400}", "[1e400,\"x]"})
        QTest::newRow(bad) << QByteArray(bad);
}

void TestStrictJson::repairsNothingButTheRange()
{
    QFETCH(QByteArray, text);
    QVERIFY(!json::read(text));
}

void TestStrictJson::stopsAtTheDepthLimit()
{
    const auto nested = [](int levels) { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
    QVERIFY(json::read(nested(32)));
    const auto refused = json::read(nested(33));
    QVERIFY(!refused);
    QCOMPARE(refused.error().serverText, u"line 1, column 33: nested deeper than 32 levels"_s);
    QVERIFY(json::read(nested(3), {.depth = 3}));
    QVERIFY(!json::read(nested(3), {.depth = 2}));
    QVERIFY(json::read("1", {.depth = 0}));
}

void TestStrictJson::survivesAHundredThousandLevels_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr int levels = 100'000;
    QTest::newRow("arrays") << QByteArray(levels, '[') + QByteArray(levels, ']');
    QTest::newRow("unclosed") << QByteArray(levels, '[');
    QByteArray objects;
    for (int i = 0; i < levels; ++i)
        objects += R"({"a":)";
    QTest::newRow("objects") << objects;
}

void TestStrictJson::survivesAHundredThousandLevels()
{
    QFETCH(QByteArray, text);
    QVERIFY(!json::read(text));
    QVERIFY(!json::read(text, {.depth = std::numeric_limits<int>::max()}));
}

void TestStrictJson::stopsAtTheByteLimit()
{
    QVERIFY(json::read("[1]", {.bytes = 3}));
    const auto refused = json::read("[10]", {.bytes = 3});
    QVERIFY(!refused);
    QCOMPARE(refused.error().serverText, u"longer than 3 bytes"_s);
}

void TestStrictJson::neverQuotesAValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut string") << R"({"access_token":"s3cret)"_ba;
    QTest::newRow("bad escape") << R"({"access_token":"s3cret\x"})"_ba;
    QTest::newRow("bad byte") << "{\"access_token\":\"s3cret\xFF\"}"_ba;
    QTest::newRow("control character") << "{\"access_token\":\"s3cret\n\"}"_ba;
    QTest::newRow("unexpected string") << R"({"a":1 "s3cret"})"_ba;
    QTest::newRow("literal") << "[s3cret]"_ba;
    QTest::newRow("dash before the secret") << R"({"access_token":"x - s3cret; last read)"_ba;
    QTest::newRow("number") << "[1e400s3cret]"_ba;
}

void TestStrictJson::neverQuotesAValue()
{
    QFETCH(QByteArray, text);
    const auto refused = json::read(text);
    QVERIFY(!refused);
    QVERIFY2(!refused.error().serverText.contains(u"s3c"_s), qPrintable(refused.error().serverText));
    QVERIFY(!refused.error().where.contains(u"s3c"_s));
}

void TestStrictJson::keyNamesInErrorsAreCleanedAndCapped()
{
    const QByteArray key = R"(a\u001b[2J\u202e)" + QByteArray(5000, 'k');
    const auto refused = json::read("{\"" + key + "\":1,\"" + key + "\":2}");
    QVERIFY(!refused);
    const QString message = refused.error().serverText;
    QVERIFY(message.size() < 150);
    QVERIFY(!message.contains(QChar(0x1b)));
    QVERIFY(!message.contains(QChar(0x202e)));
}

void TestStrictJson::keepsAByteOrderMarkInsideAString()
{
    const auto value = json::read("[\"\xEF\xBB\xBFtoken\"]");
    QVERIFY(value);
    QCOMPARE(value->toArray().at(0).toString(), QChar(0xFEFF) + u"token"_s);
    QVERIFY(json::read("{\"\xEF\xBB\xBFid\":1,\"id\":2}"));
}

void TestStrictJson::readObjectWantsAnObject_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *other : {"[]", "1", "\"x\"", "null", "true"})
        QTest::newRow(other) << QByteArray(other);
}

void TestStrictJson::readObjectWantsAnObject()
{
    QFETCH(QByteArray, text);
    const auto refused = json::readObject(text);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::MalformedAnswer);
    QCOMPARE(json::readObject(R"({"a":1})").value(), (QJsonObject{{u"a"_s, 1}}));
}

void TestStrictJson::manyMembersTakeLinearTime()
{
    QByteArray text = "{";
    for (int i = 200'000; i > 0; --i)
        text += '"' + QByteArray::number(i) + "\":1,";
    text.back() = '}';
    QElapsedTimer timer;
    timer.start();
    const auto value = json::readObject(text);
    QVERIFY(value);
    QCOMPARE(value->size(), 200'000);
    // Inserting unsorted takes minutes.
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
