// SPDX-License-Identifier: GPL-3.0-or-later
// A web server on loopback that hands out its files to whoever says the right Authorization line, and 401 to all
// others: what a package index, a git server or an API looks like from outside. It records what it was told. For tests,
// on the test's thread.
#pragma once

#include "support/scriptedserver.h"

#include <QHash>
#include <QHostAddress>

namespace tokenwatch {

class GuardedFiles
{
public:
    /// `challenge`: what a 401 asks for.
    explicit GuardedFiles(QByteArray challenge = "Basic realm=\"files\"")
        : m_challenge(std::move(challenge))
        , m_server([this](QTcpSocket &socket) { serve(socket); })
    {}

    void put(const QByteArray &path, const QByteArray &bytes, const QByteArray &type = "application/octet-stream")
    {
        m_files.insert(path, {bytes, type});
    }
    /// The value of Authorization that opens everything; empty: none does.
    void admit(const QByteArray &authorization) { m_admitted = authorization; }

    void speakTls(const QSslCertificate &certificate, const QSslKey &key) { m_server.speakTls(certificate, key); }

    [[nodiscard]] QByteArray url() const { return m_server.address(""); }
    [[nodiscard]] QByteArray host() const { return url().mid(url().indexOf("//") + 2); }
    /// Each one that came, in order; an empty one for a request without.
    [[nodiscard]] const QList<QByteArray> &authorizations() const { return m_seen; }
    [[nodiscard]] int served() const { return m_served; }

private:
    struct File {
        QByteArray bytes, type;
    };

    void serve(QTcpSocket &socket)
    {
        const QByteArray request = m_server.requests().constLast();
        QByteArray authorization;
        for (const QByteArray &line : request.split('\n')) {
            if (line.toLower().startsWith("authorization:"))
                authorization = line.mid(14).trimmed();
        }
        m_seen.append(authorization);
        const QByteArray target = request.split(' ').value(1);
        const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
        const auto file = m_files.constFind(path);
        if (m_admitted.isEmpty() || authorization != m_admitted)
            answer(socket, "401 Unauthorized", {"no", "text/plain"}, "WWW-Authenticate: " + m_challenge + "\r\n");
        else if (file == m_files.constEnd())
            answer(socket, "404 Not Found", {"no", "text/plain"});
        else
            answer(socket, "200 OK", *file);
        m_served += authorization == m_admitted && file != m_files.constEnd() ? 1 : 0;
    }

    static void answer(QTcpSocket &socket, const QByteArray &status, const File &file, const QByteArray &header = {})
    {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Type: " + file.type +
                     "\r\nContent-Length: " + QByteArray::number(file.bytes.size()) + "\r\nConnection: close\r\n" +
                     header + "\r\n" + file.bytes);
        socket.disconnectFromHost();
    }

    const QByteArray m_challenge;
    QHash<QByteArray, File> m_files;
    QByteArray m_admitted;
    QList<QByteArray> m_seen;
    int m_served = 0;
    ScriptedServer m_server;
};

} // namespace tokenwatch
