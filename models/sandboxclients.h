// SPDX-License-Identifier: GPL-3.0-or-later
// The clients registered at the sandbox, in the order they came, with what is particular about each (S2-14). Window
// thread.
#pragma once

#include "models/sandboxtable.h"
#include "ports/sandboxport.h"

namespace tokenwatch {

class SandboxClients final : public SandboxTable<SandboxClient>
{
    Q_OBJECT
public:
    enum Column { Client, Type, AccessLifetime, RefreshLifetime, Particular, ColumnCount };

    static constexpr int most = 1100; ///< more than a sandbox registers
    explicit SandboxClients(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const SandboxClient &client) const override { return client.id; }
    QVariant cell(const SandboxClient &client, int column, int role) const override;

private:
    [[nodiscard]] static QString text(const SandboxClient &client, int column);
};

} // namespace tokenwatch
