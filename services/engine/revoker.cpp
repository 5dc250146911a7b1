// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/revoker.h"

#include "log/categories.h"

namespace tokenwatch {

Revoker::Revoker(GrantCatalogue grants, GrantRunner &runner)
    : m_grants(grants)
    , m_runner(runner)
{}

std::optional<Expected<GrantOrder>> Revoker::prepare(const SourceStates::Entry &entry) const
{
    const State &state = entry.state;
    const Token *present = state.current(entry.policy);
    if (!present)
        return std::nullopt;
    const bool isSealed = present->access.isEmpty() && present->refresh.isEmpty() && !entry.policy.world.storeOpen;
    if (isSealed) {
        const bool isAbsent = entry.policy.world.vault == Vault::Absent;
        return failure(isAbsent ? ErrorKind::VaultAbsent : ErrorKind::VaultLocked);
    }
    // What the fallback gave is no business of the other provider.
    TokenPtr token = state.token;
    if (state.onFallback && !token->access.isEmpty()) {
        Token own = token->duplicate();
        own.access.wipe();
        token = std::make_shared<const Token>(std::move(own));
    }
    const GrantDescriptor *grant = findGrant(m_grants, entry.source.grant.type);
    const bool isBare = token->access.isEmpty() && token->refresh.isEmpty();
    if (isBare && !state.onFallback)
        return std::nullopt;
    if (isBare || !grant || !grant->revoke)
        return failure(ErrorKind::Unsupported, QString::fromLatin1(entry.source.grant.type));
    GrantOrder order;
    order.source = entry.source.id;
    order.descriptor = grant;
    order.grant = entry.source.grant;
    order.purpose = GrantPurpose::Revoke;
    order.transport = entry.source.transport;
    order.current = std::move(token);
    order.memory = state.memory.flowMemory;
    return order;
}

void Revoker::tell(GrantOrder order, std::function<void(Cleared)> then)
{
    const quint64 number = ++m_last;
    const QByteArray type = order.grant.type;
    auto ended = std::make_shared<bool>(false);
    Pending telling = m_runner.run(
        std::move(order), [](const Then<> &granted) { granted({}); },
        [this, number, type, ended, then = std::move(then)](GrantResult result) {
            *ended = true;
            if (auto done = m_underWay.extract(number); !done.empty())
                done.mapped().detach();
            Cleared cleared;
            cleared.revoked = result.token.has_value();
            if (!result.token) {
                qCInfo(lcEngine, "a token of the kind %s could not be revoked: %s, HTTP status %d", type.constData(),
                       wireName(result.token.error().kind).constData(), result.httpStatus);
                cleared.notRevoked = std::move(result.token.error());
            }
            then(std::move(cleared));
        });
    if (!*ended)
        m_underWay.emplace(number, std::move(telling));
}

} // namespace tokenwatch
