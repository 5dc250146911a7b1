// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deliveryrules.h"

#include <QDir>
#include <QRegularExpression>

namespace tokenwatch {

using namespace Qt::StringLiterals;

bool isTokenFilePath(const QString &path)
{
    return QDir::isAbsolutePath(path) && !path.endsWith(u'/') && QDir::cleanPath(path) == path;
}

QString tokenFileFormatName(SinkSpec::Format format)
{
    switch (format) {
    case SinkSpec::Format::Bare:
        return u"bare"_s;
    case SinkSpec::Format::Header:
        return u"header"_s;
    case SinkSpec::Format::Json:
        return u"json"_s;
    case SinkSpec::Format::Env:
        return u"env"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SinkSpec::Format> tokenFileFormat(const QString &name)
{
    for (const auto format : tokenFileFormats) {
        if (tokenFileFormatName(format) == name)
            return format;
    }
    return std::nullopt;
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
