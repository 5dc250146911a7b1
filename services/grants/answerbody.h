// SPDX-License-Identifier: GPL-3.0-or-later
// What a token endpoint's body is, whatever its Content-Type claims: a JSON object, a list of them, a form that says
// the same as one, a web page, plain text, or nothing. Strict: half-valid JSON is no JSON. Pure, any thread.
#pragma once

#include "ports/httptransport.h"

#include <QJsonObject>

namespace tokenwatch {

struct AnswerBody {
    enum class Kind { Empty, Object, List, Html, Text, Malformed };
    Kind kind = Kind::Empty;
    QJsonObject object; ///< of JSON, or of a form (every value a string); of a list: {"errors": the list}
    QString text;       ///< Text: the words; Malformed: what is wrong with it, without quoting it
};

[[nodiscard]] AnswerBody readBody(const HttpResponse &response);

/// The value at "data.token" or "errors.0.message"; undefined if it is not there.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &object, QLatin1String path);

} // namespace tokenwatch
