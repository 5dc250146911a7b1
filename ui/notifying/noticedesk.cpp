// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifying/noticedesk.h"

#include "ui/notifying/desktopnotifier.h"
#include "ui/sessionbus.h"

namespace tokenwatch {

NoticeDesk::NoticeDesk(const SourcesModel &sources, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sources(&sources)
    , m_clock(clock)
{
    connect(m_sources, &SourcesModel::batchApplied, this, &NoticeDesk::lookSoon);
    lookSoon();
}

NoticeDesk::~NoticeDesk() = default;

void NoticeDesk::setNotifiers(std::unique_ptr<DesktopNotifier> desktop, std::unique_ptr<Notifier> tray)
{
    m_desktop = std::move(desktop);
    m_tray = std::move(tray);
    if (m_tray)
        connect(m_tray.get(), &Notifier::chosen, this, &NoticeDesk::act);
    if (!m_desktop)
        return;
    connect(m_desktop.get(), &Notifier::chosen, this, &NoticeDesk::act);
    connect(m_desktop.get(), &DesktopNotifier::serviceChanged, this, [this](const QList<Notice> &unshown) {
        for (const Notice &notice : unshown) {
            if (m_tray)
                m_tray->show(notice);
        }
    });
}

void NoticeDesk::useSession(std::unique_ptr<Notifier> tray)
{
    std::unique_ptr<DesktopNotifier> desktop;
    if (hasSessionBus() && QDBusConnection::sessionBus().isConnected())
        desktop = std::make_unique<DesktopNotifier>(QDBusConnection::sessionBus());
    setNotifiers(std::move(desktop), std::move(tray));
}

void NoticeDesk::setPolicy(const NoticePolicy &policy)
{
    m_policy = policy;
    lookSoon();
}

void NoticeDesk::watch(const SourcesModel &sources)
{
    disconnect(m_sources, &SourcesModel::batchApplied, this, nullptr);
    m_sources = &sources;
    connect(m_sources, &SourcesModel::batchApplied, this, &NoticeDesk::lookSoon);
    m_timer = {}; // before its first batch a model knows no source, and all trouble would seem to be over
}

void NoticeDesk::restore(const Settings::PutOff &kept)
{
    m_notices.restore(kept);
    tellChange();
}

void NoticeDesk::store(Settings::PutOff &kept) const
{
    m_notices.store(kept, m_clock.now().wall);
}

void NoticeDesk::snoozeAll(Snooze how)
{
    if (const auto until = Notices::endOf(how, m_sources->viewpoint()))
        m_notices.snooze(*until);
    look();
    Q_EMIT putOffChanged();
}

void NoticeDesk::resume()
{
    m_notices.resume();
    look();
    Q_EMIT putOffChanged();
}

void NoticeDesk::snooze(const SourceId &id, Snooze how)
{
    m_notices.snooze(id, how, m_sources->viewpoint());
    look();
    Q_EMIT putOffChanged();
}

QString NoticeDesk::snoozeSentence() const
{
    const auto until = snoozedUntil();
    return until ? tr("Notifications are snoozed until %1.").arg(texts::clockTime(*until, m_sources->viewpoint()))
                 : QString();
}

QString NoticeDesk::footText() const
{
    if (snoozedUntil())
        return tr("Notifications snoozed");
    const int shown = m_notices.shown();
    if (shown == 0)
        return tr("Notifications on");
    return shown == 1 ? tr("1 notification") : tr("%n notifications", nullptr, shown);
}

void NoticeDesk::arm(Milliseconds wait)
{
    m_armedUntil = m_clock.now().boot + wait;
    m_timer = m_clock.after(wait, [this] { look(); });
}

void NoticeDesk::lookSoon()
{
    if (!m_timer.isOwned() || m_armedUntil - m_clock.now().boot > settling)
        arm(settling);
}

void NoticeDesk::look()
{
    const Moment now = m_clock.now();
    if (now.boot - m_armedUntil > lateness)
        m_notices.woke(now.wall);
    const NoticeChanges changes = m_notices.look(m_sources->statuses(), m_policy, m_sources->viewpoint());
    for (const NoticeKey &key : changes.withdraw) {
        m_told.remove(key);
        if (m_desktop)
            m_desktop->withdraw(key);
        if (m_tray)
            m_tray->withdraw(key);
    }
    for (const Notice &notice : changes.show)
        show(notice);
    const Milliseconds wait = changes.nextLook ? *changes.nextLook - now.wall : longestWait;
    arm(std::clamp(wait, Milliseconds(1), longestWait));
    tellChange();
}

void NoticeDesk::tellChange()
{
    const QString foot = footText();
    const QString sentence = snoozeSentence();
    if (foot == m_footText && sentence == m_sentence)
        return;
    m_footText = foot;
    m_sentence = sentence;
    Q_EMIT changed();
}

void NoticeDesk::show(const Notice &notice)
{
    m_told.insert(notice.key, notice);
    if (m_desktop && m_desktop->service() != DesktopNotifier::Service::Absent)
        m_desktop->show(notice);
    else if (m_tray)
        m_tray->show(notice);
}

void NoticeDesk::act(const NoticeKey &key, Notifier::Action action)
{
    const Notice notice = m_told.value(key); // what is done may end it
    if (notice.sources.empty())
        return;
    switch (action) {
    case Notifier::Action::Open:
        Q_EMIT openAsked(notice.sources.front());
        return;
    case Notifier::Action::TryNow:
        for (const SourceId &id : notice.sources)
            Q_EMIT tryAsked(id);
        return;
    case Notifier::Action::Snooze:
        for (const SourceId &id : notice.sources)
            m_notices.snooze(id, notice.snooze, m_sources->viewpoint());
        look();
        Q_EMIT putOffChanged();
        return;
    }
}

} // namespace tokenwatch
