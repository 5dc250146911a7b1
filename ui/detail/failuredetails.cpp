// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/failuredetails.h"

#include "models/failureaccount.h"
#include "ui/codefont.h"
#include "ui/detail/detailpage.h"
#include "ui/editor/foldbutton.h"
#include "ui/icons.h"
#include "ui/tokenmonitor/card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenwatch {

using namespace Qt::StringLiterals;

FailureDetails::FailureDetails(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fold(new FoldButton(theme, this))
    , m_card(new Card(theme, this))
    , m_text(plainLabel(m_card, codeFont(theme.fonts().small), false))
    , m_copy(new QPushButton(tr("Copy"), m_card))
{
    m_fold->setText(tr("Details"));
    m_fold->setAccessibleName(tr("Details of the last attempt"));
    m_fold->setObjectName(u"failureDetails"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(1);
    m_text->setObjectName(u"failureText"_s);
    m_copy->setIcon(themedIcon(theme, u"copy"_s));
    m_copy->setIconSize(detailButtonIcon);
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy the details"));
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(13, 10, 13, 10);
    card->setSpacing(8);
    card->addWidget(m_text);
    card->addWidget(m_copy, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_card);
    m_card->hide();
    hide();
    connect(m_fold, &FoldButton::toggled, m_card, &QWidget::setVisible);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
}

void FailureDetails::follow(const SourceStatus &status, const texts::Viewpoint &view)
{
    const QStringList lines =
        status.lastAttempt ? failureAccount(*status.lastAttempt, status.host, view) : QStringList();
    setVisible(!lines.isEmpty());
    if (status.id != m_shown)
        m_fold->setChecked(false);
    m_shown = status.id;
    put(m_text, lines.join(u'\n'));
}

} // namespace tokenwatch
