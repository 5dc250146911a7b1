// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of an answer. Pure functions; any thread.
#pragma once

#include "http/message.h"

#include <QDateTime>

namespace tokenwatch::http {

/// What the request and the connection make of an answer.
struct AnswerShape {
    enum class Body {
        Whole,     ///< with Content-Length
        HeadOnly,  ///< Content-Length, but no body: the answer to HEAD
        Chunked,   ///< the head of a stream
        UntilClose ///< the head of a stream to an HTTP/1.0 client
    };
    Body body = Body::Whole;
    std::optional<quint64> length = {}; ///< Content-Length where the body itself is not there
    bool close = false;
    QByteArrayView date; ///< a whole header line; empty: none
};

/// Appends the answer to `out`. Framing headers of the response itself are left out. A response that must not be sent
/// (a 1xx status, a header with a control byte) becomes a 500 without a body.
void appendAnswer(QByteArray &out, const Response &response, const AnswerShape &shape);

/// Appends the head of a 101 (RFC 9110 15.2.2); headers that must not be sent are left out.
void appendSwitch(QByteArray &out, const Headers &headers);

/// Appends one piece of a chunked body; nothing for an empty piece, which would end the body.
void appendChunk(QByteArray &out, QByteArrayView piece);

/// Whether the handler wants the connection closed after its answer.
[[nodiscard]] bool wantsClose(const Response &response);

/// The header line for an instant (RFC 9110 5.6.7).
[[nodiscard]] QByteArray dateLine(const QDateTime &utc);

} // namespace tokenwatch::http
