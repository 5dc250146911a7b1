// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/errorjson.h"

namespace tokenwatch::texts {

using namespace Qt::StringLiterals;

QJsonObject errorJson(const Error &error, const ErrorContext &context)
{
    const ErrorMessage message = errorMessage(error, context);
    const QString text = message.why.isEmpty() ? message.what : message.what + u' ' + message.why;
    QJsonObject object{
        {u"kind"_s, QString::fromLatin1(wireName(error.kind))}, {u"message"_s, text}, {u"hint"_s, message.toDo}};
    if (error.kind == ErrorKind::ProviderRefused)
        object[u"code"_s] = QString::fromUtf8(error.code);
    return object;
}

} // namespace tokenwatch::texts
