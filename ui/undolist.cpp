// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undolist.h"

#include "ui/editingcommands.h"
#include "ui/sourcecommands.h"

#include <algorithm>
#include <utility>

namespace tokenwatch {

namespace {

constexpr std::size_t mostUndone = 50;

QString undoWords(const Undoable &done)
{
    switch (done.deed) {
    case Undoable::Deed::Deleting:
        return SourceCommands::tr("Undo deleting %1").arg(done.name);
    case Undoable::Deed::Pausing:
        return SourceCommands::tr("Undo pausing %1").arg(done.name);
    case Undoable::Deed::Resuming:
        return SourceCommands::tr("Undo resuming %1").arg(done.name);
    case Undoable::Deed::Editing:
        return EditingCommands::tr("Undo editing %1").arg(done.name);
    }
    Q_UNREACHABLE();
}

} // namespace

UndoList::UndoList(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

void UndoList::push(Undoable done, std::optional<Seconds> lasts)
{
    const auto until = lasts ? std::optional(m_clock.now().boot + *lasts) : std::nullopt;
    m_entries.push_front({++m_last, std::move(done), until, {}});
    watchEnd(m_entries.front());
    if (m_entries.size() > mostUndone)
        m_entries.pop_back();
    Q_EMIT changed();
}

void UndoList::watchEnd(Entry &entry)
{
    if (entry.until)
        entry.end = m_clock.after(*entry.until - m_clock.now().boot, [this, number = entry.number] { drop(number); });
}

QString UndoList::what() const
{
    return m_entries.empty() ? QString() : undoWords(m_entries.front().done);
}

UndoList::Entries::const_iterator UndoList::newestPressing() const
{
    return std::find_if(m_entries.cbegin(), m_entries.cend(),
                        [](const Entry &entry) { return entry.until.has_value(); });
}

std::optional<UndoList::Pressing> UndoList::pressing() const
{
    const auto found = newestPressing();
    if (found == m_entries.cend())
        return std::nullopt;
    return Pressing{found->done, std::chrono::ceil<Seconds>(*found->until - m_clock.now().boot)};
}

void UndoList::undo()
{
    if (!m_entries.empty())
        take(m_entries.begin());
}

void UndoList::undoPressing()
{
    const auto found = newestPressing();
    if (found != m_entries.cend())
        take(m_entries.erase(found, found)); // as one that may be changed
}

void UndoList::take(Entries::iterator entry)
{
    const Entry taken = std::move(*entry);
    m_entries.erase(entry);
    Q_EMIT changed();
    Q_EMIT undone(taken.done);
}

void UndoList::takeOver(UndoList &other)
{
    Entries taken = std::exchange(other.m_entries, {});
    for (Entry &entry : taken) {
        entry.number = ++m_last;
        watchEnd(entry); // the end that the other one waited for goes with this
    }
    m_entries.splice(m_entries.end(), taken);
    Q_EMIT other.changed();
    Q_EMIT changed();
}

void UndoList::drop(quint64 number)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [number](const Entry &entry) { return entry.number == number; });
    if (found == m_entries.end())
        return;
    found->end.detach();
    m_entries.erase(found);
    Q_EMIT changed();
}

} // namespace tokenwatch
