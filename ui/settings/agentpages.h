// SPDX-License-Identifier: GPL-3.0-or-later
// The settings pages Scheduling and Network: how the agent plans, and how it gets to the network. Owned by
// SettingsDialog. Window thread.
#pragma once

#include "ui/settings/agentpage.h"

namespace tokenwatch {

class SchedulingPage final : public AgentPage
{
    Q_OBJECT
public:
    SchedulingPage(Agent &agent, const Theme &theme, QWidget *parent);
};

class NetworkPage final : public AgentPage
{
    Q_OBJECT
public:
    NetworkPage(Agent &agent, const Theme &theme, QWidget *parent);

private:
    void addProxy();
    void addAuthority();
    void addDeadlines();
    void offerProxy();

    QComboBox *m_road = nullptr;
    QLineEdit *m_proxy = nullptr;
    QLineEdit *m_direct = nullptr;
};

} // namespace tokenwatch
