// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenwatch/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenwatch;
using namespace tokenwatch::runtime;
using namespace Qt::StringLiterals;

class tst_Autostart : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString file() const { return m_folder.filePath(u"autostart/tokenwatch.desktop"_s); }
    void write(const QByteArray &text) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

private Q_SLOTS:
    void isSwitchedOnAndOff()
    {
        QVERIFY(!startsAtLogin(file()));
        QVERIFY(setStartsAtLogin(file(), true, u"/opt/my $tools/tokenwatch"_s));
        QVERIFY(startsAtLogin(file()));
        QFile written(file());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("\nExec=\"/opt/my \\\\$tools/tokenwatch\" --in-tray\n"), text.constData());
        QVERIFY(setStartsAtLogin(file(), false, {}));
        QVERIFY(!QFile::exists(file()));
        QVERIFY(setStartsAtLogin(file(), false, {}));
    }

    void whatTheDesktopSwitchedOffIsOff()
    {
        QVERIFY(setStartsAtLogin(file(), true, u"/usr/bin/tokenwatch"_s));
        write("[Desktop Entry]\nHidden=true\n");
        QVERIFY(!startsAtLogin(file()));
        write("[Desktop Entry]\nX-GNOME-Autostart-enabled=false\n");
        QVERIFY(!startsAtLogin(file()));
        QVERIFY(setStartsAtLogin(file(), true, u"/usr/bin/tokenwatch"_s));
        QVERIFY(startsAtLogin(file()));
    }

    void saysWhenItCannotBeDone()
    {
        QFile block(m_folder.filePath(u"block"_s));
        QVERIFY(block.open(QIODevice::WriteOnly));
        const QString impossible = m_folder.filePath(u"block/autostart/tokenwatch.desktop"_s);
        const auto done = setStartsAtLogin(impossible, true, u"/usr/bin/tokenwatch"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().where, impossible);
    }
};

QTEST_GUILESS_MAIN(tst_Autostart)
#include "tst_autostart.moc"
