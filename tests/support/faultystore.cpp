// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultystore.h"

#include <algorithm>

namespace tokenwatch {

FaultyStore::FaultyStore(TokenStore &behind, QObject *parent)
    : TokenStore(parent)
    , m_behind(behind)
{
    connect(&behind, &TokenStore::opened, this, &TokenStore::opened);
}

void FaultyStore::fail(Call call, ErrorKind kind, int times)
{
    m_faults.insert_or_assign(call, Fault{kind, times});
}

void FaultyStore::heal()
{
    m_faults.clear();
}

void FaultyStore::hold(Call call)
{
    m_held.try_emplace(call);
}

void FaultyStore::release(Call call)
{
    // Taken out first: what runs now may call again and must not be held.
    auto node = m_held.extract(call);
    if (node.empty())
        return;
    for (const auto &run : node.mapped())
        run();
}

int FaultyStore::held(Call call) const
{
    const auto found = m_held.find(call);
    return found == m_held.end() ? 0 : static_cast<int>(found->second.size());
}

int FaultyStore::count(Call call) const
{
    return static_cast<int>(std::count(m_calls.begin(), m_calls.end(), call));
}

template <class T>
void FaultyStore::pass(Call call, Then<T> then, std::function<void(Then<T>)> forward)
{
    m_calls.push_back(call);
    std::function<void()> run;
    const auto fault = m_faults.find(call);
    if (fault != m_faults.end() && fault->second.left != 0) {
        if (fault->second.left > 0)
            --fault->second.left;
        // Through the event loop, as the answer of a true store.
        run = [this, then = std::move(then), kind = fault->second.kind] {
            QMetaObject::invokeMethod(
                this, [then, kind] { then(failure(kind)); }, Qt::QueuedConnection);
        };
    } else {
        run = [then = std::move(then), forward = std::move(forward)] { forward(then); };
    }
    if (const auto held = m_held.find(call); held != m_held.end())
        held->second.push_back(std::move(run));
    else
        run();
}

void FaultyStore::load(Then<std::vector<StoredSource>> then)
{
    pass<std::vector<StoredSource>>(Call::Load, std::move(then),
                                    [this](Then<std::vector<StoredSource>> on) { m_behind.load(std::move(on)); });
}

void FaultyStore::saveSource(const Source &source, Then<> then)
{
    pass<void>(Call::SaveSource, std::move(then),
               [this, source](Then<> on) { m_behind.saveSource(source, std::move(on)); });
}

void FaultyStore::removeSource(const SourceId &id, Then<> then)
{
    pass<void>(Call::RemoveSource, std::move(then),
               [this, id](Then<> on) { m_behind.removeSource(id, std::move(on)); });
}

void FaultyStore::saveMemory(const SourceId &id, const SourceMemory &memory, Then<> then)
{
    pass<void>(Call::SaveMemory, std::move(then),
               [this, id, memory](Then<> on) { m_behind.saveMemory(id, memory, std::move(on)); });
}

void FaultyStore::begin(const SourceId &id, Generation generation, std::optional<AttemptId> resumed,
                        Then<AttemptId> then)
{
    pass<AttemptId>(Call::Begin, std::move(then), [this, id, generation, resumed](Then<AttemptId> on) {
        m_behind.begin(id, generation, resumed, std::move(on));
    });
}

void FaultyStore::commit(const SourceId &id, AttemptId attempt, TokenPtr token, Then<> then)
{
    pass<void>(Call::Commit, std::move(then), [this, id, attempt, token = std::move(token)](Then<> on) {
        m_behind.commit(id, attempt, token, std::move(on));
    });
}

void FaultyStore::close(const SourceId &id, AttemptId attempt, Then<> then)
{
    pass<void>(Call::Close, std::move(then),
               [this, id, attempt](Then<> on) { m_behind.close(id, attempt, std::move(on)); });
}

void FaultyStore::wipe(const SourceId &id, bool refreshToken, Then<> then)
{
    pass<void>(Call::Wipe, std::move(then),
               [this, id, refreshToken](Then<> on) { m_behind.wipe(id, refreshToken, std::move(on)); });
}

} // namespace tokenwatch
