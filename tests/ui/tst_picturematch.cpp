// SPDX-License-Identifier: GPL-3.0-or-later
// What the comparison of pictures lets through, and what it does not.
#include "fixedscreen.h"
#include "picturematch.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

/// What a small window may show; what a test changes in it.
struct Drawing {
    bool dark = false;
    QString icon = u"fresh"_s;
    Ink ink = Ink::Ok;
    QPointF iconAt = {41, 21};
    QPointF wordsAt = {64, 33};
    QString words = u"4 min 12 s"_s;
    int accentStep = 0;
};

QImage drawn(const Drawing &what)
{
    Theme theme;
    theme.setPreference(what.dark ? ThemePreference::Dark : ThemePreference::Light);
    const ThemeColours &colours = theme.colours();
    QImage image(240, 120, QImage::Format_ARGB32_Premultiplied);
    image.fill(colours.base);
    QPainter painter(&image);
    painter.setFont(theme.fonts().body);
    if (!what.icon.isEmpty())
        paintIcon(painter, QRectF(what.iconAt, QSizeF(16, 16)), what.icon, theme.glyph(what.ink));
    painter.setPen(colours.text);
    painter.drawText(what.wordsAt, what.words);
    const QColor accent = colours.accent;
    painter.fillRect(20, 60, 120, 30, QColor(accent.red(), accent.green() + what.accentStep, accent.blue()));
    painter.setPen(colours.line);
    painter.drawLine(0, 50, 240, 50);
    painter.end();
    return image;
}

QString differing(const Drawing &before, const Drawing &now)
{
    return PictureMatch(PictureMatch::reference(drawn(before)), drawn(now)).sentence();
}

} // namespace

class tst_PictureMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSamePicturePasses_data() { themes(); }
    void theSamePicturePasses()
    {
        QFETCH(bool, dark);
        QTemporaryDir folder;
        const QImage picture = drawn({.dark = dark});
        QVERIFY(PictureMatch::reference(picture).save(folder.filePath(u"stored.png"_s)));
        const PictureMatch match(QImage(folder.filePath(u"stored.png"_s)), picture);
        QCOMPARE(match.sentence(), QString());
        QVERIFY(match.isSame());
    }

    void anOddRowIsLeftOut()
    {
        const QImage odd = drawn({}).copy(0, 0, 239, 119);
        QCOMPARE(PictureMatch::reference(odd).size(), QSize(119, 59));
        QCOMPARE(PictureMatch(PictureMatch::reference(odd), odd).sentence(), QString());
    }

    void aLostIconFails_data()
    {
        QTest::addColumn<QString>("icon");
        for (const QString &file : QDir(u":/tokenwatch/icons"_s).entryList({u"*.svg"_s}))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
        QVERIFY(QDir(u":/tokenwatch/icons"_s).entryList().size() > 30);
    }
    void aLostIconFails()
    {
        QFETCH(QString, icon);
        for (const bool dark : {false, true}) {
            for (const Ink ink : {Ink::Text, Ink::Secondary, Ink::Ok, Ink::Warn, Ink::Off}) {
                for (const QPointF at :
                     {QPointF(40, 20), QPointF(43, 23), QPointF(47, 18)}) { // in one field or in four
                    const Drawing with{.dark = dark, .icon = icon, .ink = ink, .iconAt = at, .wordsAt = {80, 33}};
                    Drawing without = with;
                    without.icon.clear();
                    QVERIFY(!differing(with, without).isEmpty());
                    QVERIFY(!differing(without, with).isEmpty());
                }
            }
        }
    }

    void anotherIconFails()
    {
        QVERIFY(!differing({.icon = u"fresh"_s}, {.icon = u"failing"_s, .ink = Ink::Warn}).isEmpty());
        QVERIFY(!differing({.icon = u"locked"_s, .ink = Ink::Act}, {.icon = u"locked"_s, .ink = Ink::Off}).isEmpty());
    }

    void wordsMayLieADotAside_data()
    {
        QTest::addColumn<QPointF>("by");
        QTest::newRow("a third") << QPointF(0.33, 0);
        QTest::newRow("half") << QPointF(0.5, 0);
        QTest::newRow("right") << QPointF(1, 0);
        QTest::newRow("left") << QPointF(-1, 0);
        QTest::newRow("down") << QPointF(0, 1);
    }
    void wordsMayLieADotAside()
    {
        QFETCH(QPointF, by);
        for (const bool dark : {false, true}) {
            const Drawing before{.dark = dark};
            Drawing now = before;
            now.wordsAt += by;
            QCOMPARE(differing(before, now), QString());
        }
    }

    void wordsMustStay()
    {
        QVERIFY(!differing({}, {.wordsAt = {70, 33}}).isEmpty());
        QVERIFY(!differing({}, {.words = {}}).isEmpty());
        QVERIFY(!differing({}, {.words = u"4 min"_s}).isEmpty());
    }

    void aChangedAccentFails_data() { themes(); }
    void aChangedAccentFails()
    {
        QFETCH(bool, dark);
        QCOMPARE(differing({.dark = dark}, {.dark = dark, .accentStep = 2}), QString());
        QVERIFY(!differing({.dark = dark}, {.dark = dark, .accentStep = 6}).isEmpty());
    }

    void anotherSizeIsSaid()
    {
        const QImage picture = drawn({});
        const PictureMatch match(PictureMatch::reference(picture), picture.copy(0, 0, 240, 100));
        QVERIFY(!match.isSame());
        QCOMPARE(match.sentence(), u"it is 240×100 now and was 240×120"_s);
    }

    void whatDiffersIsShown()
    {
        const PictureMatch match(PictureMatch::reference(drawn({})), drawn({.icon = {}}));
        QVERIFY(match.sentence().contains(u"fields differ, first around"_s));
        QVERIFY(!match.difference().isNull());
    }

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

int main(int argc, char **argv)
{
    useFixedScreen();
    QApplication application(argc, argv);
    tst_PictureMatch test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_picturematch.moc"
