// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox beside an agent: it comes back at the same port, and leaves nothing when it is removed. With sources, and
// through the window: tst_window.
#include "ports/systemclock.h"
#include "runtime/sandboxrun.h"

#include <QDir>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace tokenwatch;
using namespace tokenwatch::runtime;
using namespace Qt::StringLiterals;

class SandboxRunTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

    [[nodiscard]] static bool started(SandboxRun &run)
    {
        std::optional<Expected<>> outcome;
        run.start([&](const Expected<> &done) { outcome = done; });
        return QTest::qWaitFor([&] { return outcome.has_value(); }) && outcome->has_value();
    }
    [[nodiscard]] static bool stopped(SandboxRun &run)
    {
        bool over = false;
        run.stop([&] { over = true; });
        return QTest::qWaitFor([&] { return over; });
    }
    [[nodiscard]] static bool answersAt(quint16 port)
    {
        QTcpSocket knock;
        knock.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return knock.waitForConnected(5000);
    }

private Q_SLOTS:
    void removedItsPortIsClosedAndNothingOfItIsLeft()
    {
        const QTemporaryDir folder;
        SandboxRun run(folder.path(), 0, m_clock);
        QVERIFY(started(run));
        const auto port = static_cast<quint16>(QUrl(run.url()).port());
        QVERIFY(answersAt(port));
        QVERIFY(!QDir(folder.path()).isEmpty());
        QVERIFY(stopped(run));
        QVERIFY(!answersAt(port));
        QCOMPARE(run.url(), QString());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());

        QVERIFY(started(run));
        QCOMPARE(QUrl(run.url()).port(), int(port));
        QVERIFY(answersAt(port));
    }

    void anotherPortServesWhereItsOwnWasTaken()
    {
        SandboxRun run({}, 0, m_clock);
        QVERIFY(started(run));
        const auto port = static_cast<quint16>(QUrl(run.url()).port());
        QVERIFY(stopped(run));
        SandboxRun other({}, port, m_clock);
        QVERIFY(started(other));
        QVERIFY(started(run));
        QVERIFY(QUrl(run.url()).port() != port);
    }
};

QTEST_GUILESS_MAIN(SandboxRunTest)
#include "tst_sandboxrun.moc"
