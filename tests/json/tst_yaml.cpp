// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/yaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestYaml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItMeans_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *yaml, const char *json) {
            QTest::newRow(name) << QByteArray(yaml) << QByteArray(json);
        };
        row("map", "a: 1\nb: text\n", R"({"a":1,"b":"text"})");
        row("nested", "a:\n  - x\n  - b: c\n", R"({"a":["x",{"b":"c"}]})");
        row("flow", "{a: [1, 'two']}", R"({"a":[1,"two"]})");
        row("words", "a: true\nb: null\nc: ~\nd: no\ne: 007\n", R"({"a":true,"b":null,"c":null,"d":"no","e":"007"})");
        row("quoted", "a: \"1\"\nb: 'true'\n", R"({"a":"1","b":"true"})");
        row("folded", "a: >-\n  one\n  two\nb: |-\n  x\n  y\n", R"({"a":"one two","b":"x\ny"})");
        row("empty containers", "a: {}\nb: []\n", R"({"a":{},"b":[]})");
    }
    void readsWhatItMeans()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, json);
        const auto read = json::readYaml(yaml);
        QVERIFY2(read, read ? "" : qPrintable(read.error().serverText));
        QCOMPARE(read->toObject(), QJsonDocument::fromJson(json).object());
    }

    void refusesWhatCouldHurt_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        const auto row = [](const char *name, const QByteArray &yaml) { QTest::newRow(name) << yaml; };
        row("empty", "");
        row("alias", "a: &x 1\nb: *x\n");
        row("anchor alone", "a: &x 1\n");
        row("tag", "a: !!binary aGk=\n");
        row("key twice", "a: 1\na: 2\n");
        row("second document", "a: 1\n---\nb: 2\n");
        row("broken", "a: [1\n");
        row("no key", "? [a]\n: b\n");
        row("no UTF-8", "a: \xff\n");
        row("deep", QByteArray(40, '[') + QByteArray(40, ']'));
        row("large", QByteArray(5 * 1024 * 1024, 'x'));
    }
    void refusesWhatCouldHurt()
    {
        QFETCH(QByteArray, yaml);
        const auto read = json::readYaml(yaml);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::MalformedAnswer);
        QVERIFY(!read.error().serverText.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
