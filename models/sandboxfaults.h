// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault of the sandbox that can stay on as a switch, with what is switched on of it. Checking a row is a wish:
// the row changes when the sandbox says so. Window thread.
#pragma once

#include "models/sandboxtable.h"
#include "ports/sandboxport.h"

namespace tokenwatch {

/// A kind of fault and the orders of it that are in force.
struct FaultSwitch {
    QByteArray name;
    std::vector<SandboxFault> orders;
    friend bool operator==(const FaultSwitch &, const FaultSwitch &) = default;
};

class SandboxFaults final : public SandboxTable<FaultSwitch>
{
    Q_OBJECT
public:
    enum Column { Fault, Affected, Left, Hits, ColumnCount };

    SandboxFaults(SandboxEye eye, const QList<SandboxFaultKind> &kinds, QObject *parent = nullptr);

    /// All that are switched on. A kind not known before gets a row too.
    void show(const std::vector<SandboxFault> &faults);
    /// How many kinds are switched on.
    [[nodiscard]] int switchedOn() const;
    /// When a cell that counts down reads differently next.
    [[nodiscard]] std::optional<WallTime> nextChange() const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A person wants the fault on, or off.
    void switched(const QByteArray &name, bool on);

protected:
    QString keyOf(const FaultSwitch &fault) const override { return QString::fromLatin1(fault.name); }
    QVariant cell(const FaultSwitch &fault, int column, int role) const override;

private:
    [[nodiscard]] QString text(const FaultSwitch &fault, int column) const;

    const SandboxEye m_eye;
    QByteArrayList m_kinds;
};

} // namespace tokenwatch
