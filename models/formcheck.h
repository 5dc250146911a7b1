// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong, or doubtful, in a row of the source editor, as whole sentences. Pure; window thread.
#pragma once

#include "models/formrow.h"
#include "models/formvalues.h"

namespace tokenwatch {

/// What a row's value is checked against.
struct FormSurroundings {
    QStringList otherNames;               ///< of all other sources
    std::optional<Milliseconds> lifetime; ///< of the last token, if there was one
};

/// Empty if the value may be saved. A secret that is missing is no mistake: it can follow later.
[[nodiscard]] QString problemOf(const FormRow &row, const std::vector<FormRow> &all, const FormValues &values,
                                const FormSurroundings &around);
/// Empty if there is nothing to think about; a warning keeps nothing from being saved.
[[nodiscard]] QString warningOf(const FormRow &row, const FormValues &values, const FormSurroundings &around);
/// Whether the row means anything beside the other values.
[[nodiscard]] bool isAnswerable(const FormRow &row, const FormValues &values);

} // namespace tokenwatch
