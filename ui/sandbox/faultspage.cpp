// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/faultspage.h"

#include "texts/durations.h"
#include "texts/sandboxtexts.h"
#include "ui/spoken.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// How often or how long a fault strikes; neither: until it is switched off.
struct FaultSpan {
    std::optional<int> count;
    std::optional<Seconds> lasts;
};

constexpr FaultSpan faultSpans[] = {
    {{}, {}}, {1, {}}, {3, {}}, {10, {}}, {{}, Seconds(30)}, {{}, Seconds(300)},
};

/// What was chosen stays chosen, if it is still there.
void fillChoice(QComboBox &choice, const QString &all, const QStringList &each)
{
    const QString chosen = choice.currentData().toString();
    choice.clear();
    choice.addItem(all);
    for (const QString &item : each)
        choice.addItem(item, item);
    choice.setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, choice.findData(chosen)));
}

constexpr Seconds faultAmounts[] = {Seconds(1), Seconds(5), Seconds(15), Seconds(60), Seconds(3600)};

} // namespace

FaultsPage::FaultsPage(SandboxFaults &faults, const QList<SandboxFaultKind> &kinds, const SandboxClients &clients,
                       const Theme &theme, QWidget *parent)
    : SandboxPage(
          faults, SandboxFaults::Fault, SandboxRows::High,
          {.name = tr("Faults"), .empty = tr("This sandbox knows no faults."), .problems = tr("Switched on only")},
          theme, parent)
    , m_faults(faults)
    , m_kinds(kinds)
    , m_clients(clients)
    , m_span(new QComboBox(this))
    , m_client(new QComboBox(this))
    , m_endpoint(new QComboBox(this))
    , m_amount(new QComboBox(this))
{
    const auto spanWords = [](const FaultSpan &span) {
        if (span.count)
            return *span.count == 1 ? tr("once") : tr("%n times", nullptr, *span.count);
        return span.lasts ? tr("for %1", "a span of time").arg(texts::length(*span.lasts)) : tr("until switched off");
    };
    for (const FaultSpan &span : faultSpans)
        m_span->addItem(spanWords(span));
    setEndpoints({});
    m_amount->addItem(tr("usual amount"));
    for (const Seconds amount : faultAmounts)
        m_amount->addItem(texts::length(amount));
    fillClients();
    m_span->setObjectName(u"faultSpan"_s);
    m_client->setObjectName(u"faultClient"_s);
    m_endpoint->setObjectName(u"faultEndpoint"_s);
    m_amount->setObjectName(u"faultAmount"_s);
    m_amount->setToolTip(tr("How late, how far ahead, or what Retry-After says"));
    auto *lead = new QLabel(tr("Switch on for"), this);
    lead->setForegroundRole(QPalette::PlaceholderText);
    lead->setWordWrap(true); // the choices go first where space is short
    const std::pair<QComboBox *, QString> choices[] = {{m_client, tr("Whom the next fault strikes")},
                                                       {m_endpoint, tr("Where the next fault strikes")},
                                                       {m_span, tr("How often or how long the next fault strikes")},
                                                       {m_amount, tr("How much of it")}};
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 10);
    line->setSpacing(8);
    line->addWidget(lead);
    for (const auto &[choice, name] : choices) {
        setSpokenLabel(*choice, name);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        line->addWidget(choice);
    }
    line->addStretch(1);
    addLine(line);
    for (const SandboxFaultKind &kind : m_kinds) {
        // Ending all sessions stands with the sessions.
        if (!kind.atOnce || kind.name == "revoke_all")
            continue;
        const texts::TwoLines words = texts::sandboxFaultText(kind.name);
        QPushButton *button = addButton(words.first);
        button->setToolTip(words.second);
        button->setObjectName(QString::fromLatin1(kind.name));
        connect(button, &QPushButton::clicked, this, [this, name = kind.name] { Q_EMIT onAsked({.name = name}); });
    }

    connect(&faults, &SandboxFaults::switched, this, [this](const QByteArray &name, bool on) {
        if (on)
            Q_EMIT onAsked(orderFor(name));
        else
            Q_EMIT offAsked(name);
    });
    connect(&clients, &QAbstractItemModel::rowsInserted, this, &FaultsPage::fillClients);
    connect(&clients, &QAbstractItemModel::rowsRemoved, this, &FaultsPage::fillClients);
    connect(&view(), &SandboxTableView::selectionMoved, this, &FaultsPage::showAmount);
    showAmount();
}

void FaultsPage::fillClients()
{
    QStringList ids;
    for (int row = 0; row < m_clients.rowCount(); ++row)
        ids.append(m_clients.at(row).id);
    fillChoice(*m_client, tr("everybody"), ids);
}

void FaultsPage::setEndpoints(const QStringList &paths)
{
    fillChoice(*m_endpoint, tr("every address"), paths);
}

/// Only where the selected fault has an amount.
void FaultsPage::showAmount()
{
    const QByteArray name = selectedKey().toLatin1();
    const auto kind = std::ranges::find(m_kinds, name, &SandboxFaultKind::name);
    const bool takes = kind != m_kinds.end() && kind->by;
    m_amount->setEnabled(takes);
    m_amount->setItemText(0, takes ? tr("usual amount, %1").arg(texts::length(*kind->by)) : tr("usual amount"));
}

SandboxFaultOrder FaultsPage::orderFor(const QByteArray &name) const
{
    const FaultSpan &span = faultSpans[static_cast<std::size_t>(m_span->currentIndex())];
    SandboxFaultOrder order{.name = name,
                            .client = m_client->currentData().toString(),
                            .endpoint = m_endpoint->currentData().toString(),
                            .count = span.count,
                            .lasts = span.lasts,
                            .by = {}};
    const auto kind = std::ranges::find(m_kinds, name, &SandboxFaultKind::name);
    if (kind != m_kinds.end() && kind->by && m_amount->currentIndex() > 0)
        order.by = faultAmounts[static_cast<std::size_t>(m_amount->currentIndex() - 1)];
    return order;
}

} // namespace tokenwatch
