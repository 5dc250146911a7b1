// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcefilter.h"

#include "models/look.h"
#include "models/sourcesmodel.h"

#include <algorithm>

namespace tokenwatch {

namespace {

template <class T>
int compared(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

/// What has no such instant comes last.
int compared(const std::optional<WallTime> &a, const std::optional<WallTime> &b)
{
    return compared<WallTime>(a.value_or(WallTime::max()), b.value_or(WallTime::max()));
}

std::optional<WallTime> lastAttemptOf(const SourceStatus &status)
{
    return status.lastAttempt ? std::optional(status.lastAttempt->at) : std::nullopt;
}

bool sortsByExpiry(Severity severity)
{
    switch (severity) {
    case Severity::Lost:
    case Severity::Blocked:
    case Severity::AtRisk:
        return true;
    case Severity::Fresh:
    case Severity::Inactive:
        return false;
    }
    Q_UNREACHABLE();
}

/// The order by one column; 0 where the name decides.
int comparedByColumn(const SourceStatus &a, const SourceStatus &b, int column)
{
    switch (static_cast<SourcesModel::Column>(column)) {
    case SourcesModel::ExpiresIn:
    case SourcesModel::ExpiresAt:
        return compared(a.expiresAt, b.expiresAt);
    case SourcesModel::NextRefresh:
        return compared(a.nextRefreshAt, b.nextRefreshAt);
    case SourcesModel::LastResult:
        return compared(lastAttemptOf(a), lastAttemptOf(b));
    case SourcesModel::Issued:
        return compared(a.issuedAt, b.issuedAt);
    case SourcesModel::RefreshTokenEnds:
        return compared(a.refreshExpiresAt, b.refreshExpiresAt);
    case SourcesModel::Lifetime:
        return compared(a.lifetime().value_or(Milliseconds::max()), b.lifetime().value_or(Milliseconds::max()));
    case SourcesModel::Last24h:
    case SourcesModel::Failures:
        return compared(a.consecutiveFailures, b.consecutiveFailures);
    case SourcesModel::Grant:
        return compared(a.grant, b.grant);
    case SourcesModel::Folder:
        return a.group.localeAwareCompare(b.group);
    case SourcesModel::Status:
    case SourcesModel::Source:
    case SourcesModel::CoveredUntil:
    case SourcesModel::Lane:
    case SourcesModel::ColumnCount:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

SourceFilter::SourceFilter(SourcesModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    sort(SourcesModel::Status, Qt::AscendingOrder);
}

void SourceFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void SourceFilter::setSeverities(const QSet<Severity> &severities)
{
    if (severities == m_severities)
        return;
    m_severities = severities;
    invalidateRowsFilter();
}

QModelIndex SourceFilter::indexOf(const SourceId &id, int column) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_model->index(row, column));
}

const SourceStatus *SourceFilter::statusOf(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? &m_model->statusAt(source.row()) : nullptr;
}

int SourceFilter::nextProblem(int row, bool forward) const
{
    const int count = rowCount();
    const int start = row < 0 ? (forward ? -1 : 0) : row;
    for (int step = 1; step <= count; ++step) {
        const int candidate = ((forward ? start + step : start - step) % count + count) % count;
        const SourceStatus *status = statusOf(index(candidate, 0));
        if (status && isProblem(*status))
            return candidate;
    }
    return -1;
}

bool SourceFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == SourcesModel::Status)
        return moreUrgent(left.row(), right.row(), false);
    if (left.column() == SourcesModel::CoveredUntil || left.column() == SourcesModel::Lane)
        return moreUrgent(left.row(), right.row(), true);
    const int order = comparedByColumn(m_model->statusAt(left.row()), m_model->statusAt(right.row()), left.column());
    return order != 0 ? order < 0 : byName(left.row(), right.row()) < 0;
}

/// `byCover`: among the fresh ones too, what ends first comes first.
bool SourceFilter::moreUrgent(int left, int right, bool byCover) const
{
    const SourcesModel::Place &a = m_model->placeAt(left);
    const SourcesModel::Place &b = m_model->placeAt(right);
    if (a.severity != b.severity)
        return a.severity < b.severity;
    if (sortsByExpiry(a.severity)) {
        if (const int order = compared(a.expiresAt, b.expiresAt); order != 0)
            return order < 0;
    } else if (byCover && a.severity == Severity::Fresh) {
        if (const int order = compared(m_model->coverAt(left).until, m_model->coverAt(right).until); order != 0)
            return order < 0;
    }
    return byName(left, right) < 0;
}

int SourceFilter::byName(int left, int right) const
{
    const int order = m_model->nameKeyAt(left).compare(m_model->nameKeyAt(right));
    // Names are not unique where titles are shown; ids are, so that equal titles do not change places.
    return order != 0 ? order : compared(m_model->statusAt(left).id, m_model->statusAt(right).id);
}

void SourceFilter::setOnly(const QSet<SourceId> &sources)
{
    if (sources == m_only)
        return;
    m_only = sources;
    invalidateRowsFilter();
}

bool SourceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const SourceStatus &status = m_model->statusAt(row);
    if (!m_only.isEmpty() && !m_only.contains(status.id))
        return false;
    // By the place, not by the state: a source does not flicker out of a filtered list while it is refreshing.
    if (!m_severities.isEmpty() && !m_severities.contains(m_model->placeAt(row).severity))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return status.name.contains(word, Qt::CaseInsensitive) || status.title.contains(word, Qt::CaseInsensitive) ||
               status.host.contains(word, Qt::CaseInsensitive) || status.group.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace tokenwatch
