// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/environment.h"

#include <QFile>
#include <QFileInfo>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSecretFile = 64 * 1024;

/// The text of a secret's file without the line break that editors and `echo` leave at its end.
Expected<QString> readSecretFile(const QString &path, const QString &variable)
{
    const auto refuse = [&](const QString &why) { return failure(ErrorKind::InvalidInput, variable, why); };
    // Not a FIFO or a device: opening one could wait for ever.
    if (!QFileInfo(path).isFile())
        return refuse(u"names no regular file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"names a file that cannot be read"_s);
    QByteArray bytes = file.read(longestSecretFile + 1);
    if (bytes.size() > longestSecretFile)
        return refuse(u"names a file of more than 64 KiB"_s);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return refuse(u"names an empty file"_s);
    if (!bytes.isValidUtf8())
        return refuse(u"names a file that is not UTF-8 text"_s);
    return QString::fromUtf8(bytes);
}

} // namespace

Expected<std::optional<ImportedSource>> sourceFromEnvironment(const QProcessEnvironment &environment)
{
    Variables variables;
    for (const QString &name : sourceVariables()) {
        const QString fileVariable = name + u"_FILE"_s;
        const QString path = environment.value(fileVariable);
        if (const QString value = environment.value(name); !value.isEmpty())
            variables.insert(name, value);
        if (path.isEmpty())
            continue;
        if (variables.contains(name))
            return failure(ErrorKind::InvalidInput, fileVariable, u"stands beside %1; set one of them"_s.arg(name));
        auto value = readSecretFile(path, fileVariable);
        if (!value)
            return failure(value.error());
        variables.insert(name, *value);
    }
    auto made = sourceFromVariables(variables);
    if (made && *made)
        (*made)->source.provisioned = true;
    return made;
}

} // namespace tokenwatch::config
