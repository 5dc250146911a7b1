// SPDX-License-Identifier: GPL-3.0-or-later
// What the sandbox was asked and answered, newest first, with the tries that followed a failure (S4-14). Window thread.
#pragma once

#include "models/sandboxtable.h"
#include "ports/sandboxport.h"

namespace tokenwatch {

class SandboxRequests final : public SandboxTable<SandboxRequest>
{
    Q_OBJECT
public:
    enum Column { Time, Request, Client, Answer, Try, Meaning, ColumnCount };

    static constexpr int most = 2000;
    explicit SandboxRequests(SandboxEye eye, QObject *parent = nullptr);

    /// In their order; those known already are ignored.
    void add(const std::vector<SandboxRequest> &requests);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const SandboxRequest &request) const override { return QString::number(request.number); }
    QVariant cell(const SandboxRequest &request, int column, int role) const override;

private:
    [[nodiscard]] QString text(const SandboxRequest &request, int column) const;
    [[nodiscard]] QString subText(const SandboxRequest &request, int column) const;

    const SandboxEye m_eye;
    quint64 m_last = 0;
};

} // namespace tokenwatch
