// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/introspector.h"

#include "engine/refresher.h"
#include "log/categories.h"

namespace tokenwatch {

namespace {

/// A JWT tells its own lifetime, or its issuer did not want one (RFC 7515 3.1: three parts, the first a JSON object).
bool looksLikeJwt(QByteArrayView token)
{
    return token.startsWith("eyJ") && token.count('.') == 2;
}

} // namespace

Introspector::Introspector(const Parts &parts)
    : m_parts(parts)
{}

void Introspector::consider(const SourceId &id, const TokenPtr &token)
{
    m_underWay.erase(id);
    const auto *entry = m_parts.states.find(id);
    if (!entry || token->expiryOrigin != ExpiryOrigin::Assumed || token->access.isEmpty() ||
        looksLikeJwt(token->access.reveal()))
        return;
    // The fallback's token is another provider's; and what is not safe on disk yet is no time for more.
    if (entry->state.onFallback || entry->state.unsaved)
        return;
    const GrantDescriptor *grant = findGrant(m_parts.grants, entry->source.grant.type);
    const auto unsupported = m_unsupported.find(id);
    if (!grant || !grant->introspect ||
        (unsupported != m_unsupported.end() && unsupported->second == entry->policy.lineage))
        return;
    GrantOrder order;
    order.source = id;
    order.descriptor = grant;
    order.grant = entry->source.grant;
    order.purpose = GrantPurpose::Introspect;
    order.transport = entry->source.transport;
    order.current = token;
    auto ended = std::make_shared<bool>(false);
    Pending asking = m_parts.runner.run(
        std::move(order), [](const Then<> &then) { then({}); },
        [this, id, token, ended](GrantResult result) {
            *ended = true;
            answered(id, token, std::move(result));
        });
    if (!*ended)
        m_underWay.insert_or_assign(id, std::move(asking));
}

void Introspector::forget(const SourceId &id)
{
    m_underWay.erase(id);
    m_unsupported.erase(id);
}

void Introspector::answered(const SourceId &id, const TokenPtr &asked, GrantResult result)
{
    if (auto done = m_underWay.extract(id); !done.empty())
        done.mapped().detach();
    const auto *entry = m_parts.states.find(id);
    if (!entry)
        return;
    const QByteArray name = entry->source.name.toUtf8();
    if (!result.token) {
        const Error &error = result.token.error();
        if (error.kind == ErrorKind::Unsupported)
            m_unsupported.insert_or_assign(id, entry->policy.lineage);
        qCInfo(lcEngine, "%s: the provider did not tell the lifetime: %s %s, HTTP status %d", name.constData(),
               wireName(error.kind).constData(), error.code.constData(), result.httpStatus);
        return;
    }
    const std::optional<WallTime> end = result.token->expiresAt;
    if (!end || result.token->expiryOrigin == ExpiryOrigin::Assumed) {
        m_unsupported.insert_or_assign(id, entry->policy.lineage);
        return;
    }
    // Whatever came since is newer than what was asked about; and a refresh under way may bring a rotated credential,
    // which must not be overtaken.
    const Token *present = entry->state.current(entry->policy);
    if (!present || present->generation != asked->generation || entry->state.memory.clearedAt ||
        m_parts.refresher.isUnderWay(id))
        return;
    if (*end <= m_parts.clock.now().wall) {
        qCWarning(lcEngine, "%s: the provider says that its new token has ended already", name.constData());
        return;
    }
    Token token = present->duplicate();
    token.expiresAt = end;
    token.expiryOrigin = result.token->expiryOrigin;
    if (!result.token->flowMemory.isEmpty())
        token.flowMemory = std::move(result.token->flowMemory);
    m_parts.refresher.adopt(id, std::move(token), false, [name](const Expected<> &adopted) {
        if (!adopted)
            qCInfo(lcEngine, "%s: the true lifetime was not stored: %s", name.constData(),
                   wireName(adopted.error().kind).constData());
    });
}

} // namespace tokenwatch
