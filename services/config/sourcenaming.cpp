// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/sourcenaming.h"

#include <QSet>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

QString nameFromText(const QString &text)
{
    QString name;
    for (const QChar c : text.toLower()) {
        const char16_t u = c.unicode();
        const bool isPlain = (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9');
        if (isPlain || (!name.isEmpty() && (u == u'.' || u == u'_')))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(56);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

QString freeName(const QString &base, const std::vector<ImportedSource> &taken)
{
    // A file may call all of its many sources alike.
    QSet<QString> names;
    for (const ImportedSource &other : taken)
        names.insert(other.source.name);
    QString name = base;
    for (int number = 2; names.contains(name); ++number)
        name = base + u'-' + QString::number(number);
    return name;
}

} // namespace tokenwatch::config
