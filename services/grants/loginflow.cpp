// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/loginflow.h"

#include "domain/address.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Codes that say "I know this format, and the answer is no"; they come with status 400 (RFC 6749 5.2).
bool refusesCredentials(const QByteArray &code)
{
    return code == "invalid_grant" || code == "invalid_client" || code == "unauthorized_client" ||
           code == "access_denied" || code == "invalid_credentials";
}

QString resultOf(const Error &error, bool saysMore)
{
    QString result = QString::number(error.httpStatus);
    if (!error.code.isEmpty())
        result += u' ' + QString::fromLatin1(error.code);
    else if (error.kind == ErrorKind::NoToken)
        result += u" without a token"_s;
    // Its own words, once.
    if (saysMore && !error.serverText.isEmpty())
        result += u" “%1”"_s.arg(cleaned(error.serverText, 120));
    return result;
}

Secret withLogin(const QJsonObject &login)
{
    FlowMemory memory;
    memory.login = login;
    return memory.sealed();
}

} // namespace

LoginFlow::LoginFlow(FlowContext context, LoginCredentials credentials, LoginDiscovery discovery)
    : m_context(std::move(context))
    , m_credentials(std::move(credentials))
    , m_discovery(std::move(discovery))
    , m_memory(FlowMemory::of(m_context))
{}

Expected<std::unique_ptr<GrantFlow>> LoginFlow::start(FlowContext context)
{
    const auto address = readAddress(context.grant.text(u"auth_url"_s), context.allowHttp);
    if (!address)
        return failure(ErrorKind::InvalidInput, u"grant.auth_url"_s, address.error().serverText);
    auto credentials = LoginCredentials::from(context);
    if (!credentials)
        return failure(credentials.error());
    const bool guess = context.grant.text(u"probe"_s) == "common"_L1;
    const QByteArray setting = (credentials->usernameField + u'\n' + credentials->passwordField).toUtf8();
    LoginDiscovery discovery(loginAddresses(*address, guess), credentials->formats(), setting,
                             FlowMemory::of(context).login);
    return std::unique_ptr<GrantFlow>(new LoginFlow(std::move(context), std::move(*credentials), std::move(discovery)));
}

Step LoginFlow::next(Answer answer, Moment now)
{
    if (m_stage == Stage::Start)
        return begin(now);
    const auto *response = std::get_if<Expected<HttpResponse>>(&answer);
    if (!response)
        return Done(failure(ErrorKind::Internal));
    return m_stage == Stage::Refreshing ? afterRefreshAnswer(*response, now) : afterProbe(*response, now);
}

QByteArray LoginFlow::memory() const
{
    FlowMemory memory = m_memory;
    memory.login = m_discovery.memory();
    return memory.toJson();
}

std::vector<HttpRequest> LoginFlow::untried() const
{
    std::vector<HttpRequest> requests;
    for (const Probe &probe : m_discovery.untried())
        requests.push_back(m_credentials.request(probe.format, probe.address).request);
    return requests;
}

Step LoginFlow::begin(Moment now)
{
    // A login that speaks JSON has no refresh request that one could know of; an OAuth endpoint has.
    const auto known = m_discovery.known();
    if (known && isOAuthForm(known->format) && canRefresh(m_context, m_memory, now)) {
        FlowContext client = m_context;
        client.grant.fields.insert(u"client_auth"_s, m_credentials.clientSecret ? u"client_secret_post"_s : u"none"_s);
        if (auto auth = ClientAuth::from(client, SecretNeed::Optional)) {
            m_refreshEndpoint.emplace(known->address, std::move(*auth), knownSecrets(m_context));
            if (auto request = m_refreshEndpoint->refresh(m_context.current->refresh, now)) {
                m_stage = Stage::Refreshing;
                return Send{std::move(*request), Spends::Credential};
            }
        }
    }
    return sendProbe();
}

Step LoginFlow::afterRefreshAnswer(const Expected<HttpResponse> &answer, Moment now)
{
    auto received = m_refreshEndpoint->read(answer, now);
    if (received) {
        Token token = afterRefresh(std::move(*received), *m_context.current);
        token.flowMemory = withLogin(m_discovery.memory());
        return Done(std::move(token));
    }
    if (!refusesRefreshToken(received.error()))
        return Done(failure(received.error()));
    m_memory.refused = m_context.current->generation;
    return sendProbe();
}

Step LoginFlow::sendProbe()
{
    m_stage = Stage::Probing;
    const auto probe = m_discovery.next();
    if (probe) {
        m_probe = *probe;
        return m_credentials.request(probe->format, probe->address);
    }
    Error error = m_lastError.value_or(Error{});
    error.kind = ErrorKind::DiscoveryFailed;
    error.serverText = cleaned(m_discovery.tried(), 2000);
    error.retryAfter.reset();
    return Done(failure(std::move(error)));
}

Step LoginFlow::afterProbe(const Expected<HttpResponse> &answer, Moment now)
{
    if (!answer)
        return Done(failure(answer.error()));
    const ResponseRules rules{
        .tokenField = m_context.grant.text(u"token_field"_s), .headersToo = true, .known = knownSecrets(m_context)};
    auto token = readToken(*answer, rules, now);
    if (token) {
        token->flowMemory = withLogin(m_discovery.success());
        return Done(std::move(*token));
    }
    const auto lesson = lessonOf(token.error());
    if (!lesson)
        return Done(failure(token.error()));
    const bool saysMore = !m_lastError || m_lastError->serverText != token.error().serverText;
    const bool isRefusal = *lesson == LoginDiscovery::Lesson::Refused;
    if (isRefusal || !m_wasRefused)
        m_lastError = token.error();
    m_wasRefused = m_wasRefused || isRefusal;
    m_discovery.learn(*lesson, resultOf(token.error(), saysMore));
    return sendProbe();
}

std::optional<LoginDiscovery::Lesson> LoginFlow::lessonOf(const Error &error) const
{
    using Lesson = LoginDiscovery::Lesson;
    // What once worked and is refused now is no question of format: the password is wrong.
    const auto refused = [this]() -> std::optional<Lesson> {
        return m_probe.isKnown ? std::nullopt : std::optional(Lesson::Refused);
    };
    const bool isGuess = !m_probe.isConfigured;
    if (error.httpStatus >= 200 && error.httpStatus < 300) {
        if (error.kind == ErrorKind::ProviderRefused)
            return refused();
        if (error.kind == ErrorKind::NoToken)
            return Lesson::OtherFormat;
        // A web page or nonsense at a guessed address is just not a login endpoint.
        return isGuess && error.kind != ErrorKind::UnusableToken ? std::optional(Lesson::NotThere) : std::nullopt;
    }
    if (error.kind == ErrorKind::Redirected)
        return isGuess ? std::optional(Lesson::NotThere) : std::nullopt;
    if (error.httpStatus == 404 || error.httpStatus == 405 || error.httpStatus == 410)
        return Lesson::NotThere;
    if (error.httpStatus == 401 || error.httpStatus == 403)
        return refused();
    if (judge(error, Spends::Attempt) == Verdict::Transient)
        return std::nullopt;
    return refusesCredentials(error.code) ? refused() : std::optional(Lesson::OtherFormat);
}

} // namespace tokenwatch
