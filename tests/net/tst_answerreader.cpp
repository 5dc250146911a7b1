// SPDX-License-Identifier: GPL-3.0-or-later
// What streaming needs beyond a whole answer (tst_responsereader): where one ends, what is left, what may follow.
#include "net/answerreader.h"

#include <QTest>

using namespace tokenwatch;
using Progress = AnswerReader::Progress;

class tst_AnswerReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFollowsAnAnswerIsLeft_data();
    void whatFollowsAnAnswerIsLeft();
    void oneReaderReadsManyAnswers();
    void bodiesAreNotCopied();
    void aSwitchIsReadRawToTheEnd();
    void whatIsBrokenStaysBroken();
};

void tst_AnswerReader::whatFollowsAnAnswerIsLeft_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("keepsAlive");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("length") << ok + "Content-Length: 3\r\n\r\nabc" << true;
    QTest::newRow("chunked") << ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX: y\r\n\r\n" << true;
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 None\r\n\r\n") << true;
    QTest::newRow("304") << QByteArray("HTTP/1.1 304 Same\r\nContent-Length: 3\r\n\r\n") << true;
    QTest::newRow("close") << ok + "Connection: close\r\nContent-Length: 0\r\n\r\n" << false;
    QTest::newRow("close in a list") << ok + "Connection: a , CLOSE\r\nContent-Length: 0\r\n\r\n" << false;
    QTest::newRow("not close") << ok + "Connection: closed\r\nContent-Length: 0\r\n\r\n" << true;
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n")
                              << false;
}

void tst_AnswerReader::whatFollowsAnAnswerIsLeft()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, keepsAlive);
    const QByteArray bytes = answer + "rest";
    AnswerReader reader;
    reader.restart(false);
    QByteArrayView rest = bytes;
    Progress progress = Progress::Head;
    while (progress == Progress::Head || progress == Progress::Body)
        progress = reader.next(rest);
    QCOMPARE(progress, Progress::Complete);
    QCOMPARE(rest, QByteArrayView("rest"));
    QCOMPARE(reader.keepsAlive(), keepsAlive);
    QCOMPARE(reader.finish(), Progress::Complete);
}

void tst_AnswerReader::oneReaderReadsManyAnswers()
{
    AnswerReader reader;
    for (const bool head : {false, true, false}) {
        QByteArrayView bytes = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab";
        reader.restart(head);
        QCOMPARE(reader.next(bytes), Progress::Head);
        QCOMPARE(reader.head().hasBody, !head);
        QCOMPARE(reader.head().length, std::optional<qint64>(2));
        if (!head)
            QCOMPARE(reader.next(bytes), Progress::Body);
        QCOMPARE(reader.next(bytes), Progress::Complete);
        QCOMPARE(bytes.size(), head ? 2 : 0);
    }
}

void tst_AnswerReader::bodiesAreNotCopied()
{
    const QByteArray bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3\r\ncd";
    QByteArrayView rest = bytes;
    AnswerReader reader;
    reader.restart(false);
    QCOMPARE(reader.next(rest), Progress::Head);
    QVERIFY(!reader.head().length.has_value());
    QCOMPARE(reader.next(rest), Progress::Body);
    QCOMPARE(reader.body(), QByteArrayView("ab"));
    QVERIFY(reader.body().data() > bytes.constData() && reader.body().data() < bytes.constData() + bytes.size());
    QCOMPARE(reader.next(rest), Progress::Body);
    QCOMPARE(reader.body(), QByteArrayView("cd"));
    QCOMPARE(reader.announced(), 1U);
    QCOMPARE(reader.next(rest), Progress::Hungry);
}

void tst_AnswerReader::aSwitchIsReadRawToTheEnd()
{
    QByteArrayView rest = "HTTP/1.1 101 Go\r\nUpgrade: x\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK\r\n\r\n";
    AnswerReader reader;
    reader.restart(false, true);
    QCOMPARE(reader.next(rest), Progress::Head);
    QCOMPARE(reader.head().status, 101);
    QVERIFY(!reader.head().length.has_value());
    QCOMPARE(reader.next(rest), Progress::Body);
    QCOMPARE(reader.body(), QByteArrayView("HTTP/1.1 200 OK\r\n\r\n"));
    QCOMPARE(reader.next(rest), Progress::Hungry);
    QVERIFY(!reader.keepsAlive());
    QCOMPARE(reader.finish(), Progress::Complete);
}

void tst_AnswerReader::whatIsBrokenStaysBroken()
{
    QByteArrayView rest = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\nzz\r\n1\r\nb\r\n0\r\n\r\n";
    AnswerReader reader;
    reader.restart(false);
    QCOMPARE(reader.next(rest), Progress::Head);
    QCOMPARE(reader.next(rest), Progress::Body);
    QCOMPARE(reader.next(rest), Progress::Broken);
    QCOMPARE(reader.next(rest), Progress::Broken);
    QCOMPARE(reader.finish(), Progress::Broken);
    QVERIFY(*reader.mistake() != 0);
}

QTEST_GUILESS_MAIN(tst_AnswerReader)
#include "tst_answerreader.moc"
