// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include "log/categories.h"

#include <QStringList>
#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

struct Faults::Kind {
    const char *name;
    Stage stage;
    const char *code, *description;
    int status;

    [[nodiscard]] OAuthError answer() const { return {code, QString::fromLatin1(description), status}; }
};

const Faults::Kind Faults::kinds[] = {
    {"unavailable", Stage::Arrival, "temporarily_unavailable", "The sandbox was told to be unavailable for a while.",
     503},
    {"refuse_refresh", Stage::Refresh, "invalid_grant", "The sandbox was told to refuse this refresh token.", 400},
};

Expected<> Faults::arm(const FaultOrder &order, Moment now)
{
    const auto kind = std::ranges::find_if(kinds, [&](const Kind &k) { return order.name == k.name; });
    if (kind == std::end(kinds)) {
        QStringList known;
        for (const Kind &k : kinds)
            known.append(QLatin1String(k.name));
        return failure(ErrorKind::InvalidInput, u"name"_s, u"must be one of %1"_s.arg(known.join(u", ")));
    }
    if (order.count && *order.count < 1)
        return failure(ErrorKind::InvalidInput, u"count"_s, u"must be at least 1"_s);
    if (order.lasts && *order.lasts < Seconds(1))
        return failure(ErrorKind::InvalidInput, u"for"_s, u"must be at least 1 s"_s);
    if (order.startsAfter < Seconds(0))
        return failure(ErrorKind::InvalidInput, u"after"_s, u"must not be negative"_s);
    if (order.every && (!order.lasts || *order.every <= *order.lasts))
        return failure(ErrorKind::InvalidInput, u"every"_s, u"must be longer than the fault lasts"_s);
    m_armed.push_back({kind, order, now.boot});
    return {};
}

bool Faults::Armed::isOver(Moment now) const
{
    if (order.count && hits >= *order.count)
        return true;
    return order.lasts && !order.every && now.boot - at >= order.startsAfter + *order.lasts;
}

std::optional<Milliseconds> Faults::Armed::activeFor(Moment now) const
{
    Milliseconds since = now.boot - at - order.startsAfter;
    if (since < Milliseconds(0) || isOver(now))
        return std::nullopt;
    if (order.every)
        since %= Milliseconds(*order.every);
    if (order.lasts && since >= *order.lasts)
        return std::nullopt;
    return since;
}

const Faults::Kind *Faults::hit(Stage stage, const QString &client, Moment now)
{
    std::erase_if(m_armed, [&](const Armed &armed) { return armed.isOver(now); });
    const auto armed = std::ranges::find_if(m_armed, [&](const Armed &a) {
        return a.kind->stage == stage && (a.order.client.isEmpty() || a.order.client == client) && a.activeFor(now);
    });
    if (armed == m_armed.end())
        return nullptr;
    ++armed->hits;
    qCInfo(lcSandbox).noquote() << "fault" << armed->kind->name << "strikes"
                                << (client.isEmpty() ? u"somebody"_s : client);
    return armed->kind;
}

std::optional<http::Response> Faults::strike(const QString &client, Moment now)
{
    const Kind *kind = hit(Stage::Arrival, client, now);
    return kind ? std::optional(kind->answer().response()) : std::nullopt;
}

std::optional<OAuthError> Faults::refusal(const QString &client, Moment now)
{
    const Kind *kind = hit(Stage::Refresh, client, now);
    return kind ? std::optional(kind->answer()) : std::nullopt;
}

QJsonArray Faults::describe(Moment now) const
{
    QJsonArray list;
    for (const Armed &armed : m_armed) {
        if (armed.isOver(now))
            continue;
        const std::optional<Milliseconds> active = armed.activeFor(now);
        QJsonObject fault{{u"name"_s, QLatin1String(armed.kind->name)},
                          {u"client"_s, armed.order.client.isEmpty() ? QJsonValue() : QJsonValue(armed.order.client)},
                          {u"active"_s, active.has_value()},
                          {u"hits"_s, armed.hits},
                          {u"count"_s, QJsonValue()},
                          {u"seconds_left"_s, QJsonValue()}};
        if (armed.order.count)
            fault.insert(u"count"_s, *armed.order.count - armed.hits);
        if (active && armed.order.lasts)
            fault.insert(u"seconds_left"_s, double((*armed.order.lasts - *active).count()) / 1000);
        list.append(fault);
    }
    return list;
}

} // namespace tokenwatch::sandbox
