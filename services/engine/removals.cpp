// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/removals.h"

#include "engine/gathering.h"
#include "log/categories.h"

#include <QPointer>

namespace tokenwatch {

Removals::Removals(TokenStore &tokens, SlotWriter &secretSlots, SecretStore &vault, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_slots(secretSlots)
    , m_clock(clock)
{
    connect(&vault, &SecretStore::stateChanged, this, [this](Vault state) {
        if (state != Vault::Ready)
            return;
        for (const auto &[id, source] : std::exchange(m_waiting, {}))
            goOn(source);
    });
}

Source Removals::marked(const Source &source)
{
    Source marked = source;
    marked.unfinished = true;
    marked.name = QLatin1Char('.') + QString::fromLatin1(source.id.value);
    return marked;
}

void Removals::hold(const Source &source, Seconds grace)
{
    m_held.insert_or_assign(source.id, Held{source, m_clock.after(grace, [this, id = source.id] { end(id); })});
}

void Removals::end(const SourceId &id)
{
    const auto held = m_held.extract(id);
    held.mapped().timer.detach();
    carryOut(held.mapped().source, [name = held.mapped().source.name](const Expected<> &done) {
        if (!done)
            qCWarning(lcEngine, "%s: it could not be removed, and is there again at the next start: %s",
                      qUtf8Printable(name), wireName(done.error().kind).constData());
    });
}

const Source *Removals::held(const SourceId &id) const
{
    const auto found = m_held.find(id);
    return found == m_held.end() ? nullptr : &found->second.source;
}

const Source *Removals::held(const QString &name) const
{
    for (const auto &[id, held] : m_held) {
        if (held.source.name == name)
            return &held.source;
    }
    return nullptr;
}

void Removals::release(const SourceId &id)
{
    m_held.erase(id);
}

void Removals::carryOut(const Source &source, Then<> then)
{
    const Source goes = marked(source); // the argument may be the element that goes
    m_held.erase(goes.id);
    m_tokens.saveSource(goes,
                        [guard = QPointer<Removals>(this), goes, then = std::move(then)](const Expected<> &saved) {
                            if (!guard)
                                return;
                            if (!saved)
                                return then(failure(saved.error()));
                            guard->wipe(goes, then);
                        });
}

void Removals::carryOutHeld(Then<> then)
{
    const auto gathering = std::make_shared<Gathering>(std::move(then));
    for (const auto &[id, held] : std::exchange(m_held, {}))
        carryOut(held.source, [gathering](const Expected<> &done) { gathering->note(done); });
}

void Removals::goOn(const Source &marked)
{
    wipe(marked, [](const Expected<> &) {});
}

void Removals::wipe(const Source &source, Then<> then)
{
    const QPointer<Removals> guard(this);
    m_slots.removeAll(source, [guard, source, then = std::move(then)](const Expected<> &removed) {
        if (!guard)
            return;
        if (removed)
            return guard->m_tokens.removeSource(source.id, then);
        guard->m_waiting.insert_or_assign(source.id, source);
        guard->m_tokens.wipe(source.id, true, then);
    });
}

} // namespace tokenwatch
