// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registry.h"

#include "crypto/mac.h"

#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

Registry::Registry(std::vector<Client> clients, User user)
    : m_clients(std::make_move_iterator(clients.begin()), std::make_move_iterator(clients.end()))
    , m_user(std::move(user))
{
    if (m_clients.empty())
        m_clients.push_back(Client{.id = u"public"_s, .type = ClientType::Public});
}

const Client *Registry::add(Client client)
{
    if (m_clients.size() >= mostClients)
        return nullptr;
    return &m_clients.emplace_back(std::move(client));
}

const Client *Registry::find(const QString &id) const
{
    const auto found = std::ranges::find(m_clients, id, &Client::id);
    return found == m_clients.end() ? nullptr : &*found;
}

const User *Registry::authenticate(const QString &login, const QString &password) const
{
    const bool known = login == m_user.email || login == m_user.email.section(u'@', 0, 0);
    const bool right = m_user.password && crypto::equal(password.toUtf8(), m_user.password->reveal());
    return known && right && m_user.active ? &m_user : nullptr;
}

bool Registry::secretIsRight(const Client &client, const QString &secret)
{
    switch (client.type) {
    case ClientType::Public:
        return secret.isEmpty();
    case ClientType::Confidential:
        return client.secret && crypto::equal(secret.toUtf8(), client.secret->reveal());
    }
    return false;
}

QString wireName(ClientType type)
{
    switch (type) {
    case ClientType::Public:
        return u"public"_s;
    case ClientType::Confidential:
        return u"confidential"_s;
    }
    return {};
}

} // namespace tokenwatch::sandbox
