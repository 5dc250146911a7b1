// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gatewayserver.h"

#include "domain/address.h"
#include "gateway/aasrequest.h"
#include "gateway/gatewaytarget.h"
#include "gateway/headers.h"
#include "gateway/passage.h"
#include "gateway/refusals.h"
#include "http/ownaddress.h"
#include "http/server.h"
#include "log/categories.h"

#include <unordered_map>

namespace tokenwatch::gateway {

using namespace Qt::StringLiterals;

namespace {

http::Limits limits()
{
    http::Limits limits;
    limits.idleConnections = 256; // programs keep pools of them
    return limits;
}

/// A source and where its requests go, read from it once.
struct Way {
    std::shared_ptr<const Source> source;
    QUrl upstream; ///< empty: it has none
};

} // namespace

/// Reads the body of a request that is not passed on, up to so much.
class BodyCollector final : public http::DialogueListener
{
public:
    static constexpr qsizetype most = 64 * 1024;

    BodyCollector(http::Dialogue dialogue, std::function<void(BodyCollector &)> done, std::function<void()> left)
        : m_dialogue(std::move(dialogue))
        , m_done(std::move(done))
        , m_left(std::move(left))
    {
        m_dialogue->listen(*this);
        m_dialogue->resume();
    }
    void bodyArrived(QByteArrayView piece) override
    {
        if (m_body.size() + piece.size() <= most) {
            m_body += piece;
            return;
        }
        m_dialogue->send(
            refusalAnswer(413, {.kind = ErrorKind::InvalidInput, .serverText = u"the body is too long"_s}));
        clientLeft();
    }
    void bodyEnded() override
    {
        const auto done = m_done;
        done(*this);
    }
    void drained() override {}
    void clientLeft() override
    {
        const auto left = m_left;
        left();
    }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] http::Dialogue takeDialogue() { return std::move(*m_dialogue); }

private:
    std::optional<http::Dialogue> m_dialogue;
    const std::function<void(BodyCollector &)> m_done;
    const std::function<void()> m_left;
    QByteArray m_body;
};

struct GatewayServer::Private : QObject {
    explicit Private(GatewayDoors given)
        : doors(std::move(given))
        , routes(doors)
    {
        connect(&doors.service.catalog(), &SourceCatalog::sourceSaved, this,
                [this](const Source &source) { forget(source.id); });
        connect(&doors.service.catalog(), &SourceCatalog::sourceRemoved, this,
                [this](const SourceId &id) { forget(id); });
        // Nor does a connection that was opened with the client key of before.
        connect(&doors.service.catalog(), &SourceCatalog::credentialsEntered, this,
                [this](const SourceId &id) { routes.forget(id); });
        server.setClock([this] { return toDateTime(doors.clock.now().wall); });
    }

    void forget(const SourceId &id)
    {
        ways.erase(id);
        routes.forget(id);
        credentials.forget(id);
        vain.forget(id);
    }

    const Way &wayOf(const Source &source)
    {
        const auto known = ways.find(source.id);
        if (known != ways.end() && known->second.source->revision == source.revision)
            return known->second;
        Way way{std::make_shared<const Source>(source), {}};
        if (source.gateway) {
            if (const auto address = readAddress(source.gateway->upstream, source.transport.allowHttp))
                way.upstream = *address;
        }
        return ways.insert_or_assign(source.id, std::move(way)).first->second;
    }

    void handle(http::Request request, http::Dialogue dialogue)
    {
        if (!http::isForOwnHost(request, port))
            return dialogue.send(refusalAnswer(421, {.kind = ErrorKind::NotAllowed,
                                                     .where = u"Host"_s,
                                                     .serverText = u"this address is not served here"_s}));
        if (http::isFromForeignPage(request, port))
            return dialogue.send(refusalAnswer(403, {.kind = ErrorKind::NotAllowed,
                                                     .where = u"Origin"_s,
                                                     .serverText = u"web pages may not use the gateway"_s}));
        if (request.path == aasPath)
            return collect(std::move(request), std::move(dialogue));
        auto target = readTarget(request);
        if (!target)
            return dialogue.send(refusalAnswer(
                400, {.kind = ErrorKind::InvalidInput, .serverText = u"there are two slashes after the source"_s}));
        const Source *source = doors.service.catalog().find(target->source);
        auto visitor = doors.callers.admit(request.header(keyHeader));
        if (!visitor)
            return dialogue.send(notAdmitted(visitor.error()));
        if (!visitor->mayUse(source ? source->id : SourceId()))
            return dialogue.send(mayNotUse(source ? source->name : cleaned(target->source, 63)));
        if (!source)
            return dialogue.send(
                refusalAnswer(404, {.kind = ErrorKind::NoSuchSource, .where = cleaned(target->source, 63)}));
        const Way &way = wayOf(*source);
        if (way.upstream.isEmpty())
            return dialogue.send(refusalAnswer(404,
                                               {.kind = ErrorKind::Unsupported,
                                                .where = source->name,
                                                .serverText = u"has no gateway.upstream to pass requests on to"_s},
                                               source));
        Errand errand{.source = way.source,
                      .visitor = std::move(*visitor),
                      .upstream = way.upstream,
                      .rest = std::move(target->rest),
                      .method = request.method,
                      .headers = requestHeaders(request),
                      .webSocket = asksForWebSocket(request) && !dialogue.hasBody()};
        if (source->gateway->guard) {
            request.path = target->path;
            errand.guarded = std::move(request);
        }
        depart(std::move(errand), std::move(dialogue));
    }

    void depart(Errand errand, http::Dialogue dialogue)
    {
        const quint64 number = ++last;
        auto passage =
            std::make_unique<Passage>(PassageTools{doors, routes, credentials, budget, vain}, std::move(errand),
                                      std::move(dialogue), [this, number] { passages.extract(number); });
        Passage &leaving = *passages.emplace(number, std::move(passage)).first->second;
        leaving.start();
    }

    /// S1-21
    void collect(http::Request request, http::Dialogue dialogue)
    {
        auto visitor = doors.callers.admit(request.header(keyHeader));
        if (!visitor)
            return dialogue.send(notAdmitted(visitor.error()));
        if (request.method != "POST")
            return dialogue.send(refusalAnswer(405, {.kind = ErrorKind::InvalidInput,
                                                     .where = QString::fromLatin1(aasPath),
                                                     .serverText = u"does not take this method"_s})
                                     .with("Allow", "POST"));
        if (!dialogue.hasBody())
            return dialogue.send(
                refusalAnswer(400, {.kind = ErrorKind::InvalidInput, .serverText = u"there is no body"_s}));
        const quint64 number = ++last;
        const auto done = [this, number, visitor = std::move(*visitor),
                           request = std::move(request)](BodyCollector &collector) {
            const QByteArray body = collector.body();
            http::Dialogue asked = collector.takeDialogue();
            collectors.extract(number);
            fetch(body, visitor, request, std::move(asked));
        };
        const auto left = [this, number] { collectors.extract(number); };
        collectors.emplace(number, std::make_unique<BodyCollector>(std::move(dialogue), done, left));
    }

    void fetch(const QByteArray &body, const Visitor &visitor, const http::Request &request, http::Dialogue dialogue)
    {
        auto wanted = readAasRequest(body);
        if (!wanted)
            return dialogue.send(refusalAnswer(400, wanted.error()));
        const auto id = edrFor(*wanted, doors.service.catalog().all(),
                               [&visitor](const SourceId &source) { return visitor.mayUse(source); });
        if (!id)
            return dialogue.send(refusalAnswer(id.error().kind == ErrorKind::Ambiguous ? 412 : 400, id.error()));
        const Source *source = doors.service.catalog().find(*id);
        HeaderList headers;
        if (const QByteArray accept = request.header("Accept"); !accept.isEmpty())
            headers.emplaceBack("Accept", accept);
        Errand errand{.source = wayOf(*source).source,
                      .visitor = visitor,
                      .upstream = {},
                      .rest = std::move(wanted->rest),
                      .method = "GET",
                      .headers = std::move(headers),
                      .passesBody = false};
        // This is another way to the same data, not one around its guard.
        if (source->gateway && source->gateway->guard) {
            errand.guarded = request;
            errand.guarded->path = std::move(wanted->path);
        }
        depart(std::move(errand), std::move(dialogue));
    }

    struct IdHash {
        std::size_t operator()(const SourceId &id) const { return qHash(id); }
    };

    GatewayDoors doors;
    RouteBook routes;
    Credentials credentials;
    ReplayBudget budget;
    VainRefreshes vain;
    std::unordered_map<SourceId, Way, IdHash> ways;
    std::unordered_map<quint64, std::unique_ptr<Passage>> passages;
    std::unordered_map<quint64, std::unique_ptr<BodyCollector>> collectors;
    quint64 last = 0;
    quint16 port = 0;
    // Last, so that no connection outlives what serves it.
    http::Server server{limits(), [this](http::Request &&request, http::Dialogue dialogue) {
                            handle(std::move(request), std::move(dialogue));
                        }};
};

GatewayServer::GatewayServer(GatewayDoors doors)
    : d(std::make_unique<Private>(std::move(doors)))
{}

GatewayServer::~GatewayServer() = default;

Expected<quint16> GatewayServer::listenTcp(quint16 port)
{
    const auto listening = d->server.listenTcp(port);
    if (listening)
        d->port = *listening;
    return listening;
}

void GatewayServer::closeTcp(Seconds grace)
{
    d->port = 0;
    d->server.closeTcp(grace);
    d->routes.forgetAll();
}

void GatewayServer::forgetRoutes()
{
    d->routes.forgetAll();
}

} // namespace tokenwatch::gateway
