// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/logindiscovery.h"

#include "crypto/mac.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

LoginDiscovery::LoginDiscovery(QList<QUrl> addresses, std::vector<LoginFormat> formats, const QByteArray &setting,
                               const QJsonObject &remembered)
    : m_addresses(std::move(addresses))
    , m_formats(std::move(formats))
{
    QByteArray table = setting;
    for (const QUrl &address : m_addresses)
        table += '\n' + address.toEncoded();
    for (const LoginFormat format : m_formats)
        table += '\n' + QByteArray::number(static_cast<int>(format));
    m_setting = QString::fromLatin1(crypto::sha256(table).first(8).toHex());
    if (remembered.value("for"_L1).toString() != m_setting)
        return;
    const auto index = [&](QLatin1String name) -> std::optional<int> {
        const int value = remembered.value(name).toInt(-1);
        return value >= 0 && value < count() ? std::optional(value) : std::nullopt;
    };
    m_known = index("worked"_L1);
    m_start = index("next"_L1).value_or(0);
}

Probe LoginDiscovery::probeAt(int index) const
{
    const int address = addressOf(index);
    return {m_addresses.at(address), m_formats.at(static_cast<std::size_t>(index) % m_formats.size()), address == 0,
            m_known == index};
}

std::optional<int> LoginDiscovery::following() const
{
    const auto isOpen = [this](int index) { return !m_done.contains(index) && !m_notThere.contains(addressOf(index)); };
    if (m_known && isOpen(*m_known))
        return m_known;
    for (int step = 0; step < count(); ++step) {
        const int index = (m_start + step) % count();
        if (isOpen(index))
            return index;
    }
    return std::nullopt;
}

std::optional<Probe> LoginDiscovery::next()
{
    m_last.reset();
    if (m_requests >= requestsPerRun || m_refusals >= refusalsPerRun)
        return std::nullopt;
    const auto index = following();
    if (!index)
        return std::nullopt;
    ++m_requests;
    m_last = index;
    return probeAt(*index);
}

void LoginDiscovery::learn(Lesson lesson, const QString &result)
{
    if (!m_last)
        return;
    const Probe probe = probeAt(*m_last);
    m_tried.append(u"POST %1 %2: %3"_s.arg(probe.address.path().isEmpty() ? u"/"_s : probe.address.path(),
                                           describe(probe.format), result));
    m_done.insert(*m_last);
    switch (lesson) {
    case Lesson::NotThere:
        m_notThere.insert(addressOf(*m_last));
        break;
    case Lesson::OtherFormat:
        break;
    case Lesson::Refused:
        ++m_refusals;
        break;
    }
}

QJsonObject LoginDiscovery::memory() const
{
    QJsonObject memory{{"for"_L1, m_setting}};
    // A known way stays known while nothing contradicts it: a refusal or an outage does not.
    if (m_known && !m_done.contains(*m_known))
        memory.insert("worked"_L1, *m_known);
    if (const auto index = following(); index && *index != m_known)
        memory.insert("next"_L1, *index);
    return memory.size() > 1 ? memory : QJsonObject();
}

QJsonObject LoginDiscovery::success() const
{
    return m_last ? QJsonObject{{"for"_L1, m_setting}, {"worked"_L1, *m_last}} : QJsonObject();
}

std::optional<Probe> LoginDiscovery::known() const
{
    return m_known ? std::optional(probeAt(*m_known)) : std::nullopt;
}

std::vector<Probe> LoginDiscovery::untried() const
{
    constexpr int shownOfNextRun = 6;
    const bool isAtLimit = m_requests >= requestsPerRun || m_refusals >= refusalsPerRun;
    const auto most = static_cast<std::size_t>(isAtLimit ? shownOfNextRun : requestsPerRun - m_requests);
    std::vector<Probe> probes;
    for (int step = 0; step < count() && probes.size() < most; ++step) {
        const int index = (m_start + step) % count();
        if (index != m_last && !m_done.contains(index) && !m_notThere.contains(addressOf(index)))
            probes.push_back(probeAt(index));
    }
    return probes;
}

QList<QUrl> loginAddresses(const QUrl &configured, bool guess)
{
    QList<QUrl> addresses{configured};
    if (!guess)
        return addresses;
    const QString path = configured.path();
    qsizetype cut = path.indexOf(u"/api"_s);
    if (cut < 0)
        cut = path.indexOf(u"/auth"_s);
    const QString base = cut > 0 ? path.first(cut) : QString();
    for (const char *common : {"/oauth/token", "/api/oauth/token", "/auth/oauth/token", "/api/auth/token", "/api/login",
                               "/api/auth/login", "/api/token", "/api/authenticate"}) {
        QUrl address = configured;
        address.setQuery(QString());
        address.setPath(base + QLatin1String(common));
        if (!addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

} // namespace tokenwatch
