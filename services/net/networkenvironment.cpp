// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkenvironment.h"

#include "domain/address.h"

#include <QHostAddress>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

QString variable(const QProcessEnvironment &variables, const QString &name)
{
    const QString value = variables.value(name).trimmed();
    return value.isEmpty() ? variables.value(name.toLower()).trimmed() : value;
}

Expected<QNetworkProxy> proxyFrom(const QString &address, const QString &where)
{
    const auto url = readProxyAddress(address);
    if (!url)
        return failure(ErrorKind::InvalidInput, where, url.error().serverText);
    const bool socks = url->scheme() != "http"_L1;
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url->host(),
                         quint16(url->port(socks ? 1080 : 80)), url->userName(QUrl::FullyDecoded),
                         url->password(QUrl::FullyDecoded));
}

bool matches(QString rule, const QString &host, int port)
{
    if (rule == "*"_L1)
        return true;
    const QHostAddress address(host);
    if (rule.contains(u'/'))
        return !address.isNull() && address.isInSubnet(QHostAddress::parseSubnet(rule));
    if (const qsizetype colon = rule.lastIndexOf(u':'); colon >= 0 && rule.count(u':') == 1) {
        if (rule.mid(colon + 1).toInt() != port)
            return false;
        rule.truncate(colon);
    }
    if (!address.isNull())
        return QHostAddress(rule) == address;
    if (rule.startsWith("*."_L1))
        rule.remove(0, 1);
    const QString domain = rule.startsWith(u'.') ? rule.mid(1) : rule;
    return !domain.isEmpty() &&
           (host.compare(domain, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + domain, Qt::CaseInsensitive));
}

} // namespace

Expected<NetworkEnvironment> NetworkEnvironment::from(const QProcessEnvironment &variables)
{
    NetworkEnvironment result;
    if (const QString address = variable(variables, u"HTTPS_PROXY"_s); !address.isEmpty()) {
        const auto proxy = proxyFrom(address, u"HTTPS_PROXY"_s);
        if (!proxy)
            return tl::unexpected(proxy.error());
        result.proxy = *proxy;
    }
    const QStringList rules = variable(variables, u"NO_PROXY"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &rule : rules) {
        if (const QString trimmed = rule.trimmed(); !trimmed.isEmpty())
            result.direct.append(trimmed);
    }
    result.rootsFile = variables.value(u"SSL_CERT_FILE"_s);
    return result;
}

Expected<NetworkEnvironment> NetworkEnvironment::with(const AgentPreferences::Network &chosen) const
{
    using Way = AgentPreferences::Network::Road;
    NetworkEnvironment result = *this;
    result.caFile = chosen.caFile;
    result.connectDeadline = chosen.connectDeadline;
    switch (chosen.road) {
    case Way::Environment:
        return result;
    case Way::Direct:
        result.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        return result;
    case Way::Proxy:
        break;
    }
    const auto given = proxyFrom(chosen.proxy, u"network.proxy"_s);
    if (!given)
        return failure(given.error());
    result.proxy = *given;
    result.direct = chosen.direct;
    return result;
}

QNetworkProxy NetworkEnvironment::proxyFor(const QUrl &url) const
{
    const QString host = url.host();
    const bool isDirect = url.scheme() != "https"_L1 || isLoopbackHost(host) ||
                          std::any_of(direct.cbegin(), direct.cend(),
                                      [&](const QString &rule) { return matches(rule, host, url.port(443)); });
    return isDirect ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy;
}

} // namespace tokenwatch
