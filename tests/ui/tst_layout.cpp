// SPDX-License-Identifier: GPL-3.0-or-later
// Every window keeps its words whole and its parts apart, in each language and in one that is two fifths longer, as
// large as it comes and as small as it goes.
#include "fixedscreen.h"
#include "layoutdefects.h"
#include "support/pseudotranslator.h"
#include "ui/shots/shots.h"

#include <QApplication>
#include <QTest>
#include <tuple>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents();
}

} // namespace

class tst_Layout : public QObject
{
    Q_OBJECT

    Theme m_theme;
    const std::vector<Shot> m_shots = everyShot();

    static void shown(const QStringList &found, const QString &size, QStringList &all)
    {
        for (const QString &defect : found)
            all << size + u": "_s + defect;
    }

private Q_SLOTS:
    void initTestCase() { m_theme.applyToApplication(); }

    void wordsAreWholeAndPartsApart_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("shot");
        for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"zh_CN"_s, u"pseudo"_s}) {
            for (int i = 0; i < int(m_shots.size()); ++i) {
                if (m_shots.at(size_t(i)).language == u"en"_s) // the others are these in another language
                    QTest::newRow(qPrintable(language + u' ' + m_shots.at(size_t(i)).name)) << language << i;
            }
        }
    }
    void wordsAreWholeAndPartsApart()
    {
        QFETCH(QString, language);
        QFETCH(int, shot);
        QTranslator words;
        PseudoTranslator longer;
        const bool isPseudo = language == u"pseudo"_s;
        QVERIFY(isPseudo || words.load(u":/i18n/tokenwatch_"_s + language));
        QCoreApplication::installTranslator(isPseudo ? &longer : &words);
        QLocale::setDefault(isPseudo || language == u"en"_s ? QLocale::c() : QLocale(language));
        QStringList defects;
        std::ignore = m_shots.at(size_t(shot)).render(m_theme, [&defects](QWidget &window) {
            shown(LayoutDefects::of(window), u"as it comes"_s, defects);
            const QSize before = window.size();
            window.resize(window.minimumSize().expandedTo(QSize(1, 1)));
            settle();
            if (window.size() != before)
                shown(LayoutDefects::of(window), u"%1×%2"_s.arg(window.width()).arg(window.height()), defects);
            window.resize(before);
            settle();
            return QPixmap();
        });
        QLocale::setDefault(QLocale::c());
        defects.removeDuplicates();
        QVERIFY2(defects.isEmpty(), qPrintable(u"\n   "_s + defects.join(u"\n   "_s)));
    }
};

int main(int argc, char **argv)
{
    useFixedScreen();
    QApplication application(argc, argv);
    tst_Layout test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_layout.moc"
