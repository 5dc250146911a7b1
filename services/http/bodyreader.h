// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the body of a request piece by piece as its bytes come, screened as strictly as one that is read whole
// (http/screening.h), and holds none of it. Trailers are screened and dropped. A value; owned by a connection.
#pragma once

#include "http/screening.h"

#include <optional>

namespace tokenwatch::http {

class BodyReader
{
public:
    /// `mostExtra`: bytes that chunk extensions may take in all, and trailers likewise.
    BodyReader(const Framing &framing, qsizetype mostExtra);

    struct Step {
        enum class Kind { Hungry, Piece, Complete, Refused };
        Kind kind = Kind::Hungry;
        qsizetype used = 0;   ///< of the bytes given; they are not to be given again
        QByteArrayView piece; ///< part of the bytes given; never empty for Piece
        Refusal refusal = {};
    };
    /// `bytes` begin with the first one that was not used yet. Call again until Hungry, Complete or Refused.
    [[nodiscard]] Step advance(QByteArrayView bytes);

    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    [[nodiscard]] Step take(QByteArrayView bytes);
    [[nodiscard]] Step endOfChunks(QByteArrayView bytes, qsizetype lastLine);
    [[nodiscard]] Step complete(qsizetype used);

    const bool m_chunked;
    const qsizetype m_mostExtra;
    quint64 m_left; ///< of the body, or of the chunk
    qsizetype m_extensions = 0;
    std::optional<HeadScanner> m_trailers;
    bool m_afterChunk = false;
    bool m_complete;
};

} // namespace tokenwatch::http
