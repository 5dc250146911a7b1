// SPDX-License-Identifier: GPL-3.0-or-later
// Where notices are shown: the desktop's notification service, or what stands in for it. Owned by NoticeDesk. Window
// thread.
#pragma once

#include "models/notices.h"

#include <QObject>

namespace tokenwatch {

class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    enum class Action { Open, TryNow, Snooze };

    /// Replaces the one with the same key.
    virtual void show(const Notice &notice) = 0;
    virtual void withdraw(const NoticeKey &key) = 0;

Q_SIGNALS:
    void chosen(const tokenwatch::NoticeKey &key, tokenwatch::Notifier::Action action);
};

/// The button's words: "Snooze 15 min", "Snooze 1 h".
[[nodiscard]] QString snoozeLabel(Snooze snooze);

} // namespace tokenwatch
