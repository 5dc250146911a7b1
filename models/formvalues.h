// SPDX-License-Identifier: GPL-3.0-or-later
// A source as the texts and switches of its form, and back. Pure; any thread.
#pragma once

#include "domain/grantform.h"
#include "domain/source.h"

#include <QHash>
#include <QVariant>

namespace tokenwatch {

/// By FormRow::key; see FormKind for what is in them. Fields of grants that are not chosen stay, so that a change of
/// mind loses nothing.
using FormValues = QHash<QString, QVariant>;

[[nodiscard]] const GrantForm *formOf(const QList<GrantForm> &forms, const QString &type);

[[nodiscard]] FormValues formValues(const Source &source);
/// `base` with what the form says. Only for values that pass their checks (models/formcheck).
[[nodiscard]] Source sourceFrom(const FormValues &values, const QList<GrantForm> &forms, const Source &base);

/// The schedule alone, for its check.
[[nodiscard]] Schedule scheduleFrom(const FormValues &values);
/// Above 0; nothing for anything else.
[[nodiscard]] std::optional<double> decimalFrom(const QString &text);

} // namespace tokenwatch
