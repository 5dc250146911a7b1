// SPDX-License-Identifier: GPL-3.0-or-later
// An nginx of a benchmark: in a directory of its own, one worker, no log of requests, connections kept without end.
// Main thread.
#pragma once

#include "programs.h"

#include <QTemporaryDir>

#include <memory>

namespace tokenwatch::bench {

class Nginx
{
public:
    /// What stands inside of http { server { … } } after `listen`; `outside` stands before the server.
    Nginx(const QByteArray &server, const QByteArray &outside = {});

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Serves the same as the port.
    [[nodiscard]] QByteArray socket() const { return QFile::encodeName(path(QStringLiteral("nginx.sock"))); }
    /// "root" of the server.
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

private:
    QTemporaryDir m_directory;
    quint16 m_port;
    std::unique_ptr<Companion> m_process;
};

} // namespace tokenwatch::bench
