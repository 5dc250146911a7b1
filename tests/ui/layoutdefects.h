// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with how a window is laid out: words that are cut without an ellipsis, parts that reach out of the part
// around them, parts that lie on each other. One sentence for each.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>

namespace tokenwatch {

class LayoutDefects
{
public:
    static QStringList of(QWidget &window)
    {
        LayoutDefects defects;
        defects.visit(window);
        return defects.m_found;
    }

private:
    static QString named(const QWidget &widget, const QString &words = {})
    {
        QString name = QString::fromLatin1(widget.metaObject()->className()).remove(QStringLiteral("tokenwatch::"));
        if (!widget.objectName().isEmpty())
            name += u' ' + widget.objectName();
        return words.isEmpty() ? name : name + QStringLiteral(" \"%1\"").arg(words.left(60));
    }
    void say(const QString &sentence) { m_found << sentence; }

    void visit(const QWidget &widget)
    {
        checkWords(widget);
        const auto children = widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QList<const QWidget *> parts;
        for (const QWidget *child : children) {
            if (child->isVisibleTo(&widget) && !child->isWindow() && counts(*child))
                parts << child;
        }
        for (const QWidget *part : parts) {
            if (!mayReachOut(widget))
                checkInside(*part, widget);
            visit(*part);
        }
        if (!mayOverlap(widget)) {
            for (qsizetype i = 0; i < parts.size(); ++i) {
                for (qsizetype j = i + 1; j < parts.size(); ++j)
                    checkApart(*parts.at(i), *parts.at(j));
            }
        }
    }

    /// What is only heard, or grows out of its neighbour on purpose, is no part of the layout.
    static bool counts(const QWidget &part)
    {
        return part.width() > 1 && part.height() > 1 && !qobject_cast<const QSplitterHandle *>(&part) &&
               !part.inherits("QSizeGrip") && !part.inherits("QRubberBand");
    }
    /// What it shows of its parts is scrolled.
    static bool mayReachOut(const QWidget &parent)
    {
        return parent.parentWidget() && qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    }
    static bool mayOverlap(const QWidget &parent)
    {
        return qobject_cast<const QAbstractScrollArea *>(&parent) || mayReachOut(parent) ||
               qobject_cast<const QLineEdit *>(&parent);
    }

    void checkInside(const QWidget &part, const QWidget &parent)
    {
        if (!parent.rect().contains(part.geometry()))
            say(QStringLiteral("%1 reaches out of %2: %3,%4 %5×%6 in %7×%8")
                    .arg(named(part, wordsOf(part)), named(parent))
                    .arg(part.x())
                    .arg(part.y())
                    .arg(part.width())
                    .arg(part.height())
                    .arg(parent.width())
                    .arg(parent.height()));
    }
    void checkApart(const QWidget &a, const QWidget &b)
    {
        // What stands over an empty list on purpose, to say why it is empty.
        static const QStringList overlays{QStringLiteral("noHits"), QStringLiteral("nothing")};
        if (overlays.contains(a.objectName()) || overlays.contains(b.objectName()))
            return;
        if (a.geometry().intersects(b.geometry()))
            say(QStringLiteral("%1 and %2 overlap").arg(named(a, wordsOf(a)), named(b, wordsOf(b))));
    }

    static QString wordsOf(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return button->text();
        return {};
    }

    /// These end in an ellipsis where there is no room, and say the rest in their tip.
    static bool isElided(const QWidget &widget)
    {
        return widget.inherits("tokenwatch::ElidedLabel") || widget.inherits("tokenwatch::WarningLine") ||
               widget.inherits("QLineEditIconButton");
    }

    void checkWords(const QWidget &widget)
    {
        if (isElided(widget))
            return;
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            checkLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            checkButton(*button);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            checkTabs(*tabs);
        else if (const auto *box = qobject_cast<const QComboBox *>(&widget); box && !box->isEditable())
            checkLongest(*box);
    }
    void checkLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || label.width() <= 1)
            return;
        const QSize wanted = label.sizeHint();
        if (label.wordWrap()) {
            if (label.heightForWidth(label.width()) > label.height())
                say(QStringLiteral("%1 is %2 high and needs %3")
                        .arg(named(label, label.text()))
                        .arg(label.height())
                        .arg(label.heightForWidth(label.width())));
        } else if (wanted.width() > label.width() || wanted.height() > label.height() + 1) {
            say(QStringLiteral("%1 is %2×%3 and needs %4×%5")
                    .arg(named(label, label.text()))
                    .arg(label.width())
                    .arg(label.height())
                    .arg(wanted.width())
                    .arg(wanted.height()));
        }
    }
    void checkButton(const QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return;
        if (button.sizePolicy().hasHeightForWidth()) { // its words wrap, as those of a label
            if (button.heightForWidth(button.width()) > button.height())
                say(QStringLiteral("%1 is %2 high and needs %3")
                        .arg(named(button, button.text()))
                        .arg(button.height())
                        .arg(button.heightForWidth(button.width())));
            return;
        }
        const QSize wanted = button.sizeHint();
        if (wanted.width() > button.width() + 1 || wanted.height() > button.height() + 1)
            say(QStringLiteral("%1 is %2×%3 and needs %4×%5")
                    .arg(named(button, button.text()))
                    .arg(button.width())
                    .arg(button.height())
                    .arg(wanted.width())
                    .arg(wanted.height()));
    }
    void checkTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            const QRect tab = tabs.tabRect(i);
            const int wanted = tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(i)).width();
            const bool isReachable = tabs.usesScrollButtons() || tab.right() <= tabs.width();
            if (tabs.isTabVisible(i) && (tab.width() < wanted || !isReachable))
                say(QStringLiteral("tab \"%1\" of %2 is cut").arg(tabs.tabText(i), named(tabs)));
        }
    }
    void checkLongest(const QComboBox &box)
    {
        for (int i = 0; i < box.count(); ++i) {
            if (box.fontMetrics().horizontalAdvance(box.itemText(i)) > box.width() - 30)
                say(QStringLiteral("%1 is %2 wide, too narrow for \"%3\"")
                        .arg(named(box))
                        .arg(box.width())
                        .arg(box.itemText(i)));
        }
    }

    QStringList m_found;
};

} // namespace tokenwatch
