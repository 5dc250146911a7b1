// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/filewatch.h"

#include <vector>

namespace tokenwatch {

namespace {

/// The file that this grant's token is kept in; empty if nobody watches one for it.
QString watchedPath(const GrantDescriptor *grant, const GrantSpec &spec)
{
    if (!grant || !grant->watchOnly)
        return {};
    for (const FieldRule &rule : grant->fields) {
        if (rule.type == FieldType::Path)
            return spec.text(QString::fromLatin1(rule.name));
    }
    return {};
}

} // namespace

FileWatch::FileWatch(TokenFiles &files, GrantCatalogue grants, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_grants(grants)
{
    connect(&m_files, &TokenFiles::changed, this, &FileWatch::noteChange);
}

void FileWatch::keep(const Source &source)
{
    const QString path = watchedPath(findGrant(m_grants, source.grant.type), source.grant);
    if (path.isEmpty())
        m_paths.erase(source.id);
    else
        m_paths.insert_or_assign(source.id, path);
    watchAll();
}

void FileWatch::forget(const SourceId &id)
{
    m_paths.erase(id);
    watchAll();
}

void FileWatch::watchAll()
{
    QStringList paths;
    for (const auto &[id, path] : m_paths)
        paths += path;
    paths.sort();
    paths.removeDuplicates();
    if (paths == m_watched)
        return;
    m_watched = paths;
    m_files.watch(paths);
}

void FileWatch::noteChange(const QString &path)
{
    // Taken out first: whoever is told may edit.
    std::vector<SourceId> touchedOnes;
    for (const auto &[id, watched] : m_paths) {
        if (watched == path)
            touchedOnes.push_back(id);
    }
    for (const SourceId &id : touchedOnes)
        Q_EMIT touched(id);
}

} // namespace tokenwatch
