// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboardhelp.h"

#include "ui/onscreen.h"
#include "ui/spoken.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
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

void addKeysOf(const QMenu &menu, QTreeWidget &list)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu()) {
            addKeysOf(*inner, list);
            continue;
        }
        if (action->shortcut().isEmpty())
            continue;
        auto *row = new QTreeWidgetItem(&list);
        row->setText(0, action->shortcut().toString(QKeySequence::NativeText));
        row->setText(1, withoutMnemonic(action->text()));
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
    list->setAllColumnsShowFocus(true);
    list->setFont(theme.fonts().body);
    speakCurrentOnFocus(*list);
    for (const QAction *menu : menus.actions())
        addKeysOf(*menu->menu(), *list);
    list->setCurrentItem(list->topLevelItem(0));
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(list);
    layout->addWidget(buttons);
    list->setFocus();
}

} // namespace tokenwatch
