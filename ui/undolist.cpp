// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undolist.h"

#include <algorithm>

namespace tokenwatch {

namespace {

constexpr std::size_t mostUndone = 50;

} // namespace

UndoList::UndoList(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

void UndoList::push(const QString &what, std::function<void()> undo, std::optional<Seconds> lasts)
{
    const quint64 number = ++m_last;
    Pending end = lasts ? m_clock.after(*lasts, [this, number] { drop(number); }) : Pending();
    m_entries.push_front({number, what, std::move(undo), std::move(end)});
    if (m_entries.size() > mostUndone)
        m_entries.pop_back();
    Q_EMIT changed();
}

bool UndoList::isPressing() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.end.isOwned(); });
}

QString UndoList::what() const
{
    return m_entries.empty() ? QString() : m_entries.front().what;
}

void UndoList::undo()
{
    if (m_entries.empty())
        return;
    const Entry entry = std::move(m_entries.front());
    m_entries.pop_front();
    Q_EMIT changed();
    entry.undo();
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
