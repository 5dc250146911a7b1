// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told outside the window, and when (ui/screens 11): only what they can or must act upon, once per
// trouble, and taken back when it is over. A value without clock or desktop: look() is given the snapshots and the time
// and says what to show, to replace and to withdraw. Words are made in noticetexts.cpp. Window thread.
#pragma once

#include "domain/settings.h"
#include "domain/status.h"
#include "models/look.h"
#include "texts/viewpoint.h"

#include <QHash>
#include <span>
#include <unordered_map>

namespace tokenwatch {

/// What a person wants to be told.
struct NoticePolicy {
    bool endings = true;    ///< a token ends within `lead` and no refresh is expected; a host that several cannot reach
    bool losses = true;     ///< no valid token
    bool blocks = true;     ///< cannot even try
    bool recoveries = true; ///< a token is back whose loss was told
    Milliseconds lead = std::chrono::minutes(10);
    /// Local time of day in which nothing is shown; it may go over midnight. None: no such hours.
    struct QuietHours {
        Seconds from{0}, until{0};
        friend bool operator==(const QuietHours &, const QuietHours &) = default;
    };
    std::optional<QuietHours> quietHours;
    friend bool operator==(const NoticePolicy &, const NoticePolicy &) = default;
};

/// One notification at a time for each of these.
struct NoticeKey {
    enum class About { Source, Host, Offline, Keychain, Scheduler };
    About about = About::Source;
    QByteArray subject; ///< id of the source, or name of the host
    friend bool operator==(const NoticeKey &, const NoticeKey &) = default;
    friend size_t qHash(const NoticeKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, static_cast<int>(key.about), key.subject);
    }
};

/// From mild to bad. Failing alone is no reason to tell anybody: retries go on.
enum class Trouble { Failing, EndsSoon, Blocked, Lost };

enum class Snooze { Quarter, Hour, Tomorrow, UntilItChanges };

struct Notice {
    enum class Kind { Trouble, Flapping, Recovered };
    NoticeKey key;
    Kind kind = Kind::Trouble;
    Trouble trouble = Trouble::Failing; ///< the worst of those it is about
    bool isReminder = false;
    QString title, body; ///< plain text
    QString iconName;
    Family family = Family::Off;
    std::vector<SourceId> sources; ///< the most urgent first; never empty
    bool canTry = false;           ///< a refresh may help
    Snooze snooze = Snooze::Hour;  ///< what its one button offers
};

struct NoticeChanges {
    std::vector<Notice> show; ///< replaces the one with the same key, if it is still there
    std::vector<NoticeKey> withdraw;
    std::optional<WallTime> nextLook; ///< when there may be something to say though no snapshot changes
};

class Notices
{
public:
    static constexpr Milliseconds patience = std::chrono::seconds(60);
    static constexpr int patientTries = 3; ///< the first, and two retries
    static constexpr Milliseconds graceAfterSleep = std::chrono::seconds(45);
    static constexpr Milliseconds firstReminder = std::chrono::minutes(15);
    static constexpr Milliseconds secondReminder = std::chrono::hours(1);
    static constexpr Milliseconds laterReminders = std::chrono::hours(4);
    static constexpr Milliseconds sameTime = std::chrono::seconds(20);
    static constexpr int severalAtOneHost = 3;
    static constexpr Milliseconds flappingWithin = std::chrono::minutes(30);
    static constexpr int mostFlips = 3;
    static constexpr Milliseconds quietAfterFlapping = std::chrono::hours(1);
    static constexpr Seconds morning = std::chrono::hours(8);

    /// The first look counts as waking up: whoever has just logged in is not told what the next seconds mend.
    [[nodiscard]] NoticeChanges look(std::span<const SourceStatus> statuses, const NoticePolicy &policy,
                                     const texts::Viewpoint &view);
    /// The machine slept until now.
    void woke(WallTime now) { m_graceUntil = now + graceAfterSleep; }

    /// All of them, until that instant.
    void snooze(WallTime until) { m_snoozedUntil = until; }
    void resume() { m_snoozedUntil.reset(); }
    [[nodiscard]] std::optional<WallTime> snoozedUntil() const { return m_snoozedUntil; }
    /// One source. The next look withdraws what is shown of it.
    void snooze(const SourceId &source, Snooze how, const texts::Viewpoint &view);
    /// What is put off, into `kept` and back; what is over at `now` is left out. The rest of `kept` stays.
    void store(Settings::PutOff &kept, WallTime now) const;
    void restore(const Settings::PutOff &kept);
    /// What is shown now, or was until a person closed it.
    [[nodiscard]] int shown() const { return static_cast<int>(m_topics.size()); }

    /// When a snooze of that length ends; none: with the next change.
    [[nodiscard]] static std::optional<WallTime> endOf(Snooze how, const texts::Viewpoint &view);

private:
    struct Episode { ///< one source's trouble, from its beginning to its end
        Trouble trouble = Trouble::Failing;
        std::optional<NoticeKey> topic; ///< where it is told of; none: nowhere
        WallTime began;
        bool ripe = false;
        bool counted = false; ///< as a flip
        quint64 look = 0;     ///< at which it was last found to go on
    };
    struct Topic { ///< what is being shown
        Trouble trouble = Trouble::Failing;
        WallTime first, last;
        bool lossTold = false;
        std::vector<SourceId> sources;
    };
    struct SourceSnooze {
        std::optional<WallTime> until; ///< none: until `trouble` changes
        std::optional<Trouble> trouble;
    };
    struct Flapping {
        std::vector<WallTime> starts;
        std::optional<WallTime> quietUntil;
    };
    struct Look;    ///< what one look works with
    struct Member { ///< a source with an episode, for the length of a look
        const SourceStatus *status;
        Episode *episode;
    };
    using Members = std::vector<Member>;                        ///< the most urgent first
    using ByTopic = std::vector<std::pair<NoticeKey, Members>>; ///< in the order of the snapshots
    struct HashOfSource {
        size_t operator()(const SourceId &id) const noexcept { return qHash(id); }
    };

    void follow(Look &look);
    void endEpisodes(Look &look);
    void assign(Look &look);
    [[nodiscard]] ByTopic gathered(Look &look);
    void end(Look &look, const NoticeKey &key, const Topic &topic);
    void tell(Look &look, const NoticeKey &key, const Members &members);
    void show(Look &look, const NoticeKey &key, const Members &members, bool isReminder);
    [[nodiscard]] bool isSnoozed(Look &look, const SourceId &id, Trouble trouble);
    [[nodiscard]] bool isFlapping(Look &look, const NoticeKey &key);
    [[nodiscard]] bool flips(const NoticeKey &key, Episode &episode, WallTime now);
    [[nodiscard]] bool isHeld(Look &look) const;

    /// Its values stay where they are: with thousands in trouble each is looked up once in a look.
    std::unordered_map<SourceId, Episode, HashOfSource> m_episodes;
    quint64 m_looks = 0;
    QHash<NoticeKey, Topic> m_topics;
    QHash<SourceId, SourceSnooze> m_snoozes;
    QHash<SourceId, Flapping> m_flapping;
    std::optional<WallTime> m_snoozedUntil, m_graceUntil;
};

/// Fills title, body, icon and buttons of `notice` from its sources, the most urgent first. `since`: when a reminder's
/// trouble was told for the first time.
void word(Notice &notice, std::span<const SourceStatus *const> sources, WallTime since, const texts::Viewpoint &view);

} // namespace tokenwatch
