// SPDX-License-Identifier: GPL-3.0-or-later
// A part of what the sandbox plays, with its own routes: one of the seed systems, or one endpoint of a standard. A
// further one is a class and a line in provider.cpp. Owned by Provider; sandbox thread.
#pragma once

#include "sandbox/registry.h"
#include "sandbox/router.h"

namespace tokenwatch::sandbox {

class System
{
public:
    System() = default;
    virtual ~System() = default;
    System(const System &) = delete;
    System &operator=(const System &) = delete;

    /// Whether the path, and what is sent there, is this system's.
    [[nodiscard]] virtual bool isFor(const Visit &visit) const = 0;
    /// As whose the visit counts, unproven: whose latency and faults it meets. Null if none can be told.
    [[nodiscard]] virtual const Client *subjectOf(const Visit &visit) const = 0;
    /// Nothing if no route fits; `allowed` has then learned the methods that would.
    [[nodiscard]] virtual std::optional<http::Response> answer(Visit &visit, QList<QByteArray> &allowed) = 0;
    /// "POST /oauth/token": each of its routes, '*' being any one segment.
    [[nodiscard]] virtual QStringList endpoints() const { return {}; }
    /// Adds to the sandbox's status what a person needs for using this system.
    virtual void addToStatus(QJsonObject &) const {}
};

/// A system that answers by the table `Self::routes()`, a static function that gives a span of Route<Self>.
template <class Self>
class RoutedSystem : public System
{
public:
    [[nodiscard]] bool isFor(const Visit &visit) const final { return serves(Self::routes(), visit); }
    [[nodiscard]] std::optional<http::Response> answer(Visit &visit, QList<QByteArray> &allowed) final
    {
        return routed(static_cast<Self &>(*this), Self::routes(), visit, allowed);
    }
    [[nodiscard]] QStringList endpoints() const override { return endpointsOf(Self::routes()); }
};

/// The clients as which the seed systems keep their sessions, with the lifetimes that protocol.md gives them. A
/// configured client of the same id takes the place of one.
[[nodiscard]] std::vector<Client> systemClients();

} // namespace tokenwatch::sandbox
