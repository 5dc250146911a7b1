// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises RSA keys made by Infineon's broken generator (CVE-2017-15361), whose private key can be computed. A pure
// function.
#pragma once

#include <QByteArrayView>

namespace tokenwatch::crypto {

/// `modulus` is unsigned and big-endian. About one sound key in a hundred million is taken for a weak one.
[[nodiscard]] bool hasRocaWeakness(QByteArrayView modulus);

} // namespace tokenwatch::crypto
