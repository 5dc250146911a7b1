// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/refusals.h"

#include "gateway/headers.h"
#include "texts/errorjson.h"

namespace tokenwatch::gateway {

using namespace Qt::StringLiterals;

http::Response refusalAnswer(int status, const Error &error, const Source *source)
{
    const texts::ErrorContext context =
        source ? texts::ErrorContext{source->displayName(), source->host()} : texts::ErrorContext{};
    http::Response response =
        http::Response::json({{u"success"_s, false}, {u"error"_s, texts::errorJson(error, context)}}, status);
    if (error.retryAfter)
        response.with("Retry-After", QByteArray::number(static_cast<qint64>(error.retryAfter->count())));
    return response;
}

http::Response notAdmitted(const Error &error)
{
    if (error.kind == ErrorKind::Cooling)
        return refusalAnswer(429, error);
    return refusalAnswer(401, error).with("WWW-Authenticate", QByteArray("Tokenwatch header=\"") + keyHeader + '"');
}

http::Response mayNotUse(const QString &source)
{
    return refusalAnswer(
        403, {.kind = ErrorKind::NotAllowed, .where = source, .serverText = u"this key is not for this source"_s});
}

http::Response unreachable(const Error &error, const Source &source, const QString &host)
{
    QJsonObject words = texts::errorJson(error, {source.displayName(), host});
    words[u"hint"_s] = texts::serviceHint();
    return http::Response::json({{u"success"_s, false}, {u"error"_s, words}},
                                error.kind == ErrorKind::TimedOut ? 504 : 502);
}

} // namespace tokenwatch::gateway
