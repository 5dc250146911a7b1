// SPDX-License-Identifier: GPL-3.0-or-later
// A request as this program's servers accept it, and an answer to it. Values; service or sandbox thread.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>
#include <optional>
#include <utility>

namespace tokenwatch::http {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Who is at the other end of the connection.
struct Peer {
    bool local = false;         ///< over a local socket
    std::optional<quint32> uid; ///< of a local socket's peer (SO_PEERCRED)
    qint64 pid = 0;             ///< the same; 0: not known
    QString executable;         ///< of that process, where it is this user's and the system tells; http/peerprogram.h
    QString script;             ///< what it runs, where it is an interpreter
};

struct Request {
    QByteArray method; ///< upper case
    QByteArray target; ///< as received: origin form
    QByteArray path;   ///< percent-decoded, no dot segments, begins with one '/'
    QByteArray query;  ///< raw, without '?'
    Headers headers;   ///< names as received; no trailers
    QByteArray body;
    Peer peer;

    /// First value, names without case; empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    /// A decoded query parameter ('+' is a space), or nothing.
    [[nodiscard]] std::optional<QString> parameter(const QString &name) const;
    /// The fields of an application/x-www-form-urlencoded body, decoded.
    [[nodiscard]] QList<std::pair<QString, QString>> form() const;
};

struct Response {
    int status = 200;
    Headers headers; ///< Content-Length, Connection and Date are the server's own
    QByteArray body;

    [[nodiscard]] static Response json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Response text(const QByteArray &text, int status = 200);
    Response &with(const QByteArray &name, const QByteArray &value)
    {
        headers.append({name, value});
        return *this;
    }
};

} // namespace tokenwatch::http
