// SPDX-License-Identifier: GPL-3.0-or-later
// Spans of time for people (ui/screens 4): rounded down, so that never more is promised than is left.
// Pure functions; number and unit are joined by U+202F. nextChange() stands here so that it cannot part from the texts.
#pragma once

#include "domain/time.h"

#include <QLocale>
#include <QString>

namespace tokenwatch::texts {

/// Whether spans under 10 min show seconds: needs-you, failing and selected rows do.
enum class Detail { Plain, Seconds };

/// "21 d 4 h", "2 h 05 min", "41 min", "4 min 12 s" (Detail::Seconds), "52 s". Negative spans read as "0 s".
[[nodiscard]] QString duration(Milliseconds span, Detail detail = Detail::Plain);

/// A lifetime: it does not tick, has no zero parts and is rounded to what matters, because exp claims are whole seconds
/// and answers arrive between them: "8 h", "1 h 15 min", "30 d", "5 min" (for 299.6 s).
[[nodiscard]] QString length(Milliseconds span);

/// The countdown of a token: duration() while something is left, "expired 3 min ago" after it.
[[nodiscard]] QString countdown(Milliseconds left, Detail detail = Detail::Plain);

/// After how long countdown(left, detail) would read differently; always positive.
[[nodiscard]] Milliseconds nextChange(Milliseconds left, Detail detail = Detail::Plain);

/// How long ago, coarsely: "3 d", "2 h", "41 min", "52 s".
[[nodiscard]] QString age(Milliseconds span);

/// After how long age() of a growing span would read differently; always positive.
[[nodiscard]] Milliseconds nextChangeOfAge(Milliseconds span);

/// duration() in words for screen readers: "4 minutes 12 seconds", "1 hour 5 minutes".
[[nodiscard]] QString spokenDuration(Milliseconds span, Detail detail = Detail::Plain);

/// length() in words: "8 hours".
[[nodiscard]] QString spokenLength(Milliseconds span);

/// "42 ms", "1.2 s": how long an answer took.
[[nodiscard]] QString latency(Milliseconds span, const QLocale &locale);

} // namespace tokenwatch::texts
