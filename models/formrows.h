// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows the source editor has, for the kinds of grant that are chosen. Pure; window thread.
#pragma once

#include "models/formrow.h"

#include <QList>
#include <vector>

namespace tokenwatch {

/// The rows in their order. The rows of a type that no form is known for are left out.
[[nodiscard]] std::vector<FormRow> formRows(const QList<GrantForm> &forms, const QString &type,
                                            const QString &fallbackType);

} // namespace tokenwatch
