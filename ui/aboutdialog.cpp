// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace tokenwatch {

namespace {

constexpr int emblem = 64;
constexpr int aboutWidth = 408;

} // namespace

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(MainWindow::tr("About Tokenwatch"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *icon = new QLabel(this);
    icon->setPixmap(applicationIcon().pixmap(QSize(emblem, emblem), devicePixelRatioF()));
    auto *name = new QLabel(MainWindow::tr("Tokenwatch %1").arg(QStringLiteral(TOKENWATCH_VERSION)), this);
    name->setFont(theme.fonts().headline);
    auto *text = new QLabel(MainWindow::tr("Keeps API tokens alive and shows which one will be lost next.\n\n"
                                           "Free software under the GNU General Public License, version 3 or later."),
                            this);
    for (QLabel *label : {name, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(aboutWidth);
    }
    name->setTextInteractionFlags(Qt::TextSelectableByMouse); // for reports of faults
    setAccessibleDescription(text->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setDefault(true);
    close->setFont(theme.fonts().bold);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(name, 0, 1);
    layout->addWidget(text, 1, 1);
    layout->setRowMinimumHeight(2, 6);
    layout->addWidget(buttons, 3, 0, 1, 2);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace tokenwatch
