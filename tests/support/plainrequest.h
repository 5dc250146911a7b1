// SPDX-License-Identifier: GPL-3.0-or-later
// One request over a connection of its own, and the whole answer: how a test speaks to the provider of a program it
// runs.
#pragma once

#include "support/rawclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace tokenwatch {

struct PlainAnswer {
    int status = 0; ///< 0: the connection ended without one
    QByteArray head, body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

/// `headers`: whole lines, each with its end.
[[nodiscard]] inline PlainAnswer plainRequest(const QUrl &server, const QByteArray &method, const QByteArray &target,
                                              const QByteArray &headers = {}, const QByteArray &body = {})
{
    RawClient client(static_cast<quint16>(server.port()));
    client.send(method + ' ' + target + " HTTP/1.1\r\nHost: " + server.authority().toLatin1() +
                "\r\nConnection: close\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
                "\r\n\r\n" + body);
    const QByteArray answer = client.untilClosed();
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return {answer.split(' ').value(1).toInt(), answer.first(qMax<qsizetype>(end, 0)), answer.mid(end + 4)};
}

} // namespace tokenwatch
