// SPDX-License-Identifier: GPL-3.0-or-later
// One request out, one whole answer back. Every request that leaves this machine for a token goes through here.
#pragma once

#include "domain/pending.h"
#include "domain/secret.h"
#include "domain/source.h"

#include <QList>
#include <QUrl>
#include <utility>

namespace tokenwatch {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// The first value of a header, names compared without case; empty if absent.
[[nodiscard]] QByteArray headerValue(const HeaderList &headers, QByteArrayView name);

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    HeaderList headers; ///< may hold an Authorization with a secret: never logged
    QByteArray body;    ///< may hold secrets: never logged
};

struct HttpResponse {
    int status = 0;
    HeaderList headers;
    QByteArray body; ///< decompressed, at most Timing::answerLimit
    QUrl url;        ///< as asked: redirects are not followed
};

class HttpTransport
{
public:
    virtual ~HttpTransport() = default;

    /// Any HTTP status is an answer; errors are those of the road (ErrorKind, first group), with `maySent` set
    /// truthfully. A 3xx is an answer too; the flow refuses it. `total` is the deadline of the whole attempt.
    virtual Pending send(HttpRequest request, const TransportProfile &profile, Seconds total,
                         Then<HttpResponse> then) = 0;
};

} // namespace tokenwatch
