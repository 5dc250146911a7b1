// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/linkeddata.h"

#include <QJsonDocument>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestLinkedData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsMembersByTheirLocalNames_data();
    void readsMembersByTheirLocalNames();
    void refusesAMemberThatSaysTwoThings();
};

void TestLinkedData::readsMembersByTheirLocalNames_data()
{
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QByteArray>("plain");
    const QByteArray one = R"({"a":"x"})";
    QTest::newRow("plain") << one << one;
    QTest::newRow("prefix") << QByteArray(R"({"edc:a":"x"})") << one;
    QTest::newRow("full IRI") << QByteArray(R"({"https://w3id.org/edc/v0.0.1/ns/a":"x"})") << one;
    QTest::newRow("fragment IRI") << QByteArray(R"({"https://example.org/ns#a":"x"})") << one;
    QTest::newRow("value object") << QByteArray(R"({"a":{"@value":"x","@type":"xsd:string"}})") << one;
    QTest::newRow("list of one") << QByteArray(R"({"a":[{"@value":"x"}]})") << one;
    QTest::newRow("reference") << QByteArray(R"({"a":{"@id":"x"}})") << one;
    QTest::newRow("the same twice") << QByteArray(R"({"a":"x","edc:a":"x"})") << one;
    QTest::newRow("keyword") << QByteArray(R"({"@type":"T"})") << QByteArray(R"({"@type":"T"})");
    QTest::newRow("node with more than a value")
        << QByteArray(R"({"a":{"@id":"x","b":1}})") << QByteArray(R"({"a":{"@id":"x","b":1}})");
    QTest::newRow("list of two") << QByteArray(R"({"a":[1,2]})") << QByteArray(R"({"a":[1,2]})");
}

void TestLinkedData::readsMembersByTheirLocalNames()
{
    QFETCH(const QByteArray, node);
    QFETCH(const QByteArray, plain);
    const auto members = json::plainMembers(QJsonDocument::fromJson(node).object());
    QVERIFY(members);
    QCOMPARE(*members, QJsonDocument::fromJson(plain).object());
}

void TestLinkedData::refusesAMemberThatSaysTwoThings()
{
    const auto members = json::plainMembers({{u"edc:a"_s, u"secret"_s}, {u"tx:a"_s, u"other"_s}});
    QVERIFY(!members);
    QCOMPARE(members.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(members.error().where, u"a"_s);
    QVERIFY(!members.error().serverText.contains(u"secret"_s));
}

QTEST_APPLESS_MAIN(TestLinkedData)
#include "tst_linkeddata.moc"
