// SPDX-License-Identifier: GPL-3.0-or-later
// The grants of the sandbox, newest first: what a person or a client was given once, and what became of it (S2-14).
// Window thread.
#pragma once

#include "models/sandboxtable.h"
#include "ports/sandboxport.h"

namespace tokenwatch {

class SandboxGrants final : public SandboxTable<SandboxGrant>
{
    Q_OBJECT
public:
    enum Column { Grant, Client, Kind, Subject, Scope, Sessions, Created, ColumnCount };

    static constexpr int most = 2000;
    explicit SandboxGrants(SandboxEye eye, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const SandboxGrant &grant) const override { return grant.id; }
    QVariant cell(const SandboxGrant &grant, int column, int role) const override;

private:
    [[nodiscard]] QString text(const SandboxGrant &grant, int column) const;

    const SandboxEye m_eye;
};

} // namespace tokenwatch
