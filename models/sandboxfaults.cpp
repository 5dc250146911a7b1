// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandboxfaults.h"

#include "models/tooltip.h"
#include "texts/durations.h"
#include "texts/sandboxtexts.h"

#include <algorithm>
#include <numeric>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKinds = 200;

} // namespace

SandboxFaults::SandboxFaults(SandboxEye eye, const QList<SandboxFaultKind> &kinds, QObject *parent)
    : SandboxTable(SandboxOrder::OldestFirst, mostKinds, parent)
    , m_eye(std::move(eye))
{
    for (const SandboxFaultKind &kind : kinds) {
        if (!kind.atOnce)
            m_kinds.append(kind.name);
    }
    show({});
}

void SandboxFaults::show(const std::vector<SandboxFault> &faults)
{
    for (const SandboxFault &fault : faults) {
        if (!m_kinds.contains(fault.name))
            m_kinds.append(fault.name);
    }
    std::vector<FaultSwitch> switches;
    for (const QByteArray &kind : std::as_const(m_kinds)) {
        FaultSwitch each{kind, {}};
        std::ranges::copy_if(faults, std::back_inserter(each.orders),
                             [&](const SandboxFault &fault) { return fault.name == kind; });
        switches.push_back(std::move(each));
    }
    take(false, switches);
}

int SandboxFaults::switchedOn() const
{
    return static_cast<int>(std::ranges::count_if(rows(), [](const FaultSwitch &f) { return !f.orders.empty(); }));
}

std::optional<WallTime> SandboxFaults::nextChange() const
{
    const WallTime now = m_eye.viewpoint().now;
    std::optional<WallTime> next;
    for (const FaultSwitch &each : rows()) {
        for (const SandboxFault &order : each.orders) {
            if (!order.active || !order.until || *order.until <= now)
                continue;
            const WallTime at = now + texts::nextChange(*order.until - now);
            next = next ? std::min(*next, at) : at;
        }
    }
    return next;
}

QString SandboxFaults::text(const FaultSwitch &fault, int column) const
{
    const auto each = [&fault](auto word) {
        QStringList words;
        for (const SandboxFault &order : fault.orders) {
            if (const QString said = word(order); !words.contains(said))
                words << said;
        }
        return words.join(u"; "_s);
    };
    switch (static_cast<Column>(column)) {
    case Fault:
        return texts::sandboxFaultText(fault.name).first;
    case Affected:
        return each([](const SandboxFault &order) {
            const QString whom = order.client.isEmpty() ? tr("everybody") : order.client;
            return order.endpoint.isEmpty() ? whom : tr("%1 at %2", "a client and a path").arg(whom, order.endpoint);
        });
    case Left:
        return each(
            [this](const SandboxFault &order) { return texts::sandboxFaultLeft(order, m_eye.viewpoint().now); });
    case Hits:
        return fault.orders.empty()
                   ? QString()
                   : QString::number(std::accumulate(fault.orders.begin(), fault.orders.end(), 0,
                                                     [](int sum, const SandboxFault &o) { return sum + o.hits; }));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SandboxFaults::cell(const FaultSwitch &fault, int column, int role) const
{
    const bool on = !fault.orders.empty();
    const QString hint = texts::sandboxFaultText(fault.name).second;
    switch (role) {
    case Qt::DisplayRole:
        return text(fault, column);
    case SandboxSubTextRole:
        return column == Fault ? QVariant(hint) : QVariant();
    case Qt::CheckStateRole:
        return column == Fault ? QVariant(on ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Fault)
            return QString(text(fault, Fault) + u", "_s + (on ? tr("on") : tr("off")));
        return on ? text(fault, column) : tr("off");
    case Qt::AccessibleDescriptionRole:
        return column == Fault ? QVariant(hint) : QVariant();
    case Qt::ToolTipRole:
        return column == Fault ? plainToolTip(hint) : plainToolTip(text(fault, column));
    case SandboxFamilyRole:
        return QVariant::fromValue(on ? Family::Warn : Family::Off);
    case SandboxEmphasisRole:
        if (column == Fault)
            return QVariant::fromValue(on ? Emphasis::Coloured : Emphasis::Plain);
        return QVariant::fromValue(Emphasis::Plain);
    case SandboxProblemRole:
        return on;
    case SandboxSearchRole:
        return QString(QString::fromLatin1(fault.name) + u' ' + hint);
    default:
        return {};
    }
}

QVariant SandboxFaults::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Fault:
        return tr("Fault");
    case Affected:
        return tr("For");
    case Left:
        return tr("How long");
    case Hits:
        return tr("Struck");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags SandboxFaults::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = SandboxTable::flags(index);
    return index.isValid() && index.column() == Fault ? plain | Qt::ItemIsUserCheckable : plain;
}

bool SandboxFaults::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Fault || role != Qt::CheckStateRole)
        return false;
    const bool on = value.toInt() == Qt::Checked;
    const FaultSwitch &fault = at(index.row());
    if (on != fault.orders.empty())
        return false;
    Q_EMIT switched(fault.name, on);
    return true;
}

} // namespace tokenwatch
