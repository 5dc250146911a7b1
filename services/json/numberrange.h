// SPDX-License-Identifier: GPL-3.0-or-later
// Private to json: finds the numbers of a JSON text that no double can hold, so that they can be read as the largest
// finite ones. Works on text that may be malformed elsewhere; the parser judges that afterwards. Thread-safe.
#pragma once

#include <QByteArray>
#include <QHash>

namespace tokenwatch::json {

/// By the number's place in the order of all numbers in the text, from 0.
using ClampedNumbers = QHash<qsizetype, double>;

/// Overwrites each number beyond a double's range with a harmless one of the same length (positions in error messages
/// stay right) and returns what to read instead.
[[nodiscard]] ClampedNumbers tameNumbers(QByteArray &text);

} // namespace tokenwatch::json
