// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the answers that one connection brings, piece by piece, strictly and without copying: framing that could mean
// two things breaks an answer, a body that is cut off never looks whole. Whoever owns the bytes owns the reader too:
// an exchange for token requests (through ResponseReader), or a connection of the gateway. No sockets; any thread.
#pragma once

#include "http/screening.h"

#include <QVarLengthArray>
#include <optional>

namespace tokenwatch {

/// The head of a final answer; views into the bytes that held it.
struct AnswerHead {
    struct Field {
        QByteArrayView name;
        QByteArrayView value; ///< trimmed
    };
    int status = 0;
    QByteArrayView reason;
    QVarLengthArray<Field, 32> fields; ///< in their order, those of the connection and of the framing included
    std::optional<qint64> length;      ///< Content-Length
    bool hasBody = false;
};

/// Whether a comma-separated list of a header names `name`, without case (RFC 9110 5.6.1).
[[nodiscard]] bool listNames(QByteArrayView list, QByteArrayView name);

class AnswerReader
{
public:
    static constexpr qsizetype mostHeaderBytes = 64 * 1024;
    static constexpr int mostHeaders = 200;
    static constexpr int mostInterim = 10; ///< answers with 1xx before the real one, all dropped

    enum class Progress {
        Hungry,   ///< go on when there are more bytes: with what is left and those
        Head,     ///< head() is valid while the bytes stay where they are
        Body,     ///< body() is a piece of the body, in the same bytes
        Complete, ///< nothing more belongs to this answer
        Broken    ///< mistake() says why
    };

    /// For the answer to the next request. `bodiless`: it was HEAD. `mayUpgrade`: a 101 is an answer too, and what
    /// follows it is its body.
    void restart(bool bodiless, bool mayUpgrade = false);

    /// Goes on reading at the front of `bytes` and takes off what is used up.
    [[nodiscard]] Progress next(QByteArrayView &bytes);
    /// The connection ended: Complete if that is how this body ends, Broken otherwise.
    [[nodiscard]] Progress finish();

    [[nodiscard]] const AnswerHead &head() const { return m_head; }
    [[nodiscard]] QByteArrayView body() const { return m_body; }
    /// Bytes that are announced and not read: of the body, or of the chunk under way.
    [[nodiscard]] quint64 announced() const { return m_left; }
    /// After the head: whether another answer may follow on the connection.
    [[nodiscard]] bool keepsAlive() const { return m_keepsAlive; }
    /// A constant.
    [[nodiscard]] const char *mistake() const { return m_mistake; }

private:
    enum class Part { Head, Length, Chunks, UntilClose, Over, Broken };

    [[nodiscard]] Progress readHead(QByteArrayView &bytes);
    [[nodiscard]] const char *parseHead(QByteArrayView head);
    [[nodiscard]] const char *frame();
    [[nodiscard]] Progress readChunks(QByteArrayView &bytes);
    [[nodiscard]] Progress readTrailers(QByteArrayView &bytes);
    [[nodiscard]] Progress take(QByteArrayView &bytes, quint64 most);
    [[nodiscard]] Progress broken(const char *mistake);

    AnswerHead m_head;
    QByteArrayView m_body;
    http::HeadScanner m_scanner; ///< of the head, and later of the trailers
    const char *m_mistake = "";
    quint64 m_left = 0;
    qsizetype m_extensions = 0;
    int m_interim = 0;
    Part m_part = Part::Head;
    bool m_bodiless = false;
    bool m_mayUpgrade = false;
    bool m_http11 = false;
    bool m_keepsAlive = false;
    bool m_afterChunk = false;
    bool m_inTrailers = false;
};

} // namespace tokenwatch
