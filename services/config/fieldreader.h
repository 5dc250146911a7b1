// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the members of one JSON object and remembers the first mistake with its path ("sources[2].grant.client_id").
// Whoever reads asks for every member it knows, then for the result; what was not asked for is unknown, and refused.
// Any thread.
#pragma once

#include "domain/error.h"

#include <QJsonObject>
#include <QSet>

namespace tokenwatch::config {

class FieldReader
{
public:
    FieldReader(QJsonObject object, QString path)
        : m_object(std::move(object))
        , m_path(std::move(path))
    {}

    /// Null counts as absent everywhere.
    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] QString pathOf(const QString &key) const;

    /// Without control characters; `multiline` lets line feeds and tabs through.
    QString text(const QString &key, bool multiline = false);
    /// Not empty either.
    QString requiredText(const QString &key);
    bool boolean(const QString &key, bool otherwise);
    /// Whole, at least 1, at most Timing::longestLifetime.
    std::optional<Seconds> seconds(const QString &key);
    std::optional<WallTime> instant(const QString &key);
    /// Empty if absent.
    QJsonObject object(const QString &key);
    /// Undefined if absent; the caller checks it.
    QJsonValue value(const QString &key);

    void fail(const QString &key, const QString &why);
    void fail(const Error &error);
    /// Marks a member as known without reading it.
    void know(const QString &key) { m_known.insert(key); }

    /// Members that nobody asked for, in order.
    [[nodiscard]] QStringList unknown() const;
    /// The first mistake; unknown members come before all others, because a misspelt name explains a missing one.
    [[nodiscard]] Expected<> result(const QString &whatUnknownIs) const;

private:
    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_known;
    std::optional<Error> m_mistake;
};

} // namespace tokenwatch::config
