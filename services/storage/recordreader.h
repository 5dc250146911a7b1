// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one JSON object that this program wrote earlier, and remembers the first thing that is not as it was written.
// So a record is read in one go and judged once, by result(). A value on the stack.
#pragma once

#include "domain/error.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tokenwatch {

class RecordReader
{
public:
    /// `path` names the object in complaints ("sources[3].token").
    RecordReader(QJsonObject object, QString path)
        : m_object(std::move(object))
        , m_path(std::move(path))
    {}

    [[nodiscard]] QString text(const char *name);
    [[nodiscard]] QByteArray bytes(const char *name); ///< base64 in the file
    [[nodiscard]] qint64 integer(const char *name);
    [[nodiscard]] bool flag(const char *name);
    [[nodiscard]] QJsonObject object(const char *name);
    [[nodiscard]] QJsonArray array(const char *name);
    /// None if the name is absent.
    [[nodiscard]] std::optional<qint64> optionalInteger(const char *name);
    [[nodiscard]] std::optional<WallTime> optionalInstant(const char *name);
    [[nodiscard]] WallTime instant(const char *name) { return WallTime(Milliseconds(integer(name))); }

    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    [[nodiscard]] QString path(const char *name) const;
    void complain(const char *name, const char *expected);
    /// StoreCorrupt with the first complaint.
    [[nodiscard]] Expected<> result() const;

private:
    QJsonObject m_object;
    QString m_path;
    QString m_complaint;
};

} // namespace tokenwatch
