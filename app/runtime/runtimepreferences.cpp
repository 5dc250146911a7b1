// SPDX-License-Identifier: GPL-3.0-or-later
// The runtime's preferences: what they switch in engine, network and doors, at the start and whenever they change.
#include "net/tlsprofile.h"
#include "runtime/portowner.h"
#include "runtime/runtime_p.h"

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

using Serving = AgentPreferences::Serving;

/// Of a door that is shut: programs get the answers they wait for, unless those have no end.
constexpr Seconds answersMayTake{10};

/// Port 0 becomes the one of last time, if it is free; `lastTime` is what is kept for the next start.
Expected<quint16> takePort(quint16 asked, quint16 &lastTime, const QString &field,
                           const std::function<Expected<quint16>(quint16)> &listen)
{
    const auto port = listenAgain(asked, lastTime, listen);
    if (!port)
        return failure(port.error().kind == ErrorKind::InUse ? takenPort(field, asked, portOwner(asked))
                                                             : port.error());
    // Programs that were told the old one would knock, key in hand, at a stranger's door.
    if (asked == 0 && lastTime != 0 && *port != lastTime)
        qCWarning(lcApp, "%s; it is port %d now: tell the programs that name the old one",
                  qPrintable(takenPortWords(lastTime, portOwner(lastTime))), *port);
    if (asked == 0)
        lastTime = *port;
    return *port;
}

QString portWords(const Error &error)
{
    if (error.kind != ErrorKind::InUse)
        return u"a port cannot be used (%1)"_s.arg(error.serverText);
    const auto port = static_cast<quint16>(error.code.toUInt());
    return takenPortWords(port, portOwner(port));
}

/// The port that is asked for; none: this door is to be shut.
std::optional<quint16> wantedPort(bool isOn, std::optional<quint16> option, bool isFixed, std::optional<quint16> chosen)
{
    if (!isOn || !option)
        return std::nullopt;
    return isFixed ? *option : chosen.value_or(*option);
}

bool isServedAlready(std::optional<quint16> present, quint16 wanted)
{
    return present && (wanted == 0 || wanted == *present);
}

} // namespace

Expected<> Runtime::settleApi(const AgentPreferences::Serving &serving)
{
    const auto wanted = wantedPort(serving.api, m_options.apiPort, m_options.apiPortGiven, serving.apiPort);
    if (!wanted) {
        if (m_parts->apiPort)
            m_parts->api->closeTcp(answersMayTake);
        m_parts->apiPort.reset();
        return {};
    }
    if (isServedAlready(m_parts->apiPort, *wanted))
        return {};
    const auto port = takePort(*wanted, m_parts->reach->apiPort, u"serving.api_port"_s,
                               [this](quint16 number) { return m_parts->api->listenTcp(number); });
    if (!port)
        return failure(port.error());
    m_parts->apiPort = *port;
    return {};
}

Expected<> Runtime::settleGateway(const AgentPreferences::Serving &serving)
{
    const auto wanted =
        wantedPort(serving.gateway, m_options.gatewayPort, m_options.gatewayPortGiven, serving.gatewayPort);
    if (!wanted || !m_parts->service) {
        // It stays for what it is passing on, and is there when it is wanted again.
        if (m_parts->gatewayPort)
            m_parts->gateway->closeTcp(answersMayTake);
        m_parts->gatewayPort.reset();
        return {};
    }
    if (isServedAlready(m_parts->gatewayPort, *wanted))
        return {};
    if (!m_parts->gateway)
        m_parts->gateway = makeGateway();
    const auto port = takePort(*wanted, m_parts->reach->gatewayPort, u"serving.gateway_port"_s,
                               [this](quint16 number) { return m_parts->gateway->listenTcp(number); });
    if (!port)
        return failure(port.error());
    m_parts->gatewayPort = *port;
    return {};
}

void Runtime::openDoors()
{
    const Serving &serving = m_parts->preferences->value().serving;
    // A port that another program uses is no reason not to keep tokens alive.
    if (const auto api = settleApi(serving); !api) {
        m_parts->apiProblem = api.error();
        qCWarning(lcApp,
                  "%s: the API is served on its socket only; end that program, or choose another port with --api-port",
                  qPrintable(portWords(api.error())));
    }
    if (const auto gateway = settleGateway(serving); !gateway) {
        m_parts->gatewayProblem = gateway.error();
        qCWarning(lcApp, "%s: there is no gateway; end that program, or choose another port with --gateway-port",
                  qPrintable(portWords(gateway.error())));
    }
}

void Runtime::applyPreferences(const AgentPreferences &preferences)
{
    if (!m_parts->service)
        return;
    // Checked before; what was read at the start is checked too.
    if (const auto followed = m_parts->environment.with(preferences.network)) {
        m_parts->transport->setEnvironment(*followed);
        m_parts->upstreams->setEnvironment(*followed);
        if (m_parts->gateway)
            m_parts->gateway->forgetRoutes();
    }
    const QString &file = preferences.network.caFile;
    if (!file.isEmpty() && !checkCaFile(file))
        qCWarning(lcApp, "%s cannot be used: no host is trusted until it can, or another file is chosen",
                  qPrintable(file));
    m_parts->service->setPreferences(preferences);
}

Expected<> Runtime::checkAll(const AgentPreferences &preferences) const
{
    if (const auto checked = checkPreferences(preferences); !checked)
        return checked;
    const QString &file = preferences.network.caFile;
    if (file.isEmpty() || file == m_parts->preferences->value().network.caFile)
        return {};
    auto usable = checkCaFile(file);
    if (!usable)
        usable.error().where = u"network.ca_file"_s;
    return usable;
}

Expected<> Runtime::settleDoors(const AgentPreferences::Serving &wanted)
{
    const Serving before = m_parts->preferences->value().serving;
    auto settled = settleApi(wanted);
    if (settled) {
        settled = settleGateway(wanted);
        if (!settled && !settleApi(before))
            qCWarning(lcApp, "the API's former port is gone: it is served on its socket only");
    }
    return settled;
}

Expected<> Runtime::adopt(const AgentPreferences &preferences, bool isWritten)
{
    if (auto checked = checkAll(preferences); !checked)
        return checked;
    const AgentPreferences before = m_parts->preferences->value();
    const auto keep = [this](const AgentPreferences &value) { return m_parts->preferences->replace(value); };
    // First what can fail, and what can be taken back.
    if (auto settled = settleDoors(preferences.serving); !settled)
        return settled;
    if (!isWritten) {
        if (auto kept = keep(preferences); !kept) {
            if (!settleDoors(before.serving))
                qCWarning(lcApp, "the former ports could not be had again");
            return kept;
        }
    }
    m_parts->preferences->take(preferences);
    m_parts->apiProblem.reset();
    m_parts->gatewayProblem.reset();
    applyPreferences(preferences);
    if (const auto kept = m_parts->reach->write(); !kept)
        qCWarning(lcApp, "reach.json could not be written: after a restart the managing key is another one");
    if (const auto written = writeAgentFile(); !written)
        qCWarning(lcApp, "agent.json could not be written: %s", wireName(written.error().kind).constData());
    Q_EMIT preferencesChanged(preferences, facts());
    return {};
}

void Runtime::setPreferences(const AgentPreferences &preferences, const Then<> &then)
{
    then(adopt(preferences, false));
}

void Runtime::reloadPreferences()
{
    const auto found = m_parts->preferences->look();
    if (found && *found == m_parts->preferences->value())
        return;
    const Expected<> adopted = found ? adopt(*found, true) : failure(found.error());
    if (adopted)
        qCInfo(lcApp, "the preferences were read again");
    else
        qCWarning(lcApp, "the preferences are not right, and nothing changed: %s %s %s",
                  qPrintable(adopted.error().where), adopted.error().code.constData(),
                  qPrintable(adopted.error().serverText));
}

} // namespace tokenwatch::runtime
