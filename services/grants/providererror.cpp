// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/providererror.h"

#include "grants/quirks.h"
#include "log/redactor.h"
#include "ports/httpdate.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeCode(const QString &text)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_.:/-]{1,64}\\z"_s);
    return shape.match(text).hasMatch();
}

/// Of the provider's words: more is neither looked at nor shown.
constexpr qsizetype mostWords = 4096;

QString withoutSecrets(QString text, const KnownSecrets &known)
{
    for (const auto &secret : known) {
        if (secret && !secret->isEmpty())
            text = log::redacted(text, {secret.get()});
    }
    return log::redacted(text);
}

bool shows(const QString &text, const KnownSecrets &known)
{
    return std::any_of(known.cbegin(), known.cend(), [&](const auto &secret) {
        return secret && !secret->isEmpty() && log::redacted(text, {secret.get()}) != log::redacted(text);
    });
}

/// Without what cleaned() puts blanks for: a secret that was wrapped into lines is recognised again.
QString unwrapped(const QString &words)
{
    QString tight;
    tight.reserve(words.size());
    for (const QChar c : words) {
        const QChar::Category category = c.category();
        if (category != QChar::Other_Control && category != QChar::Other_Format)
            tight += c;
    }
    return tight;
}

QByteArray codeIn(const QJsonObject &object, const KnownSecrets &known)
{
    for (const quirks::Name &quirk : quirks::errorCodePaths()) {
        const QString code = valueAt(object, QLatin1String(quirk.name)).toString();
        if (looksLikeCode(code) && withoutSecrets(code, known) == code)
            return code.toLatin1();
    }
    return {};
}

QString wordsIn(const QJsonObject &object, const QByteArray &code)
{
    for (const quirks::Name &quirk : quirks::errorTextPaths()) {
        const QString words = valueAt(object, QLatin1String(quirk.name)).toString();
        if (!words.isEmpty() && words.toUtf8() != code)
            return words;
    }
    return {};
}

bool isRaised(const QJsonValue &mark)
{
    switch (mark.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return false;
    case QJsonValue::Bool:
        return mark.toBool();
    case QJsonValue::Double:
        return mark.toDouble() != 0.0;
    case QJsonValue::String:
        return !mark.toString().isEmpty();
    case QJsonValue::Array:
        return !mark.toArray().isEmpty();
    case QJsonValue::Object:
        return !mark.toObject().isEmpty();
    }
    return true;
}

QString redirectTarget(const HttpResponse &response)
{
    const QByteArray location = headerValue(response.headers, "Location");
    const QUrl target = response.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (location.isEmpty() || !target.isValid())
        return {};
    return cleaned(target.host().isEmpty() ? target.scheme() + u':' : hostOf(target));
}

} // namespace

QString safeWords(const QString &words, const KnownSecrets &known)
{
    const QString spaced = cleaned(words, mostWords);
    const QString tight = unwrapped(words.left(mostWords));
    return cleaned(withoutSecrets(shows(tight, known) && !shows(spaced, known) ? tight : spaced, known));
}

QString hostOf(const QUrl &url)
{
    return url.port() > 0 ? url.host() + u':' + QString::number(url.port()) : url.host();
}

Error answerError(ErrorKind kind, const HttpResponse &response, QString text)
{
    return {.kind = kind,
            .maySent = true,
            .httpStatus = response.status,
            .code = {},
            .where = hostOf(response.url),
            .serverText = std::move(text),
            .retryAfter = {}};
}

bool deniesSuccess(const QJsonObject &object)
{
    for (const quirks::Name &flag : quirks::successFlags()) {
        const QJsonValue value = object.value(QLatin1String(flag.name));
        if (value.isBool() && !value.toBool())
            return true;
    }
    return isRaised(object.value("error"_L1)) || isRaised(object.value("errors"_L1)) ||
           isRaised(object.value("error_code"_L1)) || isRaised(object.value("errcode"_L1));
}

Error providerError(const HttpResponse &response, const AnswerBody &body, const KnownSecrets &known, WallTime now)
{
    if (response.status >= 300 && response.status < 400) {
        Error redirected = answerError(ErrorKind::Redirected, response);
        redirected.where = redirectTarget(response);
        return redirected;
    }
    Error error = answerError(ErrorKind::HttpStatus, response);
    error.retryAfter = retryAfter(response, now);
    // A list is how a connector (EDC) answers: its errors.
    if (body.kind == AnswerBody::Kind::Object || body.kind == AnswerBody::Kind::List) {
        error.code = codeIn(body.object, known);
        error.serverText = safeWords(wordsIn(body.object, error.code), known);
    } else if (body.kind == AnswerBody::Kind::Text) {
        error.serverText = safeWords(body.text, known);
    }
    // Who asked at the wrong place wants to know which it was.
    if ((response.status == 404 || response.status == 405) && !response.url.path().isEmpty())
        error.where = cleaned(withoutSecrets(response.url.path(), known));
    const bool isDenial = response.status >= 200 && response.status < 300;
    if (!error.code.isEmpty() || isDenial)
        error.kind = ErrorKind::ProviderRefused;
    return error;
}

} // namespace tokenwatch
