// SPDX-License-Identifier: GPL-3.0-or-later
// Private to jose: the three parts of a JWS in compact form (RFC 7515 7.1), and reading them. Views into the caller's
// text. Include only from .cpp files of this room.
#pragma once

#include "jose/jws.h"

namespace tokenwatch::jose {

struct CompactParts {
    QByteArrayView header, payload, signature;
    QByteArrayView signedPart; ///< "header.payload"
};

/// MalformedAnswer for more or fewer parts and beyond 64 KiB.
[[nodiscard]] Expected<CompactParts> splitCompact(QByteArrayView compact);
/// MalformedAnswer naming the part.
[[nodiscard]] Expected<QByteArray> decodedPart(QByteArrayView text, const QString &part);
/// One JSON object. MalformedAnswer naming the part.
[[nodiscard]] Expected<QJsonObject> readPart(QByteArrayView json, const QString &part);

/// A header whose algorithm is one of ours and which demands nothing else.
struct SignedHeader {
    QJsonObject members;
    Algorithm algorithm = Algorithm::HS256;
    QByteArray keyId; ///< `kid`; empty if there is none
};
/// MalformedAnswer, or NotAllowed.
[[nodiscard]] Expected<SignedHeader> readHeader(const CompactParts &parts);

/// Whether the key is for verifying with the algorithm. NotAllowed with the reason.
[[nodiscard]] Expected<> checkKey(const Jwk &key, Algorithm algorithm, std::optional<Algorithm> only);

/// The claims of what verifyJws() accepted.
[[nodiscard]] Expected<Jwt> jwtFrom(QByteArrayView compact, Jws jws);

} // namespace tokenwatch::jose
