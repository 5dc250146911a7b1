// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/reachability.h"

#include <QTest>

using namespace tokenwatch;
using Reachability = QNetworkInformation::Reachability;

class tst_Reachability : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyASystemThatIsCutOffIsOffline_data();
    void onlyASystemThatIsCutOffIsOffline();
    void whatTheSystemSaysIsPassedOn();
};

void tst_Reachability::onlyASystemThatIsCutOffIsOffline_data()
{
    QTest::addColumn<Reachability>("reachability");
    QTest::addColumn<bool>("offline");
    QTest::newRow("unknown") << Reachability::Unknown << false;
    QTest::newRow("disconnected") << Reachability::Disconnected << true;
    QTest::newRow("local") << Reachability::Local << false;
    QTest::newRow("site") << Reachability::Site << false;
    QTest::newRow("online") << Reachability::Online << false;
}

void tst_Reachability::onlyASystemThatIsCutOffIsOffline()
{
    QFETCH(Reachability, reachability);
    QTEST(isOffline(reachability), "offline");
}

void tst_Reachability::whatTheSystemSaysIsPassedOn()
{
    const ReachabilityWatch watch;
    const QNetworkInformation *information = QNetworkInformation::instance();
    QCOMPARE(watch.offline(), information != nullptr && isOffline(information->reachability()));
}

QTEST_GUILESS_MAIN(tst_Reachability)
#include "tst_reachability.moc"
