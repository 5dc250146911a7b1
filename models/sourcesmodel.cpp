// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and batches; what a cell says is in sourcecells.cpp.
#include "models/sourcesmodel.h"

#include <QSet>
#include <algorithm>
#include <iterator>
#include <utility>

namespace tokenwatch {

namespace {

constexpr size_t mostRuns = 32;

/// Sorted rows as runs without gaps: first and last of each.
std::vector<std::pair<int, int>> runsOf(const std::vector<int> &rows)
{
    std::vector<std::pair<int, int>> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().second + 1 == row)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    return runs;
}

void sortUnique(std::vector<int> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

bool isOtherAttempt(const std::optional<Attempt> &before, const Attempt &after)
{
    return !before || before->at != after.at || before->verdict != after.verdict;
}

QString searchedText(const SourceStatus &status)
{
    return (status.name + u'\n' + status.title + u'\n' + status.host + u'\n' + status.group).toCaseFolded();
}

/// People's order: numbers by value. The "C" locale knows no such order, so English stands in for it.
QCollator nameCollator()
{
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace

SourcesModel::SourcesModel(const Clock &clock, QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_collator(nameCollator())
{}

void SourcesModel::apply(const StatusBatch &batch)
{
    if (batch.sequence < m_sequence && !batch.complete)
        return;
    m_sequence = batch.sequence;
    const ForecastWorld worldBefore = world();
    m_scheduler = batch.scheduler;
    m_vault = batch.vault;
    m_offline = batch.offline;
    m_clockStatus = batch.clock;
    if (world() != worldBefore)
        forgetForecasts();

    removeGone(batch);
    std::vector<int> changedRows;
    std::vector<const SourceStatus *> fresh;
    QHash<SourceId, size_t> freshPlaces;
    QList<SeverityChange> changes;
    for (const SourceStatus &status : batch.changed) {
        if (const int row = rowOf(status.id); row >= 0) {
            update(row, status, changes);
            changedRows.push_back(row);
        } else if (const auto known = freshPlaces.constFind(status.id); known != freshPlaces.constEnd()) {
            fresh[*known] = &status;
        } else {
            freshPlaces.insert(status.id, fresh.size());
            fresh.push_back(&status);
        }
    }
    insert(fresh);
    placeNames();
    countWaiting(changedRows);
    emitChanged(std::move(changedRows));
    Q_EMIT batchApplied();
    if (!changes.isEmpty())
        Q_EMIT severitiesChanged(changes);
}

void SourcesModel::addHistory(const SourceId &id, const std::vector<Attempt> &attempts)
{
    const int row = rowOf(id);
    if (row < 0 || attempts.empty())
        return;
    for (const Attempt &attempt : attempts)
        m_extras[static_cast<size_t>(row)].history.note(attempt);
    const QModelIndex cell = index(row, Last24h);
    Q_EMIT dataChanged(cell, cell);
}

void SourcesModel::setCallers(const SourceId &id, std::vector<CallerUse> uses)
{
    const int row = rowOf(id);
    if (row < 0 || m_extras[static_cast<size_t>(row)].uses == uses)
        return;
    m_extras[static_cast<size_t>(row)].uses = std::move(uses);
    const QModelIndex cell = index(row, InUseBy);
    Q_EMIT dataChanged(cell, cell);
}

const SourceStatus *SourcesModel::find(const SourceId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &statusAt(row);
}

texts::Viewpoint SourcesModel::viewpoint() const
{
    return {.now = m_clock.now().wall, .zone = m_zone, .locale = {}, .waitingForVault = m_waitingForVault};
}

const Cover &SourcesModel::coverAt(int row) const
{
    std::optional<Cover> &cover = m_extras[static_cast<size_t>(row)].cover;
    if (!cover) {
        cover = coverOf(statusAt(row), world());
        --m_missingCovers;
    }
    return *cover;
}

void SourcesModel::workOutCovers(int most)
{
    const int wanted = std::max(0, m_missingCovers - most);
    for (int looked = 0; looked < rowCount() && m_missingCovers > wanted; ++looked) {
        m_nextCover = m_nextCover + 1 < rowCount() ? m_nextCover + 1 : 0;
        (void)coverAt(m_nextCover);
    }
    if (m_missingCovers == 0 && std::exchange(m_coversChanged, false))
        Q_EMIT coversWorkedOut();
}

void SourcesModel::forgetCover(Extra &extra)
{
    m_missingCovers += extra.cover ? 1 : 0;
    m_coversChanged = true;
    extra.cover.reset();
}

ForecastWorld SourcesModel::world() const
{
    return {.schedulerRunning = m_scheduler.running, .offline = m_offline, .vault = m_vault};
}

/// What is in everybody's way has changed.
void SourcesModel::forgetForecasts()
{
    for (Extra &extra : m_extras)
        forgetCover(extra);
    if (!m_extras.empty())
        Q_EMIT dataChanged(index(0, CoveredUntil), index(rowCount() - 1, Lane));
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_statuses.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

SourcesModel::Extra SourcesModel::extraFor(const SourceStatus &status) const
{
    Extra extra{.place = {status.severity, status.expiresAt},
                .nameKey = m_collator.sortKey(status.displayName()),
                .searched = searchedText(status),
                .history = {},
                .uses = {},
                .troubleSaid = false,
                .cover = {}};
    if (status.lastAttempt)
        extra.history.note(*status.lastAttempt);
    return extra;
}

void SourcesModel::removeGone(const StatusBatch &batch)
{
    std::vector<int> rows;
    for (const SourceId &id : batch.removed) {
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(row);
    }
    if (batch.complete && !m_statuses.empty()) {
        QSet<SourceId> present;
        present.reserve(static_cast<qsizetype>(batch.changed.size()));
        for (const SourceStatus &status : batch.changed)
            present.insert(status.id);
        for (int row = 0; row < rowCount(); ++row) {
            if (!present.contains(statusAt(row).id))
                rows.push_back(row);
        }
    }
    if (rows.empty())
        return;
    sortUnique(rows);
    for (const int row : rows)
        m_missingCovers -= knowsCover(row) ? 0 : 1;
    const auto runs = runsOf(rows);
    if (runs.size() > mostRuns) {
        // Signals for each of many runs would cost more than to look at everything anew.
        beginResetModel();
        compact(rows);
        m_names.remove(rows);
        endResetModel();
        return;
    }
    // From the end, so that the rows of the runs before stay what they are.
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const auto [first, last] = *run;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.remove(statusAt(row).id);
        m_statuses.erase(m_statuses.begin() + first, m_statuses.begin() + last + 1);
        m_extras.erase(m_extras.begin() + first, m_extras.begin() + last + 1);
        renumber(first);
        endRemoveRows();
    }
    m_names.remove(rows);
}

/// In one pass; `gone` is sorted.
void SourcesModel::compact(const std::vector<int> &gone)
{
    std::vector<SourceStatus> statuses;
    std::vector<Extra> extras;
    auto next = gone.begin();
    for (int row = 0; row < rowCount(); ++row) {
        if (next != gone.end() && *next == row) {
            ++next;
            continue;
        }
        statuses.push_back(std::move(m_statuses[static_cast<size_t>(row)]));
        extras.push_back(std::move(m_extras[static_cast<size_t>(row)]));
    }
    m_statuses = std::move(statuses);
    m_extras = std::move(extras);
    m_rows.clear();
    renumber(0);
}

void SourcesModel::renumber(int from)
{
    for (int row = from; row < rowCount(); ++row)
        m_rows[statusAt(row).id] = row;
}

void SourcesModel::insert(const std::vector<const SourceStatus *> &fresh)
{
    if (fresh.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_statuses.reserve(m_statuses.size() + fresh.size());
    m_extras.reserve(m_extras.size() + fresh.size());
    for (const SourceStatus *status : fresh) {
        m_rows.insert(status->id, rowCount());
        m_renamed.push_back(rowCount());
        m_extras.push_back(extraFor(*status));
        m_statuses.push_back(*status);
        ++m_missingCovers;
    }
    m_coversChanged = true;
    endInsertRows();
}

void SourcesModel::placeNames()
{
    const auto isBefore = [this](int left, int right) {
        const int order =
            m_extras[static_cast<size_t>(left)].nameKey.compare(m_extras[static_cast<size_t>(right)].nameKey);
        // Names are not unique where titles are shown; ids are, so that equal titles do not change places.
        return order != 0 ? order < 0 : statusAt(left).id < statusAt(right).id;
    };
    m_names.place(std::exchange(m_renamed, {}), rowCount(), isBefore);
}

void SourcesModel::update(int row, const SourceStatus &status, QList<SeverityChange> &changes)
{
    SourceStatus &old = m_statuses[static_cast<size_t>(row)];
    Extra &extra = m_extras[static_cast<size_t>(row)];
    if (old.displayName() != status.displayName()) {
        extra.nameKey = m_collator.sortKey(status.displayName());
        m_renamed.push_back(row);
    }
    if (old.name != status.name || old.title != status.title || old.host != status.host || old.group != status.group)
        extra.searched = searchedText(status);
    if (status.lastAttempt && isOtherAttempt(old.lastAttempt, *status.lastAttempt))
        extra.history.note(*status.lastAttempt);
    // A row keeps its place, and is not announced, while it is refreshing: each retry would move it to and fro.
    if (status.state != SourceState::Refreshing) {
        const Severity before = extra.place.severity;
        if (before != status.severity) {
            // Tokens that arrive while everything starts are no recovery: nobody was told of a loss.
            if (!isTrouble(before) || isTrouble(status.severity) || extra.troubleSaid)
                changes << SeverityChange{status.id, before, status.severity};
            extra.troubleSaid = isTrouble(status.severity);
        }
        extra.place = {status.severity, status.expiresAt};
    }
    old = status;
    forgetCover(extra);
}

void SourcesModel::countWaiting(std::vector<int> &changedRows)
{
    std::vector<int> locked;
    for (int row = 0; row < rowCount(); ++row) {
        if (statusAt(row).state == SourceState::Locked)
            locked.push_back(row);
    }
    const int waiting = static_cast<int>(locked.size());
    if (waiting == m_waitingForVault)
        return;
    // Each of them says how many wait.
    m_waitingForVault = waiting;
    changedRows.insert(changedRows.end(), locked.begin(), locked.end());
}

void SourcesModel::emitChanged(std::vector<int> rows)
{
    sortUnique(rows);
    for (const auto &[first, last] : runsOf(rows))
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

} // namespace tokenwatch
