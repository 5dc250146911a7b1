// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logrows.h"

#include "texts/durations.h"
#include "texts/errortexts.h"

#include <QCoreApplication>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

struct DatedRow {
    WallTime at;
    DetailRow row;
};

/// What went wrong, without the words of the sentence it is put into; empty where nothing more is known.
QString told(const Attempt &attempt)
{
    if (!attempt.error || attempt.error->kind == ErrorKind::Cancelled)
        return {};
    if (attempt.error->kind == ErrorKind::ProgramFailed)
        return LogWords::tr("the program gave no token");
    if (attempt.error->kind == ErrorKind::HttpStatus && attempt.httpStatus > 0)
        return texts::httpStatusText(attempt.httpStatus);
    return texts::shortError(*attempt.error);
}

/// The attempts that failed before one, without a success between.
struct Streak {
    int failures = 0;
    WallTime since;
};

DetailRow successRow(const Attempt &attempt, const Streak &streak, const texts::Viewpoint &view)
{
    DetailRow row{.iconName = u"fresh"_s, .family = Family::Ok};
    row.first = attempt.newLifetime ? LogWords::tr("New token, valid %1").arg(texts::length(*attempt.newLifetime))
                                    : LogWords::tr("New token");
    const QString took = texts::latency(attempt.latency, view.locale);
    if (streak.failures > 0)
        row.second = LogWords::tr("recovered after %n failed tries in %1; answered in %2", nullptr, streak.failures)
                         .arg(texts::length(attempt.at - streak.since), took);
    else
        row.second = attempt.automatic ? LogWords::tr("answered in %1").arg(took)
                                       : LogWords::tr("asked for by a person or a program; answered in %1").arg(took);
    return row;
}

DetailRow rowOf(const Attempt &attempt, const Streak &streak, const texts::Viewpoint &view)
{
    const QString took = texts::latency(attempt.latency, view.locale);
    switch (attempt.verdict) {
    case Verdict::Refreshed:
        return successRow(attempt, streak, view);
    case Verdict::Transient:
    case Verdict::Ambiguous:
        return {.iconName = u"failing"_s,
                .family = Family::Warn,
                .first = told(attempt).isEmpty()
                             ? LogWords::tr("Try %1 failed").arg(streak.failures)
                             : LogWords::tr("Try %1 failed: %2").arg(streak.failures).arg(told(attempt)),
                .second = LogWords::tr("after %1").arg(took)};
    case Verdict::Refused:
        return {.iconName = u"expired"_s,
                .family = Family::Crit,
                .first =
                    told(attempt).isEmpty() ? LogWords::tr("Refused") : LogWords::tr("Refused: %1").arg(told(attempt)),
                .second = LogWords::tr("after %1").arg(took)};
    case Verdict::Abandoned:
        return {.iconName = u"cleared"_s,
                .family = Family::Off,
                .first = LogWords::tr("Cancelled"),
                .second = told(attempt)};
    }
    Q_UNREACHABLE();
}

bool isError(const DetailRow &row)
{
    return row.family == Family::Warn || row.family == Family::Crit;
}

std::vector<DatedRow> datedRows(std::vector<Attempt> attempts, const texts::Viewpoint &view)
{
    std::stable_sort(attempts.begin(), attempts.end(), [](const Attempt &a, const Attempt &b) { return a.at < b.at; });
    std::vector<DatedRow> rows;
    Streak streak;
    for (const Attempt &attempt : attempts) {
        const bool failed = attempt.verdict == Verdict::Transient || attempt.verdict == Verdict::Ambiguous ||
                            attempt.verdict == Verdict::Refused;
        if (failed && streak.failures++ == 0)
            streak.since = attempt.at;
        rows.push_back({attempt.at, rowOf(attempt, streak, view)});
        if (attempt.verdict == Verdict::Refreshed)
            streak = {};
    }
    return rows;
}

/// Lines of the log begin small, since a name stands before them there.
QString asSentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

DetailRow rowOf(const LogLine &line)
{
    const QString words = asSentence(line.text);
    switch (line.level) {
    case LogLine::Level::Error:
        return {.iconName = u"expired"_s, .family = Family::Crit, .first = words};
    case LogLine::Level::Warning:
        return {.iconName = u"failing"_s, .family = Family::Warn, .first = words};
    case LogLine::Level::Info:
    case LogLine::Level::Debug:
        return {.iconName = u"info"_s, .family = Family::Off, .first = words};
    }
    Q_UNREACHABLE();
}

/// The log's own words for what an attempt tells better, and in the person's language.
bool repeatsAnAttempt(const LogLine &line)
{
    return line.text.startsWith("refreshed in "_L1) || line.text.startsWith("refresh failed: "_L1);
}

} // namespace

std::vector<DetailRow> logRows(std::vector<Attempt> attempts, const std::vector<LogLine> &lines, const QString &source,
                               const LogFilter &filter, const texts::Viewpoint &view)
{
    std::vector<DatedRow> dated = datedRows(std::move(attempts), view);
    for (const LogLine &line : lines) {
        if (line.source == source && !repeatsAnAttempt(line))
            dated.push_back({line.at, rowOf(line)});
    }
    std::stable_sort(dated.begin(), dated.end(), [](const DatedRow &a, const DatedRow &b) { return a.at < b.at; });
    std::reverse(dated.begin(), dated.end());
    std::vector<DetailRow> rows;
    for (DatedRow &one : dated) {
        one.row.lead = texts::briefTime(one.at, view);
        const auto holds = [&filter](const QString &text) { return text.contains(filter.text, Qt::CaseInsensitive); };
        const bool found =
            filter.text.isEmpty() || holds(one.row.lead) || holds(one.row.first) || holds(one.row.second);
        if (found && (!filter.errorsOnly || isError(one.row)))
            rows.push_back(std::move(one.row));
    }
    return rows;
}

} // namespace tokenwatch
