// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"
#include "models/look.h"
#include "ui/icons.h"
#include "ui/screenshots.h"
#include "ui/theme.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutADesktopItIsLight()
    {
        Theme theme;
        QCOMPARE(theme.preference(), ThemePreference::System);
        QVERIFY(!theme.isDark());
    }

    void changesAreToldOnce()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setPreference(ThemePreference::Dark);
        theme.setPreference(ThemePreference::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.isDark());
        theme.setPreference(ThemePreference::System);
        QCOMPARE(changed.size(), 2);
    }

    void wordsAndGlyphsCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void wordsAndGlyphsCanBeRead()
    {
        QFETCH(bool, dark);
        Theme theme;
        theme.setPreference(dark ? ThemePreference::Dark : ThemePreference::Light);
        const ThemeColours &c = theme.colours();
        for (const QColor &surface : {c.window, c.base, c.selection}) {
            QVERIFY(contrast(c.text, surface) >= 7);
            QVERIFY(contrast(c.secondary, surface) >= 4.5);
            for (const Ink ink : {Ink::Ok, Ink::Warn, Ink::Crit, Ink::Act, Ink::Off}) {
                QVERIFY(contrast(theme.word(ink), surface) >= 4.5);
                QVERIFY(contrast(theme.glyph(ink), surface) >= 3.0);
                QVERIFY(contrast(theme.word(ink), theme.family(ink).tint) >= 4.5);
            }
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrast(c.border, c.window) >= 3.0);
    }

    void everyStateAndSeverityHasItsDrawing()
    {
        for (int state = 0; state <= int(SourceState::Recovering); ++state)
            QVERIFY2(QFile::exists(u":/tokenwatch/icons/%1.svg"_s.arg(iconName(SourceState(state)))),
                     qPrintable(iconName(SourceState(state))));
        for (int severity = 0; severity <= int(Severity::Inactive); ++severity)
            QVERIFY(QFile::exists(u":/tokenwatch/icons/%1.svg"_s.arg(iconName(Severity(severity)))));
        QVERIFY(!applicationIcon().pixmap(64).isNull());
    }

    void iconsTakeTheColourOfTheMoment()
    {
        Theme theme;
        theme.setPreference(ThemePreference::Light);
        const QIcon icon = themedIcon(theme, u"pause"_s);
        const auto middleOfBar = [&icon](QIcon::Mode mode) {
            return icon.pixmap(QSize(64, 64), 1.0, mode).toImage().pixelColor(21, 32);
        };
        QCOMPARE(middleOfBar(QIcon::Normal), theme.colours().text);
        QCOMPARE(middleOfBar(QIcon::Disabled), theme.colours().disabled);
        theme.setPreference(ThemePreference::Dark);
        QCOMPARE(middleOfBar(QIcon::Normal), theme.colours().text); // the same icon, no need to set it again
    }

    void iconsAreSharpOnDenseScreens()
    {
        Theme theme;
        QPixmap dense(32, 32);
        dense.setDevicePixelRatio(2);
        dense.fill(Qt::white);
        QPainter painter(&dense);
        paintIcon(painter, QRectF(0, 0, 16, 16), u"pause"_s, Qt::black);
        painter.end();
        const QImage image = dense.toImage();
        QCOMPARE(image.pixelColor(10, 16), QColor(Qt::black)); // inside the left bar, at device pixels
        QCOMPARE(image.pixelColor(16, 16), QColor(Qt::white)); // between the bars
    }

    void screenshotsAreWrittenLightAndDark()
    {
        QTemporaryDir folder;
        QCOMPARE(renderScreens(folder.path()), 0);
        const QStringList pictures = QDir(folder.path()).entryList({u"*.png"_s});
        for (const auto &name : {u"main"_s, u"states"_s, u"empty"_s, u"timeline"_s}) {
            QVERIFY(pictures.contains(name + u"-light.png"_s));
            QVERIFY(pictures.contains(name + u"-dark.png"_s));
            const QImage light(folder.filePath(name + u"-light.png"_s));
            const QImage dark(folder.filePath(name + u"-dark.png"_s));
            QCOMPARE(light.size(), QSize(1440, 900));
            QVERIFY(light.pixelColor(700, 800).lightness() > dark.pixelColor(700, 800).lightness());
        }
    }

    void screenshotsSayWhenTheyCannotBeWritten()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(renderScreens(folder.filePath(u"file/below"_s)), 1);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
