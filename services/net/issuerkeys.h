// SPDX-License-Identifier: GPL-3.0-or-later
// The published keys of an issuer: asks it for its metadata, and JwksClient for the keys that this names. Sends nothing
// but the question. Service thread; owned by the runtime; transport, clock and client outlive it.
#pragma once

#include "net/jwksclient.h"

namespace tokenwatch {

class IssuerKeys
{
public:
    IssuerKeys(HttpTransport &transport, Clock &clock, JwksClient &keys);
    /// Silences all who wait.
    ~IssuerKeys();

    /// New enough for a token whose header names `kid` (perhaps empty). The issuer: https, or http to loopback;
    /// InvalidInput for anything else, at once. `caFile`: the authorities that its hosts are trusted by; empty: the
    /// system's. All of it within Timing::attemptDeadline. Errors besides: of the road, HttpStatus, Redirected,
    /// MalformedAnswer, WrongIssuer.
    [[nodiscard]] Pending keysOf(const QString &issuer, const QByteArray &kid, const QString &caFile,
                                 Then<jose::JwkSet> then);

private:
    struct Search {
        QString issuer;
        QByteArray kid;
        QString caFile;
        Reply<jose::JwkSet> reply;
        QList<QUrl> places;
        Pending asking, deadline;
    };
    void lookOn(quint64 number);
    void answered(quint64 number, const Expected<HttpResponse> &response);
    void fetchKeys(quint64 number, const QUrl &address);
    void finish(quint64 number, Expected<jose::JwkSet> keys);

    HttpTransport &m_transport;
    Clock &m_clock;
    JwksClient &m_keys;
    std::map<quint64, Search> m_searches;
    quint64 m_lastNumber = 0;
};

} // namespace tokenwatch
