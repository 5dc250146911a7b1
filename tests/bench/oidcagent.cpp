// SPDX-License-Identifier: GPL-3.0-or-later
#include "oidcagent.h"

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

bool OidcAgent::isInstalled()
{
    return !installed(u"oidc-agent"_s).isEmpty() && !installed(u"oidc-token"_s).isEmpty();
}

OidcAgent::OidcAgent()
    : m_sandbox(m_home, {u"--sandbox-only"_s, u"--no-tcp"_s})
{
    if (!m_sandbox.isReady())
        qFatal("the sandbox does not start: %s", m_sandbox.log().constData());
    const QJsonObject status = m_sandbox.ask({u"sandbox"_s, u"status"_s}).json();
    const QJsonObject user = status[u"user"_s].toObject();
    const QString client = status[u"clients"_s].toArray().first().toObject()[u"client_id"_s].toString();

    const QString home = u"HOME="_s + m_home.path();
    const QString socket = m_home.path(u"oidc.sock"_s);
    m_agent.emplace(installed(u"oidc-agent"_s), QStringList{u"--console"_s, u"--quiet"_s, u"-a"_s, socket},
                    QStringList{home});
    awaitFile(socket);

    const std::vector<QByteArray> variables{QFile::encodeName(home), "OIDC_SOCK=" + QFile::encodeName(socket),
                                            "OIDC_ENCRYPTION_PW=bench"};
    const auto option = [](const char *name, const QString &value) { return name + value.toUtf8(); };
    (void)Command({installed(u"oidc-gen"_s).toUtf8(), "bench", "--flow=password",
                   option("--issuer=", status[u"url"_s].toString()), option("--client-id=", client),
                   "--client-secret=", option("--op-username=", user[u"email"_s].toString()),
                   option("--op-password=", user[u"password"_s].toString()), "--scope=openid offline_access",
                   "--redirect-uri=http://localhost:4242", "--prompt=none", "--confirm-default", "--pw-env"},
                  variables)
        .output();
    m_token.emplace(std::vector<QByteArray>{installed(u"oidc-token"_s).toUtf8(), "bench"}, variables);
}

} // namespace tokenwatch::bench
