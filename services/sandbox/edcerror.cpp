// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/edcerror.h"

#include "log/categories.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

http::Response edcError(int status, QLatin1StringView type, const QString &message, const QString &path)
{
    const QJsonArray body{QJsonObject{{u"message"_s, message},
                                      {u"type"_s, type},
                                      {u"path"_s, path.isEmpty() ? QJsonValue() : QJsonValue(path)},
                                      {u"invalidValue"_s, QJsonValue()}}};
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

http::Response invalidRequest(const QString &message, const QString &path)
{
    return edcError(400, "InvalidRequest"_L1, message, path);
}

http::Response authenticationFailed(const QString &message)
{
    // RFC 9110 15.5.2: a 401 always carries a challenge.
    return edcError(401, "AuthenticationFailed"_L1, message).with("WWW-Authenticate", "Bearer realm=\"sandbox\"");
}

http::Response objectNotFound(const QString &message)
{
    return edcError(404, "ObjectNotFound"_L1, message);
}

http::Response objectConflict(const QString &message)
{
    return edcError(409, "ObjectConflict"_L1, message);
}

http::Response edcStorageFailed(const Error &error)
{
    qCWarning(lcSandbox) << "cannot read or write transfers:" << wireName(error.kind).constData() << error.serverText;
    return edcError(500, "PersistenceError"_L1, u"The transfer could not be stored."_s);
}

} // namespace tokenwatch::sandbox
