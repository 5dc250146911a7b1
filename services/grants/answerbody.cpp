// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/answerbody.h"

#include "json/strictjson.h"

#include <QJsonArray>
#include <QStringDecoder>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Deep enough for every provider seen; a token answer is flat.
constexpr json::Limits answerLimits{.depth = 8, .bytes = 1024 * 1024};

std::optional<QString> formDecoded(QByteArray part)
{
    part.replace('+', ' ');
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(QByteArray::fromPercentEncoding(part));
    // A replaced byte inside a token would be another token.
    return utf8.hasError() ? std::nullopt : std::optional(text);
}

/// access_token=…&scope=… (GitHub, Facebook). Nothing if it is no such thing, or says something twice.
std::optional<QJsonObject> readForm(const QByteArray &body)
{
    QJsonObject object;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype border = pair.indexOf('=');
        if (border <= 0)
            return std::nullopt;
        const auto name = formDecoded(pair.first(border));
        const auto value = formDecoded(pair.sliced(border + 1));
        if (!name || !value || object.contains(*name))
            return std::nullopt;
        object.insert(*name, *value);
    }
    return object;
}

} // namespace

AnswerBody readBody(const HttpResponse &response)
{
    const QByteArray body = response.body.trimmed();
    if (body.isEmpty())
        return {AnswerBody::Kind::Empty, {}, {}};
    if (body.startsWith('<'))
        return {AnswerBody::Kind::Html, {}, {}};
    const QByteArray type = headerValue(response.headers, "Content-Type").toLower();
    const bool claimsJson = type.contains("json");
    if (body.startsWith('{') || body.startsWith('[') || claimsJson) {
        auto value = json::read(response.body, answerLimits);
        if (!value)
            return {AnswerBody::Kind::Malformed, {}, value.error().serverText};
        if (value->isObject())
            return {AnswerBody::Kind::Object, value->toObject(), {}};
        if (value->isArray())
            return {AnswerBody::Kind::List, {{u"errors"_s, value->toArray()}}, {}};
        return {AnswerBody::Kind::Malformed, {}, u"not a JSON object"_s};
    }
    const bool claimsForm = type.startsWith("application/x-www-form-urlencoded");
    if (claimsForm || type.isEmpty() || type.startsWith("text/")) {
        if (auto object = readForm(body))
            return {AnswerBody::Kind::Object, std::move(*object), {}};
        if (claimsForm)
            return {AnswerBody::Kind::Malformed, {}, u"not a readable form"_s};
    }
    if (type.startsWith("text/plain"))
        return {AnswerBody::Kind::Text, {}, QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 4096)))};
    return {AnswerBody::Kind::Malformed, {}, u"neither JSON nor a form"_s};
}

QJsonValue valueAt(const QJsonObject &object, QLatin1String path)
{
    QJsonValue value = object;
    for (const QString &step : QString(path).split(u'.')) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = isIndex && value.isArray() ? value.toArray().at(index) : value.toObject().value(step);
    }
    return value;
}

} // namespace tokenwatch
