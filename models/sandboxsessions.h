// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions of the sandbox with their states, newest first (S2-14, S3-17). Window thread.
#pragma once

#include "models/sandboxtable.h"
#include "ports/sandboxport.h"

namespace tokenwatch {

class SandboxSessions final : public SandboxTable<SandboxSession>
{
    Q_OBJECT
public:
    enum Column { State, Client, Kind, Access, Refresh, Session, Grant, Created, ColumnCount };

    static constexpr int most = 2000;
    explicit SandboxSessions(SandboxEye eye, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// How many can still be used now.
    [[nodiscard]] int live() const;
    /// When the next token of a session that can be used ends: a cell reads differently then.
    [[nodiscard]] std::optional<WallTime> nextEnd() const;

protected:
    QString keyOf(const SandboxSession &session) const override { return session.id; }
    QVariant cell(const SandboxSession &session, int column, int role) const override;

private:
    [[nodiscard]] QString text(const SandboxSession &session, int column) const;
    [[nodiscard]] QString tokenText(const SandboxSession &session, std::optional<WallTime> end) const;

    const SandboxEye m_eye;
};

/// The beginning of an identifier, enough to tell it from others; the whole is in the tool tip.
[[nodiscard]] QString shortIdentifier(const QString &id);

} // namespace tokenwatch
