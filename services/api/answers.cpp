// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answers.h"

#include "api/statusjson.h"
#include "http/accept.h"

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

int statusFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return 400;
    case ErrorKind::NotAllowed:
        return 403;
    case ErrorKind::NoSuchSource:
        return 404;
    case ErrorKind::Ambiguous:
    case ErrorKind::Conflict:
    case ErrorKind::MissingCredentials:
    case ErrorKind::Cancelled:
    case ErrorKind::InUse:
        return 409;
    case ErrorKind::Cooling:
        return 429;
    case ErrorKind::ProviderRefused:
    case ErrorKind::DiscoveryFailed:
        return 401;
    case ErrorKind::StorageFailed:
    case ErrorKind::StoreCorrupt:
    case ErrorKind::Internal:
        return 500;
    case ErrorKind::Unsupported:
        return 501;
    case ErrorKind::WrongIssuer:
    case ErrorKind::ProgramFailed:
    case ErrorKind::FileUnreadable:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::BrokenAnswer:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::Redirected:
    case ErrorKind::HttpStatus:
    case ErrorKind::MalformedAnswer:
    case ErrorKind::NoToken:
    case ErrorKind::UnusableToken:
    case ErrorKind::CaptivePortal:
        return 502;
    case ErrorKind::VaultLocked:
    case ErrorKind::VaultAbsent:
    case ErrorKind::VaultFailed:
    case ErrorKind::Offline:
    case ErrorKind::NoValidToken:
        return 503;
    case ErrorKind::StorageFull:
        return 507;
    }
    Q_UNREACHABLE();
}

} // namespace

http::Response success(const QJsonObject &data, int status)
{
    return http::Response::json({{u"success"_s, true}, {u"data"_s, data}}, status);
}

http::Response problem(const Error &error, const texts::ErrorContext &context, int status)
{
    http::Response response = http::Response::json({{u"success"_s, false}, {u"error"_s, errorJson(error, context)}},
                                                   status > 0 ? status : statusFor(error.kind));
    if (error.retryAfter)
        response.with("Retry-After", QByteArray::number(static_cast<qint64>(error.retryAfter->count())));
    if (response.status == 401)
        response.with("WWW-Authenticate", "Bearer realm=\"tokenwatch\"");
    return response;
}

http::Response refreshAnswer(const Outcome &outcome, const texts::ErrorContext &context, WallTime now)
{
    QJsonObject data{{u"outcome"_s, QString::fromLatin1(wireName(outcome.verdict))}};
    const Token *token = outcome.token.get();
    const auto end = token ? token->expiresAt : std::nullopt;
    data[u"expires_at"_s] = end ? QJsonValue(toRfc3339(*end)) : QJsonValue();
    data[u"expires_in"_s] = end ? QJsonValue(secondsUntil(*end, now)) : QJsonValue();
    data[u"generation"_s] = token ? QJsonValue(static_cast<qint64>(token->generation.value)) : QJsonValue();
    data[u"token_type"_s] = token ? QJsonValue(QString::fromLatin1(token->type)) : QJsonValue();
    if (outcome.verdict == Verdict::Refreshed)
        return success(data);
    const Error error = outcome.error.value_or(Error{.kind = ErrorKind::Cancelled});
    int status = statusFor(error.kind);
    // What the provider said: 401 where it meant it, 502 where it may say otherwise the next time.
    if (error.kind == ErrorKind::HttpStatus || error.kind == ErrorKind::ProviderRefused ||
        error.kind == ErrorKind::DiscoveryFailed)
        status = outcome.verdict == Verdict::Refused ? 401 : 502;
    return http::Response::json({{u"success"_s, false}, {u"data"_s, data}, {u"error"_s, errorJson(error, context)}},
                                status);
}

bool wantsText(const http::Request &request)
{
    return http::wishFor(request, "text/plain") > http::wishFor(request, "application/json");
}

} // namespace tokenwatch::api
