// SPDX-License-Identifier: GPL-3.0-or-later
#include "openidprovider.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

namespace tokenwatch {

using namespace Qt::StringLiterals;

OpenIdProvider::OpenIdProvider(const QString &directory)
{
    const QString modules = qEnvironmentVariable("TOKENWATCH_INTEROP") + u"/node_modules"_s;
    if (!QDir(modules).exists()) {
        m_out = "The OpenID provider is not installed: ./dev test does that.";
        return;
    }
    m_process.start(u"node"_s,
                    {qEnvironmentVariable("TOKENWATCH_SOURCE") + u"/tests/interop/provider.mjs"_s, modules, directory});
}

OpenIdProvider::~OpenIdProvider()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000))
        m_process.kill();
}

bool OpenIdProvider::isReady()
{
    if (m_process.state() == QProcess::NotRunning && m_process.error() == QProcess::UnknownError)
        return false;
    const bool said = QTest::qWaitFor(
        [this] {
            m_out += m_process.readAllStandardOutput();
            return m_out.contains('\n') || m_process.state() == QProcess::NotRunning;
        },
        30000);
    if (!said || !m_out.startsWith("ready "))
        return false;
    m_description = QJsonDocument::fromJson(m_out.mid(6)).object();
    return !m_description.isEmpty();
}

QByteArray OpenIdProvider::complaint()
{
    return m_out + m_process.errorString().toUtf8() + m_process.readAllStandardError();
}

QString OpenIdProvider::issuer(const QString &name) const
{
    return m_description[u"issuers"_s][name].toString();
}

QString OpenIdProvider::caFile() const
{
    return m_description[u"ca_file"_s].toString();
}

QJsonObject OpenIdProvider::client(const QString &name) const
{
    return m_description[u"clients"_s][name].toObject();
}

QByteArray OpenIdProvider::refreshTokenFor(const QString &client, const QString &issuer)
{
    const QString id = this->client(client)[u"client_id"_s].toString();
    return order(u"/grant"_s, {{u"client_id"_s, id}, {u"issuer"_s, issuer}})[u"refresh_token"_s].toString().toLatin1();
}

bool OpenIdProvider::withdraw(const QByteArray &token, const QString &issuer)
{
    return !order(u"/withdraw"_s, {{u"token"_s, QString::fromLatin1(token)}, {u"issuer"_s, issuer}})
                .contains(u"error"_s);
}

QJsonArray OpenIdProvider::requests()
{
    return order(u"/requests"_s)[u"requests"_s].toArray();
}

int OpenIdProvider::tokenRequests()
{
    const QJsonArray all = requests();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const QJsonValue &request) {
        return request[u"path"_s].toString().endsWith(u"/token"_s);
    }));
}

QJsonObject OpenIdProvider::introspect(const QByteArray &token, const QString &issuer)
{
    const QJsonObject inspector = client(u"inspector"_s);
    const Page page = browser().post(
        QUrl(this->issuer(issuer) + u"/token/introspection"_s), formOf({{"token", token}}),
        basicAuthorization(inspector[u"client_id"_s].toString().toUtf8(), inspector[u"secret"_s].toString().toUtf8()));
    return QJsonDocument::fromJson(page.body).object();
}

Page OpenIdProvider::callApi(const QByteArray &authorization, const QString &issuer)
{
    return browser().get(QUrl(this->issuer(issuer) + u"/api"_s), authorization);
}

QJsonObject OpenIdProvider::order(const QString &door, const QJsonObject &words)
{
    const Page page = Browser().post(QUrl(m_description[u"control"_s].toString() + door), QJsonDocument(words).toJson(),
                                     {}, "application/json");
    if (page.status != 200)
        return {{u"error"_s, QString::fromUtf8(page.body)}};
    return QJsonDocument::fromJson(page.body).object();
}

} // namespace tokenwatch
