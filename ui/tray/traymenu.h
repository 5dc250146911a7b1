// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the tray icon: the headline, what needs somebody first, and what can be done with everything at once.
// Owned by Tray. Window thread.
#pragma once

#include "models/notices.h"
#include "models/trayview.h"
#include "ui/theme.h"

#include <QMenu>

namespace tokenwatch {

class TrayMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit TrayMenu(const Theme &theme, QWidget *parent = nullptr);

    void show(const TrayView &view, bool snoozed);

Q_SIGNALS:
    void refreshAsked(const tokenwatch::SourceId &id);
    void copyAsked(const tokenwatch::SourceId &id);
    void snoozeAsked(const tokenwatch::SourceId &id, tokenwatch::Snooze how);
    void snoozeAllAsked(tokenwatch::Snooze how);
    void snoozeEndAsked();
    void refreshAllAsked();
    /// None: until somebody resumes.
    void pauseAsked(std::optional<tokenwatch::Snooze> how);
    void resumeAsked();
    void openAsked(const tokenwatch::SourceId &id); ///< empty: whatever is shown
    void settingsAsked();
    void quitAsked();

private:
    void addSource(const TrayView::Urgent &source);
    void addSnoozes(QMenu &menu, const QList<Snooze> &choices, const std::function<void(Snooze)> &chosen);

    const Theme &m_theme;
};

} // namespace tokenwatch
