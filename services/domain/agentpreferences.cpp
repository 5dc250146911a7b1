// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agentpreferences.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> preferenceRefused(const QString &field, const QByteArray &code, const QString &text = {})
{
    Error error = failure(ErrorKind::InvalidInput, field, text).value();
    error.code = code;
    return failure(std::move(error));
}

template <class T>
bool isWithin(T value, T least, T most)
{
    return value >= least && value <= most;
}

Expected<> checkScheduling(const AgentPreferences::Scheduling &scheduling)
{
    namespace Limits = PreferenceLimits;
    const Schedule rule{scheduling.refreshBefore, scheduling.refreshEvery, {}};
    if (const auto checked = checkSchedule(rule, std::nullopt); !checked)
        return preferenceRefused(u"scheduling."_s + checked.error().where.section(u'.', -1), "rule",
                                 checked.error().serverText);
    const RetryPace &pace = scheduling.retryPace;
    if (!isWithin(pace.firstWait, Limits::shortestFirstWait, Limits::longestFirstWait))
        return preferenceRefused(u"scheduling.first_wait"_s, "range");
    if (!isWithin(pace.longestWait, std::max(Limits::shortestWait, pace.firstWait), Limits::longestWait))
        return preferenceRefused(u"scheduling.longest_wait"_s, "range");
    if (!isWithin(scheduling.attemptsPerHost, 1, Limits::mostPerHost))
        return preferenceRefused(u"scheduling.attempts_per_host"_s, "range");
    return {};
}

Expected<> checkNetwork(const AgentPreferences::Network &network)
{
    namespace Limits = PreferenceLimits;
    if (network.road == AgentPreferences::Network::Road::Proxy || !network.proxy.isEmpty()) {
        const auto address = readProxyAddress(network.proxy);
        if (!address)
            return preferenceRefused(u"network.proxy"_s, "address", address.error().serverText);
        // This is kept in a file that holds no secrets.
        if (!address->userInfo().isEmpty())
            return preferenceRefused(u"network.proxy"_s, "password", u"must not contain a user name or password"_s);
        const QString path = address->path();
        if ((!path.isEmpty() && path != "/"_L1) || address->hasQuery() || address->hasFragment())
            return preferenceRefused(u"network.proxy"_s, "address", u"must end with its port"_s);
    }
    if (!isWithin(network.connectDeadline, Limits::shortestConnect, Limits::longestConnect))
        return preferenceRefused(u"network.connect_deadline"_s, "range");
    if (!isWithin(network.attemptDeadline, std::max(Limits::shortestAttempt, network.connectDeadline),
                  Limits::longestAttempt))
        return preferenceRefused(u"network.attempt_deadline"_s, "range");
    return {};
}

} // namespace

Schedule AgentPreferences::Scheduling::inForce(const Schedule &own) const
{
    if (own.refreshBefore || own.refreshEvery)
        return own;
    return {refreshBefore, refreshEvery, own.keepAlive};
}

Expected<> checkPreferences(const AgentPreferences &preferences)
{
    if (auto scheduling = checkScheduling(preferences.scheduling); !scheduling)
        return scheduling;
    if (auto network = checkNetwork(preferences.network); !network)
        return network;
    const AgentPreferences::Serving &serving = preferences.serving;
    const quint16 api = serving.apiPort.value_or(usualApiPort);
    if (serving.api && serving.gateway && api != 0 && api == serving.gatewayPort.value_or(usualGatewayPort))
        return preferenceRefused(serving.gatewayPort ? u"serving.gateway_port"_s : u"serving.api_port"_s, "same_port");
    return {};
}

Expected<QUrl> readProxyAddress(const QString &text)
{
    const QUrl url(text.contains("://"_L1) ? text : "http://"_L1 + text, QUrl::StrictMode);
    const bool isProxy = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1 || url.scheme() == "socks5h"_L1;
    if (!url.isValid() || url.host().isEmpty() || !isProxy)
        return failure(ErrorKind::InvalidInput, {}, u"is not the address of an http or socks5 proxy"_s);
    return url;
}

} // namespace tokenwatch
