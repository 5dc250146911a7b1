// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokenhistory.h"

#include <algorithm>
#include <array>

namespace tokenwatch {

using namespace std::chrono_literals;

namespace {

/// A token's stay: until it ended or another took its place.
struct Stay {
    WallTime from;
    std::optional<WallTime> expiry; ///< none: it does not expire
    WallTime replaced;              ///< by the next one; the end of the story for the last

    [[nodiscard]] WallTime end() const { return expiry ? std::min(*expiry, replaced) : replaced; }
};

bool counts(const Attempt &attempt)
{
    // A locked keychain, no network, a missing credential: nothing was sent, so nothing failed.
    return attempt.verdict != Verdict::Abandoned && !(attempt.error && isStateNotOutcome(attempt.error->kind));
}

std::vector<Stay> staysOf(const std::vector<Attempt> &attempts, const SourceStatus &status, WallTime to)
{
    std::vector<Stay> stays;
    for (const Attempt &attempt : attempts) {
        if (attempt.verdict != Verdict::Refreshed)
            continue;
        const WallTime received = attempt.at + attempt.latency;
        stays.push_back(
            {received, attempt.newLifetime ? std::optional(received + *attempt.newLifetime) : std::nullopt, to});
    }
    // Pasted, or seen in a file: no attempt brought it.
    if (status.hasToken && status.issuedAt && (stays.empty() || *status.issuedAt > stays.back().from + 5s))
        stays.push_back({*status.issuedAt, status.expiresAt, to});
    for (size_t i = 0; i + 1 < stays.size(); ++i)
        stays[i].replaced = stays[i + 1].from;
    if (!stays.empty() && !status.hasToken && status.state == SourceState::Cleared)
        stays.back().replaced = std::clamp(status.since, stays.back().from, to);
    return stays;
}

Milliseconds coveredIn(const std::vector<Stay> &stays, WallTime from, WallTime to)
{
    Milliseconds covered{0};
    for (const Stay &stay : stays) {
        const WallTime begin = std::max(stay.from, from);
        const WallTime end = std::min(stay.end(), to);
        if (end > begin)
            covered += end - begin;
    }
    return covered;
}

std::vector<ChartPoint> sawtooth(const std::vector<Stay> &stays, WallTime from, WallTime to)
{
    std::vector<ChartPoint> points;
    const auto add = [&points](WallTime at, Milliseconds left) {
        points.push_back({at, static_cast<double>(std::max(left, 0ms).count())});
    };
    for (const Stay &stay : stays) {
        if (!stay.expiry || stay.replaced < from || stay.from > to)
            continue;
        const WallTime begin = std::max(stay.from, from);
        const WallTime replaced = std::min(stay.replaced, to);
        add(begin, *stay.expiry - begin);
        if (*stay.expiry > begin && *stay.expiry < replaced)
            add(*stay.expiry, 0ms);
        add(replaced, *stay.expiry - replaced);
    }
    return points;
}

std::optional<Milliseconds> closestCallOf(const std::vector<Stay> &stays, WallTime from)
{
    std::optional<Milliseconds> closest;
    for (size_t i = 0; i + 1 < stays.size(); ++i) {
        if (!stays[i].expiry || stays[i].replaced < from)
            continue;
        const Milliseconds left = std::max(*stays[i].expiry - stays[i].replaced, 0ms);
        closest = closest ? std::min(*closest, left) : left;
    }
    return closest;
}

std::vector<Incident> incidentsOf(const std::vector<Attempt> &attempts, const std::vector<Stay> &stays, WallTime from,
                                  WallTime to)
{
    std::vector<Incident> incidents;
    std::optional<Incident> open;
    const auto close = [&](std::optional<WallTime> end) {
        open->to = end;
        const WallTime until = end.value_or(to);
        if (until >= from) {
            open->uncovered = until - open->from - coveredIn(stays, open->from, until);
            incidents.push_back(*open);
        }
        open.reset();
    };
    for (const Attempt &attempt : attempts) {
        if (attempt.verdict == Verdict::Refreshed) {
            if (open)
                close(attempt.at + attempt.latency);
            continue;
        }
        if (!open)
            open = Incident{.from = attempt.at, .to = {}, .tries = 0, .last = {}};
        ++open->tries;
        open->last = attempt;
    }
    if (open)
        close(std::nullopt);
    std::reverse(incidents.begin(), incidents.end());
    return incidents;
}

std::optional<Milliseconds> percentile95(std::vector<ChartPoint> points)
{
    if (points.empty())
        return std::nullopt;
    const size_t rank = (points.size() * 95 + 99) / 100 - 1; // the nearest rank
    std::nth_element(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(rank), points.end(),
                     [](const ChartPoint &a, const ChartPoint &b) { return a.value < b.value; });
    return Milliseconds(static_cast<Milliseconds::rep>(points[rank].value));
}

/// So many, evenly taken: they are only marks on a line.
void thinOut(std::vector<WallTime> &instants, size_t most)
{
    if (instants.size() <= most)
        return;
    std::vector<WallTime> kept;
    kept.reserve(most);
    for (size_t i = 0; i < most; ++i)
        kept.push_back(instants[i * instants.size() / most]);
    instants = std::move(kept);
}

QByteArray csvCell(QByteArray text)
{
    // What a provider said is opened in a spreadsheet: no cell is a formula.
    if (!text.isEmpty() && QByteArray("=+-@\t\r").contains(text.front()))
        text.prepend('\'');
    return '"' + text.replace('"', "\"\"") + '"';
}

QByteArray csvSeconds(Milliseconds span)
{
    return QByteArray::number(static_cast<double>(span.count()) / 1000.0, 'f', 3);
}

} // namespace

std::vector<ChartPoint> decimated(const std::vector<ChartPoint> &points, size_t most)
{
    if (points.size() <= most || most < 4)
        return points;
    const size_t stretches = most / 4;
    std::vector<ChartPoint> kept;
    kept.reserve(stretches * 4);
    for (size_t i = 0; i < stretches; ++i) {
        const auto begin = points.begin() + static_cast<std::ptrdiff_t>(i * points.size() / stretches);
        const auto end = points.begin() + static_cast<std::ptrdiff_t>((i + 1) * points.size() / stretches);
        auto [lowest, highest] =
            std::minmax_element(begin, end, [](const ChartPoint &a, const ChartPoint &b) { return a.value < b.value; });
        std::array chosen{begin, lowest, highest, end - 1};
        std::sort(chosen.begin(), chosen.end());
        for (auto it = chosen.begin(); it != std::unique(chosen.begin(), chosen.end()); ++it)
            kept.push_back(**it);
    }
    return kept;
}

TokenHistory historyOf(std::vector<Attempt> attempts, const SourceStatus &status, WallTime from, WallTime to,
                       size_t mostPoints)
{
    attempts.erase(std::remove_if(attempts.begin(), attempts.end(),
                                  [to](const Attempt &attempt) { return !counts(attempt) || attempt.at > to; }),
                   attempts.end());
    std::stable_sort(attempts.begin(), attempts.end(), [](const Attempt &a, const Attempt &b) { return a.at < b.at; });
    const std::vector<Stay> stays = staysOf(attempts, status, to);

    TokenHistory history;
    history.to = to;
    // While the first token was on its way, nobody knows what was there.
    std::optional<WallTime> first;
    if (!stays.empty())
        first = stays.front().from;
    if (!attempts.empty() && attempts.front().verdict != Verdict::Refreshed)
        first = attempts.front().at;
    history.isShorter = !first || *first > from;
    history.from = first ? std::clamp(*first, from, to) : from;
    if (first && history.to > history.from) {
        const Milliseconds known = history.to - history.from;
        history.covered = static_cast<double>(coveredIn(stays, history.from, history.to).count()) /
                          static_cast<double>(known.count());
    }
    for (const Attempt &attempt : attempts) {
        if (attempt.at < from)
            continue;
        if (attempt.verdict == Verdict::Refreshed) {
            ++history.succeeded;
            history.answers.push_back({attempt.at, static_cast<double>(attempt.latency.count())});
        } else {
            ++history.failed;
            history.failures.push_back(attempt.at);
        }
    }
    history.hasEndlessToken = std::any_of(stays.begin(), stays.end(), [&history](const Stay &stay) {
        return !stay.expiry && stay.replaced >= history.from;
    });
    history.closestCall = closestCallOf(stays, history.from);
    history.timeLeft = decimated(sawtooth(stays, history.from, history.to), mostPoints);
    history.answer95 = percentile95(history.answers);
    history.answers = decimated(history.answers, mostPoints);
    thinOut(history.failures, mostPoints);
    history.incidents = incidentsOf(attempts, stays, from, to);
    return history;
}

QByteArray attemptsCsv(std::vector<Attempt> attempts)
{
    std::stable_sort(attempts.begin(), attempts.end(), [](const Attempt &a, const Attempt &b) { return a.at < b.at; });
    QByteArray csv = "at,outcome,http_status,error,code,latency,new_lifetime,automatic\r\n";
    for (const Attempt &attempt : attempts) {
        const QByteArrayList cells{toRfc3339(attempt.at).toLatin1(),
                                   wireName(attempt.verdict),
                                   attempt.httpStatus > 0 ? QByteArray::number(attempt.httpStatus) : QByteArray(),
                                   attempt.error ? wireName(attempt.error->kind) : QByteArray(),
                                   attempt.error ? csvCell(attempt.error->code) : QByteArray(),
                                   csvSeconds(attempt.latency),
                                   attempt.newLifetime ? csvSeconds(*attempt.newLifetime) : QByteArray(),
                                   attempt.automatic ? "true" : "false"};
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace tokenwatch
