// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAllBytes_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("0600") << 0600;
        QTest::newRow("0400, as systemd gives credentials") << 0400;
    }
    void givesAllBytes() // S5-29
    {
        QFETCH(int, mode);
        QByteArray bytes(31, 'k');
        bytes.append("\0\n", 2);
        const QString path = make(bytes, mode);
        const auto key = loadKeyFile(path);
        QVERIFY(key);
        QVERIFY(key->reveal() == bytes);
    }

    void refusesWhatOthersCouldHaveSeenOrShortKeys_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("mode");
        QTest::newRow("empty") << 0 << 0600;
        QTest::newRow("one byte short") << 31 << 0600;
        QTest::newRow("far too long") << 64 * 1024 + 1 << 0600;
        QTest::newRow("readable by the group") << 32 << 0640;
        QTest::newRow("readable by all") << 32 << 0604;
        QTest::newRow("writable by all") << 32 << 0602;
        QTest::newRow("executable") << 32 << 0700;
    }
    void refusesWhatOthersCouldHaveSeenOrShortKeys()
    {
        QFETCH(int, size);
        QFETCH(int, mode);
        const QString path = make(QByteArray(size, 'k'), mode);
        const auto key = loadKeyFile(path);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(key.error().where, path);
        QVERIFY(!key.error().serverText.isEmpty());
    }

    void refusesWhatIsNoRegularFileWithoutHanging_data()
    {
        QTest::addColumn<QString>("path");
        const QString link = m_directory.filePath(u"link"_s);
        const QString fifo = m_directory.filePath(u"fifo"_s);
        QVERIFY(QFile::link(make(QByteArray(32, 'k'), 0600), link));
        QCOMPARE(::mkfifo(fifo.toLocal8Bit().constData(), 0600), 0);
        QTest::newRow("symbolic link") << link;
        QTest::newRow("fifo") << fifo;
        QTest::newRow("device") << u"/dev/zero"_s;
        QTest::newRow("directory") << m_directory.path();
    }
    void refusesWhatIsNoRegularFileWithoutHanging()
    {
        QFETCH(QString, path);
        QCOMPARE(loadKeyFile(path).error().kind, ErrorKind::InvalidInput);
    }

    void refusesAnotherUsersFile()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a file away");
        const QString path = make(QByteArray(32, 'k'), 0600);
        QCOMPARE(::chown(path.toLocal8Bit().constData(), 65534, 65534), 0);
        QCOMPARE(loadKeyFile(path).error().kind, ErrorKind::InvalidInput);
    }

    void namesAMissingFile()
    {
        const auto key = loadKeyFile(u"/nowhere/key"_s);
        QCOMPARE(key.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(key.error().where, u"/nowhere/key"_s);
    }

private:
    QString make(const QByteArray &bytes, int mode)
    {
        const QString path = m_directory.filePath(u"key-%1"_s.arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        return ::chmod(path.toLocal8Bit().constData(), static_cast<mode_t>(mode)) == 0 ? path : QString();
    }

    QTemporaryDir m_directory;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
