// SPDX-License-Identifier: GPL-3.0-or-later
// What a client sent in the body, whichever way: a form or flat JSON. A value; sandbox thread.
#pragma once

#include "http/message.h"

#include <QHash>
#include <QString>

namespace tokenwatch::sandbox {

struct Submission {
    enum class Format { None, Form, Json };

    Format format = Format::None;   ///< by Content-Type
    bool readable = true;           ///< false: JSON that is none, or no object
    QString repeated;               ///< a parameter that came twice (RFC 6749 3.2 forbids it); empty if none did
    QHash<QString, QString> fields; ///< a JSON member that is no string is left out

    [[nodiscard]] static Submission of(const http::Request &request);
    /// The same of a query's parameters.
    [[nodiscard]] static Submission ofQuery(const http::Request &request);

    /// Empty if absent: a parameter without a value counts as not sent (RFC 6749 3.2).
    [[nodiscard]] QString value(const QString &name) const { return fields.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return !value(name).isEmpty(); }

private:
    void takeForm(const QList<std::pair<QString, QString>> &form);
};

} // namespace tokenwatch::sandbox
