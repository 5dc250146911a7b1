// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "runtime/keptreach.h"
#include "runtime/portowner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tokenwatch;
using namespace tokenwatch::runtime;
using namespace Qt::StringLiterals;

class PortOwnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThisTest_data();
    void namesThisTest();
    void nobodyListensOnAFreePort();
    void namesTheUserWhereTheProgramIsHidden();
    void anyFreePortIsTheOneOfLastTime_data();
    void anyFreePortIsTheOneOfLastTime();
};

void PortOwnerTest::namesThisTest_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    QTest::newRow("any") << QHostAddress(QHostAddress::Any);
}

void PortOwnerTest::namesThisTest()
{
    QFETCH(QHostAddress, address);
    QTcpServer server;
    if (!server.listen(address))
        QSKIP("there is no such address here");
    const auto owner = portOwner(server.serverPort());
    QVERIFY(owner);
    QCOMPARE(owner->program, QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    QCOMPARE(owner->pid, QCoreApplication::applicationPid());
    QCOMPARE(owner->uid, quint32(::getuid()));
    const QString words = takenPortWords(server.serverPort(), owner);
    QVERIFY(words.contains(u"tst_portowner"_s) && words.contains(QString::number(owner->pid)));
}

void PortOwnerTest::nobodyListensOnAFreePort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    QVERIFY(!portOwner(port));
    QCOMPARE(takenPortWords(8765, {}), u"port 8765 is used by another program"_s);
}

void PortOwnerTest::namesTheUserWhereTheProgramIsHidden()
{
    const QTemporaryDir processes;
    QVERIFY(QDir(processes.path()).mkpath(u"net"_s) && QDir(processes.path()).mkpath(u"77/fd"_s));
    QFile table(processes.filePath(u"net/tcp"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
                "   0: 0100007F:223D 0100007F:9999 01 00000000:00000000 00:00000000 00000000  1000        0 11 1 0\n"
                "   1: 0100007F:223D 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 12 1 0\n"
                "   2: 0100007F:223E 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 13 1 0\n");
    table.close();
    // 8765 is root's, as the kernel says; whose process it is cannot be seen.
    const auto owner = portOwner(8765, processes.path());
    QVERIFY(owner);
    QCOMPARE(*owner, (PortOwner{{}, 0, 0}));
    QVERIFY(takenPortWords(8765, owner).contains(u"root"_s));
    QVERIFY(takenPortWords(8765, PortOwner{{}, 0, 4'000'000'000}).contains(u"4000000000"_s));
    QCOMPARE(::symlink("socket:[13]", QFile::encodeName(processes.filePath(u"77/fd/5"_s)).constData()), 0);
    QCOMPARE(::symlink("/usr/sbin/nginx (deleted)", QFile::encodeName(processes.filePath(u"77/exe"_s)).constData()), 0);
    QCOMPARE(*portOwner(8766, processes.path()), (PortOwner{u"nginx"_s, 77, 1000}));
    QVERIFY(!portOwner(0x9999, processes.path()));
}

void PortOwnerTest::anyFreePortIsTheOneOfLastTime_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("lastTime");
    QTest::addColumn<bool>("isFree");
    QTest::addColumn<QString>("tried");
    QTest::newRow("a port asked for") << 8765 << 4000 << true << u"8765"_s;
    QTest::newRow("the first time") << 0 << 0 << true << u"0"_s;
    QTest::newRow("again") << 0 << 4000 << true << u"4000"_s;
    QTest::newRow("taken meanwhile") << 0 << 4000 << false << u"4000 0"_s;
    QTest::newRow("never another one than asked for") << 8765 << 4000 << false << u"8765"_s;
}

void PortOwnerTest::anyFreePortIsTheOneOfLastTime()
{
    QFETCH(int, asked);
    QFETCH(int, lastTime);
    QFETCH(bool, isFree);
    QStringList tried;
    const auto port = listenAgain(static_cast<quint16>(asked), static_cast<quint16>(lastTime),
                                  [&](quint16 wanted) -> Expected<quint16> {
                                      tried.append(QString::number(wanted));
                                      if (!isFree && wanted != 0)
                                          return failure(ErrorKind::InUse);
                                      return wanted == 0 ? quint16(5000) : wanted;
                                  });
    QTEST(tried.join(u' '), "tried");
    QCOMPARE(port.has_value(), isFree || asked == 0);
}

QTEST_GUILESS_MAIN(PortOwnerTest)
#include "tst_portowner.moc"
