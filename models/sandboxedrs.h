// SPDX-License-Identifier: GPL-3.0-or-later
// The transfers of S1 and their EDRs, newest first, and the ten steps of one of them as they happen (S1-25). Window
// thread.
#pragma once

#include "models/sandboxtable.h"
#include "ports/sandboxport.h"

namespace tokenwatch {

class SandboxEdrs final : public SandboxTable<SandboxEdr>
{
    Q_OBJECT
public:
    enum Column { Transfer, State, ColumnCount };

    static constexpr int most = 500;
    explicit SandboxEdrs(SandboxEye eye, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// When the next access token ends: a cell reads differently then.
    [[nodiscard]] std::optional<WallTime> nextEnd() const;

protected:
    QString keyOf(const SandboxEdr &edr) const override { return edr.transferId; }
    QVariant cell(const SandboxEdr &edr, int column, int role) const override;

private:
    [[nodiscard]] QString text(const SandboxEdr &edr, int column) const;
    [[nodiscard]] QString accessText(const SandboxEdr &edr) const;

    const SandboxEye m_eye;
};

/// Ten rows, whatever is shown: a person sees what comes before it has happened.
class SandboxSteps final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Step, At, Times, ColumnCount };

    explicit SandboxSteps(SandboxEye eye, QObject *parent = nullptr);

    /// Null: no transfer is selected, all steps lie ahead.
    void show(const SandboxEdr *edr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : sandboxSteps; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString subText(int row) const;
    [[nodiscard]] static QString timesSpoken(int times);

    const SandboxEye m_eye;
    SandboxEdr m_edr;
};

} // namespace tokenwatch
