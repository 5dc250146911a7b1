// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of a source says to people: its limits before it runs, each attempt, and the verdict with a hint
// (ui/screens 7, S5-34). Pure.
#pragma once

#include "domain/testreport.h"
#include "texts/errortexts.h"

namespace tokenwatch::texts {

/// What will be done, and what not.
[[nodiscard]] QString testPlan(const TestPlan &plan);
/// "form", "JSON"; empty for a request without a body.
[[nodiscard]] QString testFormat(const TestAttempt &attempt);
/// "401 Unauthorized"; "no answer".
[[nodiscard]] QString testAnswer(const TestAttempt &attempt);
/// One sentence.
[[nodiscard]] QString testMeaning(const TestAttempt &attempt, const ErrorContext &context = {});
/// Why a request that was planned was not sent, one sentence.
[[nodiscard]] QString notSentReason(const TestReport &report);
/// What is odd about the lifetime of the token that came: a date in its place, or nothing. One sentence, or none.
[[nodiscard]] QString testRemark(const TestReport &report);
/// The end of it all. For a success `toDo` says what comes next.
[[nodiscard]] ErrorMessage testVerdict(const TestReport &report, const ErrorContext &context = {});

} // namespace tokenwatch::texts
