// SPDX-License-Identifier: GPL-3.0-or-later
// Rich text in one line: what is cut, and what never is.
#include "ui/elidedhtml.h"

#include <QFont>
#include <QTest>
#include <QTextDocumentFragment>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class tst_ElidedHtml : public QObject
{
    Q_OBJECT

    const QFont m_font;

    static QString plain(const QString &html) { return QTextDocumentFragment::fromHtml(html).toPlainText(); }

private Q_SLOTS:
    void whatFitsIsAsItWas()
    {
        const QString words = u"<b>2 of 3</b> sources &amp; more"_s, end = u" <a href=\"x\">Show</a>"_s;
        QCOMPARE(elidedHtml(words, end, m_font, htmlWidth(words + end, m_font)), words + end);
        QCOMPARE(elidedHtml({}, end, m_font, 10000), end);
        QCOMPARE(htmlWidth({}, m_font), 0);
    }

    void marksTakeNoRoom()
    {
        QCOMPARE(htmlWidth(u"<i></i>abc<span></span>"_s, m_font), htmlWidth(u"abc"_s, m_font));
        QCOMPARE(htmlWidth(u"a&amp;c"_s, m_font), htmlWidth(u"a&#38;c"_s, m_font));
    }

    void whatDoesNotFitIsCut_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("end");
        const QString link = u" <a href=\"#show\">Show only these</a>"_s;
        QTest::newRow("plain") << u"Partner portal is next to lose its token"_s << QString();
        QTest::newRow("with an end") << u"Partner portal is next to lose its token"_s << link;
        QTest::newRow("bold") << u"<b>Partner portal</b> is <i>next</i> to lose its token"_s << link;
        QTest::newRow("entities") << u"&lt;&lt;&lt;&lt;&amp;&amp;&amp;&amp;&gt;&gt;&gt;&gt; &quot;x&quot;"_s << link;
        QTest::newRow("no end of an entity") << u"R&D & more & much more of this & that"_s << link;
        QTest::newRow("two units a letter") << u"🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑"_s << link;
    }

    void whatDoesNotFitIsCut()
    {
        QFETCH(QString, words);
        QFETCH(QString, end);
        const QString all = plain(words);
        const int least = htmlWidth(u"…"_s + end, m_font);
        qsizetype before = -1;
        for (int width = least; width < htmlWidth(words + end, m_font); width += 7) {
            const QString cut = elidedHtml(words, end, m_font, width);
            QVERIFY2(htmlWidth(cut, m_font) <= width, qPrintable(cut));
            QVERIFY2(cut.endsWith(end), qPrintable(cut));
            QCOMPARE(cut.count(u'<'), (words + end).count(u'<')); // each mark that opens is closed
            const QString kept = plain(cut.chopped(end.size()));
            QVERIFY2(kept.endsWith(u'…'), qPrintable(kept));
            // The first letters, whole ones, and never fewer with more room.
            QVERIFY2(all.startsWith(kept.chopped(1)), qPrintable(kept));
            QVERIFY(kept.size() < 2 || !kept.at(kept.size() - 2).isHighSurrogate());
            QVERIFY(kept.size() > before - 1);
            before = kept.size();
        }
    }

    void theEndStaysWhereNothingFits()
    {
        const QString end = u" <a href=\"#\">Show</a>"_s;
        QCOMPARE(plain(elidedHtml(u"Partner <b>portal</b>"_s, end, m_font, 1)), u"… Show"_s);
    }

    void asMuchAsFitsIsKept()
    {
        const QString words = u"Partner portal is next to lose its token"_s;
        const int room = htmlWidth(u"Partner…"_s, m_font);
        QCOMPARE(elidedHtml(words, {}, m_font, room), u"Partner…"_s);
    }
};

QTEST_MAIN(tst_ElidedHtml)
#include "tst_elidedhtml.moc"
