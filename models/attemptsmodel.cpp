// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attemptsmodel.h"

#include "models/tooltip.h"
#include "ports/clock.h"
#include "texts/durations.h"
#include "texts/errortexts.h"
#include "texts/viewpoint.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

QString glyphOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Refreshed:
        return u"check"_s;
    case Verdict::Transient:
    case Verdict::Ambiguous:
    case Verdict::Refused:
        return u"close"_s;
    case Verdict::Abandoned:
        return u"more"_s;
    }
    Q_UNREACHABLE();
}

bool isSameAttempt(const Attempt &a, const Attempt &b)
{
    return a.at == b.at && a.verdict == b.verdict && a.httpStatus == b.httpStatus && a.error == b.error &&
           a.latency == b.latency && a.newLifetime == b.newLifetime && a.automatic == b.automatic;
}

} // namespace

AttemptsModel::AttemptsModel(const Clock &clock, QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_zone(zone)
{}

void AttemptsModel::setAttempts(std::vector<Attempt> attempts)
{
    std::stable_sort(attempts.begin(), attempts.end(), [](const Attempt &a, const Attempt &b) { return a.at > b.at; });
    if (std::equal(attempts.begin(), attempts.end(), m_attempts.begin(), m_attempts.end(), isSameAttempt))
        return;
    beginResetModel();
    m_attempts = std::move(attempts);
    endResetModel();
}

int AttemptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attempts.size());
}

int AttemptsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AttemptsModel::textOf(const Attempt &attempt) const
{
    if (attempt.verdict == Verdict::Refreshed)
        return attempt.newLifetime ? tr("OK, new token for %1").arg(texts::length(*attempt.newLifetime))
                                   : tr("OK, new token");
    if (attempt.verdict == Verdict::Abandoned)
        return tr("cancelled");
    if (!attempt.error)
        return tr("failed");
    if (attempt.error->kind == ErrorKind::ProviderRefused && !attempt.error->code.isEmpty())
        return QString::fromUtf8(attempt.error->code);
    return attempt.error->kind == ErrorKind::HttpStatus ? tr("no reason given") : texts::shortError(*attempt.error);
}

QVariant AttemptsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Attempt &attempt = m_attempts[static_cast<size_t>(index.row())];
    const texts::Viewpoint view{.now = m_clock.now().wall, .zone = m_zone};
    switch (role) {
    case VerdictRole:
        return QVariant::fromValue(attempt.verdict);
    case IconNameRole:
        return index.column() == Glyph ? QVariant(glyphOf(attempt.verdict)) : QVariant();
    case Qt::ToolTipRole:
        return attempt.error ? QVariant(plainToolTip(texts::errorSentence(*attempt.error))) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Glyph)
            return attempt.verdict == Verdict::Refreshed ? tr("succeeded") : tr("did not succeed");
        break;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Time:
        return texts::briefTime(attempt.at, view);
    case Glyph:
        return {};
    case Status:
        return attempt.httpStatus > 0 ? QString::number(attempt.httpStatus) : QString(QChar(0x2013));
    case Text:
        return textOf(attempt);
    case Latency:
        return texts::latency(attempt.latency, view.locale);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AttemptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Glyph:
        return tr("Outcome");
    case Status:
        return tr("Status");
    case Text:
        return tr("Result");
    case Latency:
        return tr("Took");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tokenwatch
