// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/keptpreferences.h"

#include "config/preferences.h"
#include "log/categories.h"
#include "storage/privatefile.h"

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPreferences = 64 * 1024;

} // namespace

KeptPreferences KeptPreferences::read(const QString &dataDirectory)
{
    KeptPreferences kept(dataDirectory + u"/preferences.json"_s);
    const auto found = kept.look();
    if (found)
        kept.m_value = *found;
    else
        qCWarning(lcApp, "%s is not used, and the defaults hold: %s", qPrintable(kept.m_path),
                  qPrintable(found.error().serverText));
    return kept;
}

Expected<AgentPreferences> KeptPreferences::look() const
{
    const auto bytes = readPrivateFile(m_path, longestPreferences);
    if (!bytes)
        return failure(bytes.error());
    if (!*bytes)
        return AgentPreferences{};
    auto parsed = config::parsePreferences(**bytes);
    if (parsed)
        return parsed;
    const Error &mistake = parsed.error();
    return failure(mistake.kind == ErrorKind::Unsupported ? ErrorKind::Unsupported : ErrorKind::StoreCorrupt, m_path,
                   (mistake.where + u' ' + mistake.serverText).trimmed());
}

Expected<> KeptPreferences::replace(const AgentPreferences &value)
{
    const auto before = look();
    if (!before && before.error().kind == ErrorKind::Unsupported)
        return failure(before.error());
    if (!before && before.error().kind == ErrorKind::StoreCorrupt) {
        const auto bytes = readPrivateFile(m_path, longestPreferences);
        const QString copy = bytes && *bytes ? keepCorruptCopy(m_path, **bytes) : QString();
        if (!copy.isEmpty())
            qCWarning(lcApp, "what could not be used of the preferences is kept as %s", qPrintable(copy));
    }
    if (auto written = replacePrivateFile(m_path, config::preferencesText(value)); !written)
        return written;
    m_value = value;
    return {};
}

} // namespace tokenwatch::runtime
