// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

Nginx::Nginx(const QByteArray &server, const QByteArray &outside)
    : m_port(freePort())
{
    const QString program = installed(u"nginx"_s);
    if (program.isEmpty())
        qFatal("nginx is not installed; `./dev bench` installs it");
    const QByteArray directory = QFile::encodeName(m_directory.path());
    QDir(m_directory.path()).mkdir(u"root"_s);
    QFile file(path(u"nginx.conf"_s));
    // As root its workers would be another user, who may not read here.
    const QByteArray text = QByteArray(::getuid() == 0 ? "user root;\n" : "") +
                            "worker_processes 1;\ndaemon off;\nerror_log stderr warn;\npid " + directory +
                            "/pid;\nevents { worker_connections 4096; }\nhttp {\naccess_log off;\nserver_tokens off;\n"
                            "tcp_nodelay on;\nkeepalive_requests 1000000000;\nkeepalive_timeout 3600;\n"
                            "client_body_temp_path " +
                            directory + "/body;\nproxy_temp_path " + directory + "/proxy;\nfastcgi_temp_path " +
                            directory + "/fastcgi;\nuwsgi_temp_path " + directory + "/uwsgi;\nscgi_temp_path " +
                            directory + "/scgi;\n" + outside +
                            "\nserver {\nlisten 127.0.0.1:" + QByteArray::number(m_port) +
                            ";\nlisten unix:" + socket() + ";\nroot " + directory + "/root;\n" + server + "\n}\n}\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.close();
    m_process = std::make_unique<Companion>(
        program, QStringList{u"-p"_s, m_directory.path(), u"-e"_s, u"stderr"_s, u"-c"_s, file.fileName()});
    awaitPort(m_port);
}

} // namespace tokenwatch::bench
