// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the settings that are rows only: general, appearance, notifications, security, advanced. Owned by
// SettingsDialog. Window thread.
#pragma once

#include "ports/agent.h"
#include "ui/settings/settingspage.h"

namespace tokenwatch {

class GeneralPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// `languages`: those that the program speaks, as "de".
    GeneralPage(const QStringList &languages, bool startsAtLogin, const Theme &theme, QWidget *parent);

    void showStartsAtLogin(bool starts);

Q_SIGNALS:
    void startAtLoginChosen(bool starts);

private:
    QCheckBox *m_login;
};

class AppearancePage final : public SettingsPage
{
    Q_OBJECT
public:
    AppearancePage(const Theme &theme, QWidget *parent);
};

class NotificationsPage final : public SettingsPage
{
    Q_OBJECT
public:
    NotificationsPage(const Theme &theme, QWidget *parent);
};

class SecurityPage final : public SettingsPage
{
    Q_OBJECT
public:
    SecurityPage(const AgentFacts &facts, const Theme &theme, QWidget *parent);
};

class AdvancedPage final : public SettingsPage
{
    Q_OBJECT
public:
    AdvancedPage(Agent &agent, const Theme &theme, QWidget *parent);

    /// Asks the agent and writes what it gives; mode 0600.
    void saveBundle(const QString &file);

private:
    void say(const QString &sentence);

    Agent &m_agent;
    QLabel *m_said;
    Pending m_bundle;
};

} // namespace tokenwatch
