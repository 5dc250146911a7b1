// SPDX-License-Identifier: GPL-3.0-or-later
// The latest attempts of one source for the Overview tab, newest first. Window thread.
#pragma once

#include "domain/attempt.h"

#include <QAbstractTableModel>
#include <QTimeZone>
#include <vector>

namespace tokenwatch {

class Clock;

class AttemptsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Glyph, Status, Text, Latency, ColumnCount };
    enum Role {
        IconNameRole = Qt::UserRole + 1, ///< "check", "close" (failed), "more" (abandoned)
        VerdictRole,                     ///< Verdict
    };

    explicit AttemptsModel(const Clock &clock, QTimeZone zone = QTimeZone::systemTimeZone(), QObject *parent = nullptr);

    /// In any order; replaces what was there. Nothing is signalled if nothing changed.
    void setAttempts(std::vector<Attempt> attempts);
    void clear() { setAttempts({}); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const Attempt &attempt) const;

    const Clock &m_clock;
    QTimeZone m_zone;
    std::vector<Attempt> m_attempts;
};

} // namespace tokenwatch
