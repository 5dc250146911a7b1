// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices.h"

#include "models/trouble.h"
#include "texts/viewpoint.h"

#include <algorithm>

namespace tokenwatch {

namespace {

NoticeKey hostTopic(const SourceStatus &status)
{
    return {NoticeKey::About::Host, status.host.toUtf8()};
}

WallTime nextReminder(WallTime first, WallTime last)
{
    if (last < first + Notices::firstReminder)
        return first + Notices::firstReminder;
    WallTime next = first + Notices::secondReminder;
    while (next <= last)
        next += Notices::laterReminders;
    return next;
}

/// The next such time of day after now, in the viewpoint's zone.
WallTime nextTimeOfDay(Seconds time, const texts::Viewpoint &view)
{
    const QDateTime now = toDateTime(view.now).toTimeZone(view.zone);
    const QTime wanted = QTime::fromMSecsSinceStartOfDay(static_cast<int>(Milliseconds(time).count()));
    QDateTime next(now.date(), wanted, view.zone);
    if (next <= now)
        next = QDateTime(now.date().addDays(1), wanted, view.zone);
    return toWallTime(next);
}

bool isQuietHour(const NoticePolicy::QuietHours &hours, const texts::Viewpoint &view)
{
    const QTime now = toDateTime(view.now).toTimeZone(view.zone).time();
    const Seconds time(now.msecsSinceStartOfDay() / 1000);
    return hours.from < hours.until ? time >= hours.from && time < hours.until
                                    : time >= hours.from || time < hours.until;
}

} // namespace

struct Notices::Look {
    std::span<const SourceStatus> statuses;
    const NoticePolicy &policy;
    const texts::Viewpoint &view;
    NoticeChanges changes = {};
    QHash<SourceId, const SourceStatus *> known = {}; ///< those with an episode, now or at the last look
    Members troubled = {};                            ///< those with an episode now, in the order of the sources
    bool isHeld = false;

    void lookAgain(WallTime at)
    {
        if (at > view.now && (!changes.nextLook || at < *changes.nextLook))
            changes.nextLook = at;
    }
};

std::optional<WallTime> Notices::endOf(Snooze how, const texts::Viewpoint &view)
{
    switch (how) {
    case Snooze::Quarter:
        return view.now + std::chrono::minutes(15);
    case Snooze::Hour:
        return view.now + std::chrono::hours(1);
    case Snooze::Tomorrow:
        return nextTimeOfDay(morning, view);
    case Snooze::UntilItChanges:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void Notices::snooze(const SourceId &source, Snooze how, const texts::Viewpoint &view)
{
    const auto episode = m_episodes.constFind(source);
    m_snoozes[source] = {endOf(how, view),
                         episode == m_episodes.cend() ? std::nullopt : std::optional(episode->trouble)};
}

NoticeChanges Notices::look(std::span<const SourceStatus> statuses, const NoticePolicy &policy,
                            const texts::Viewpoint &view)
{
    if (!m_graceUntil)
        woke(view.now);
    Look look{statuses, policy, view};
    follow(look);
    assign(look);
    look.isHeld = isHeld(look);
    if (m_snoozedUntil && view.now >= *m_snoozedUntil)
        m_snoozedUntil.reset();

    ByTopic topics;
    if (m_snoozedUntil)
        look.lookAgain(*m_snoozedUntil);
    else
        topics = gathered(look);
    QSet<NoticeKey> present;
    for (const auto &[key, members] : topics)
        present.insert(key);
    const QList<NoticeKey> shown = m_topics.keys();
    for (const NoticeKey &key : shown) {
        if (!present.contains(key) && !isFlapping(look, key))
            end(look, key, m_topics.take(key));
    }
    for (const auto &[key, members] : topics)
        tell(look, key, members);
    return look.changes;
}

bool Notices::isHeld(Look &look) const
{
    std::optional<WallTime> until;
    if (look.view.now < *m_graceUntil)
        until = m_graceUntil;
    const auto &hours = look.policy.quietHours;
    if (hours && isQuietHour(*hours, look.view))
        until = nextTimeOfDay(hours->until, look.view);
    if (until)
        look.lookAgain(*until);
    return until.has_value();
}

/// Begins, goes on with and ends the episodes of the sources.
void Notices::follow(Look &look)
{
    const WallTime now = look.view.now;
    QHash<SourceId, Episode> episodes;
    const auto add = [&](const SourceStatus &status, const Episode &episode) {
        episodes.insert(status.id, episode);
        look.known.insert(status.id, &status);
        look.troubled.push_back(&status);
    };
    for (const SourceStatus &status : look.statuses) {
        const bool isUnderWay = hasRefreshUnderWay(status);
        if (const auto end = uncoveredAt(status); end && !isUnderWay && look.policy.endings)
            look.lookAgain(*end - look.policy.lead);
        const auto trouble = isUnderWay ? std::nullopt : troubleOf(status, look.policy, now);
        // Most sources are well, and nothing is looked up for them.
        if (!trouble && !isUnderWay) {
            if (m_snoozes.isEmpty())
                continue;
            if (const auto snooze = m_snoozes.constFind(status.id); snooze != m_snoozes.cend() && !snooze->until)
                m_snoozes.erase(snooze);
            continue;
        }
        const auto before = m_episodes.constFind(status.id);
        const bool isKnown = before != m_episodes.cend();
        if (!trouble) { // how the refresh ends is not known yet
            if (isKnown)
                add(status, *before);
            continue;
        }
        Episode episode;
        if (isKnown)
            episode = *before;
        else
            episode.began = std::min(now, status.failingSince.value_or(now));
        episode.trouble = *trouble;

        const bool mayMend = *trouble == Trouble::Blocked || isRetried(status);
        const bool outlives = *trouble == Trouble::Lost
                                  ? !status.hasToken
                                  : !status.expiresAt || !status.valid || *status.expiresAt > episode.began + patience;
        const WallTime patientUntil = episode.began + patience;
        episode.ripe =
            episode.ripe || !mayMend || !outlives || status.consecutiveFailures >= patientTries || now >= patientUntil;
        if (!episode.ripe)
            look.lookAgain(patientUntil);
        add(status, episode);
    }
    std::swap(m_episodes, episodes);
    // Whose episode has ended is still of interest: somebody may have been told of it.
    QSet<SourceId> ended;
    for (auto episode = episodes.cbegin(); episode != episodes.cend(); ++episode) {
        if (!m_episodes.contains(episode.key()))
            ended.insert(episode.key());
    }
    if (ended.isEmpty())
        return;
    for (const SourceStatus &status : look.statuses) {
        if (ended.contains(status.id))
            look.known.insert(status.id, &status);
    }
}

/// Says where each episode is told of.
void Notices::assign(Look &look)
{
    QHash<NoticeKey, Members> atHost;
    for (const SourceStatus *troubled : look.troubled) {
        const SourceStatus &status = *troubled;
        const auto episode = m_episodes.find(status.id);
        if (hasRefreshUnderWay(status))
            continue;
        const auto alone = episode->trouble == Trouble::Failing
                               ? std::nullopt
                               : std::optional(NoticeKey{NoticeKey::About::Source, status.id.value});
        if (const auto common = commonTopic(status)) {
            episode->topic = common;
        } else if (!isTheServers(status) || episode->trouble == Trouble::Blocked) {
            episode->topic = alone;
        } else if (m_topics.contains(hostTopic(status))) {
            episode->topic = hostTopic(status);
        } else {
            episode->topic = alone;
            atHost[hostTopic(status)].push_back(&status);
        }
    }
    for (auto host = atHost.begin(); host != atHost.end(); ++host) {
        Members &members = host.value();
        if (members.size() < severalAtOneHost)
            continue;
        const auto began = [this](const SourceStatus *status) { return m_episodes.value(status->id).began; };
        std::stable_sort(members.begin(), members.end(),
                         [&](const SourceStatus *a, const SourceStatus *b) { return began(a) < began(b); });
        for (std::size_t i = 0; i + severalAtOneHost <= members.size(); ++i) {
            if (began(members[i + severalAtOneHost - 1]) - began(members[i]) > sameTime)
                continue;
            for (std::size_t each = i; each < i + severalAtOneHost; ++each)
                m_episodes[members[each]->id].topic = host.key();
        }
    }
}

Notices::ByTopic Notices::gathered(Look &look)
{
    ByTopic topics;
    QHash<NoticeKey, std::size_t> places;
    for (const SourceStatus *troubled : look.troubled) {
        const SourceStatus &status = *troubled;
        const auto episode = m_episodes.constFind(status.id);
        if (!episode->topic || isSnoozed(look, status.id, episode->trouble))
            continue;
        const auto place = places.constFind(*episode->topic);
        if (place != places.cend()) {
            topics[*place].second.push_back(&status);
        } else {
            places.insert(*episode->topic, topics.size());
            topics.emplace_back(*episode->topic, Members{&status});
        }
    }
    const auto isMoreUrgent = [this](const SourceStatus *a, const SourceStatus *b) {
        const Trouble troubleOfA = m_episodes.value(a->id).trouble;
        const Trouble troubleOfB = m_episodes.value(b->id).trouble;
        if (troubleOfA != troubleOfB)
            return troubleOfA > troubleOfB;
        return a->expiresAt.value_or(WallTime::max()) < b->expiresAt.value_or(WallTime::max());
    };
    for (auto &[key, members] : topics)
        std::stable_sort(members.begin(), members.end(), isMoreUrgent);
    return topics;
}

bool Notices::isSnoozed(Look &look, const SourceId &id, Trouble trouble)
{
    const auto snooze = m_snoozes.constFind(id);
    if (snooze == m_snoozes.cend())
        return false;
    const bool isOver = snooze->until ? look.view.now >= *snooze->until : snooze->trouble != trouble;
    if (isOver) {
        m_snoozes.erase(snooze);
        return false;
    }
    if (snooze->until)
        look.lookAgain(*snooze->until);
    return true;
}

bool Notices::isFlapping(Look &look, const NoticeKey &key)
{
    if (key.about != NoticeKey::About::Source)
        return false;
    const auto flapping = m_flapping.find(SourceId{key.subject});
    if (flapping == m_flapping.end() || !flapping->quietUntil)
        return false;
    if (look.view.now >= *flapping->quietUntil) {
        m_flapping.remove(SourceId{key.subject});
        return false;
    }
    look.lookAgain(*flapping->quietUntil);
    return true;
}

/// Nothing of it is to be told any more.
void Notices::end(Look &look, const NoticeKey &key, const Topic &topic)
{
    const bool isShared = key.about != NoticeKey::About::Source && key.about != NoticeKey::About::Host;
    Members back;
    for (const SourceId &id : topic.sources) {
        const SourceStatus *status = look.known.value(id);
        if (status && status->valid && !m_episodes.contains(id) && status->severity != Severity::Inactive)
            back.push_back(status);
    }
    const bool isToldOf =
        topic.lossTold && look.policy.recoveries && !look.isHeld && !m_snoozedUntil && !isShared && !back.empty();
    if (!isToldOf) {
        look.changes.withdraw.push_back(key);
        return;
    }
    Notice notice{.key = key, .kind = Notice::Kind::Recovered};
    word(notice, back, topic.first, look.view);
    look.changes.show.push_back(std::move(notice));
}

void Notices::tell(Look &look, const NoticeKey &key, const Members &members)
{
    const bool anyRipe = std::any_of(members.begin(), members.end(),
                                     [this](const SourceStatus *each) { return m_episodes.value(each->id).ripe; });
    if (look.isHeld || !anyRipe || isFlapping(look, key))
        return;
    const Trouble worst = m_episodes.value(members.front()->id).trouble;
    const auto topic = m_topics.find(key);
    if (topic == m_topics.end()) {
        show(look, key, members, false);
        return;
    }
    const bool isSingle = key.about == NoticeKey::About::Source;
    if (worst > topic->trouble || (isSingle && worst != topic->trouble)) {
        show(look, key, members, false);
        return;
    }
    const WallTime due = nextReminder(topic->first, topic->last);
    if (look.view.now >= due)
        show(look, key, members, true);
    else
        look.lookAgain(due);
}

/// Whether this beginning makes it one too many.
bool Notices::flips(const NoticeKey &key, WallTime now)
{
    if (key.about != NoticeKey::About::Source)
        return false;
    const SourceId id{key.subject};
    Episode &episode = m_episodes[id];
    if (std::exchange(episode.counted, true))
        return false;
    Flapping &flapping = m_flapping[id];
    std::erase_if(flapping.starts, [now](WallTime start) { return now - start > flappingWithin; });
    flapping.starts.push_back(now);
    if (flapping.starts.size() < mostFlips)
        return false;
    flapping.quietUntil = now + quietAfterFlapping;
    return true;
}

void Notices::show(Look &look, const NoticeKey &key, const Members &members, bool isReminder)
{
    const WallTime now = look.view.now;
    Topic &topic = m_topics[key];
    const bool isFlip = flips(key, now);
    topic.trouble = m_episodes.value(members.front()->id).trouble;
    topic.lossTold = topic.lossTold || topic.trouble == Trouble::Lost;
    topic.last = now;
    if (!isReminder)
        topic.first = now;
    topic.sources.clear();
    for (const SourceStatus *member : members)
        topic.sources.push_back(member->id);
    Notice notice{.key = key,
                  .kind = isFlip ? Notice::Kind::Flapping : Notice::Kind::Trouble,
                  .trouble = topic.trouble,
                  .isReminder = isReminder};
    word(notice, members, topic.first, look.view);
    look.changes.show.push_back(std::move(notice));
    look.lookAgain(isFlip ? now + quietAfterFlapping : nextReminder(topic.first, topic.last));
}

} // namespace tokenwatch
