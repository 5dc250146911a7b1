// SPDX-License-Identifier: GPL-3.0-or-later
// Shorthand of the tests in this folder: contexts, answers and steps in one line each.
#pragma once

#include "grants/catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tokenwatch::testing {

/// 2026-11-21T02:00:00Z
inline constexpr Moment instant{WallTime(Milliseconds(1795226400000)), BootTime(Milliseconds(5000))};

inline HttpResponse answer(int status, const QByteArray &body, HeaderList headers = {},
                           const QByteArray &type = "application/json")
{
    headers.emplaceBack("Content-Type", type);
    return {
        .status = status, .headers = headers, .body = body, .url = QUrl(QStringLiteral("https://idp.example/token"))};
}

inline std::shared_ptr<const Secret> secret(const QByteArray &bytes)
{
    return std::make_shared<const Secret>(bytes);
}

inline FlowContext context(const char *type, const QVariantMap &fields,
                           const QMap<QByteArray, QByteArray> &secrets = {})
{
    FlowContext context;
    context.grant = {type, fields};
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        context.secrets.insert(it.key(), secret(it.value()));
    return context;
}

inline TokenPtr stored(const QByteArray &refresh, const QByteArray &flowMemory = {}, quint64 generation = 1)
{
    auto token = std::make_shared<Token>();
    token->access = Secret(QByteArrayView("old-access"));
    token->refresh = Secret(refresh);
    token->flowMemory = Secret(flowMemory);
    token->type = "Bearer";
    token->receivedAt = instant.wall;
    token->generation = {generation};
    return token;
}

inline Expected<std::unique_ptr<GrantFlow>> start(FlowContext context)
{
    const GrantDescriptor *grant = findGrant(grantCatalogue(), context.grant.type);
    return grant ? grant->start(std::move(context)) : failure(ErrorKind::Internal);
}

/// The request of a step; an empty one if it is no Send.
inline HttpRequest requestOf(const Step &step)
{
    const auto *send = std::get_if<Send>(&step);
    return send ? send->request : HttpRequest{.method = {}, .url = {}, .headers = {}, .body = {}};
}

inline std::optional<Spends> spendsOf(const Step &step)
{
    const auto *send = std::get_if<Send>(&step);
    return send ? std::optional(send->spends) : std::nullopt;
}

inline const Token *tokenOf(const Step &step)
{
    const auto *done = std::get_if<Done>(&step);
    return done && *done ? &**done : nullptr;
}

inline std::optional<Error> errorOf(const Step &step)
{
    const auto *done = std::get_if<Done>(&step);
    return done && !*done ? std::optional(done->error()) : std::nullopt;
}

inline QByteArray text(const Secret &value)
{
    return value.reveal().toByteArray();
}

/// An unsigned JWT: the parser reads claims, it does not verify.
inline QByteArray jwt(const QJsonObject &claims)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"RS256","typ":"JWT"})") + '.' + part(QJsonDocument(claims).toJson(QJsonDocument::Compact)) +
           '.' + part("signature");
}

} // namespace tokenwatch::testing
