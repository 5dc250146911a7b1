// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/passage.h"

#include "domain/address.h"
#include "domain/authorization.h"
#include "domain/timing.h"
#include "gateway/gatewaytarget.h"
#include "gateway/headers.h"
#include "gateway/refusals.h"
#include "grants/edrdocument.h"
#include "http/challenge.h"
#include "http/screening.h"
#include "log/categories.h"

#include <algorithm>

namespace tokenwatch::gateway {

using namespace Qt::StringLiterals;

namespace {

/// A token of unknown lifetime of which a service says that so little is left is renewed (S3-13).
constexpr Seconds littleLeft{60};

/// A service that takes nothing of a body for so long, and says nothing, is given up. Its connection lives on by all
/// that the system can tell, and of a client whose bytes nobody reads no end is seen either: both would stay for ever.
constexpr Seconds longestStall{300};

/// A service may insist on the length of a body that these could have, even of none (RFC 9110 8.6).
bool saysLengthOfNothing(QByteArrayView method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

/// What the challenges of an answer give as the reason (RFC 6750 3, RFC 9449 7.1).
bool isChallengedWith(const UpstreamHead &head, QByteArrayView code)
{
    return std::any_of(head.headers.begin(), head.headers.end(), [code](const UpstreamField &field) {
        return http::sameName(field.name, "WWW-Authenticate") && http::challengeError(field.value) == code;
    });
}

} // namespace

Passage::Passage(const PassageTools &tools, Errand errand, http::Dialogue dialogue, std::function<void()> over)
    : m_tools(tools)
    , m_errand(std::move(errand))
    , m_dialogue(std::move(dialogue))
    , m_over(std::move(over))
    , m_replay(tools.budget)
    , m_hasBody(m_errand.passesBody && m_dialogue.hasBody())
    , m_bodyDone(!m_hasBody)
{}

Passage::~Passage() = default;

void Passage::start()
{
    m_dialogue.listen(*this);
    const auto length = m_dialogue.bodyLength();
    if (m_hasBody && length && *length > static_cast<quint64>(Replay::mostBytes))
        m_replay.giveUp();
    if (m_errand.guarded)
        m_waiting = judgeRequest(m_tools.doors, *m_errand.source->gateway->guard, *m_errand.guarded,
                                 [this](const Judgement &judgement) { judged(judgement); });
    else
        fetchToken();
}

void Passage::judged(const Judgement &judgement)
{
    if (judgement)
        return refuse(*judgement);
    fetchToken();
}

void Passage::fetchToken()
{
    // What may be too long to be sent twice goes with a token that lives on.
    const bool mayBeLong = m_hasBody && (!m_replay.isPossible() || !m_dialogue.bodyLength());
    const Seconds minValid = mayBeLong ? Timing::gatewayMargin : Seconds(0);
    if (TokenPtr token = m_tools.doors.service.valid(m_errand.source->id, minValid))
        return haveToken(std::move(token));
    m_waiting = m_tools.doors.service.token(m_errand.source->id, minValid, Timing::gatewayPatience,
                                            [this](const Expected<TokenPtr> &token) { haveToken(token); });
}

bool Passage::isOutdated() const
{
    const Source *present = m_tools.doors.service.catalog().find(m_errand.source->id);
    return !present || present->gateway != m_errand.source->gateway || present->transport != m_errand.source->transport;
}

void Passage::haveToken(const Expected<TokenPtr> &token)
{
    if (isOutdated())
        return refuse(refusalAnswer(
            503, {.kind = ErrorKind::Conflict, .code = {}, .where = m_errand.source->name, .retryAfter = Seconds(1)},
            m_errand.source.get()));
    const auto &gateway = m_errand.source->gateway;
    const bool isRead = m_errand.method == "GET" || m_errand.method == "HEAD";
    if (token)
        m_token = *token;
    else if (!gateway || !gateway->unauthenticatedFallback || !isRead || m_errand.webSocket || !m_errand.passesBody)
        return refuse(refusalAnswer(503, token.error(), m_errand.source.get()));
    if (const auto found = findAddress(); !found)
        return refuse(refusalAnswer(found.error().kind == ErrorKind::InvalidInput ? 400 : 502, found.error(),
                                    m_errand.source.get()));
    findRoute();
}

Expected<> Passage::findAddress()
{
    QUrl upstream = m_errand.upstream;
    if (upstream.isEmpty()) {
        const Edr edr = Edr::fromMemory(m_token->flowMemory);
        const auto endpoint = readAddress(edr.text("endpoint"_L1), m_errand.source->transport.allowHttp);
        if (!endpoint)
            return failure(ErrorKind::Unsupported, m_errand.source->name, u"has no data endpoint in its EDR"_s);
        upstream = *endpoint;
    }
    m_target = targetAt(upstream, m_errand.rest);
    m_address = upstream;
    const qsizetype question = m_target.indexOf('?');
    m_address.setPath(QString::fromLatin1(question < 0 ? m_target : m_target.first(question)), QUrl::TolerantMode);
    m_address.setQuery(QString());
    return {};
}

void Passage::findRoute()
{
    m_route = m_tools.routes.known(*m_errand.source, m_address);
    if (m_route)
        return open();
    m_waiting = m_tools.routes.make(*m_errand.source, m_address, [this](Expected<RouteBook::RoutePtr> route) {
        if (!route)
            return refuse(unreachable(route.error(), *m_errand.source, m_address.host()));
        m_route = std::move(*route);
        open();
    });
}

void Passage::open()
{
    UpstreamRequest request;
    request.method = m_errand.method;
    request.target = m_target;
    request.headers = m_errand.headers;
    if (m_token) {
        if (isDpopBound(*m_token))
            m_nonce = m_tools.credentials.nonceFor(m_address);
        const auto added = m_tools.credentials.add(request.headers, *m_errand.source, *m_token, m_errand.method,
                                                   m_address, m_tools.doors.clock.now());
        if (!added)
            return refuse(refusalAnswer(503, added.error(), m_errand.source.get()));
        if (!m_exchange)
            m_tools.doors.callers.used(m_errand.visitor, m_errand.source->id, CallerDoor::Gateway);
    }
    if (m_hasBody) {
        const auto length = m_dialogue.bodyLength();
        request.body = length ? UpstreamRequest::Body::Length : UpstreamRequest::Body::Chunked;
        request.length = static_cast<qint64>(length.value_or(0));
    } else if (saysLengthOfNothing(request.method)) {
        request.body = UpstreamRequest::Body::Length;
    }
    if (m_errand.webSocket)
        request.upgrade = "websocket";
    m_exchange = m_tools.doors.upstreams.open(m_route, request, *this);
    if (!m_hasBody)
        return m_exchange->finish();
    if (!m_replay.bytes().isEmpty())
        m_exchange->write(m_replay.bytes());
    if (m_bodyDone)
        m_exchange->finish();
    else if (m_exchange->isFull())
        holdUpload();
    else
        m_dialogue.resume();
}

/// Until upstreamWritable().
void Passage::holdUpload()
{
    m_dialogue.pause();
    if (!m_answers)
        m_stalled = m_tools.doors.clock.after(longestStall, [this] {
            upstreamFailed({.kind = ErrorKind::TimedOut, .code = {}, .where = m_address.host()});
        });
}

void Passage::bodyArrived(QByteArrayView piece)
{
    if (!m_isRaw)
        m_replay.add(piece);
    m_exchange->write(piece);
    if (m_exchange->isFull())
        holdUpload();
}

void Passage::bodyEnded()
{
    m_bodyDone = true;
    m_exchange->finish();
}

void Passage::drained()
{
    if (m_exchange)
        m_exchange->resume();
}

void Passage::clientLeft()
{
    end();
}

void Passage::upstreamWritable()
{
    m_stalled.cancel();
    if (!m_heldBack)
        m_dialogue.resume();
}

void Passage::upstreamHead(const UpstreamHead &head)
{
    switch (wantsAnother(head)) {
    case Again::NewToken:
        m_triedNewToken = true;
        holdBack(head);
        m_waiting = m_tools.doors.service.replacement(m_errand.source->id, m_token->generation,
                                                      [this](const Expected<Outcome> &outcome) { replaced(outcome); });
        return;
    case Again::NewNonce:
        m_triedNewNonce = true;
        return open();
    case Again::No:
        return passOn(head);
    }
}

Passage::Again Passage::wantsAnother(const UpstreamHead &head)
{
    if (!m_token)
        return Again::No;
    const bool isBound = isDpopBound(*m_token);
    if (isBound)
        m_tools.credentials.learnNonce(m_address, head.header("DPoP-Nonce"));
    if (head.status == 401 && isChallengedWith(head, "use_dpop_nonce")) {
        // Compared with what this request said: another one may have learned the nonce first.
        const bool isOutdated = isBound && m_tools.credentials.nonceFor(m_address) != m_nonce;
        return isOutdated && !m_triedNewNonce && m_replay.isPossible() ? Again::NewNonce : Again::No;
    }
    if (!rejectsToken(head))
        return Again::No;
    const SourceId &id = m_errand.source->id;
    const BootTime now = m_tools.doors.clock.now().boot;
    if (m_triedNewToken)
        m_tools.vain.note(id, m_token->generation, now);
    if (m_tools.vain.isVain(id, m_token->generation, now))
        return Again::No;
    if (m_replay.isPossible())
        return Again::NewToken;
    m_tools.doors.service.rejected(id, m_token->generation);
    return Again::No;
}

bool Passage::rejectsToken(const UpstreamHead &head) const
{
    if (head.status == 401)
        return true;
    // S1: a provider's data plane says 403 for a token that has expired.
    return head.status == 403 && (m_errand.source->grant.type == "edr" || isChallengedWith(head, "invalid_token"));
}

/// The answer waits, its body with the service.
void Passage::holdBack(const UpstreamHead &head)
{
    m_exchange->pause();
    m_dialogue.pause();
    m_stalled.cancel();
    m_heldBack = http::Response{head.status, answerHeaders(head, m_token->expiresAt.has_value()), {}};
    m_heldLength = head.length ? std::optional(static_cast<quint64>(*head.length)) : std::nullopt;
}

void Passage::replaced(const Expected<Outcome> &outcome)
{
    const auto held = std::exchange(m_heldBack, std::nullopt);
    const TokenPtr newer = outcome ? outcome->token : nullptr;
    if (newer && newer->generation > m_token->generation && !isOutdated()) {
        m_token = newer;
        return open();
    }
    // No better one is to be had: the service's own words go on (S4-09).
    m_replay.giveUp();
    beginAnswer(*held, m_heldLength);
    m_exchange->resume();
    if (!m_bodyDone)
        m_dialogue.resume();
}

void Passage::passOn(const UpstreamHead &head)
{
    m_replay.giveUp();
    noteHint(head);
    if (head.status == 101) {
        m_isRaw = true;
        http::Headers headers = answerHeaders(head, true);
        headers.emplaceBack("Connection", "Upgrade");
        m_dialogue.upgrade(headers);
        return m_dialogue.collect();
    }
    beginAnswer({head.status, answerHeaders(head, m_token && m_token->expiresAt), {}},
                head.length ? std::optional(static_cast<quint64>(*head.length)) : std::nullopt);
}

void Passage::beginAnswer(http::Response head, std::optional<quint64> length)
{
    if (m_token && m_token->expiresAt)
        tellExpiry(head, *m_token->expiresAt, m_tools.doors.clock.now().wall);
    m_answers = true;
    m_stalled.cancel();
    m_dialogue.collect();
    m_dialogue.begin(head, length);
}

/// S3-13: a service may know better than the token's own dates.
void Passage::noteHint(const UpstreamHead &head) const
{
    if (!m_token)
        return;
    const QByteArrayView text = head.header(expiresHeader);
    if (text.isEmpty() || text.size() > 9 || head.status >= 400)
        return;
    bool isNumber = false;
    const int seconds = text.toByteArray().toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return;
    const auto lifetime = m_token->lifetime();
    const Milliseconds margin =
        lifetime ? refreshMargin(m_errand.source->schedule, *lifetime, m_errand.source->id, m_token->generation)
                 : littleLeft;
    if (Seconds(seconds) < margin)
        m_tools.doors.service.endsSoon(m_errand.source->id, m_token->generation);
}

void Passage::upstreamBody(QByteArrayView bytes)
{
    if (!m_dialogue.write(bytes))
        m_exchange->pause();
}

void Passage::upstreamFlush()
{
    m_dialogue.flush();
}

void Passage::upstreamEnd()
{
    m_dialogue.finish();
    end();
}

void Passage::upstreamFailed(const Error &error)
{
    // Only the first of these two finds an answer that is still owed.
    m_dialogue.send(unreachable(error, *m_errand.source, m_address.host()));
    m_dialogue.breakOff();
    end();
}

void Passage::refuse(const http::Response &response)
{
    m_dialogue.send(response);
    end();
}

/// The last thing that any of these does: this object is gone then.
void Passage::end()
{
    const auto over = m_over;
    over();
}

} // namespace tokenwatch::gateway
