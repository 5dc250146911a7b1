// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of faults: a switch for each, and for whom, where and how long the next one is switched on. Owned by the
// sandbox window. Window thread.
#pragma once

#include "models/sandboxclients.h"
#include "models/sandboxfaults.h"
#include "ui/sandbox/sandboxpage.h"

class QComboBox;

namespace tokenwatch {

class FaultsPage final : public SandboxPage
{
    Q_OBJECT
public:
    /// Models outlive the page.
    FaultsPage(SandboxFaults &faults, const QList<SandboxFaultKind> &kinds, const SandboxClients &clients,
               const Theme &theme, QWidget *parent);

    /// Where a fault may strike, besides everywhere.
    void setEndpoints(const QStringList &paths);

Q_SIGNALS:
    void onAsked(const tokenwatch::SandboxFaultOrder &order);
    void offAsked(const QByteArray &name);

private:
    void fillClients();
    [[nodiscard]] SandboxFaultOrder orderFor(const QByteArray &name) const;
    void showAmount();

    const SandboxFaults &m_faults;
    const QList<SandboxFaultKind> m_kinds;
    const SandboxClients &m_clients;
    QComboBox *m_span;
    QComboBox *m_client;
    QComboBox *m_endpoint;
    QComboBox *m_amount;
};

} // namespace tokenwatch
