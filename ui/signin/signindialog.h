// SPDX-License-Identifier: GPL-3.0-or-later
// Leads a person through the sign-in of a source: what to open, what to type, how far it is, what went wrong. Closing
// it cancels the sign-in. Deletes itself when closed. Window thread.
#pragma once

#include "ports/agent.h"
#include "ports/clock.h"
#include "ui/theme.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tokenwatch {

class CountingLabel;
class IconLabel;
class QrCode;

class SignInDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Opens addresses in the system's browser unless told otherwise.
    using Opener = std::function<void(const QUrl &)>;

    SignInDialog(Agent &agent, Clock &clock, const SourceStatus &source, const Theme &theme, QWidget *parent,
                 Opener open = {});

    /// Asks the agent for it.
    void begin();

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void succeeded(const tokenwatch::SourceId &id);

private:
    void take(const SignIn &signIn);
    void showPrompt(const SignInPrompt &prompt);
    void showError(const Error &error);
    void showState(const QString &title, const QString &text);
    void showTimeLeft();
    void openAddress();

    Agent &m_agent;
    Clock &m_clock;
    const SourceId m_id;
    const QString m_name, m_host;
    const Theme &m_theme;
    const Opener m_open;
    std::optional<SignInPrompt> m_prompt;
    bool m_isPending = false;
    Pending m_begun, m_tick;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_device;
    QLabel *m_code;
    QLabel *m_address;
    QrCode *m_qr;
    CountingLabel *m_left;
    QProgressBar *m_busy;
    QPushButton *m_browser;
    QPushButton *m_copy;
    QPushButton *m_again;
    QPushButton *m_cancel;
};

} // namespace tokenwatch
