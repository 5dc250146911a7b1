// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedredirects.h"

#include <QUrlQuery>

namespace tokenwatch {

class ScriptedRedirects::Listener final : public RedirectListener
{
public:
    Listener(ScriptedRedirects &owner, QUrl uri)
        : m_owner(owner)
        , m_uri(std::move(uri))
    {
        ++m_owner.m_open;
    }
    ~Listener() override { --m_owner.m_open; }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] QUrl redirectUri() const override { return m_uri; }
    Pending wait(const QByteArray &state, Then<QUrl> then) override
    {
        m_owner.m_state = state;
        m_owner.m_reply = Reply<QUrl>(std::move(then));
        return m_owner.m_reply.pending();
    }

private:
    ScriptedRedirects &m_owner;
    const QUrl m_uri;
};

Expected<std::unique_ptr<RedirectListener>> ScriptedRedirects::listen(quint16 port)
{
    m_asked += port;
    if (const auto kind = std::exchange(m_failure, std::nullopt))
        return failure(*kind, QString::number(port));
    m_uri = QUrl(QStringLiteral("http://127.0.0.1:%1/callback").arg(port == 0 ? anyPort : port));
    return std::make_unique<Listener>(*this, m_uri);
}

bool ScriptedRedirects::comeBack(const QUrl &address)
{
    const Reply<QUrl> reply = m_reply;
    if (!reply.isWanted())
        return false;
    reply.resolve(address);
    return true;
}

bool ScriptedRedirects::comeBackWith(const QByteArray &code)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("code"), QString::fromLatin1(code));
    query.addQueryItem(QStringLiteral("state"), QString::fromLatin1(m_state));
    QUrl address = m_uri;
    address.setQuery(query);
    return comeBack(address);
}

} // namespace tokenwatch
