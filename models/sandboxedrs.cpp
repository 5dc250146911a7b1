// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandboxedrs.h"

#include "models/tooltip.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

using Mark = SandboxStepState::Mark;

bool isEnded(const SandboxEdr &edr, WallTime now)
{
    return edr.accessExpiresAt && *edr.accessExpiresAt <= now;
}

bool hasFailed(const SandboxEdr &edr)
{
    return edr.step(SandboxStep::DataAuthorized).mark == Mark::Failed ||
           edr.step(SandboxStep::TokensIssued).mark == Mark::Failed;
}

} // namespace

SandboxEdrs::SandboxEdrs(SandboxEye eye, QObject *parent)
    : SandboxTable(SandboxOrder::NewestFirst, most, parent)
    , m_eye(std::move(eye))
{}

QString SandboxEdrs::text(const SandboxEdr &edr, int column) const
{
    switch (static_cast<Column>(column)) {
    case Transfer:
        return edr.transferId;
    case State: {
        if (edr.revoked)
            return tr("ended");
        const int refreshes = edr.step(SandboxStep::TokensIssued).times;
        if (edr.step(SandboxStep::TokensIssued).mark == Mark::Failed)
            return tr("refresh refused");
        if (refreshes == 0)
            return tr("not refreshed yet");
        return refreshes == 1 ? tr("refreshed once") : tr("refreshed %n times", nullptr, refreshes);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString SandboxEdrs::accessText(const SandboxEdr &edr) const
{
    if (edr.revoked || !edr.accessExpiresAt)
        return {};
    const texts::Viewpoint view = m_eye.viewpoint();
    const QString at = texts::briefTime(*edr.accessExpiresAt, view);
    return isEnded(edr, view.now) ? tr("token ended %1", "a time of day").arg(at)
                                  : tr("token until %1", "a time of day").arg(at);
}

QVariant SandboxEdrs::cell(const SandboxEdr &edr, int column, int role) const
{
    const bool off = edr.revoked || isEnded(edr, m_eye.viewpoint().now);
    switch (role) {
    case Qt::DisplayRole:
        return text(edr, column);
    case SandboxSubTextRole:
        return column == Transfer ? edr.assetId : accessText(edr);
    case Qt::AccessibleTextRole:
        return QStringList({text(edr, column), column == Transfer ? edr.assetId : accessText(edr)}).join(u", "_s);
    case Qt::ToolTipRole:
        return column == Transfer ? plainToolTip(edr.transferId + u'\n' + edr.audience) : QVariant();
    case SandboxIconRole:
        if (column != Transfer)
            return {};
        return hasFailed(edr) ? u"expired"_s : off ? u"cleared"_s : u"fresh"_s;
    case SandboxFamilyRole:
        return QVariant::fromValue(hasFailed(edr) ? Family::Crit : off ? Family::Off : Family::Ok);
    case SandboxEmphasisRole:
        if (column == State && edr.step(SandboxStep::TokensIssued).mark == Mark::Failed && !edr.revoked)
            return QVariant::fromValue(Emphasis::Coloured);
        return QVariant::fromValue(off ? Emphasis::Muted : Emphasis::Plain);
    case SandboxProblemRole:
        return hasFailed(edr);
    case SandboxSearchRole:
        return QString(edr.assetId + u' ' + edr.audience);
    default:
        return {};
    }
}

QVariant SandboxEdrs::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Transfer:
        return tr("Transfer");
    case State:
        return tr("EDR");
    case ColumnCount:
        break;
    }
    return {};
}

std::optional<WallTime> SandboxEdrs::nextEnd() const
{
    const WallTime now = m_eye.viewpoint().now;
    std::optional<WallTime> next;
    for (const SandboxEdr &edr : rows()) {
        if (edr.accessExpiresAt && *edr.accessExpiresAt > now && (!next || *edr.accessExpiresAt < *next))
            next = edr.accessExpiresAt;
    }
    return next;
}

} // namespace tokenwatch
