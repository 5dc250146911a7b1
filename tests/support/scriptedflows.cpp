// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedflows.h"

#include "domain/timing.h"

#include <QUrlQuery>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

QString tokenUrl(const GrantSpec &grant)
{
    return grant.text(u"token_url"_s);
}

class OneRequest : public GrantFlow
{
public:
    OneRequest(QString url, QByteArray body, Spends spends)
        : m_url(std::move(url))
        , m_body(std::move(body))
        , m_spends(spends)
    {}
    Step next(Answer answer, Moment now) override
    {
        if (std::holds_alternative<Begin>(answer))
            return Send{{"POST", QUrl(m_url), {}, m_body}, m_spends};
        auto &response = std::get<Expected<HttpResponse>>(answer);
        if (!response)
            return Done(failure(response.error()));
        return read(*response, now);
    }

private:
    [[nodiscard]] virtual Done read(const HttpResponse &response, Moment now) { return readScripted(response, now); }

    const QString m_url;
    const QByteArray m_body;
    const Spends m_spends;
};

class SignInFlow final : public GrantFlow
{
public:
    explicit SignInFlow(QString url)
        : m_url(std::move(url))
    {}
    Step next(Answer answer, Moment now) override
    {
        if (std::holds_alternative<Begin>(answer))
            return Listen{};
        if (const auto *listening = std::get_if<Expected<Listening>>(&answer)) {
            if (!*listening)
                return Done(failure(listening->error()));
            return Browse{QUrl(u"https://idp.example/authorize"_s), "the-state"};
        }
        if (const auto *redirected = std::get_if<Expected<Redirected>>(&answer)) {
            if (!*redirected)
                return Done(failure(redirected->error()));
            const QByteArray code = QUrlQuery((*redirected)->address).queryItemValue(u"code"_s).toLatin1();
            if (code.isEmpty()) {
                Error error = failure(ErrorKind::ProviderRefused).value();
                error.code = "access_denied";
                return Done(failure(std::move(error)));
            }
            return Send{{"POST", QUrl(m_url), {}, "code:" + code}, Spends::Credential};
        }
        auto &response = std::get<Expected<HttpResponse>>(answer);
        return response ? Done(readScripted(*response, now)) : Done(failure(response.error()));
    }

private:
    const QString m_url;
};

class FileFlow final : public GrantFlow
{
public:
    explicit FileFlow(QString path)
        : m_path(std::move(path))
    {}
    Step next(Answer answer, Moment now) override
    {
        if (std::holds_alternative<Begin>(answer))
            return ReadFile{m_path};
        auto &content = std::get<Expected<Secret>>(answer);
        if (!content)
            return Done(failure(content.error()));
        const QList<QByteArray> parts = content->reveal().toByteArray().split(' ');
        if (parts.size() != 2)
            return Done(failure(ErrorKind::MalformedAnswer, m_path));
        Token token;
        token.access = Secret(parts[0]);
        token.type = "Bearer";
        token.receivedAt = now.wall;
        token.expiresAt = WallTime(Seconds(parts[1].toLongLong()));
        token.expiryOrigin = ExpiryOrigin::ExpiresAt;
        return Done(std::move(token));
    }

private:
    const QString m_path;
};

class Revocation final : public OneRequest
{
public:
    using OneRequest::OneRequest;

private:
    [[nodiscard]] Done read(const HttpResponse &response, Moment) override
    {
        if (response.status == 200)
            return Token();
        Error error = failure(response.status == 404 ? ErrorKind::Unsupported : ErrorKind::HttpStatus).value();
        error.httpStatus = response.status;
        return failure(std::move(error));
    }
};

class Introspection final : public OneRequest
{
public:
    Introspection(QString url, const TokenPtr &current)
        : OneRequest(std::move(url), "introspect:" + current->access.reveal().toByteArray(), Spends::Nothing)
        , m_current(current)
    {}

private:
    [[nodiscard]] Done read(const HttpResponse &response, Moment now) override
    {
        if (response.status == 404)
            return failure(ErrorKind::Unsupported);
        if (response.status != 200 || response.body == "inactive") {
            Error error = failure(ErrorKind::ProviderRefused).value();
            error.httpStatus = response.status;
            error.code = "inactive";
            return failure(std::move(error));
        }
        Token token = m_current->duplicate();
        token.expiresAt = now.wall + Seconds(response.body.toInt());
        token.expiryOrigin = ExpiryOrigin::Introspection;
        return token;
    }

    const TokenPtr m_current;
};

} // namespace

Expected<Token> readScripted(const HttpResponse &response, Moment now)
{
    if (response.status != 200) {
        const auto kind = response.body.isEmpty() ? ErrorKind::HttpStatus : ErrorKind::ProviderRefused;
        Error error = failure(kind).value();
        error.maySent = true;
        error.httpStatus = response.status;
        error.code = response.body;
        if (const QByteArray after = headerValue(response.headers, "Retry-After"); !after.isEmpty())
            error.retryAfter = Seconds(after.toInt());
        return failure(std::move(error));
    }
    const QUrlQuery fields(QString::fromUtf8(response.body));
    const auto value = [&](const char *key) { return fields.queryItemValue(QString::fromLatin1(key)).toUtf8(); };
    if (value("access").isEmpty()) {
        Error error = failure(ErrorKind::NoToken).value();
        error.maySent = true;
        return failure(std::move(error));
    }
    const bool isTold = fields.hasQueryItem(u"lifetime"_s);
    Token token;
    token.access = Secret(value("access"));
    token.refresh = Secret(value("refresh"));
    token.type = "Bearer";
    token.receivedAt = now.wall;
    token.expiresAt = now.wall + (isTold ? Seconds(value("lifetime").toInt()) : Timing::assumedLifetime);
    token.expiryOrigin = isTold ? ExpiryOrigin::ExpiresIn : ExpiryOrigin::Assumed;
    return token;
}

std::unique_ptr<GrantFlow> oneScriptedRequest(const QString &url, const QByteArray &body, Spends spends)
{
    return std::make_unique<OneRequest>(url, body, spends);
}

StartedOrNot startScriptedSignIn(FlowContext context)
{
    if (context.signIn)
        return std::make_unique<SignInFlow>(tokenUrl(context.grant));
    if (!context.current || context.current->refresh.isEmpty())
        return failure(ErrorKind::MissingCredentials, u"refresh_token"_s);
    return oneScriptedRequest(tokenUrl(context.grant), "refresh:" + context.current->refresh.reveal().toByteArray(),
                              Spends::Credential);
}

StartedOrNot startScriptedExchange(FlowContext context)
{
    if (!context.subject && !context.primaryOnly && context.current && !context.current->refresh.isEmpty())
        return oneScriptedRequest(tokenUrl(context.grant), "refresh:" + context.current->refresh.reveal().toByteArray(),
                                  Spends::Credential);
    if (!context.subject)
        return failure(ErrorKind::MissingCredentials, u"subject_source"_s);
    return oneScriptedRequest(tokenUrl(context.grant), "exchange:" + context.subject->access.reveal().toByteArray(),
                              Spends::Nothing);
}

StartedOrNot startScriptedFile(FlowContext context)
{
    return std::make_unique<FileFlow>(context.grant.text(u"path"_s));
}

StartedOrNot revokeScripted(FlowContext context)
{
    const Token &token = *context.current;
    const Secret &given = token.refresh.isEmpty() ? token.access : token.refresh;
    return std::make_unique<Revocation>(tokenUrl(context.grant), "revoke:" + given.reveal().toByteArray(),
                                        Spends::Nothing);
}

StartedOrNot introspectScripted(FlowContext context)
{
    return std::make_unique<Introspection>(tokenUrl(context.grant), context.current);
}

} // namespace tokenwatch
