// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourceorder.h"

namespace tokenwatch {

namespace {

qint64 numberOf(const std::optional<WallTime> &at)
{
    return at.value_or(WallTime::max()).time_since_epoch().count();
}

} // namespace

OrderKey urgencyKey(const SourcesModel::Place &place)
{
    return {static_cast<qint64>(place.severity), isTrouble(place.severity) ? numberOf(place.expiresAt) : 0};
}

OrderKey coverKey(const SourcesModel::Place &place, const Cover *cover)
{
    OrderKey key = urgencyKey(place);
    if (place.severity == Severity::Fresh)
        key.second = numberOf(cover ? cover->until : std::nullopt);
    return key;
}

bool canSortBy(int column)
{
    return column >= 0 && column < SourcesModel::ColumnCount && column != SourcesModel::InUseBy;
}

OrderKey columnKey(const SourceStatus &status, SourcesModel::Column column)
{
    switch (column) {
    case SourcesModel::ExpiresIn:
    case SourcesModel::ExpiresAt:
        return {numberOf(status.expiresAt), 0};
    case SourcesModel::NextRefresh:
        return {numberOf(status.nextRefreshAt), 0};
    case SourcesModel::LastResult:
        return {numberOf(status.lastAttempt ? std::optional(status.lastAttempt->at) : std::nullopt), 0};
    case SourcesModel::Issued:
        return {numberOf(status.issuedAt), 0};
    case SourcesModel::RefreshTokenEnds:
        return {numberOf(status.refreshExpiresAt), 0};
    case SourcesModel::Lifetime:
        return {status.lifetime().value_or(Milliseconds::max()).count(), 0};
    case SourcesModel::Last24h:
    case SourcesModel::Failures:
        return {status.consecutiveFailures, 0};
    case SourcesModel::Status:
    case SourcesModel::Source:
    case SourcesModel::Grant:
    case SourcesModel::Folder:
    case SourcesModel::InUseBy:
    case SourcesModel::CoveredUntil:
    case SourcesModel::Lane:
    case SourcesModel::ColumnCount:
        return {};
    }
    Q_UNREACHABLE();
}

QString sortedWord(const SourceStatus &status, SourcesModel::Column column)
{
    if (column == SourcesModel::Grant)
        return QString::fromLatin1(status.grant);
    return column == SourcesModel::Folder ? status.group : QString();
}

bool sortsByWords(SourcesModel::Column column)
{
    return column == SourcesModel::Grant || column == SourcesModel::Folder;
}

QString groupWord(const SourceStatus &status, Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        return {};
    case Grouping::Folder:
        return status.group;
    case Grouping::Host:
        return status.host;
    }
    Q_UNREACHABLE();
}

} // namespace tokenwatch
