// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches key sets for verifying tokens, and keeps them as jose/jwkscache.h says. Who asks for a set that is under way
// waits for the same answer. Service thread; owned by the runtime; transport and clock outlive it.
#pragma once

#include "jose/jwkscache.h"
#include "ports/clock.h"
#include "ports/httptransport.h"

#include <QUrl>
#include <map>
#include <vector>

namespace tokenwatch {

class JwksClient
{
public:
    JwksClient(HttpTransport &transport, Clock &clock);
    /// Silences all who wait.
    ~JwksClient();

    /// The set at `url`, new enough for a token whose header names `kid` (perhaps empty). https, or http to loopback;
    /// InvalidInput for anything else, at once. Errors of the road, HttpStatus, Redirected, and MalformedAnswer for
    /// what is no set. `caFile`: the authorities that the host is trusted by; empty: the system's.
    [[nodiscard]] Pending keysAt(const QUrl &url, const QByteArray &kid, Then<jose::JwkSet> then,
                                 const QString &caFile = {});

private:
    struct Fetch {
        std::vector<Reply<jose::JwkSet>> waiting;
        Pending request;
    };
    void fetch(const QByteArray &key, const QUrl &url, const QString &caFile);
    void ended(const QByteArray &key, const Expected<HttpResponse> &response);

    HttpTransport &m_transport;
    Clock &m_clock;
    jose::JwksCache m_cache;
    std::map<QByteArray, Fetch> m_fetches;
};

} // namespace tokenwatch
