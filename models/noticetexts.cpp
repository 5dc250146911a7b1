// SPDX-License-Identifier: GPL-3.0-or-later
// The words, icon and buttons of a notice. Names only: what the server said comes from texts/, redacted.
#include "models/notices.h"

#include "texts/durations.h"
#include "texts/messages.h"

#include <QCoreApplication>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNames = 3;

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

using Sources = std::span<const SourceStatus *const>;

QString sentences(const QStringList &all)
{
    QStringList said;
    for (const QString &each : all) {
        if (!each.isEmpty())
            said << each;
    }
    return said.join(u' ');
}

/// "A, B, C and 2 more."
QString namesOf(Sources sources)
{
    QStringList names;
    for (const SourceStatus *source : sources.first(std::min(sources.size(), mostNames)))
        names << source->displayName();
    const int more = static_cast<int>(sources.size()) - static_cast<int>(names.size());
    const QString list = names.join(u", "_s);
    //: %1: names of sources, separated by commas
    return more > 0 ? NoticeWords::tr("%1 and %n more.", nullptr, more).arg(list)
                    : NoticeWords::tr("%1.", "names of sources").arg(list);
}

/// What several sources have lost, or lose first.
QString coverOfAll(Sources sources, const texts::Viewpoint &view)
{
    const auto lost = std::count_if(sources.begin(), sources.end(), [](const SourceStatus *each) {
        return each->severity == Severity::Lost || (each->severity == Severity::Blocked && !each->valid);
    });
    if (lost == 1)
        return NoticeWords::tr("1 of them has no valid token.");
    if (lost > 1)
        return NoticeWords::tr("%n of them have no valid token.", nullptr, static_cast<int>(lost));
    std::optional<WallTime> first;
    for (const SourceStatus *each : sources) {
        if (each->expiresAt && (!first || *each->expiresAt < *first))
            first = each->expiresAt;
    }
    return first ? NoticeWords::tr("The first token ends at %1.").arg(texts::clockTime(*first, view)) : QString();
}

/// The message of the Overview tab as one paragraph, without what the title of the notice says already.
QString messageBody(const SourceStatus &source, bool withTitle, const texts::Viewpoint &view)
{
    const texts::Message message = texts::messageFor(source, view);
    if (message.body.isEmpty() || withTitle)
        return message.isEmpty() ? QString()
                                 : sentences({NoticeWords::tr("%1.", "a sentence").arg(message.title), message.body});
    return message.body;
}

void wordSource(Notice &notice, const SourceStatus &source, WallTime since, const texts::Viewpoint &view)
{
    const QString name = source.displayName();
    const QString lasts = texts::duration(view.now - since);
    notice.canTry = source.renewable && !source.needsUser && source.state != SourceState::Locked;
    switch (notice.trouble) {
    case Trouble::Failing:
    case Trouble::EndsSoon: {
        const WallTime end = source.severity == Severity::Fresh ? source.coveredUntil.value_or(view.now)
                                                                : source.expiresAt.value_or(view.now);
        notice.title = NoticeWords::tr("%1 ends in %2").arg(name, texts::duration(end - view.now));
        notice.body = messageBody(source, false, view);
        if (notice.body.isEmpty())
            notice.body = NoticeWords::tr("No refresh is expected after that. Enter new credentials, or sign in again, "
                                          "to stay covered.");
        notice.snooze = Snooze::Quarter;
        return;
    }
    case Trouble::Blocked:
        notice.title = notice.isReminder ? NoticeWords::tr("%1 still can’t be refreshed, %2").arg(name, lasts)
                                         : NoticeWords::tr("%1 can’t be refreshed").arg(name);
        notice.body = messageBody(source, true, view);
        return;
    case Trouble::Lost:
        if (notice.isReminder)
            notice.title = notice.canTry ? NoticeWords::tr("%1 still failing, %2").arg(name, lasts)
                                         : NoticeWords::tr("%1 still without a token, %2").arg(name, lasts);
        else
            notice.title = source.hasToken ? NoticeWords::tr("%1 lost its token").arg(name)
                                           : NoticeWords::tr("%1 has no token").arg(name);
        notice.body = messageBody(source, !notice.canTry, view);
        return;
    }
    Q_UNREACHABLE();
}

void wordAll(Notice &notice, Sources sources, const texts::Viewpoint &view)
{
    const int count = static_cast<int>(sources.size());
    const QString names = namesOf(sources);
    const QString cover = coverOfAll(sources, view);
    switch (notice.key.about) {
    case NoticeKey::About::Source:
        return;
    case NoticeKey::About::Host:
        //: %1: name of a host; three sources or more
        notice.title = NoticeWords::tr("%n sources can’t reach %1", nullptr, count).arg(sources.front()->host);
        notice.body = sentences({names, cover, NoticeWords::tr("Are you on the VPN?")});
        notice.canTry = true;
        notice.snooze = Snooze::Quarter;
        notice.iconName = u"offline"_s;
        return;
    case NoticeKey::About::Offline:
        notice.title = NoticeWords::tr("This computer is offline");
        notice.body =
            sentences({names, cover, NoticeWords::tr("Refreshing starts again by itself when the network is back.")});
        notice.snooze = Snooze::Quarter;
        return;
    case NoticeKey::About::Keychain: {
        const texts::Message message = texts::messageFor(*sources.front(), view);
        notice.title = message.title;
        notice.body = sentences({count == 1 ? NoticeWords::tr("1 source waits for it.")
                                            : NoticeWords::tr("%n sources wait for it.", nullptr, count),
                                 message.body});
        return;
    }
    case NoticeKey::About::Scheduler:
        notice.title = NoticeWords::tr("Nobody refreshes tokens");
        notice.body = sentences({names, cover,
                                 NoticeWords::tr("The scheduler is stopped. Start it to refresh all "
                                                 "sources in time.")});
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

void word(Notice &notice, Sources sources, WallTime since, const texts::Viewpoint &view)
{
    const SourceStatus &first = *sources.front();
    notice.sources.clear();
    for (const SourceStatus *source : sources)
        notice.sources.push_back(source->id);
    notice.iconName = iconName(first.state);
    notice.family = familyOf(first);
    switch (notice.kind) {
    case Notice::Kind::Recovered:
        notice.iconName = u"fresh"_s;
        notice.family = Family::Ok;
        notice.title = notice.key.about == NoticeKey::About::Host
                           ? NoticeWords::tr("%1 answers again").arg(first.host)
                           : NoticeWords::tr("%1 has a token again").arg(first.displayName());
        if (notice.key.about == NoticeKey::About::Host)
            notice.body = namesOf(sources);
        else if (first.expiresAt)
            notice.body = NoticeWords::tr("It works until %1.").arg(texts::clockTime(*first.expiresAt, view));
        return;
    case Notice::Kind::Flapping:
        notice.title = NoticeWords::tr("%1 is flapping").arg(first.displayName());
        notice.body = NoticeWords::tr("It was in trouble %1 times within %2. Tokenwatch is quiet about it for %3.")
                          .arg(Notices::mostFlips)
                          .arg(texts::length(Notices::flappingWithin), texts::length(Notices::quietAfterFlapping));
        return;
    case Notice::Kind::Trouble:
        break;
    }
    if (notice.key.about == NoticeKey::About::Source)
        wordSource(notice, first, since, view);
    else
        wordAll(notice, sources, view);
}

} // namespace tokenwatch
