// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a SourcesModel say: roles out of snapshots, texts out of texts/.
#include "models/sourcesmodel.h"

#include "models/forecasttexts.h"
#include "models/tooltip.h"
#include "models/usage.h"
#include "texts/durations.h"
#include "texts/errortexts.h"
#include "texts/messages.h"
#include "texts/sourcetexts.h"
#include "texts/spokentexts.h"
#include "texts/statustexts.h"

#include <algorithm>

namespace tokenwatch {

namespace {

QVariant instant(const std::optional<WallTime> &at)
{
    return at ? QVariant::fromValue(*at) : QVariant();
}

QString timeText(const std::optional<WallTime> &at, const texts::Viewpoint &view)
{
    return at ? texts::briefTime(*at, view) : QString();
}

QString messageToolTip(const texts::Message &message)
{
    return message.body.isEmpty() ? message.title : message.title + u'\n' + message.body;
}

bool hasFailed(const SourceStatus &status)
{
    return status.lastAttempt && status.lastAttempt->verdict != Verdict::Refreshed &&
           status.lastAttempt->verdict != Verdict::Abandoned;
}

} // namespace

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SourceStatus &status = statusAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(status, column, false);
    case SelectedTextRole:
        return text(status, column, true);
    case SubTextRole:
        return subText(status, column);
    case StateLineRole:
        return stateLine(status, viewpoint());
    case EmphasisRole:
        return QVariant::fromValue(emphasis(status, column));
    case SeverityRole:
        return QVariant::fromValue(status.severity);
    case FamilyRole:
        return QVariant::fromValue(familyOf(status));
    case IconNameRole:
        return iconName(status.state);
    case StateRole:
        return QVariant::fromValue(status.state);
    case BarRole:
        return QVariant::fromValue(barOf(status));
    case HistoryRole:
        return QVariant::fromValue(m_extras[static_cast<size_t>(index.row())].history.cellsAt(m_clock.now().wall));
    case SourceIdRole:
        return QVariant::fromValue(status.id);
    case ExpiresAtRole:
        return instant(status.expiresAt);
    case IssuedAtRole:
        return instant(status.issuedAt);
    case RefreshAtRole:
        return instant(status.nextRefreshAt);
    case Qt::AccessibleTextRole:
        return spoken(index.row(), column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(status, column));
    default:
        return {};
    }
}

const std::optional<std::vector<CallerUse>> &SourcesModel::usesOf(const SourceStatus &status) const
{
    return m_extras[static_cast<size_t>(rowOf(status.id))].uses;
}

int SourcesModel::programsUsing(const SourceStatus &status) const
{
    const int row = rowOf(status.id);
    const auto *uses = row < 0 ? nullptr : &m_extras[static_cast<size_t>(row)].uses;
    return uses && *uses ? programsServed(**uses, viewpoint().now) : 0;
}

texts::TwoLines SourcesModel::inUse(const SourceStatus &status, const texts::Viewpoint &view) const
{
    const auto &uses = usesOf(status);
    return uses ? inUseCell(*uses, view) : texts::TwoLines{};
}

QVariant SourcesModel::text(const SourceStatus &status, int column, bool selected) const
{
    const texts::Viewpoint view = viewpoint();
    switch (static_cast<Column>(column)) {
    case Status:
        return texts::statusCell(status, view).first;
    case Source:
        return status.displayName();
    case ExpiresIn:
        return texts::expiresCell(status, view, selected).first;
    case NextRefresh:
        return texts::nextRefreshCell(status, view).first;
    case LastResult:
        return texts::lastResultCell(status, view).first;
    case Last24h:
        return {};
    case Grant:
        return texts::grantLabel(status.grant);
    case Folder:
        return status.group;
    case ExpiresAt:
        return timeText(status.expiresAt, view);
    case Issued:
        return timeText(status.issuedAt, view);
    case Lifetime:
        return status.lifetime() ? texts::length(*status.lifetime()) : QString();
    case Failures:
        return status.consecutiveFailures > 0 ? QString::number(status.consecutiveFailures) : QString();
    case RefreshTokenEnds:
        return timeText(status.refreshExpiresAt, view);
    case InUseBy:
        return inUse(status, view).first;
    case CoveredUntil:
        return coverCell(status, coverAt(rowOf(status.id)), view).first;
    case Lane:
        return {};
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SourcesModel::subText(const SourceStatus &status, int column) const
{
    const texts::Viewpoint view = viewpoint();
    switch (static_cast<Column>(column)) {
    case Status:
        return texts::statusCell(status, view).second;
    case Source:
        return status.host;
    case ExpiresIn:
        return texts::expiresCell(status, view).second;
    case NextRefresh:
        return texts::nextRefreshCell(status, view).second;
    case LastResult:
        return texts::lastResultCell(status, view).second;
    case InUseBy:
        return inUse(status, view).second;
    case CoveredUntil:
        return coverCell(status, coverAt(rowOf(status.id)), view).second;
    case Last24h:
    case Grant:
    case Folder:
    case ExpiresAt:
    case Issued:
    case Lifetime:
    case Failures:
    case RefreshTokenEnds:
    case Lane:
    case ColumnCount:
        break;
    }
    return {};
}

Emphasis SourcesModel::emphasis(const SourceStatus &status, int column) const
{
    const bool problem = isTrouble(status.severity);
    const bool off = familyOf(status) == Family::Off;
    if (column == Status || column == ExpiresIn || column == CoveredUntil) {
        if (off)
            return Emphasis::Muted;
        return problem ? Emphasis::Coloured : Emphasis::Plain;
    }
    if (column == Source)
        return problem && !off ? Emphasis::Bold : Emphasis::Plain;
    if (column == LastResult)
        return problem && hasFailed(status) ? Emphasis::Coloured : Emphasis::Plain;
    return Emphasis::Plain;
}

QString SourcesModel::spoken(int row, int column) const
{
    const SourceStatus &status = statusAt(row);
    const texts::Viewpoint view = viewpoint();
    switch (static_cast<Column>(column)) {
    case Status:
        return texts::spokenStatus(status, view);
    case Source:
        return texts::spokenSource(status);
    case ExpiresIn:
        return texts::spokenExpiry(status, view);
    case NextRefresh:
        return texts::spokenNextRefresh(status, view);
    case LastResult:
        return texts::spokenLastResult(status, view);
    case Last24h: {
        const History::Cells cells = m_extras[static_cast<size_t>(row)].history.cellsAt(view.now);
        const auto hours = [&](HistoryCell kind) {
            return static_cast<int>(std::count(cells.begin(), cells.end(), kind));
        };
        return texts::spokenHistory(hours(HistoryCell::Ok), hours(HistoryCell::Failed));
    }
    case Lifetime:
        return status.lifetime() ? texts::spokenLength(*status.lifetime()) : QString();
    case Grant:
    case Folder:
    case ExpiresAt:
    case Issued:
    case Failures:
    case RefreshTokenEnds:
        return text(status, column, false).toString();
    case InUseBy:
        return usesOf(status) ? spokenInUse(*usesOf(status), view) : QString();
    case CoveredUntil:
        return spokenCover(status, coverAt(row), view);
    case Lane:
        return spokenLane(status, coverAt(row), view);
    case ColumnCount:
        break;
    }
    return {};
}

QString SourcesModel::toolTip(const SourceStatus &status, int column) const
{
    const texts::Viewpoint view = viewpoint();
    if (column == Status)
        return messageToolTip(texts::messageFor(status, view));
    if (column == ExpiresIn)
        return texts::expiryToolTip(status, view);
    if (column == NextRefresh)
        return texts::ruleText(status, view);
    if (column == InUseBy && usesOf(status))
        return inUseToolTip(*usesOf(status), view);
    if (column == LastResult && hasFailed(status) && status.lastAttempt->error)
        return texts::errorSentence(*status.lastAttempt->error, {status.displayName(), status.host});
    return {};
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == InUseBy)
        return tr("Only the rows in sight are asked for their programs, so rows cannot be sorted by them.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Status:
        return tr("Status");
    case Source:
        return tr("Source");
    case ExpiresIn:
        return tr("Expires in");
    case NextRefresh:
        return tr("Next refresh");
    case LastResult:
        return tr("Last result");
    case Last24h:
        return tr("Last 24 h");
    case Grant:
        return tr("Grant");
    case Folder:
        return tr("Folder");
    case ExpiresAt:
        return tr("Expires at");
    case Issued:
        return tr("Issued");
    case Lifetime:
        return tr("Lifetime");
    case Failures:
        return tr("Failures");
    case RefreshTokenEnds:
        return tr("Refresh token ends");
    case InUseBy:
        return tr("In use by");
    case CoveredUntil:
        return tr("Covered until");
    case Lane:
        return tr("Timeline");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tokenwatch
