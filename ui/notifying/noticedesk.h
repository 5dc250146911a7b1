// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the sources when something changes or time has come, and hands what is to be told to the desktop, or to the
// tray where the desktop has no notifications. Owned by whoever makes the window, which it outlives. Window thread.
#pragma once

#include "models/sourcesmodel.h"
#include "ui/notifying/notifier.h"

#include <memory>

namespace tokenwatch {

class DesktopNotifier;

class NoticeDesk final : public QObject
{
    Q_OBJECT
public:
    NoticeDesk(const SourcesModel &sources, Clock &clock, QObject *parent = nullptr);
    ~NoticeDesk() override;

    /// Either may be null: then nothing is shown there.
    void setNotifiers(std::unique_ptr<DesktopNotifier> desktop, std::unique_ptr<Notifier> tray);
    /// The notification service of the session, and the tray where there is none.
    void useSession(std::unique_ptr<Notifier> tray);
    void setPolicy(const NoticePolicy &policy);
    /// Other snapshots of the same sources, from their first batch on. `sources` must outlive this, or the next call.
    void watch(const SourcesModel &sources);
    /// What is put off, as it was kept.
    void restore(const Settings::PutOff &kept);
    void store(Settings::PutOff &kept) const;

    void snoozeAll(Snooze how);
    void resume();
    void snooze(const SourceId &id, Snooze how);
    [[nodiscard]] std::optional<WallTime> snoozedUntil() const { return m_notices.snoozedUntil(); }
    /// "Notifications are snoozed until 15:30."; empty while they are not.
    [[nodiscard]] QString snoozeSentence() const;
    /// For the foot line: "3 notifications", "Notifications snoozed"; empty while there is nothing to say.
    [[nodiscard]] QString footText() const;

Q_SIGNALS:
    /// Show the window, with this source.
    void openAsked(const tokenwatch::SourceId &id);
    void tryAsked(const tokenwatch::SourceId &id);
    /// footText() or snoozeSentence() may read differently.
    void changed();
    /// Something was put off, or is so no longer: time to store() it.
    void putOffChanged();

private:
    static constexpr Milliseconds settling = std::chrono::seconds(1);     ///< a storm of batches is one look
    static constexpr Milliseconds longestWait = std::chrono::seconds(30); ///< so that sleep is noticed
    static constexpr Milliseconds lateness = std::chrono::seconds(5);

    void arm(Milliseconds wait);
    void lookSoon();
    void look();
    void show(const Notice &notice);
    void tellChange();
    void act(const NoticeKey &key, Notifier::Action action);

    const SourcesModel *m_sources;
    Clock &m_clock;
    Notices m_notices;
    NoticePolicy m_policy;
    std::unique_ptr<DesktopNotifier> m_desktop;
    std::unique_ptr<Notifier> m_tray;
    QHash<NoticeKey, Notice> m_told; ///< what their buttons are about
    QString m_footText, m_sentence;  ///< as last said
    Pending m_timer;
    BootTime m_armedUntil{};
};

} // namespace tokenwatch
