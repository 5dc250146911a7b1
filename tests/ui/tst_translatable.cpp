// SPDX-License-Identifier: GPL-3.0-or-later
// In a language whose every text stands in brackets, no window shows words without them, and none whose brackets stand
// in the midst: all can be translated, as whole sentences.
#include "fixedscreen.h"
#include "support/pseudotranslator.h"
#include "ui/sample/sampleagent.h"
#include "ui/sample/samplestatuses.h"
#include "ui/shots/shots.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <tuple>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar openBracket(PseudoTranslator::open);
constexpr QChar closeBracket(PseudoTranslator::close);

/// What stands outside of all brackets; empty text between two brackets counts as a seam.
struct Outside {
    QString words;
    int groups = 0;       ///< bracketed texts side by side
    bool isGlued = false; ///< one goes on without a sentence's end, a line's end or a mark between
};

Outside outsideOf(const QString &text)
{
    Outside outside;
    int depth = 0;
    QString between;
    QChar lastInside;
    for (const QChar c : text) {
        if (c == openBracket) {
            if (depth++ == 0 && ++outside.groups > 1) {
                static const QString ends = u".?!…:"_s;
                static const QRegularExpression mark(u"[·\\n,;:()/–|.]|  "_s);
                if (!ends.contains(lastInside) && !between.contains(mark))
                    outside.isGlued = true;
            }
            continue;
        }
        if (c == closeBracket) {
            if (--depth == 0)
                between.clear();
            continue;
        }
        if (depth == 0) {
            outside.words += c;
            between += c;
        } else if (c != u'~') {
            lastInside = c;
        }
    }
    return outside;
}

} // namespace

class tst_Translatable : public QObject
{
    Q_OBJECT

    Theme m_theme;
    const std::vector<Shot> m_shots = everyShot();
    QStringList m_data; ///< what the sample says, longest first: nobody translates it
    QStringList m_found;

    /// Names, addresses and what others prescribe.
    static bool isName(const QString &words)
    {
        static const QRegularExpression name(u"^(Tokenwatch|https?:.*|[\\w.-]+\\.example\\S*|\\S*[/"
                                             u":]\\S*|[a-z]+([_-][a-z]+)+|iss|sub|aud|exp|nbf|iat|jti|scope|azp"
                                             "|[A-Z]{2,5}\\d*|\\.env|curl|PowerShell|Python|Bearer|Deutsch|American|"
                                             "English|Français|Español|日本語|简体中文"
                                             "|Esc|Ctrl(\\+\\S+)?|Del|Alt\\+\\S+|Shift\\+\\S+)$"_s);
        return name.match(words).hasMatch();
    }
    [[nodiscard]] QString untranslated(QString words) const
    {
        for (const QString &datum : m_data)
            words.remove(datum);
        static const QRegularExpression gap(u"[\\s·,;()“”„\"]+"_s);
        QStringList left;
        for (const QString &word : words.split(gap, Qt::SkipEmptyParts)) {
            static const QRegularExpression letters(u"\\p{L}{2}"_s);
            if (letters.match(word).hasMatch() && !isName(word))
                left << word;
        }
        return left.join(u' ');
    }
    void look(const QString &text, const QString &where)
    {
        if (text.isEmpty())
            return;
        QString plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
        plain.replace(u"⟦+⟧"_s, u"+"_s); // Qt's own, between the names of keys
        const Outside outside = outsideOf(plain);
        const QString left = untranslated(outside.words);
        if (!left.isEmpty())
            m_found << u"%1 says \"%2\", of which \"%3\" is not translated"_s.arg(where, plain, left);
        if (outside.isGlued)
            m_found << u"%1 is glued: \"%2\""_s.arg(where, plain);
    }
    void lookAtActions(const QList<QAction *> &actions)
    {
        for (const QAction *action : actions) {
            look(action->text().section(u'\t', 0, 0), u"entry"_s);
            look(action->toolTip(), u"entry's tip"_s);
            if (const QMenu *menu = action->menu())
                lookAtActions(menu->actions());
        }
    }
    void lookAt(QWidget &widget)
    {
        const QString where = QString::fromLatin1(widget.metaObject()->className()).remove(u"tokenwatch::"_s) + u' ' +
                              widget.objectName();
        if (widget.isWindow())
            look(widget.windowTitle(), where + u"'s title"_s);
        look(widget.toolTip(), where + u"'s tip"_s);
        look(widget.accessibleName(), where + u"'s name"_s);
        look(widget.accessibleDescription(), where + u"'s description"_s);
        static const QStringList forOthers{u"snippet"_s, u"userCode"_s}; // lines for programs, what a provider says
        if (const auto *label = qobject_cast<QLabel *>(&widget); label && !forOthers.contains(label->objectName()))
            look(label->text(), where);
        if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
            look(button->text(), where);
        if (const auto *group = qobject_cast<QGroupBox *>(&widget))
            look(group->title(), where);
        if (const auto *field = qobject_cast<QLineEdit *>(&widget))
            look(field->placeholderText(), where);
        static const QStringList ofOthers{u"faultClient"_s, u"tokenFields"_s}; // clients, members of an answer
        if (const auto *box = qobject_cast<QComboBox *>(&widget); box && !ofOthers.contains(box->objectName())) {
            for (int i = 0; i < box->count(); ++i)
                look(box->itemText(i), where);
        }
        if (const auto *tabs = qobject_cast<QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(tabs->tabText(i), where);
        }
        if (const auto *header = qobject_cast<QHeaderView *>(&widget); header && header->model()) {
            for (int i = 0; i < header->count() && header->orientation() == Qt::Horizontal; ++i)
                look(header->model()->headerData(i, Qt::Horizontal).toString(), where);
        }
        if (const auto *menu = qobject_cast<QMenu *>(&widget))
            lookAtActions(menu->actions());
        if (qobject_cast<QToolButton *>(&widget) == nullptr)
            lookAtActions(widget.actions());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.applyToApplication();
        for (const auto &statuses : {everydaySample(), statesSample()}) {
            for (const SourceStatus &status : statuses)
                m_data << status.title << status.name << status.host;
        }
        m_data.removeAll(QString());
        m_data.removeDuplicates();
        std::sort(m_data.begin(), m_data.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }

    void seamsAreFound()
    {
        QVERIFY(outsideOf(u"⟦ábç~⟧⟦déf~⟧"_s).isGlued);
        QVERIFY(outsideOf(u"⟦ábç~⟧ ⟦déf~⟧"_s).isGlued);
        QVERIFY(!outsideOf(u"⟦Ábç.~⟧ ⟦Déf.~⟧"_s).isGlued);
        QVERIFY(!outsideOf(u"⟦ábç %1 ⟦déf~⟧~⟧"_s).isGlued);
        QCOMPARE(outsideOf(u"⟦ábç~⟧ lost"_s).words, u" lost"_s);
        QCOMPARE(untranslated(u" lost, portal.partner.example"_s), u"lost"_s);
    }

    void everythingCanBeTranslated_data()
    {
        // What the shots themselves say is no text of the program.
        static const QStringList saidByTheShot{u"undo"_s,        u"quit"_s,          u"outside"_s,
                                               u"banner-done"_s, u"banner-failed"_s, u"banner-snoozed"_s};
        QTest::addColumn<int>("shot");
        for (int i = 0; i < int(m_shots.size()); ++i) {
            const Shot &shot = m_shots.at(size_t(i));
            if (shot.language == u"en"_s && !saidByTheShot.contains(shot.name))
                QTest::newRow(qPrintable(shot.name)) << i;
        }
    }
    void everythingCanBeTranslated()
    {
        QFETCH(int, shot);
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale::c());
        m_found.clear();
        std::ignore = m_shots.at(size_t(shot)).render(m_theme, [this](QWidget &window) {
            lookAt(window);
            for (QWidget *widget : window.findChildren<QWidget *>())
                lookAt(*widget);
            return QPixmap();
        });
        m_found.removeDuplicates();
        QVERIFY2(m_found.isEmpty(), qPrintable(u"\n   "_s + m_found.join(u"\n   "_s)));
    }
};

int main(int argc, char **argv)
{
    useFixedScreen();
    QApplication application(argc, argv);
    tst_Translatable test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_translatable.moc"
