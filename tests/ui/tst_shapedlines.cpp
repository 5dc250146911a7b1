// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that are shaped once look to the pixel as if they were shaped each time they are painted.
#include "ui/shapedlines.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <functional>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

QFont pixels(int size, bool bold = false)
{
    QFont font;
    font.setPixelSize(size);
    font.setBold(bold);
    return font;
}

QImage painted(const std::function<void(QPainter &)> &paint)
{
    QImage image(240, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

} // namespace

class tst_ShapedLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsThePainterPaintsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QRect>("where");
        QTest::addColumn<QFont>("font");
        QTest::addColumn<Qt::Alignment>("alignment");
        const QRect wide(3, 5, 230, 19);
        const QString longer = u"Billing service of plant 17, second building, third floor"_s;
        QTest::newRow("short") << u"Fresh"_s << wide << pixels(13) << Qt::Alignment(Qt::AlignLeft);
        QTest::newRow("bold") << u"Failing"_s << wide << pixels(13, true) << Qt::Alignment(Qt::AlignLeft);
        QTest::newRow("right") << u"of 1 h"_s << wide << pixels(11) << Qt::Alignment(Qt::AlignRight);
        QTest::newRow("cut") << longer << wide << pixels(13) << Qt::Alignment(Qt::AlignLeft);
        QTest::newRow("cut at the right") << longer << wide << pixels(13) << Qt::Alignment(Qt::AlignRight);
        QTest::newRow("no room") << longer << QRect(3, 5, 4, 19) << pixels(13) << Qt::Alignment(Qt::AlignLeft);
        QTest::newRow("odd height") << u"503 Unavailable"_s << QRect(3, 5, 230, 28) << pixels(13)
                                    << Qt::Alignment(Qt::AlignLeft);
        QTest::newRow("from right to left")
            << u"\u05e9\u05dc\u05d5\u05dd 17"_s << wide << pixels(13) << Qt::Alignment(Qt::AlignLeft);
        QTest::newRow("two lines in a name") << u"a\nb"_s << wide << pixels(13) << Qt::Alignment(Qt::AlignLeft);
        QTest::newRow("nothing") << QString() << wide << pixels(13) << Qt::Alignment(Qt::AlignLeft);
    }
    void looksAsThePainterPaintsIt()
    {
        QFETCH(QString, text);
        QFETCH(QRect, where);
        QFETCH(QFont, font);
        QFETCH(Qt::Alignment, alignment);
        const QImage wanted = painted([&](QPainter &painter) {
            painter.setLayoutDirection(Qt::LeftToRight); // as a widget's
            painter.setFont(font);
            painter.setPen(Qt::darkBlue);
            painter.drawText(where, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                             QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
        });
        ShapedLines lines;
        for (int again = 0; again < 2; ++again) {
            const QImage found =
                painted([&](QPainter &painter) { lines.draw(painter, where, font, Qt::darkBlue, text, alignment); });
            QCOMPARE(found, wanted);
        }
        if (!text.contains(u'\n'))
            QCOMPARE(lines.widthOf(text, font), QFontMetrics(font).horizontalAdvance(text));
    }

    void whatIsPaintedAgainIsNotShapedAgain()
    {
        ShapedLines lines;
        const QString longer = u"Billing service of plant 17, second building, third floor"_s;
        const auto paintAll = [&] {
            painted([&](QPainter &painter) {
                lines.draw(painter, QRect(0, 0, 200, 20), pixels(13), Qt::black, u"Fresh"_s);
                lines.draw(painter, QRect(0, 20, 100, 20), pixels(13), Qt::black, longer);
            });
        };
        paintAll();
        const int once = lines.shaped();
        QVERIFY(once > 0);
        paintAll();
        QCOMPARE(lines.shaped(), once);
        QVERIFY(lines.widthOf(u"Fresh"_s, pixels(13)) > 0);
        QCOMPARE(lines.shaped(), once);
        // Other letters are.
        QVERIFY(lines.widthOf(u"Fresh"_s, pixels(13, true)) > 0);
        QCOMPARE(lines.shaped(), once + 1);
    }

    void colourIsNoPartOfTheShape()
    {
        ShapedLines lines;
        const auto in = [&](const QColor &colour) {
            return painted(
                [&](QPainter &painter) { lines.draw(painter, QRect(0, 0, 200, 20), pixels(13), colour, u"Fresh"_s); });
        };
        const QImage black = in(Qt::black);
        QVERIFY(in(Qt::red) != black);
        QCOMPARE(in(Qt::black), black);
    }
};

QTEST_MAIN(tst_ShapedLines)
#include "tst_shapedlines.moc"
