// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include "log/categories.h"
#include "sandbox/router.h"

#include <QStringList>
#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds mostLatency = 10min;
constexpr Milliseconds mostSkew = 24h * 365;

tl::unexpected<Error> senseless(const QString &where, const QString &why)
{
    return failure(ErrorKind::InvalidInput, where, why);
}

Expected<> checkAmount(const FaultKind &kind, Milliseconds by)
{
    if (!kind.by)
        return senseless(u"by"_s, u"means nothing to %1"_s.arg(QLatin1String(kind.name)));
    const bool mayBeNegative = kind.stage == FaultStage::Clock;
    const Milliseconds most = kind.stage == FaultStage::Delay ? mostLatency : mostSkew;
    if (by > most || by < (mayBeNegative ? -most : 0ms))
        return senseless(u"by"_s, u"must be within %1 s"_s.arg(std::chrono::floor<Seconds>(most).count()));
    return {};
}

/// Before a request there is nobody, and what happens at once happens to all.
Expected<> checkReach(const FaultKind &kind, const FaultOrder &order)
{
    if (kind.stage != FaultStage::Handshake && kind.stage != FaultStage::AtOnce)
        return {};
    const QString why = u"means nothing to %1"_s.arg(QLatin1String(kind.name));
    if (!order.client.isEmpty())
        return senseless(u"client"_s, why);
    if (!order.endpoint.isEmpty())
        return senseless(u"endpoint"_s, why);
    if (kind.stage == FaultStage::AtOnce && (order.count || order.lasts || order.every || order.startsAfter > 0s))
        return senseless(order.count ? u"count"_s : u"for"_s, u"%1 happens at once"_s.arg(QLatin1String(kind.name)));
    return {};
}

} // namespace

void Interference::applyTo(http::Response &answer, WallTime now) const
{
    const Milliseconds ahead = skew;
    for (const FaultKind *kind : changes)
        kind->change(answer, kind->stage == FaultStage::Clock ? ahead : kind->by.value_or(0ms), now);
}

Expected<> Faults::check(const FaultOrder &order)
{
    const FaultKind *kind = faultKind(order.name);
    if (!kind) {
        QStringList known;
        for (const FaultKind &k : faultKinds())
            known.append(QLatin1String(k.name));
        return senseless(u"name"_s, u"must be one of %1"_s.arg(known.join(u", ")));
    }
    if (order.count && *order.count < 1)
        return senseless(u"count"_s, u"must be at least 1"_s);
    if (order.lasts && *order.lasts < 1s)
        return senseless(u"for"_s, u"must be at least 1 s"_s);
    if (order.startsAfter < 0s)
        return senseless(u"after"_s, u"must not be negative"_s);
    if (order.every && (!order.lasts || *order.every <= *order.lasts))
        return senseless(u"every"_s, u"must be longer than the fault lasts"_s);
    if (order.by) {
        if (const auto fits = checkAmount(*kind, *order.by); !fits)
            return fits;
    }
    return checkReach(*kind, order);
}

Expected<> Faults::arm(const FaultOrder &order, Moment now)
{
    if (const auto checked = check(order); !checked)
        return checked;
    m_armed.push_back({faultKind(order.name), order, now.boot});
    return {};
}

void Faults::clear(const QByteArray &name)
{
    std::erase_if(m_armed, [&](const Armed &armed) { return armed.order.name == name; });
}

bool Faults::Armed::isOver(Moment now) const
{
    if (order.count && hits >= *order.count)
        return true;
    return order.lasts && !order.every && now.boot - at >= order.startsAfter + *order.lasts;
}

bool Faults::Armed::isFor(const QString &client, const QByteArray &path) const
{
    return (order.client.isEmpty() || order.client == client) &&
           (order.endpoint.isEmpty() || matched(order.endpoint.toUtf8(), path));
}

std::optional<Milliseconds> Faults::Armed::activeFor(Moment now) const
{
    Milliseconds since = now.boot - at - order.startsAfter;
    if (since < 0ms || isOver(now))
        return std::nullopt;
    if (order.every)
        since %= Milliseconds(*order.every);
    if (order.lasts && since >= *order.lasts)
        return std::nullopt;
    return since;
}

const Faults::Armed *Faults::hit(FaultStage stage, const QString &client, const QByteArray &path, Moment now)
{
    if (m_armed.empty())
        return nullptr;
    std::erase_if(m_armed, [&](const Armed &armed) { return armed.isOver(now); });
    const auto armed = std::ranges::find_if(
        m_armed, [&](const Armed &a) { return a.kind->stage == stage && a.isFor(client, path) && a.activeFor(now); });
    if (armed == m_armed.end())
        return nullptr;
    ++armed->hits;
    qCInfo(lcSandbox).noquote() << "fault" << armed->kind->name << "strikes"
                                << (client.isEmpty() ? u"somebody"_s : client);
    return &*armed;
}

Interference Faults::strike(const QString &client, const QByteArray &path, Moment now)
{
    Interference struck;
    const auto hitBy = [&](FaultStage stage) {
        const Armed *armed = hit(stage, client, path, now);
        if (armed)
            struck.names.append(armed->kind->name);
        return armed;
    };
    if (const Armed *slow = hitBy(FaultStage::Delay))
        struck.delay = slow->by();
    if (const Armed *another = hitBy(FaultStage::Arrival)) {
        const FaultKind &kind = *another->kind;
        struck.isLost = kind.leaving == Leaving::Never;
        if (!struck.isLost) {
            struck.instead = kind.refusal().response();
            if (kind.change)
                kind.change(*struck.instead, another->by(), now.wall);
        }
        return struck;
    }
    if (const Armed *skewed = hitBy(FaultStage::Clock)) {
        struck.skew = skewed->by();
        struck.changes.push_back(skewed->kind);
    }
    if (const Armed *after = hitBy(FaultStage::Departure)) {
        struck.leaving = after->kind->leaving;
        if (after->kind->change)
            struck.changes.push_back(after->kind);
    }
    return struck;
}

std::optional<OAuthError> Faults::refusal(const QString &client, const QByteArray &path, Moment now)
{
    const Armed *armed = hit(FaultStage::Refresh, client, path, now);
    return armed ? std::optional(armed->kind->refusal()) : std::nullopt;
}

TlsTrouble Faults::handshake(Moment now)
{
    const Armed *armed = hit(FaultStage::Handshake, {}, {}, now);
    return armed ? armed->kind->tls : TlsTrouble::None;
}

std::vector<FaultState> Faults::states(Moment now) const
{
    std::vector<FaultState> list;
    for (const Armed &armed : m_armed) {
        if (armed.isOver(now))
            continue;
        const std::optional<Milliseconds> active = armed.activeFor(now);
        FaultState state{.name = armed.order.name,
                         .client = armed.order.client,
                         .endpoint = armed.order.endpoint,
                         .active = active.has_value(),
                         .hits = armed.hits,
                         .left = {},
                         .activeUntil = {},
                         .by = {}};
        if (armed.order.count)
            state.left = *armed.order.count - armed.hits;
        if (active && armed.order.lasts)
            state.activeUntil = *armed.order.lasts - *active;
        if (armed.kind->by)
            state.by = armed.by();
        list.push_back(std::move(state));
    }
    return list;
}

QJsonArray Faults::describe(Moment now) const
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const auto secondsOrNull = [](const std::optional<Milliseconds> &time) {
        return time ? QJsonValue(double(time->count()) / 1000) : QJsonValue();
    };
    QJsonArray list;
    for (const FaultState &state : states(now)) {
        list.append(QJsonObject{{u"name"_s, QString::fromLatin1(state.name)},
                                {u"client"_s, textOrNull(state.client)},
                                {u"endpoint"_s, textOrNull(state.endpoint)},
                                {u"active"_s, state.active},
                                {u"hits"_s, state.hits},
                                {u"count"_s, state.left ? QJsonValue(*state.left) : QJsonValue()},
                                {u"seconds_left"_s, secondsOrNull(state.activeUntil)},
                                {u"by"_s, secondsOrNull(state.by)}});
    }
    return list;
}

} // namespace tokenwatch::sandbox
