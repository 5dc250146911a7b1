// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the usual kinds of grant, and a test of one, for pictures and tests of the window without an engine.
#pragma once

#include "domain/grantform.h"
#include "domain/importreview.h"
#include "domain/sourcedraft.h"
#include "domain/testreport.h"

#include <QList>

namespace tokenwatch {

[[nodiscard]] QList<GrantForm> sampleForms();
/// A login whose address and format were found in four attempts.
[[nodiscard]] Source sampleLogin();
[[nodiscard]] TestReport sampleReport();
/// An answer came, and nobody knows in which member of it the token is.
[[nodiscard]] TestReport sampleFieldReport();
/// A Postman export of four requests that sign in.
[[nodiscard]] ImportReview sampleReview();

} // namespace tokenwatch
