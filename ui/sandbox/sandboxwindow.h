// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the sandbox (Tools, Sandbox): who is registered and signed in, what is asked and answered, what goes
// wrong on purpose, and which sources use it. Layout and wiring only. Made by app/, on the window thread; everything
// given outlives it. While nobody sees it, it asks for nothing.
#pragma once

#include "models/sandboxclients.h"
#include "models/sandboxedrs.h"
#include "models/sandboxfaults.h"
#include "models/sandboxgrants.h"
#include "models/sandboxrequests.h"
#include "models/sandboxsessions.h"
#include "ports/agent.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tokenwatch {

class EdrPage;
class FaultsPage;
class MessageBar;
class SandboxCommands;
class SandboxPage;
class UsingPage;

class SandboxWindow final : public QWidget
{
    Q_OBJECT
public:
    /// In the order of the tabs.
    enum class Tab { Sessions, Grants, Clients, Edrs, Requests, Faults, Sources };

    SandboxWindow(SandboxPort &port, Agent &agent, Clock &clock, const Theme &theme,
                  QTimeZone zone = QTimeZone::systemTimeZone(), QWidget *parent = nullptr);
    ~SandboxWindow() override;

    [[nodiscard]] Tab tab() const;
    void setTab(Tab tab);
    /// The page of a tab; null for Sources, whose page is the table of the main window.
    [[nodiscard]] SandboxPage *page(Tab tab) const;
    /// Nobody can see the window, though it is not hidden.
    void setScreenLocked(bool locked);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void connectPages();
    void addKeys();
    void take(const SandboxBatch &batch);
    void settle();
    /// Asks and ticks from when somebody can see the window until nobody can.
    void settleSeen();
    void tick();
    void focusFilter();
    void showSessionsOf(const QString &grantId);
    void addKey(const QKeySequence &keys, std::function<void()> run);

    SandboxPort &m_port;
    Clock &m_clock;
    const Theme &m_theme;
    SandboxSessions m_sessions;
    SandboxGrants m_grants;
    SandboxClients m_clients;
    SandboxEdrs m_edrs;
    SandboxRequests m_requests;
    SandboxFaults m_faults;
    SandboxCommands *m_commands;
    MessageBar *m_message;
    QPushButton *m_copyAddress;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    SandboxPage *m_sessionsPage;
    SandboxPage *m_grantsPage;
    SandboxPage *m_clientsPage;
    EdrPage *m_edrsPage;
    SandboxPage *m_requestsPage;
    FaultsPage *m_faultsPage;
    UsingPage *m_usingPage;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_revokeAll = nullptr;
    QPushButton *m_showSessions = nullptr;
    QPushButton *m_copyClient = nullptr;
    QPushButton *m_copyRequest = nullptr;
    QPushButton *m_clearRequests = nullptr;
    Pending m_tick;
    Pending m_dismissal;
    bool m_isScreenLocked = false;
    bool m_isSeen = false;
};

} // namespace tokenwatch
