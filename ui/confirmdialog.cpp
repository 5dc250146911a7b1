// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/confirmdialog.h"

#include "ui/theme.h"
#include "ui/tokenmonitor/card.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsWidth = 440;

} // namespace

ConfirmDialog::ConfirmDialog(const Question &question, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *icon = new IconLabel(theme, 24, this);
    icon->show(u"failing"_s, Ink::Warn);
    auto *ask = new QLabel(question.question, this);
    ask->setFont(theme.fonts().title);
    auto *consequence = new QLabel(question.consequence, this);
    for (QLabel *label : {ask, consequence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(wordsWidth);
    }
    consequence->setVisible(!question.consequence.isEmpty());
    setAccessibleDescription((question.question + u' ' + question.consequence).trimmed());
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *doIt = buttons->addButton(question.verb, QDialogButtonBox::DestructiveRole);
    QPushButton *cancel =
        buttons->addButton(question.decline.isEmpty() ? tr("Cancel") : question.decline, QDialogButtonBox::RejectRole);
    if (QLayout *row = buttons->layout())
        row->setSpacing(8);
    doIt->setObjectName(u"confirm"_s);
    cancel->setObjectName(u"cancel"_s);
    doIt->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFont(theme.fonts().bold);
    cancel->setFocus();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(8);
    layout->addWidget(icon, 0, 0, Qt::AlignTop);
    layout->addWidget(ask, 0, 1);
    layout->addWidget(consequence, 1, 1);
    int row = 2;
    if (!question.option.isEmpty()) {
        m_option = new QCheckBox(question.option, this);
        m_option->setObjectName(u"option"_s);
        layout->addWidget(m_option, row++, 1);
    }
    layout->setRowMinimumHeight(row++, 6);
    layout->addWidget(buttons, row, 0, 1, 2);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(doIt, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_option && m_option->isChecked());
        accept();
    });
}

} // namespace tokenwatch
