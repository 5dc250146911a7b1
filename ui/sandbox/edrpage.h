// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of S1: transfers with their EDRs, and beside them the ten steps of the selected one as they happen (S1-25).
// Owned by the sandbox window. Window thread.
#pragma once

#include "models/sandboxedrs.h"
#include "ui/sandbox/sandboxpage.h"

namespace tokenwatch {

class EdrPage final : public SandboxPage
{
    Q_OBJECT
public:
    /// `edrs` outlives the page.
    EdrPage(SandboxEdrs &edrs, SandboxEye eye, const Theme &theme, QWidget *parent);
    ~EdrPage() override;

    [[nodiscard]] SandboxTableView &steps() const { return *m_stepsView; }

private:
    void showSelected();
    /// The newest transfer is shown until a person selects one.
    void settleSelection();

    SandboxEdrs &m_edrs;
    SandboxSteps m_steps;
    SandboxTableView *m_stepsView;
    QLabel *m_title;
    QLabel *m_subtitle;
    bool m_isPersons = false; ///< the selection is a person's
    bool m_selectsItself = false;
};

} // namespace tokenwatch
