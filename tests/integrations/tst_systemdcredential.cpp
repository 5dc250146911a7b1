// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe for systemd: its units as the guide shows them are right, and a socket with that service gives the token
// to whoever connects.
#include "integrationroom.h"

#include <QLocalSocket>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

/// The units of docs/integrations.md, in their order.
QList<QByteArray> documentedUnits()
{
    QFile guide(qEnvironmentVariable("TOKENWATCH_SOURCE") + u"/docs/integrations.md"_s);
    if (!guide.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> units;
    const QByteArray text = guide.readAll();
    for (qsizetype at = text.indexOf("```ini\n"); at >= 0; at = text.indexOf("```ini\n", at + 1))
        units.append(text.mid(at + 7, text.indexOf("```", at + 7) - at - 7));
    return units;
}

} // namespace

class TestSystemdCredential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_room.isReady(), m_room.agent().log().constData()); }

    void theUnitsOfTheGuideAreRight();
    void theSocketGivesTheTokenToEachWhoConnects();

private:
    IntegrationRoom m_room;
};

void TestSystemdCredential::theUnitsOfTheGuideAreRight()
{
    if (QStandardPaths::findExecutable(u"systemd-analyze"_s).isEmpty())
        QSKIP("systemd is not installed");
    QList<QByteArray> units = documentedUnits();
    QCOMPARE(units.size(), 3);
    const QStringList names{u"billing-token.socket"_s, u"billing-token@.service"_s, u"sync-invoices.service"_s};
    QDir().mkpath(m_room.home().path(u"units"_s));
    for (qsizetype i = 0; i < units.size(); ++i) {
        // Programs that are not installed here.
        units[i].replace("/usr/bin/tokenctl", program("tokenctl").toUtf8());
        units[i].replace("/usr/bin/sync-invoices", "/bin/true");
        (void)m_room.home().file(u"units/"_s + names[i], units[i]);
    }
    const Ran ran = m_room.shell(
        u"cd \"$HOME/units\" && systemd-analyze --man=no --recursive-errors=no verify ./%1 ./billing-token@1.service ./%2"_s
            .arg(names[0], names[2]));
    QVERIFY2(ran.exit == 0 && ran.err.isEmpty(), ran.err.constData());
}

void TestSystemdCredential::theSocketGivesTheTokenToEachWhoConnects()
{
    if (QStandardPaths::findExecutable(u"systemd-socket-activate"_s).isEmpty())
        QSKIP("systemd is not installed");
    // What the socket unit with Accept=yes and StandardOutput=socket comes to.
    const QString path = m_room.home().path(u"billing-token.sock"_s);
    QProcess activator;
    activator.setProcessEnvironment(m_room.environment());
    activator.start(u"systemd-socket-activate"_s, {u"--accept"_s, u"--inetd"_s, u"-l"_s, path, program("tokenctl"),
                                                   u"--data-dir"_s, m_room.agent().data(), u"get"_s, u"reporting"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 15000);
    for (int i = 0; i < 3; ++i) {
        QLocalSocket client;
        client.connectToServer(path);
        QByteArray got;
        QTRY_VERIFY_WITH_TIMEOUT(
            (got += client.readAll(), client.state() == QLocalSocket::UnconnectedState && !got.isEmpty()), 15000);
        got += client.readAll();
        QCOMPARE(got, m_room.token() + '\n');
    }
    activator.terminate();
    QVERIFY(activator.waitForFinished());
}

QTEST_GUILESS_MAIN(TestSystemdCredential)
#include "tst_systemdcredential.moc"
