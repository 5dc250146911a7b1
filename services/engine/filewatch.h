// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the watched token files in step with the `file` sources in force, and says which sources a change touches.
// Service thread; owned by TokenService.
#pragma once

#include "ports/grantflow.h"
#include "ports/tokenfiles.h"

#include <map>

namespace tokenwatch {

class FileWatch : public QObject
{
    Q_OBJECT
public:
    FileWatch(TokenFiles &files, GrantCatalogue grants, QObject *parent = nullptr);

    /// New, or edited.
    void keep(const Source &source);
    void forget(const SourceId &id);

Q_SIGNALS:
    void touched(const tokenwatch::SourceId &id);

private:
    void noteChange(const QString &path);
    void watchAll();

    TokenFiles &m_files;
    const GrantCatalogue m_grants;
    std::map<SourceId, QString> m_paths;
    QStringList m_watched;
};

} // namespace tokenwatch
