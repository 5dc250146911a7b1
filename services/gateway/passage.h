// SPDX-License-Identifier: GPL-3.0-or-later
// One request on its way through the gateway: waits for a token, goes to the service, streams both ways, and goes once
// more with a new token where the service rejects this one. Service thread; owned by the gateway until it is over.
#pragma once

#include "gateway/credentials.h"
#include "gateway/gatewaydoors.h"
#include "gateway/replay.h"
#include "gateway/routebook.h"
#include "gateway/sentry.h"
#include "gateway/vainrefreshes.h"
#include "http/dialogue.h"

#include <QUrl>

namespace tokenwatch::gateway {

/// What all passages of a gateway share.
struct PassageTools {
    GatewayDoors &doors;
    RouteBook &routes;
    Credentials &credentials;
    ReplayBudget &budget;
    VainRefreshes &vain;
};

/// What is to be done.
struct Errand {
    std::shared_ptr<const Source> source;
    Visitor visitor;
    QUrl upstream;   ///< what stands before `rest`; empty: the endpoint that the source's EDR names
    QByteArray rest; ///< path and query
    QByteArray method;
    HeaderList headers; ///< end to end, without credentials
    bool webSocket = false;
    bool passesBody = true; ///< false where the body was read for something else
    /// With its path below the source's prefix, where a guard looks at it first.
    std::optional<http::Request> guarded = {};
};

class Passage final : public http::DialogueListener, public UpstreamReceiver
{
public:
    /// `over` is called when nothing is left to do; it may destroy this.
    Passage(const PassageTools &tools, Errand errand, http::Dialogue dialogue, std::function<void()> over);
    ~Passage() override;

    /// May be over before it returns.
    void start();

    void bodyArrived(QByteArrayView piece) override;
    void bodyEnded() override;
    void drained() override;
    void clientLeft() override;

    void upstreamHead(const UpstreamHead &head) override;
    void upstreamBody(QByteArrayView bytes) override;
    void upstreamEnd() override;
    void upstreamFailed(const Error &error) override;
    void upstreamWritable() override;
    void upstreamFlush() override;

private:
    enum class Again { No, NewToken, NewNonce };

    void judged(const Judgement &judgement);
    void fetchToken();
    /// The source was edited while this waited: the token it waited for is for another service now.
    [[nodiscard]] bool isOutdated() const;
    void haveToken(const Expected<TokenPtr> &token);
    [[nodiscard]] Expected<> findAddress();
    void findRoute();
    void open();
    void holdUpload();
    [[nodiscard]] Again wantsAnother(const UpstreamHead &head);
    [[nodiscard]] bool rejectsToken(const UpstreamHead &head) const;
    void holdBack(const UpstreamHead &head);
    void replaced(const Expected<Outcome> &outcome);
    void passOn(const UpstreamHead &head);
    void beginAnswer(http::Response head, std::optional<quint64> length);
    void noteHint(const UpstreamHead &head) const;
    void refuse(const http::Response &response);
    void end();

    const PassageTools m_tools;
    const Errand m_errand;
    http::Dialogue m_dialogue;
    const std::function<void()> m_over;
    Replay m_replay;
    TokenPtr m_token;
    QUrl m_address; ///< where it goes, without the query
    QByteArray m_target;
    QByteArray m_nonce; ///< of the proof that was sent last
    Pending m_waiting;  ///< for a token, a key or a refresh
    Pending m_stalled;  ///< for a service that takes no more of the body
    RouteBook::RoutePtr m_route;
    std::unique_ptr<UpstreamExchange> m_exchange;
    /// The head of a rejecting answer, kept while there is hope for a better one.
    std::optional<http::Response> m_heldBack;
    std::optional<quint64> m_heldLength;
    bool m_hasBody = false;
    bool m_bodyDone = false;
    bool m_answers = false; ///< an answer began
    bool m_triedNewToken = false;
    bool m_triedNewNonce = false;
    bool m_isRaw = false; ///< after a 101
};

} // namespace tokenwatch::gateway
