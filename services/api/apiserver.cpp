// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiserver.h"

#include "api/access.h"
#include "api/answers.h"
#include "api/eventfeed.h"
#include "api/openapi.h"
#include "api/routes.h"
#include "log/categories.h"

#include <unistd.h>

namespace tokenwatch::api {

struct ApiServer::Private {
    explicit Private(ApiDoors given)
        : doors(std::move(given))
        , sandbox(doors->sandbox)
        , callers(doors->callers)
    {
        addTokenRoutes(router, *doors, waiting);
        addSourceRoutes(router, *doors, waiting);
        addSignInRoutes(router, *doors, waiting);
        addTestRoutes(router, *doors, waiting);
        addSystemRoutes(router, *doors, waiting);
        addJwtRoutes(router, *doors, waiting);
        addCallerRoutes(router, *doors, waiting);
        addEdrRoutes(router, *doors, waiting);
        addMetricRoutes(router, *doors);
        addEventRoutes(router, events.emplace(*doors));
        const auto find = [this](const QString &name) -> Expected<Source> {
            const Source *source = doors->service.catalog().find(name);
            if (!source)
                return failure(ErrorKind::NoSuchSource, name);
            return *source;
        };
        addSandboxRoutes(router, sandbox, find, waiting);
        addDocumentRoute(router);
        tellTime(doors->clock);
    }
    Private(SandboxDoor door, Clock &clock, CallerDesk &desk)
        : sandbox(std::move(door))
        , callers(desk)
    {
        const auto find = [](const QString &name) -> Expected<Source> {
            return failure(ErrorKind::NoSuchSource, name);
        };
        addSandboxRoutes(router, sandbox, find, waiting);
        addDocumentRoute(router);
        tellTime(clock);
    }

    void tellTime(Clock &clock)
    {
        server.setClock([&clock] { return toDateTime(clock.now().wall); });
    }

    void handle(const http::Request &request, http::Responder responder)
    {
        const auto visitor = letIn(request, {.port = port, .uid = getuid()}, callers);
        if (!visitor) {
            const Refusal &refused = visitor.error();
            qCInfo(lcApi, "refused a request: %s", qPrintable(refused.error.where));
            return responder.send(problem(refused.error, {}, refused.status));
        }
        router.dispatch(request, *visitor, std::move(responder));
    }

    std::optional<ApiDoors> doors;      ///< none: a sandbox alone
    std::optional<SandboxDoor> sandbox; ///< none: none runs
    CallerDesk &callers;
    quint16 port = 0;
    Router router;
    WaitingRoom waiting;
    std::optional<EventFeed> events;
    // Last, so that no connection outlives what answers it.
    http::Server server{http::Limits{}, [this](const http::Request &request, http::Responder responder) {
                            handle(request, std::move(responder));
                        }};
};

ApiServer::ApiServer(ApiDoors doors)
    : d(std::make_unique<Private>(std::move(doors)))
{}

ApiServer::ApiServer(SandboxDoor sandbox, Clock &clock, CallerDesk &callers)
    : d(std::make_unique<Private>(std::move(sandbox), clock, callers))
{}

ApiServer::~ApiServer() = default;

Expected<> ApiServer::listenLocal(const QString &path)
{
    return d->server.listenLocal(path);
}

Expected<quint16> ApiServer::listenTcp(quint16 port)
{
    const auto listening = d->server.listenTcp(port);
    if (listening)
        d->port = *listening;
    return listening;
}

void ApiServer::closeTcp(Seconds grace)
{
    d->port = 0;
    d->server.closeTcp(grace);
}

void ApiServer::setSandbox(std::optional<SandboxDoor> door)
{
    d->sandbox = std::move(door);
}

} // namespace tokenwatch::api
