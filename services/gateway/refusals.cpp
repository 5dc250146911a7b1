// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/refusals.h"

#include "gateway/headers.h"
#include "texts/errorjson.h"

namespace tokenwatch::gateway {

using namespace Qt::StringLiterals;

namespace {

http::Response inWords(int status, const Error &error, const texts::ErrorContext &context)
{
    http::Response response =
        http::Response::json({{u"success"_s, false}, {u"error"_s, texts::errorJson(error, context)}}, status);
    if (error.retryAfter)
        response.with("Retry-After", QByteArray::number(static_cast<qint64>(error.retryAfter->count())));
    return response;
}

} // namespace

http::Response refusalAnswer(int status, const Error &error, const Source *source)
{
    return inWords(status, error,
                   source ? texts::ErrorContext{source->displayName(), source->host()} : texts::ErrorContext{});
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

http::Response unreachable(Error error, const Source &source, const QString &host)
{
    return inWords(error.kind == ErrorKind::TimedOut ? 504 : 502, error, {source.displayName(), host});
}

} // namespace tokenwatch::gateway
