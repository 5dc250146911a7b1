// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandboxedrs.h"
#include "models/tooltip.h"
#include "texts/sandboxtexts.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

using StepMark = SandboxStepState::Mark;

QString markIcon(StepMark mark)
{
    switch (mark) {
    case StepMark::Ahead:
        return u"cleared"_s;
    case StepMark::Passed:
        return u"fresh"_s;
    case StepMark::Failed:
        return u"expired"_s;
    }
    Q_UNREACHABLE();
}

Family markFamily(StepMark mark)
{
    switch (mark) {
    case StepMark::Ahead:
        return Family::Off;
    case StepMark::Passed:
        return Family::Ok;
    case StepMark::Failed:
        return Family::Crit;
    }
    Q_UNREACHABLE();
}

} // namespace

SandboxSteps::SandboxSteps(SandboxEye eye, QObject *parent)
    : QAbstractTableModel(parent)
    , m_eye(std::move(eye))
{}

void SandboxSteps::show(const SandboxEdr *edr)
{
    const SandboxEdr next = edr ? *edr : SandboxEdr();
    const bool same = next.transferId == m_edr.transferId;
    const SandboxEdr before = std::exchange(m_edr, next);
    for (int row = 0; row < sandboxSteps; ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (!same || before.steps[at] != m_edr.steps[at])
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

/// Between whom it happens; where it failed, why.
QString SandboxSteps::subText(int row) const
{
    const SandboxStepState &state = m_edr.steps[static_cast<std::size_t>(row)];
    return state.reason.isEmpty() ? texts::sandboxStepText(static_cast<SandboxStep>(row)).second : state.reason;
}

QString SandboxSteps::timesSpoken(int times)
{
    return times == 1 ? tr("once") : tr("%n times", nullptr, times);
}

QString SandboxSteps::text(int row, int column) const
{
    const SandboxStepState &state = m_edr.steps[static_cast<std::size_t>(row)];
    switch (static_cast<Column>(column)) {
    case Number:
        return QString::number(row + 1);
    case Step:
        return texts::sandboxStepText(static_cast<SandboxStep>(row)).first;
    case At:
        return state.at ? texts::briefTime(*state.at, m_eye.viewpoint()) : QString();
    case Times:
        return state.times > 1 && state.mark == StepMark::Passed ? QString(QChar(0x00D7) + QString::number(state.times))
                                                                 : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SandboxSteps::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    const StepMark mark = m_edr.steps[static_cast<std::size_t>(index.row())].mark;
    const bool ahead = mark == StepMark::Ahead;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case SandboxSubTextRole:
        return column == Step ? subText(index.row()) : QString();
    case Qt::AccessibleTextRole:
        if (column == Step)
            return QString(text(index.row(), Step) + u", "_s +
                           (ahead                      ? tr("not yet")
                            : mark == StepMark::Passed ? tr("done")
                                                       : tr("failed")) +
                           u", "_s + subText(index.row()));
        if (column == Times)
            return timesSpoken(m_edr.steps[static_cast<std::size_t>(index.row())].times);
        return column == At && ahead ? tr("not yet") : text(index.row(), column);
    case Qt::ToolTipRole:
        return column == Step ? plainToolTip(subText(index.row())) : QString();
    case SandboxIconRole:
        return column == Number ? QVariant(markIcon(mark)) : QVariant();
    case SandboxFamilyRole:
        return QVariant::fromValue(markFamily(mark));
    case SandboxEmphasisRole:
        if (column == Step && mark == StepMark::Failed)
            return QVariant::fromValue(Emphasis::Coloured);
        return QVariant::fromValue(ahead || column == Number || column == At ? Emphasis::Muted : Emphasis::Plain);
    default:
        return {};
    }
}

QVariant SandboxSteps::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("#");
    case Step:
        return tr("Step");
    case At:
        return tr("Last at");
    case Times:
        return tr("Times");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tokenwatch
