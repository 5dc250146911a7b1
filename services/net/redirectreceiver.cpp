// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirectreceiver.h"

#include "domain/secret.h"
#include "http/server.h"

#include <QUrlQuery>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Room for codes that are whole JWTs.
constexpr http::Limits redirectLimits{.headerBytes = 64 * 1024,
                                      .bodyBytes = 4096,
                                      .arrival = std::chrono::seconds(10),
                                      .idle = std::chrono::seconds(10),
                                      .idleConnections = 16,
                                      .connections = 128};

http::Response page(int status, const QString &words)
{
    const QByteArray text = words.toHtmlEscaped().toUtf8();
    http::Response response{status,
                            {},
                            "<!DOCTYPE html>\n<html><head><title>Tokenwatch</title></head>\n<body><p>" + text +
                                "</p></body></html>\n"};
    return response.with("Content-Type", "text/html; charset=utf-8")
        .with("Cache-Control", "no-store")
        .with("Content-Security-Policy",
              "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
        .with("Referrer-Policy", "no-referrer") // the address of this page holds the code
        .with("X-Content-Type-Options", "nosniff")
        .with("Connection", "close");
}

http::Response refusal(int status)
{
    return http::Response::text({}, status).with("Cache-Control", "no-store").with("Connection", "close");
}

class LoopbackListener final : public RedirectListener
{
public:
    explicit LoopbackListener(LoopbackReceiver::Words words)
        : m_words(std::move(words))
        , m_server(redirectLimits,
                   [this](const http::Request &request, http::Responder responder) { responder.send(answer(request)); })
    {}

    Expected<> listen(quint16 port)
    {
        const auto bound = m_server.listenTcp(port);
        if (!bound)
            return failure(bound.error());
        m_host = "127.0.0.1:" + QByteArray::number(*bound);
        return {};
    }

    [[nodiscard]] QUrl redirectUri() const override
    {
        return QUrl(u"http://"_s + QString::fromLatin1(m_host) + u"/callback"_s);
    }

    Pending wait(const QByteArray &state, Then<QUrl> then) override
    {
        m_state = Secret(state);
        m_reply = Reply<QUrl>(std::move(then));
        return m_reply.pending();
    }

private:
    [[nodiscard]] http::Response answer(const http::Request &request)
    {
        // Another name for this address is somebody's DNS pointing here, or a provider told a wrong redirect URI.
        if (request.header("Host") != m_host)
            return refusal(421);
        if (request.path != "/callback")
            return refusal(404);
        if (request.method != "GET")
            return refusal(405).with("Allow", "GET");
        if (!m_reply.isWanted() || m_state.isEmpty() || !(stateOf(request) == m_state))
            return page(400, m_words(RedirectPage::Stray));
        m_state.wipe(); // once is enough: a reload is a stray
        const QUrl address = QUrl::fromEncoded(redirectUri().toEncoded() + '?' + request.query);
        // Afterwards: the page must leave before whoever waits may end this listener.
        QMetaObject::invokeMethod(
            &m_server,
            [this, address] {
                m_server.stopListening();
                const Reply<QUrl> reply = m_reply;
                reply.resolve(address);
            },
            Qt::QueuedConnection);
        return page(200, m_words(RedirectPage::Accepted));
    }

    /// Empty unless it is there exactly once.
    [[nodiscard]] static Secret stateOf(const http::Request &request)
    {
        const QUrlQuery query(QString::fromLatin1(request.query));
        const QStringList states = query.allQueryItemValues(u"state"_s, QUrl::FullyDecoded);
        return states.size() == 1 ? Secret::take(states.first().toUtf8()) : Secret();
    }

    const LoopbackReceiver::Words m_words;
    QByteArray m_host;
    Secret m_state;
    Reply<QUrl> m_reply;
    http::Server m_server; ///< the last member: no request meets what is gone
};

} // namespace

LoopbackReceiver::LoopbackReceiver(Words words)
    : m_words(std::move(words))
{}

Expected<std::unique_ptr<RedirectListener>> LoopbackReceiver::listen(quint16 port)
{
    auto listener = std::make_unique<LoopbackListener>(m_words);
    if (const auto listening = listener->listen(port); !listening)
        return failure(listening.error());
    return listener;
}

} // namespace tokenwatch
