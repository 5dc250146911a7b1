// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/grantslots.h"

#include <algorithm>

namespace tokenwatch {

GrantSlots::GrantSlots(SecretStore &secrets, const GrantOrder &order)
    : m_secrets(secrets)
    , m_order(order)
{}

void GrantSlots::read(std::function<void(Expected<>)> then)
{
    m_then = std::move(then);
    readNext();
}

// One after the other: the vault's library has one queue anyway.
void GrantSlots::readNext()
{
    while (m_then && m_next < m_order.descriptor->secretSlots.size()) {
        const SlotRule &rule = m_order.descriptor->secretSlots[m_next];
        if (const auto given = m_order.given.value(rule.name)) {
            m_found.insert(rule.name, given);
            ++m_next;
            continue;
        }
        // What is consumed lives in the token, not in the vault; a fallback's pasted token waits in the vault. A draft
        // that was never saved has nothing there.
        if ((rule.consumable && m_order.slotPrefix.isEmpty()) || m_order.source.isEmpty()) {
            ++m_next;
            continue;
        }
        std::optional<Expected<Secret>> early;
        m_inCall = true;
        Pending reading =
            m_secrets.read({m_order.source, m_order.slotPrefix + rule.name}, [this, &early](Expected<Secret> secret) {
                if (m_inCall) {
                    early = std::move(secret);
                    return;
                }
                if (keep(std::move(secret)))
                    readNext();
            });
        m_inCall = false;
        if (!early) {
            m_waiting = std::move(reading);
            return;
        }
        if (!keep(std::move(*early)))
            return;
    }
    end({});
}

bool GrantSlots::keep(Expected<Secret> secret)
{
    const SlotRule &rule = m_order.descriptor->secretSlots[m_next++];
    if (secret) {
        m_found.insert(rule.name, std::make_shared<const Secret>(std::move(*secret)));
        return true;
    }
    if (secret.error().kind == ErrorKind::MissingCredentials)
        return true;
    end(failure(std::move(secret.error())));
    return false;
}

void GrantSlots::end(Expected<> result)
{
    if (const auto then = std::exchange(m_then, nullptr))
        then(std::move(result));
}

QString GrantSlots::nameOf(const char *slot) const
{
    return QString::fromLatin1(m_order.slotPrefix + slot);
}

QString GrantSlots::missing() const
{
    // Who gives a token up, or asks about it, sends what there is.
    if (m_order.purpose != GrantPurpose::Acquire)
        return {};
    if (m_order.current && !m_order.current->refresh.isEmpty() && !m_order.primaryOnly)
        return {};
    // A sign-in gives what such a slot holds.
    const auto comes = [this](const SlotRule &rule) { return m_order.signIn && rule.consumable; };
    for (const SlotRule &rule : m_order.descriptor->secretSlots) {
        if (rule.required && !comes(rule) && !m_found.contains(rule.name))
            return nameOf(rule.name);
    }
    const auto oneOf = m_order.descriptor->needsOneOf;
    const auto isThere = [&](const char *slot) {
        return m_found.contains(slot) ||
               std::any_of(m_order.descriptor->secretSlots.begin(), m_order.descriptor->secretSlots.end(),
                           [&](const SlotRule &rule) { return QByteArrayView(rule.name) == slot && comes(rule); });
    };
    const bool anyOf = oneOf.empty() || std::any_of(oneOf.begin(), oneOf.end(), isThere);
    return anyOf ? QString() : nameOf(oneOf.front());
}

std::optional<Expected<Token>> GrantSlots::adopted(Moment now) const
{
    if (m_order.purpose != GrantPurpose::Acquire || !m_order.descriptor->adopt)
        return std::nullopt;
    for (const SlotRule &rule : m_order.descriptor->secretSlots) {
        const auto entered = m_found.value(rule.name);
        if (!rule.consumable || !entered)
            continue;
        auto token = m_order.descriptor->adopt(m_order.grant, rule.name, *entered, now);
        const bool isOver = token && !token->access.isEmpty() && !token->isValidAt(now.wall);
        if (isOver && token->refresh.isEmpty())
            return failure(ErrorKind::MissingCredentials, nameOf(rule.name));
        return token;
    }
    return std::nullopt;
}

} // namespace tokenwatch
