// SPDX-License-Identifier: GPL-3.0-or-later
// What a request must be before anybody acts on it: pure functions on raw bytes, headers and the target. The parser
// behind http/requestreader.h is lenient; whatever could have two meanings is refused here. Any thread.
#pragma once

#include "http/message.h"

#include <QByteArrayView>
#include <tl/expected.hpp>

namespace tokenwatch::http {

/// Why a request is not served. `why` is a constant and never repeats what was received.
struct Refusal {
    int status = 400;
    const char *why = "";
    friend bool operator==(const Refusal &a, const Refusal &b) { return a.status == b.status; }
};

template <class T = void>
using Screened = tl::expected<T, Refusal>;

/// Walks over a head (or a trailer section) as its bytes arrive and looks at each byte once. Refuses a bare CR or LF,
/// control bytes, folded lines, a space before the colon, lines without a colon and names that are no token.
class HeadScanner
{
public:
    enum class Kind { Head, Trailers };
    explicit HeadScanner(Kind kind = Kind::Head)
        : m_kind(kind)
    {}

    /// True once the empty line is there; `bytes` always begins with the head's first byte.
    [[nodiscard]] Screened<bool> scan(QByteArrayView bytes);
    /// After a true scan(): the number of bytes, the empty line included.
    [[nodiscard]] qsizetype size() const { return m_at; }
    /// Whether the request line is complete.
    [[nodiscard]] bool hasFirstLine() const { return m_lines > 0; }
    /// Length of the request line without its end; only after hasFirstLine().
    [[nodiscard]] qsizetype firstLineSize() const { return m_firstLine; }

private:
    Kind m_kind;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_firstLine = 0;
    int m_lines = 0;
    bool m_afterCr = false;
};

/// 405 for CONNECT and TRACE, 400 for what is no upper-case method.
[[nodiscard]] Screened<> screenMethod(QByteArrayView method);

/// A path with one meaning, and the raw query.
struct Target {
    QByteArray path;
    QByteArray query;
};
/// Origin form only. Refuses '#', backslashes, dot segments (also encoded or with a parameter), encoded slashes and
/// control bytes, what could be decoded twice, broken escapes, invalid UTF-8, and a path that does not begin with
/// exactly one '/'.
[[nodiscard]] Screened<Target> screenTarget(QByteArrayView target);

/// How the body is framed, beyond doubt.
struct Framing {
    bool chunked = false;
    quint64 length = 0; ///< Content-Length; 0 without one
    bool wantsContinue = false;
};
/// Host, Transfer-Encoding, Content-Length and Expect: exactly one meaning, or a refusal. 431 beyond 100 headers.
[[nodiscard]] Screened<Framing> screenFraming(const Headers &headers, bool http11);

/// A chunk's size line at the beginning of `bytes`; `afterChunk`: the line end of the chunk before comes first.
struct ChunkLine {
    bool complete = false;
    bool last = false; ///< size 0: trailers follow
    quint64 size = 0;
    qsizetype bytes = 0;      ///< of the whole line with its end
    qsizetype extensions = 0; ///< bytes of chunk extensions
};
[[nodiscard]] Screened<ChunkLine> screenChunkLine(QByteArrayView bytes, bool afterChunk);

/// Whether a header of an answer may be sent: a token, and a value without control bytes.
[[nodiscard]] bool isSafeHeader(QByteArrayView name, QByteArrayView value);

[[nodiscard]] inline bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace tokenwatch::http
