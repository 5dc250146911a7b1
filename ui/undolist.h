// SPDX-License-Identifier: GPL-3.0-or-later
// What a person did last and can take back with Ctrl+Z, newest first: deleted, paused, edited. Some of it only for a
// while. It knows what was done, in no language and for no window, so that another window can take it over. Owned by
// TokenMonitor. Window thread.
#pragma once

#include "domain/source.h"
#include "ports/clock.h"

#include <QObject>
#include <list>
#include <memory>
#include <optional>

namespace tokenwatch {

/// One thing that was done to a source.
struct Undoable {
    enum class Deed { Deleting, Pausing, Resuming, Editing };

    Deed deed = Deed::Editing;
    SourceId id;
    QString name;                              ///< as people call it
    std::shared_ptr<const Source> before = {}; ///< of Editing: what it was
};

class UndoList final : public QObject
{
    Q_OBJECT
public:
    explicit UndoList(Clock &clock, QObject *parent = nullptr);

    /// Without `lasts` it stays until much else was done.
    void push(Undoable done, std::optional<Seconds> lasts = {});
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// A whole entry of a menu for the newest, "Undo pausing Billing"; empty if there is none.
    [[nodiscard]] QString what() const;
    /// What can be taken back for a while only, the newest of it, and for how long.
    struct Pressing {
        Undoable done;
        Seconds left{0};
    };
    [[nodiscard]] std::optional<Pressing> pressing() const;
    /// Takes the newest back and forgets it: undone() tells who does it.
    void undo();
    /// Likewise the newest that can be taken back for a while only.
    void undoPressing();
    /// All of another window's list, which is empty afterwards, as older than what is here.
    void takeOver(UndoList &other);

Q_SIGNALS:
    void changed();
    void undone(const tokenwatch::Undoable &what);

private:
    struct Entry {
        quint64 number = 0;
        Undoable done;
        std::optional<BootTime> until;
        Pending end;
    };
    using Entries = std::list<Entry>;

    void watchEnd(Entry &entry);
    void drop(quint64 number);
    void take(Entries::iterator entry);
    [[nodiscard]] Entries::const_iterator newestPressing() const;

    Clock &m_clock;
    quint64 m_last = 0;
    Entries m_entries;
};

} // namespace tokenwatch
