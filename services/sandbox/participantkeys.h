// SPDX-License-Identifier: GPL-3.0-or-later
// Private keys that are made from the sandbox's own, so that participants keep theirs across a restart. Pure functions.
#pragma once

#include "domain/secret.h"
#include "jose/jwk.h"

namespace tokenwatch::sandbox {

[[nodiscard]] jose::Jwk derivedEd25519(const Secret &master, QByteArrayView purpose);
[[nodiscard]] jose::Jwk derivedP256(const Secret &master, QByteArrayView purpose);

} // namespace tokenwatch::sandbox
