// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the source editor: what is asked, and how. Values; any thread.
#pragma once

#include "domain/grantform.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace tokenwatch {

/// The steps of the editor (ui/screens 7).
enum class FormSection { Identity, Kind, Endpoint, Credentials, FallbackKind, Fallback, Schedule, Delivery };

/// What a value is, which decides on the widget. In the model it is a QString, except Flag (bool) and Lines and Pairs
/// (QStringList; Pairs as "NAME=value").
enum class FormKind {
    Line,
    Paragraph,
    Address,
    Choice,
    Flag,
    Whole,    ///< a whole number
    Decimal,  ///< "1.5", with a point
    Lines,    ///< one argument each
    Pairs,    ///< one parameter each
    Instant,  ///< RFC 3339
    FilePath, ///< absolute
    OtherSource,
    Secret, ///< never a value: only whether it is there (SourceForm::SlotState)
};

struct FormRow {
    QString key; ///< "name", "grant.token_url", "fallback.type", "slot.client_secret", "slot.fallback.token"
    FormSection section = FormSection::Identity;
    FormKind kind = FormKind::Line;
    QString label, hint; ///< empty hint: the label says it all
    bool required = false;
    QString orElse;           ///< key of the row that may be filled in instead
    QStringList choices = {}; ///< values; the first is "" where nothing need be chosen
    QStringList choiceTexts = {};
    QString usual = {};      ///< what counts while the row is empty; may be empty
    bool mayBeNever = false; ///< Instant: "never" is one too
    friend bool operator==(const FormRow &, const FormRow &) = default;
};

} // namespace tokenwatch

Q_DECLARE_METATYPE(tokenwatch::FormSection)
Q_DECLARE_METATYPE(tokenwatch::FormKind)
