// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen and state in both themes looks as it did when the references were made: tests/ui/references, made by
// `./dev screenshots --references` (docs/architecture.md).
#include "fixedscreen.h"
#include "picturematch.h"
#include "ui/shots/shots.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QImageWriter>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class tst_Pictures : public QObject
{
    Q_OBJECT

    Theme m_theme;
    const std::vector<Shot> m_shots = everyShot();
    const bool m_makesReferences = qEnvironmentVariable("TOKENWATCH_REFERENCES") == u"make"_s;
    const QDir m_references{qEnvironmentVariable("TOKENWATCH_SOURCE") + u"/tests/ui/references"_s};
    const QDir m_failures{QCoreApplication::applicationDirPath() + u"/../pictures"_s};

    static QString nameOf(const Shot &shot, bool dark) { return shot.name + (dark ? u"-dark"_s : u"-light"_s); }
    [[nodiscard]] QStringList expectedFiles() const
    {
        QStringList files;
        for (const Shot &shot : m_shots)
            files << nameOf(shot, false) + u".png"_s << nameOf(shot, true) + u".png"_s;
        files.sort();
        return files;
    }
    [[nodiscard]] QStringList storedFiles() const
    {
        QStringList files = m_references.entryList({u"*.png"_s}, QDir::Files);
        files.sort();
        return files;
    }
    static bool saved(const QImage &image, const QString &file)
    {
        QImageWriter writer(file, "png");
        writer.setCompression(100); // as small as can be
        return writer.write(image);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QByteArrayView(qVersion()).startsWith("6.4."))
            QSKIP("The references were painted by Qt 6.4, that of Debian 12; others lay windows out a little "
                  "differently.");
        QVERIFY2(QFontDatabase::hasFamily(u"DejaVu Sans"_s), "The package fonts-dejavu-core is missing.");
        QCOMPARE(qApp->devicePixelRatio(), 1.0);
        QVERIFY(m_failures.mkpath(u"."_s));
        m_theme.applyToApplication();
        if (m_makesReferences)
            QVERIFY(m_references.mkpath(u"."_s));
    }

    void namesAreUnique()
    {
        QStringList files = expectedFiles();
        const auto count = files.size();
        files.removeDuplicates();
        QCOMPARE(files.size(), count);
    }

    void screenIsAsItWas_data()
    {
        QTest::addColumn<int>("shot");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) { // one theme after the other: changing it is dear
            for (int i = 0; i < int(m_shots.size()); ++i)
                QTest::newRow(qPrintable(nameOf(m_shots.at(size_t(i)), dark))) << i << dark;
        }
    }
    void screenIsAsItWas()
    {
        QFETCH(int, shot);
        QFETCH(bool, dark);
        m_theme.setPreference(dark ? ThemePreference::Dark : ThemePreference::Light);
        const QString name = nameOf(m_shots.at(size_t(shot)), dark);
        const QImage picture = taken(m_shots.at(size_t(shot)), m_theme).toImage();
        QVERIFY(!picture.isNull());
        const QString stored = m_references.filePath(name + u".png"_s);
        if (m_makesReferences) {
            // What still matches stays, so that the repository does not grow by noise.
            if (!PictureMatch(QImage(stored), picture).isSame())
                QVERIFY(saved(PictureMatch::reference(picture), stored));
            return;
        }
        const QImage reference(stored);
        QVERIFY2(!reference.isNull(), qPrintable(stored + u" is missing: ./dev screenshots --references"_s));
        const PictureMatch match(reference, picture);
        if (match.isSame())
            return;
        const QString now = QDir::cleanPath(m_failures.filePath(name + u".png"_s));
        const QString difference = QDir::cleanPath(m_failures.filePath(name + u"-difference.png"_s));
        QVERIFY(picture.save(now));
        QVERIFY(match.difference().save(difference));
        QFAIL(qPrintable(u"%1: %2.\n   picture:    %3\n   difference: %4\n   If it is meant so: ./dev screenshots "
                         "--references"_s.arg(name, match.sentence(), now, difference)));
    }

    void nothingIsKeptForNobody()
    {
        if (m_makesReferences) {
            for (const QString &file : storedFiles()) {
                if (!expectedFiles().contains(file))
                    QVERIFY(QFile::remove(m_references.filePath(file)));
            }
        }
        QCOMPARE(storedFiles(), expectedFiles());
        qint64 bytes = 0;
        for (const QFileInfo &file : m_references.entryInfoList({u"*.png"_s}, QDir::Files))
            bytes += file.size();
        QVERIFY2(bytes < 6'000'000, qPrintable(u"%1 bytes of pictures are too many for the repository"_s.arg(bytes)));
    }
};

int main(int argc, char **argv)
{
    useFixedScreen();
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    tst_Pictures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pictures.moc"
