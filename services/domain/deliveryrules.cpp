// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deliveryrules.h"

#include <QDir>
#include <QRegularExpression>

namespace tokenwatch {

bool isTokenFilePath(const QString &path)
{
    return QDir::isAbsolutePath(path) && !path.endsWith(u'/') && QDir::cleanPath(path) == path;
}

bool isVariableName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]{0,127}\\z"));
    return shape.match(name).hasMatch();
}

bool isPublicPath(const QString &path)
{
    return path.startsWith(u'/');
}

} // namespace tokenwatch
