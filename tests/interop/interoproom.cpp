// SPDX-License-Identifier: GPL-3.0-or-later
#include "interoproom.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

InteropRoom::InteropRoom(const QStringList &agentOptions)
    : m_provider(m_home.path())
    , m_agent(m_home, agentOptions)
{}

QByteArray InteropRoom::open()
{
    if (!m_provider.isReady())
        return m_provider.complaint();
    return m_agent.isReady() ? QByteArray() : "no agent: " + m_agent.log();
}

QJsonObject InteropRoom::grant(const QString &type, const QString &client, const QString &issuer) const
{
    return {{u"type"_s, type},
            {u"token_url"_s, m_provider.issuer(issuer) + u"/token"_s},
            {u"client_id"_s, m_provider.client(client)[u"client_id"_s]}};
}

QJsonObject InteropRoom::discovered(const QString &type, const QString &client, const QString &issuer) const
{
    return {{u"type"_s, type},
            {u"issuer"_s, m_provider.issuer(issuer)},
            {u"client_id"_s, m_provider.client(client)[u"client_id"_s]}};
}

QByteArray InteropRoom::add(const NewSource &source) const
{
    QJsonObject whole = source.more;
    whole[u"name"_s] = source.name;
    whole[u"grant"_s] = source.grant;
    const Ran added =
        m_agent.ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, QJsonDocument(whole).toJson(QJsonDocument::Compact));
    if (added.exit != 0)
        return added.err;
    for (auto it = source.secrets.cbegin(); it != source.secrets.cend(); ++it) {
        const Ran set = m_agent.ctl({u"secret"_s, u"set"_s, source.name, it.key()}, it.value());
        if (set.exit != 0)
            return set.err;
    }
    return {};
}

Ran InteropRoom::refresh(const QString &name) const
{
    return m_agent.ctl({u"refresh"_s, name});
}

bool InteropRoom::renew(const QString &name) const
{
    const auto generation = [&] { return m_agent.source(name)[u"generation"_s].toInt(); };
    const int before = generation();
    return QTest::qWaitFor([&] { return refresh(name).exit == 0 && generation() > before; }, 10000);
}

Ran InteropRoom::refreshUntilRefused(const QString &name) const
{
    Ran ran;
    (void)QTest::qWaitFor(
        [&] {
            ran = refresh(name);
            return ran.exit != 0 && !ran.err.contains("too early");
        },
        10000);
    return ran;
}

int InteropRoom::lastStatus(const QString &name) const
{
    return m_agent.source(name)[u"last_attempt"_s][u"http_status"_s].toInt();
}

QByteArray InteropRoom::token(const QString &name) const
{
    const Ran got = m_agent.ctl({u"get"_s, name, u"--wait"_s, u"10s"_s});
    return got.exit == 0 ? got.out.trimmed() : QByteArray();
}

QByteArray InteropRoom::authorization(const QString &name) const
{
    const Ran header = m_agent.ctl({u"header"_s, name});
    return header.exit == 0 ? header.out.mid(header.out.indexOf(": ") + 2).trimmed() : QByteArray();
}

bool isOneSentence(const QByteArray &text, const QList<QByteArray> &secrets)
{
    const QByteArray line = text.trimmed();
    if (line.isEmpty() || line.contains('\n') || line.size() > 600)
        return false;
    return std::none_of(secrets.begin(), secrets.end(),
                        [&](const QByteArray &secret) { return line.contains(secret); });
}

} // namespace tokenwatch
