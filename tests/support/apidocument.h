// SPDX-License-Identifier: GPL-3.0-or-later
// A question to the API, its answer, and whether /api/openapi.json allows that answer to that question. Values.
#pragma once

#include <QByteArrayList>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace tokenwatch {

/// What came back.
struct ApiAnswer {
    int status = 0;
    QByteArray head; ///< header lines
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonObject data() const { return json()[QStringLiteral("data")].toObject(); }
    [[nodiscard]] QString errorKind() const
    {
        return json()[QStringLiteral("error")].toObject()[QStringLiteral("kind")].toString();
    }
    [[nodiscard]] QString errorMessage() const
    {
        return json()[QStringLiteral("error")].toObject()[QStringLiteral("message")].toString();
    }
    [[nodiscard]] bool hasHeader(const QByteArray &line) const
    {
        return head.toLower().contains("\r\n" + line.toLower() + "\r\n");
    }
};

struct ApiQuestion {
    QByteArray method = "GET";
    QByteArray target;
    QByteArray body = {};
    QByteArrayList headers = {}; ///< lines beside Host, Connection and Content-Length
    QByteArray host = "tokenwatch";

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n";
        for (const QByteArray &line : headers)
            text += line + "\r\n";
        if (!body.isEmpty())
            text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return text + "\r\n" + body;
    }
};

/// The operation that serves a request: {template of its path, its object}; empty if there is none.
[[nodiscard]] std::pair<QString, QJsonObject> documentedOperation(const QJsonObject &document,
                                                                  const ApiQuestion &question);

/// Empty if the document says of such an answer what it is: its path, its status, its kind of body, its schema. What
/// the server refuses before anybody knows the path is left out.
[[nodiscard]] QString documentObjection(const QJsonObject &document, const ApiQuestion &question,
                                        const ApiAnswer &answer);

/// A schema of the document with all that it refers to, for schemaObjection().
[[nodiscard]] QJsonObject schemaIn(const QJsonObject &document, const QJsonObject &schema);

} // namespace tokenwatch
