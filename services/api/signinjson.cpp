// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signinjson.h"

#include "texts/errorjson.h"

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

QString phaseName(SignIn::Phase phase)
{
    switch (phase) {
    case SignIn::Phase::Starting:
        return u"starting"_s;
    case SignIn::Phase::Waiting:
        return u"waiting"_s;
    case SignIn::Phase::Succeeded:
        return u"succeeded"_s;
    case SignIn::Phase::Failed:
        return u"failed"_s;
    case SignIn::Phase::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject signInJson(const std::optional<SignIn> &signIn, const Source *source)
{
    QJsonObject data{{u"state"_s, signIn ? phaseName(signIn->phase) : u"none"_s}};
    if (source)
        data[u"source"_s] = source->name;
    const SignInPrompt prompt = signIn && signIn->prompt ? *signIn->prompt : SignInPrompt{};
    data[u"address"_s] = orNull(prompt.address.toString(QUrl::FullyEncoded));
    data[u"user_code"_s] = orNull(prompt.userCode);
    data[u"complete_address"_s] = orNull(prompt.completeAddress.toString(QUrl::FullyEncoded));
    data[u"ends_at"_s] = prompt.endsAt ? QJsonValue(toRfc3339(*prompt.endsAt)) : QJsonValue();
    if (signIn && signIn->error)
        data[u"error"_s] =
            texts::errorJson(*signIn->error, source ? texts::ErrorContext{source->displayName(), source->host()}
                                                    : texts::ErrorContext{});
    return data;
}

} // namespace tokenwatch::api
