// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/edrpage.h"

#include "ui/tokenmonitor/card.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// The right part, with a line between it and the table.
class SequencePane final : public QWidget
{
public:
    SequencePane(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, 1, height()), m_theme.colours().line);
    }

private:
    const Theme &m_theme;
};

} // namespace

EdrPage::EdrPage(SandboxEdrs &edrs, SandboxEye eye, const Theme &theme, QWidget *parent)
    : SandboxPage(edrs, SandboxEdrs::Transfer, SandboxRows::High,
                  {.name = tr("EDRs"),
                   .empty = tr("No transfer has been started yet. POST /edc/transfers starts one and answers with its "
                               "EDR, which can be imported as a source."),
                   .problems = tr("Refused only")},
                  theme, parent)
    , m_edrs(edrs)
    , m_steps(std::move(eye))
    , m_stepsView(new SandboxTableView(m_steps, SandboxSteps::Step, SandboxRows::High, theme, this))
    , m_title(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
{
    m_stepsView->setAccessibleName(tr("The ten steps"));
    m_stepsView->setObjectName(u"steps"_s);
    m_title->setFont(theme.fonts().title);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *pane = new SequencePane(theme, this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 8, 16, 10);
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    column->addLayout(head);
    column->addWidget(m_stepsView, 1);
    addBeside(pane, 2);
    view().setMinimumWidth(340);

    connect(&view(), &SandboxTableView::selectionMoved, this, [this] {
        m_isPersons = m_isPersons || !m_selectsItself;
        showSelected();
    });
    connect(&m_edrs, &QAbstractItemModel::dataChanged, this, &EdrPage::showSelected);
    connect(&m_edrs, &QAbstractItemModel::rowsInserted, this, &EdrPage::settleSelection);
    connect(&m_edrs, &QAbstractItemModel::rowsRemoved, this, &EdrPage::settleSelection);
    settleSelection();
    showSelected();
}

EdrPage::~EdrPage()
{
    delete m_stepsView; // before the model that it shows
}

void EdrPage::settleSelection()
{
    if (m_isPersons && !selectedKey().isEmpty())
        return;
    m_isPersons = false;
    m_selectsItself = true;
    view().setCurrentIndex(view().model()->index(0, 0));
    m_selectsItself = false;
    showSelected();
}

void EdrPage::showSelected()
{
    const SandboxEdr *edr = m_edrs.find(selectedKey());
    m_steps.show(edr);
    m_title->setText(edr ? edr->transferId : tr("The ten steps"));
    m_subtitle->setText(edr ? edr->audience : tr("They are marked as a transfer goes through them."));
}

} // namespace tokenwatch
