// SPDX-License-Identifier: GPL-3.0-or-later
// For the tests of what stands around a token endpoint: forms and JWTs taken apart, and a flow walked against a
// provider that answers by a function.
#pragma once

#include "answers.h"

#include "jose/jws.h"

#include <QUrlQuery>
#include <functional>

namespace tokenwatch::testing {

/// One parameter of a request's form, decoded; empty if absent.
inline QByteArray formValue(const HttpRequest &request, QByteArrayView name)
{
    for (const QByteArray &pair : request.body.split('&')) {
        const qsizetype border = pair.indexOf('=');
        if (pair.first(border) == name)
            return QByteArray::fromPercentEncoding(pair.sliced(border + 1).replace('+', ' '));
    }
    return {};
}

inline Expected<HttpResponse> answered(int status, const QByteArray &body, HeaderList headers = {})
{
    return answer(status, body, std::move(headers));
}

inline QByteArray authorization(const HttpRequest &request)
{
    return headerValue(request.headers, "Authorization");
}

/// A run from Begin to the end.
struct Walk {
    std::vector<Send> sent;
    std::optional<Token> token;
    std::optional<Error> error;
    QByteArray memory; ///< GrantFlow::memory() at the end

    [[nodiscard]] const HttpRequest &request(std::size_t i) const { return sent.at(i).request; }
};

using Server = std::function<Expected<HttpResponse>(const HttpRequest &)>;

inline Walk walked(Expected<std::unique_ptr<GrantFlow>> flow, const Server &server, Moment now = instant)
{
    Walk walk;
    if (!flow) {
        walk.error = flow.error();
        return walk;
    }
    Answer next = Begin{};
    for (int steps = 0; steps < 20; ++steps) {
        Step step = (*flow)->next(std::move(next), now);
        if (auto *done = std::get_if<Done>(&step)) {
            if (*done)
                walk.token = std::move(**done);
            else
                walk.error = done->error();
            break;
        }
        if (!std::holds_alternative<Send>(step))
            break;
        walk.sent.push_back(std::get<Send>(step));
        next = server(walk.sent.back().request);
    }
    walk.memory = (*flow)->memory();
    return walk;
}

/// The same answers, one after the other; the last for all that follow.
inline Server inTurn(std::vector<Expected<HttpResponse>> answers)
{
    return [answers = std::move(answers), next = std::size_t(0)](const HttpRequest &) mutable {
        return answers.at(std::min(next++, answers.size() - 1));
    };
}

inline TokenPtr shared(const Token &token)
{
    return std::make_shared<const Token>(token.duplicate());
}

inline const QByteArray newToken = R"({"access_token":"new","token_type":"Bearer","expires_in":300})";

} // namespace tokenwatch::testing
