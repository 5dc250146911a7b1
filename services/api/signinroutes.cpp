// SPDX-License-Identifier: GPL-3.0-or-later
// /api/sources/NAME/signin: a person's sign-in, begun, watched and cancelled.
#include "api/answers.h"
#include "api/routes.h"
#include "api/signinjson.h"

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

class SignInRoutes
{
public:
    SignInRoutes(ApiDoors &doors, WaitingRoom &waiting)
        : m_doors(doors)
        , m_waiting(waiting)
    {}

    /// Answers when it is known what the person has to do, or that it came to nothing.
    void begin(const Call &call, http::Responder responder) const
    {
        const auto id = catalog().resolve(call.captures.constFirst());
        if (!id)
            return responder.send(problem(id.error()));
        if (const auto begun = desk().begin(*id); !begun)
            return responder.send(
                problem(begun.error(), contextOf(*id), begun.error().kind == ErrorKind::Unsupported ? 409 : 0));
        await(*id, std::move(responder), std::nullopt,
              [](const SignIn &signIn) { return signIn.phase != SignIn::Phase::Starting; });
    }

    /// With `wait`, answers at the next change, at once if it has ended already, and after that many seconds at last.
    void show(const Call &call, http::Responder responder) const
    {
        const auto id = catalog().resolve(call.captures.constFirst());
        const auto wait = numberParameter(call.request, u"wait"_s, 0, 0, 300);
        if (!id || !wait)
            return responder.send(problem(id ? wait.error() : id.error()));
        const auto signIn = of(*id);
        if (!signIn || !signIn->isPending() || *wait == 0)
            return responder.send(rendered(*id, signIn));
        await(*id, std::move(responder), Seconds(*wait), [seen = *signIn](const SignIn &now) { return now != seen; });
    }

    void cancel(const Call &call, http::Responder responder) const
    {
        const auto id = catalog().resolve(call.captures.constFirst());
        if (!id)
            return responder.send(problem(id.error()));
        desk().cancel(*id);
        responder.send(rendered(*id, of(*id)));
    }

private:
    using Until = std::function<bool(const SignIn &)>;

    SourceCatalog &catalog() const { return m_doors.service.catalog(); }
    SignInDesk &desk() const { return m_doors.service.signIns(); }

    std::optional<SignIn> of(const SourceId &id) const
    {
        auto signIn = desk().current();
        return signIn && signIn->source == id ? std::move(signIn) : std::nullopt;
    }

    void await(const SourceId &id, http::Responder responder, std::optional<Seconds> patience, const Until &until) const
    {
        if (const auto signIn = of(id); signIn && until(*signIn))
            return responder.send(rendered(id, signIn));
        m_waiting.admit<void>(
            std::move(responder),
            [this, id, patience, until](Then<> then) { return nextChange(id, patience, until, std::move(then)); },
            [this, id](const Expected<> &) { return rendered(id, of(id)); });
    }

    Pending nextChange(const SourceId &id, std::optional<Seconds> patience, const Until &until, Then<> then) const
    {
        const Reply<> reply(std::move(then));
        const QMetaObject::Connection watching =
            QObject::connect(&desk(), &SignInDesk::changed, &desk(), [reply, id, until](const SignIn &signIn) {
                // Another source's turn: ours has ended.
                if (signIn.source != id || until(signIn))
                    reply.resolve({});
            });
        const auto limit = std::make_shared<Pending>();
        if (patience)
            *limit = m_doors.clock.after(*patience, [reply] { reply.resolve({}); });
        return Pending([watching, limit] {
            QObject::disconnect(watching);
            limit->cancel();
        });
    }

    http::Response rendered(const SourceId &id, const std::optional<SignIn> &signIn) const
    {
        // The address carries the state that the browser must bring back.
        return success(signInJson(signIn, catalog().find(id))).with("Cache-Control", "no-store");
    }

    texts::ErrorContext contextOf(const SourceId &id) const { return api::contextOf(m_doors.service, id); }

    ApiDoors &m_doors;
    WaitingRoom &m_waiting;
};

} // namespace

void addSignInRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting)
{
    const auto routes = std::make_shared<SignInRoutes>(doors, waiting);
    const auto add = [&](const char *method, void (SignInRoutes::*handler)(const Call &, http::Responder) const,
                         RouteText text) {
        router.add(
            method, "/api/sources/:name/signin",
            [routes, handler](const Call &call, http::Responder responder) {
                ((*routes).*handler)(call, std::move(responder));
            },
            std::move(text));
    };
    add("POST", &SignInRoutes::begin,
        {.summary = "Begin a person's sign-in; answered when it is known what the person has to do",
         .answers = answersOf({200, "SignIn"}, {404, 409, 503})});
    add("GET", &SignInRoutes::show,
        {.summary = "How far it is; with `wait` at its next step",
         .query = {"wait"},
         .answers = answersOf({200, "SignIn"}, {400, 404})});
    add("DELETE", &SignInRoutes::cancel, {.summary = "Cancel it", .answers = answersOf({200, "SignIn"}, {404})});
}

} // namespace tokenwatch::api
