// SPDX-License-Identifier: GPL-3.0-or-later
// What a person did last and can take back with Ctrl+Z, newest first: deleted, paused, edited. Some of it only for a
// while. Owned by SourceCommands. Window thread.
#pragma once

#include "ports/clock.h"

#include <QObject>
#include <QString>
#include <functional>
#include <list>
#include <optional>

namespace tokenwatch {

class UndoList final : public QObject
{
    Q_OBJECT
public:
    explicit UndoList(Clock &clock, QObject *parent = nullptr);

    /// `what` is a whole entry of a menu, "Undo pausing Billing"; without `lasts` it stays until much else was done.
    void push(const QString &what, std::function<void()> undo, std::optional<Seconds> lasts = {});
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// Some of it can be taken back for a while only.
    [[nodiscard]] bool isPressing() const;
    /// Of the newest; empty if there is none.
    [[nodiscard]] QString what() const;
    /// Takes the newest back and forgets it.
    void undo();

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        quint64 number;
        QString what;
        std::function<void()> undo;
        Pending end;
    };
    void drop(quint64 number);

    Clock &m_clock;
    quint64 m_last = 0;
    std::list<Entry> m_entries;
};

} // namespace tokenwatch
