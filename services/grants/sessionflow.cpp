// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/sessionflow.h"

#include "domain/address.h"
#include "grants/tokenendpoint.h"

#include <QJsonDocument>

namespace tokenwatch {

using namespace Qt::StringLiterals;

SessionFlow::SessionFlow(FlowContext context, QUrl refreshAddress)
    : m_context(std::move(context))
    , m_style(m_context.grant.text(u"style"_s) == "body"_L1 ? Style::Body : Style::Bearer)
    , m_refreshAddress(std::move(refreshAddress))
    , m_memory(FlowMemory::of(m_context))
{}

Expected<std::unique_ptr<GrantFlow>> SessionFlow::start(FlowContext context)
{
    const auto refresh = readAddress(context.grant.text(u"refresh_url"_s), context.allowHttp);
    if (!refresh)
        return failure(ErrorKind::InvalidInput, u"grant.refresh_url"_s, refresh.error().serverText);
    const QString loginUrl = context.grant.text(u"login_url"_s);
    const bool hasEmail = !context.grant.text(u"email"_s).isEmpty();
    if (hasEmail == loginUrl.isEmpty())
        return failure(ErrorKind::InvalidInput, hasEmail ? u"grant.login_url"_s : u"grant.email"_s,
                       u"is needed to log in"_s);
    std::unique_ptr<SessionFlow> flow(new SessionFlow(std::move(context), *refresh));
    if (!loginUrl.isEmpty()) {
        const auto login = readAddress(loginUrl, flow->m_context.allowHttp);
        if (!login)
            return failure(ErrorKind::InvalidInput, u"grant.login_url"_s, login.error().serverText);
        flow->m_loginAddress = *login;
    } else {
        // Where it is all there is, a person who asks again gets another try.
        flow->m_memory.refused.reset();
    }
    return flow;
}

Step SessionFlow::next(Answer answer, Moment now)
{
    if (m_stage == Stage::Start)
        return begin(now);
    const auto *response = std::get_if<Expected<HttpResponse>>(&answer);
    if (!response)
        return Done(failure(ErrorKind::Internal));
    auto token = read(*response, now);
    if (m_stage == Stage::LoggingIn)
        return Done(std::move(token));
    if (token)
        return Done(afterRefresh(std::move(*token), *m_context.current));
    if (m_loginAddress.isEmpty() || !refusesRefreshToken(token.error()))
        return Done(std::move(token));
    m_memory.refused = m_context.current->generation;
    return logIn();
}

Step SessionFlow::begin(Moment now)
{
    if (canGoOn(now))
        return sendRefresh();
    if (!m_loginAddress.isEmpty())
        return logIn();
    return Done(failure(ErrorKind::MissingCredentials, m_style == Style::Body ? u"refresh_token"_s : u"token"_s));
}

bool SessionFlow::canGoOn(Moment now) const
{
    if (m_style == Style::Body)
        return canRefresh(m_context, m_memory, now);
    // An expired token cannot refresh (S4-02): it is not even sent.
    return !m_context.primaryOnly && m_context.current && m_context.current->isValidAt(now.wall) &&
           m_memory.refused != m_context.current->generation;
}

Step SessionFlow::sendRefresh()
{
    m_stage = Stage::Refreshing;
    HttpRequest request{.method = "POST", .url = m_refreshAddress, .headers = {}, .body = {}};
    request.headers.emplaceBack("Accept", "application/json");
    const Token &token = *m_context.current;
    if (m_style == Style::Bearer) {
        request.headers.emplaceBack("Authorization", "Bearer " + token.access.reveal().toByteArray());
        return Send{std::move(request), Spends::Nothing};
    }
    request.headers.emplaceBack("Content-Type", "application/json");
    const QJsonObject body{{u"refresh_token"_s, QString::fromUtf8(token.refresh.reveal())}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return Send{std::move(request), Spends::Credential};
}

Step SessionFlow::logIn()
{
    m_stage = Stage::LoggingIn;
    const auto credentials = LoginCredentials::from(m_context);
    if (!credentials)
        return Done(failure(credentials.error()));
    const bool named = !credentials->usernameField.isEmpty();
    return credentials->request(named ? LoginFormat::JsonUsername : LoginFormat::JsonEmail, m_loginAddress);
}

Expected<Token> SessionFlow::read(const Expected<HttpResponse> &answer, Moment now) const
{
    if (!answer)
        return failure(answer.error());
    ResponseRules rules;
    rules.tokenField = m_context.grant.text(u"token_field"_s);
    rules.headersToo = true; // S4 puts it into the shared cookie too
    rules.known = knownSecrets(m_context);
    return readToken(*answer, rules, now);
}

} // namespace tokenwatch
