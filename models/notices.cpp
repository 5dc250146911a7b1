// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices.h"

#include "models/trouble.h"
#include "texts/viewpoint.h"

#include <QSet>
#include <algorithm>
#include <utility>

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
    Members troubled = {};                           ///< those with an episode, in the order of the sources
    QHash<SourceId, const SourceStatus *> over = {}; ///< those whose episode has ended since the last look
    QHash<NoticeKey, std::size_t> topics = {};       ///< of what is to be told: places in what was gathered
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
    const auto episode = m_episodes.find(source);
    m_snoozes[source] = {endOf(how, view),
                         episode == m_episodes.cend() ? std::nullopt : std::optional(episode->second.trouble)};
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
    QList<NoticeKey> over;
    for (auto topic = m_topics.cbegin(); topic != m_topics.cend(); ++topic) {
        if (!look.topics.contains(topic.key()) && !isFlapping(look, topic.key()))
            over << topic.key();
    }
    for (const NoticeKey &key : std::as_const(over))
        end(look, key, m_topics.take(key));
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
    ++m_looks;
    const auto add = [&](const SourceStatus &status, Episode &episode) {
        episode.look = m_looks;
        look.troubled.push_back({&status, &episode});
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
        if (!trouble) { // how the refresh ends is not known yet
            if (const auto before = m_episodes.find(status.id); before != m_episodes.end())
                add(status, before->second);
            continue;
        }
        const auto [place, isNew] = m_episodes.try_emplace(status.id);
        Episode &episode = place->second;
        if (isNew)
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
    if (m_episodes.size() > look.troubled.size())
        endEpisodes(look);
}

/// Whose episode has ended is still of interest: somebody may have been told of it.
void Notices::endEpisodes(Look &look)
{
    QSet<SourceId> ended;
    std::erase_if(m_episodes, [&](const auto &episode) {
        const bool isOver = episode.second.look != m_looks;
        if (isOver)
            ended.insert(episode.first);
        return isOver;
    });
    for (const SourceStatus &status : look.statuses) {
        if (ended.contains(status.id))
            look.over.insert(status.id, &status);
    }
}

/// Says where each episode is told of.
void Notices::assign(Look &look)
{
    QHash<NoticeKey, Members> atHost;
    for (const Member &member : look.troubled) {
        const SourceStatus &status = *member.status;
        if (hasRefreshUnderWay(status))
            continue;
        Episode &episode = *member.episode;
        const auto alone = episode.trouble == Trouble::Failing
                               ? std::nullopt
                               : std::optional(NoticeKey{NoticeKey::About::Source, status.id.value});
        if (const auto common = commonTopic(status)) {
            episode.topic = common;
        } else if (!isTheServers(status) || episode.trouble == Trouble::Blocked) {
            episode.topic = alone;
        } else if (const NoticeKey host = hostTopic(status); m_topics.contains(host)) {
            episode.topic = host;
        } else {
            episode.topic = alone;
            atHost[host].push_back(member);
        }
    }
    for (auto host = atHost.begin(); host != atHost.end(); ++host) {
        Members &members = host.value();
        if (members.size() < severalAtOneHost)
            continue;
        const auto began = [](const Member &member) { return member.episode->began; };
        std::stable_sort(members.begin(), members.end(),
                         [&](const Member &a, const Member &b) { return began(a) < began(b); });
        for (std::size_t i = 0; i + severalAtOneHost <= members.size(); ++i) {
            if (began(members[i + severalAtOneHost - 1]) - began(members[i]) > sameTime)
                continue;
            for (std::size_t each = i; each < i + severalAtOneHost; ++each)
                members[each].episode->topic = host.key();
        }
    }
}

Notices::ByTopic Notices::gathered(Look &look)
{
    ByTopic topics;
    for (const Member &member : look.troubled) {
        const Episode &episode = *member.episode;
        if (!episode.topic || isSnoozed(look, member.status->id, episode.trouble))
            continue;
        const auto place = look.topics.constFind(*episode.topic);
        if (place != look.topics.cend()) {
            topics[*place].second.push_back(member);
        } else {
            look.topics.insert(*episode.topic, topics.size());
            topics.emplace_back(*episode.topic, Members{member});
        }
    }
    const auto isMoreUrgent = [](const Member &a, const Member &b) {
        if (a.episode->trouble != b.episode->trouble)
            return a.episode->trouble > b.episode->trouble;
        return a.status->expiresAt.value_or(WallTime::max()) < b.status->expiresAt.value_or(WallTime::max());
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
    std::vector<const SourceStatus *> back;
    for (const SourceId &id : topic.sources) {
        const SourceStatus *status = look.over.value(id);
        if (status && status->valid && status->severity != Severity::Inactive)
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
    const bool anyRipe =
        std::any_of(members.begin(), members.end(), [](const Member &each) { return each.episode->ripe; });
    if (look.isHeld || !anyRipe || isFlapping(look, key))
        return;
    const Trouble worst = members.front().episode->trouble;
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
bool Notices::flips(const NoticeKey &key, Episode &episode, WallTime now)
{
    if (key.about != NoticeKey::About::Source)
        return false;
    if (std::exchange(episode.counted, true))
        return false;
    Flapping &flapping = m_flapping[SourceId{key.subject}];
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
    Episode &worst = *members.front().episode;
    const bool isFlip = flips(key, worst, now);
    topic.trouble = worst.trouble;
    topic.lossTold = topic.lossTold || topic.trouble == Trouble::Lost;
    topic.last = now;
    if (!isReminder)
        topic.first = now;
    topic.sources.clear();
    std::vector<const SourceStatus *> sources;
    for (const Member &member : members) {
        topic.sources.push_back(member.status->id);
        sources.push_back(member.status);
    }
    Notice notice{.key = key,
                  .kind = isFlip ? Notice::Kind::Flapping : Notice::Kind::Trouble,
                  .trouble = topic.trouble,
                  .isReminder = isReminder};
    word(notice, sources, topic.first, look.view);
    look.changes.show.push_back(std::move(notice));
    look.lookAgain(isFlip ? now + quietAfterFlapping : nextReminder(topic.first, topic.last));
}

} // namespace tokenwatch
