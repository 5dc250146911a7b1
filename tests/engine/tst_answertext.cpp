// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/answertext.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class AnswerTextTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QString shown(int status, const QByteArray &body)
    {
        const AnswerSecrets known{std::make_shared<const Secret>("hunter2hunter2"), nullptr};
        return answerText({status, {}, body, {}}, known);
    }

private Q_SLOTS:
    void whatTheServerSaidStands()
    {
        QCOMPARE(shown(400, "{\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"Token is not active\"\n}"),
                 u"{\n\"error\": \"invalid_grant\",\n\"error_description\": \"Token is not active\"\n}"_s);
        QCOMPARE(shown(503, "maintenance until noon"), u"maintenance until noon"_s);
        QCOMPARE(shown(500, {}), QString());
    }

    void secretsNever_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, int status, const QByteArray &body) {
            QTest::newRow(name) << status << body;
        };
        row("what was sent", 401, "no user with password hunter2hunter2");
        row("in base64", 401, "Basic " + QByteArray("id:hunter2hunter2").toBase64());
        row("in pieces", 401, "hunter2\nhunter2");
        row("in pieces of two", 401, "hu nt er 2h un te r2");
        row("a named token", 400, "{\"error\":\"x\",\"refresh_token\":\"hunter2hunter2\"}");
        row("a token under another name", 200, "{\"data\":{\"session\":\"hunter2hunter3\"}}");
        row("a token alone", 200, "hunter2hunter3hunter2hunter3");
        row("a token in a form", 200, "session=hunter2hunter3hunter2hunter3&x=1");
        row("escaped quotes", 200, "{\"a\":\"\\\"hunter2hunter3\",\"b\":1}");
    }

    void secretsNever()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const QString text = shown(status, body);
        QVERIFY2(!text.contains(u"hunter2"), qPrintable(text));
        QVERIFY2(!text.contains(u"aHVudGVy"), qPrintable(text));
        QVERIFY2(text.contains(u"•••"), qPrintable(text));
    }

    void ofASuccessTheMembersRemain()
    {
        QCOMPARE(
            shown(200, "{\"token_type\":\"bearer\",\"data\":{\"session\":\"abcdefgh12345678\"},\"expires_in\":300}"),
            u"{\"token_type\":\"bearer\",\"data\":{\"session\":\"•••\"},\"expires_in\":300}"_s);
        QCOMPARE(shown(200, "{\"message\":\"please choose a tenant\"}"), u"{\"message\":\"please choose a tenant\"}"_s);
    }

    void nothingSteersATerminalOrTurnsTextAround()
    {
        const QString text = shown(400, "a\x1b[31mb\r\nc\xe2\x80\xae"
                                        "d");
        QCOMPARE(text, u"a [31mb\nc d"_s);
        QVERIFY(shown(400, QByteArray(100'000, 'x')).size() <= 4000);
    }
};

QTEST_GUILESS_MAIN(AnswerTextTest)
#include "tst_answertext.moc"
