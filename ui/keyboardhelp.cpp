// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboardhelp.h"

#include "ui/onscreen.h"
#include "ui/roomyrows.h"
#include "ui/spoken.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/card.h"
#include "ui/tokenmonitor/tableheader.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tokenwatch {

namespace {

/// "&Refresh" and "Refresh(&R)" as a person reads them.
QString withoutMnemonic(QString text)
{
    if (const qsizetype bracket = text.indexOf(QStringLiteral("(&")); bracket > 0)
        text.truncate(bracket);
    return text.remove(u'&').trimmed();
}

void addKey(const QKeySequence &key, const QString &does, QTreeWidget &list)
{
    auto *row = new QTreeWidgetItem(&list);
    row->setText(0, key.toString(QKeySequence::NativeText));
    row->setText(1, does);
}

void addKeysOf(const QMenu &menu, QTreeWidget &list)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu()) {
            addKeysOf(*inner, list);
            continue;
        }
        if (!action->shortcut().isEmpty())
            addKey(action->shortcut(), withoutMnemonic(action->text()), list);
    }
}

} // namespace

KeyboardHelp::KeyboardHelp(const QMenuBar &menus, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(sizeOnScreen(*this, {520, 640}));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Key"), tr("What it does")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHeader(new TableHeader(theme, list));
    list->setItemDelegate(new RoomyRows(list));
    speakCurrentOnFocus(*list);
    for (const QAction *menu : menus.actions())
        addKeysOf(*menu->menu(), *list);
    addKey(Qt::Key_Escape, tr("Empty the filter"), *list);
    addKey(Qt::Key_Left, tr("Timeline: the event before"), *list);
    addKey(Qt::Key_Right, tr("Timeline: the next event"), *list);
    list->setCurrentItem(list->topLevelItem(0));
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *box = new Card(theme, this);
    auto *inBox = new QVBoxLayout(box);
    inBox->setContentsMargins(1, 1, 1, 1);
    inBox->addWidget(list);
    layout->addWidget(box);
    layout->addWidget(buttons);
    list->setFocus();
}

} // namespace tokenwatch
