// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchagent.h"

#include <QDateTime>
#include <QUrl>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

BenchAgent::BenchAgent(const QStringList &options)
    : m_agent(m_home,
              QStringList{u"--secrets"_s, u"memory"_s, u"--api-port"_s, u"0"_s, u"--gateway-port"_s, u"0"_s} + options)
{
    if (!m_agent.isReady())
        qFatal("the agent does not start: %s", m_agent.log().constData());
}

void BenchAgent::addToken(const QString &name, const QByteArray &token, const QString &upstream)
{
    const QString tomorrow = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate);
    QJsonObject source{{u"name"_s, name},
                       {u"grant"_s, QJsonObject{{u"type"_s, u"manual"_s}, {u"expires_at"_s, tomorrow}}}};
    if (!upstream.isEmpty())
        source[u"gateway"_s] = QJsonObject{{u"upstream"_s, upstream}};
    addSource(source, u"token"_s, token);
}

void BenchAgent::addSource(const QJsonObject &source, const QString &slot, const QByteArray &secret)
{
    const Ran added =
        m_agent.ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, QJsonDocument(source).toJson(QJsonDocument::Compact));
    if (added.exit != 0)
        qFatal("the source is refused: %s", added.err.constData());
    const Ran stored = m_agent.ctl({u"secret"_s, u"set"_s, source[u"name"_s].toString(), slot}, secret);
    if (stored.exit != 0)
        qFatal("its secret is refused: %s", stored.err.constData());
}

quint16 BenchAgent::port(const QString &of) const
{
    return static_cast<quint16>(QUrl(m_agent.description()[of].toString()).port(0));
}

QByteArray sampleToken()
{
    return "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + QByteArray(256, 'b') + '.' + QByteArray(43, 's');
}

} // namespace tokenwatch::bench
