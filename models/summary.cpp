// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/summary.h"

#include "texts/durations.h"
#include "texts/messages.h"

#include <QCoreApplication>

namespace tokenwatch {

namespace {

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString headlineOf(int total, int needsYou, int inTrouble)
{
    if (total == 0)
        return SummaryWords::tr("No sources yet");
    if (needsYou == 1)
        return SummaryWords::tr("1 of %n sources needs you", nullptr, total);
    if (needsYou > 1)
        return SummaryWords::tr("%1 of %n sources need you", nullptr, total).arg(needsYou);
    if (inTrouble > 0)
        return SummaryWords::tr("%1 of %n sources in trouble, nothing for you to do", nullptr, total).arg(inTrouble);
    return total == 1 ? SummaryWords::tr("The only source is fine")
                      : SummaryWords::tr("All %n sources are fine", nullptr, total);
}

/// The first placeholder is the bold one. Filled here and not by arg(), to know where the name came to stand.
BoldText withBoldName(const QString &pattern, const QString &name, const QString &remaining, const QString &clock)
{
    BoldText result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlaceholder = pattern.at(i) == u'%' && i + 1 < pattern.size();
        const QChar number = isPlaceholder ? pattern.at(i + 1) : QChar();
        if (number == u'1') {
            result.boldStart = result.text.size();
            result.boldLength = name.size();
            result.text += name;
        } else if (number == u'2') {
            result.text += remaining;
        } else if (number == u'3') {
            result.text += clock;
        } else {
            result.text += pattern.at(i);
            continue;
        }
        ++i;
    }
    return result;
}

BoldText nextLossText(const SourceStatus &status, WallTime at, const texts::Viewpoint &view)
{
    const QString remaining = texts::duration(at - view.now, texts::Detail::Seconds);
    //: %1: name of a source, %2: "4 min 12 s", %3: time of day
    return withBoldName(SummaryWords::tr("Next loss of cover: %1 in %2, at %3"), status.displayName(), remaining,
                        texts::clockTime(at, view));
}

/// Lost before blocked before at risk, then what ends first: the order of the table.
bool isMoreUrgent(const SourceStatus &a, const SourceStatus &b)
{
    if (a.severity != b.severity)
        return a.severity < b.severity;
    const WallTime endOfA = a.expiresAt.value_or(WallTime::max());
    const WallTime endOfB = b.expiresAt.value_or(WallTime::max());
    return endOfA != endOfB ? endOfA < endOfB : a.displayName() < b.displayName();
}

} // namespace

QString BoldText::html() const
{
    if (boldLength == 0)
        return text.toHtmlEscaped();
    return text.left(boldStart).toHtmlEscaped() + QLatin1String("<b>") +
           text.mid(boldStart, boldLength).toHtmlEscaped() + QLatin1String("</b>") +
           text.mid(boldStart + boldLength).toHtmlEscaped();
}

Standing standingOf(std::span<const SourceStatus> statuses, WallTime now)
{
    Standing standing;
    standing.total = static_cast<int>(statuses.size());
    for (size_t i = 0; i < statuses.size(); ++i) {
        const SourceStatus &status = statuses[i];
        ++standing.counts[static_cast<size_t>(status.severity)];
        if (status.severity == Severity::Inactive)
            continue;
        if (status.needsUser)
            ++standing.needsYou;
        const bool losesCover = status.coveredUntil && *status.coveredUntil > now;
        if (losesCover && (!standing.next || *status.coveredUntil < *statuses[*standing.next].coveredUntil))
            standing.next = i;
        if (status.severity == Severity::Fresh)
            continue;
        ++standing.warnings;
        if (!standing.worst || isMoreUrgent(status, statuses[*standing.worst]))
            standing.worst = i;
    }
    if (standing.next)
        standing.holdsUntil = statuses[*standing.next].coveredUntil;
    return standing;
}

Summary summarise(const Standing &standing, std::span<const SourceStatus> statuses, const texts::Viewpoint &view)
{
    Summary summary;
    summary.total = standing.total;
    summary.needsYou = standing.needsYou;
    summary.warnings = standing.warnings;
    summary.counts = standing.counts;
    summary.headline = headlineOf(summary.total, summary.needsYou, summary.warnings);
    if (standing.worst) {
        const SourceStatus &worst = statuses[*standing.worst];
        summary.warning = {texts::warningFor(worst, view), texts::shortWarningFor(worst, view), worst.displayName(),
                           iconName(worst.state), familyOf(worst)};
    }
    if (standing.next) {
        const SourceStatus &next = statuses[*standing.next];
        summary.nextLossSource = next.id;
        summary.nextLossAt = next.coveredUntil;
        summary.nextLoss = nextLossText(next, *next.coveredUntil, view);
    } else if (summary.total > 0) {
        summary.nextLoss.text = SummaryWords::tr("No loss of cover in sight");
    }
    return summary;
}

Summary summarise(std::span<const SourceStatus> statuses, const texts::Viewpoint &view)
{
    return summarise(standingOf(statuses, view.now), statuses, view);
}

} // namespace tokenwatch
