// SPDX-License-Identifier: GPL-3.0-or-later
// Where an issuer says what it is (RFC 8414 3, OpenID Connect Discovery 4), and where in that its keys are. Whoever
// fetches does so elsewhere. Pure; any thread.
#pragma once

#include "domain/error.h"

#include <QList>
#include <QUrl>

namespace tokenwatch::jose {

/// Where the metadata of an issuer may be: RFC 8414's path inserted before the issuer's, OpenID's appended to it.
[[nodiscard]] QList<QUrl> metadataAddresses(const QString &issuer);

/// Where key sets are kept by custom, whether or not metadata says so.
[[nodiscard]] QUrl usualKeySet(const QString &issuer);

/// `jwks_uri` of this issuer's metadata: https, or http to loopback where the issuer is there too. MalformedAnswer for
/// what is no metadata or names no such address, WrongIssuer for somebody else's (character by character, RFC 8414
/// 3.3); `where` is the caller's to fill.
[[nodiscard]] Expected<QUrl> keySetIn(QByteArrayView metadata, const QString &issuer);

} // namespace tokenwatch::jose
