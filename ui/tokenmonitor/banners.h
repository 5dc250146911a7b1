// SPDX-License-Identifier: GPL-3.0-or-later
// The lines above everything: that this is the sandbox, what ails all sources at once, and how the last command ended.
// Owned by TokenMonitor. Window thread.
#pragma once

#include "models/sourcesmodel.h"
#include "texts/messages.h"

#include <QWidget>
#include <functional>

namespace tokenwatch {

class MessageBar;
class Theme;

class Banners final : public QWidget
{
    Q_OBJECT
public:
    Banners(const Theme &theme, Clock &clock, QWidget *parent);

    void show(const SourcesModel &sources, bool sandbox);
    /// While notifications are snoozed; empty: they are not.
    void showSnooze(const QString &sentence);
    /// While what is secret is covered.
    void showCover(bool covered);
    /// Stays until it is closed or something else is to be said.
    void sayFailure(const QString &sentence);
    /// Goes by itself after a while.
    void saySuccess(const QString &sentence);
    /// Stays while it can be taken back; `sentence` is given the seconds that are left.
    void offerUndo(const std::function<QString(tokenwatch::Seconds)> &sentence, tokenwatch::Seconds lasts);

Q_SIGNALS:
    void undoAsked();
    void snoozeEndAsked();
    void showAgainAsked();
    void removeSandboxAsked();
    void actionAsked(tokenwatch::texts::ActionKind action);

private:
    void countUndo(const std::function<QString(Seconds)> &sentence, Seconds left);

    Clock &m_clock;
    MessageBar *m_sandbox;
    MessageBar *m_common;
    MessageBar *m_snooze;
    MessageBar *m_cover;
    MessageBar *m_command;
    texts::ActionKind m_action = texts::ActionKind::None;
    Pending m_dismissal;
};

} // namespace tokenwatch
