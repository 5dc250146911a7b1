// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of one width in which addresses, claims, snippets and codes are written. Window thread.
#pragma once

#include <QFont>

namespace tokenwatch {

/// The desktop's, in the size and weight of `like`; where the desktop names none of one width, the usual ones.
[[nodiscard]] QFont codeFont(const QFont &like);

} // namespace tokenwatch
