// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/discovery.h"

#include "grants/providererror.h"
#include "jose/issuermetadata.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

bool isGone(const Expected<HttpResponse> &answer)
{
    return answer && (answer->status == 404 || answer->status == 410);
}

HttpRequest metadataRequest(const QUrl &address)
{
    return {.method = "GET", .url = address, .headers = {{"Accept", "application/json"}}, .body = {}};
}

/// The metadata if it is this issuer's.
Expected<QJsonObject> readMetadata(const HttpResponse &response, const QString &issuer, WallTime now)
{
    const AnswerBody body = readBody(response);
    if (response.status != 200)
        return failure(providerError(response, body, {}, now));
    switch (body.kind) {
    case AnswerBody::Kind::Html:
        return failure(answerError(ErrorKind::CaptivePortal, response));
    case AnswerBody::Kind::Empty:
    case AnswerBody::Kind::List:
    case AnswerBody::Kind::Text:
    case AnswerBody::Kind::Malformed:
        return failure(answerError(ErrorKind::MalformedAnswer, response, cleaned(body.text)));
    case AnswerBody::Kind::Object:
        break;
    }
    const QJsonValue said = body.object.value("issuer"_L1);
    if (!said.isString())
        return failure(answerError(ErrorKind::MalformedAnswer, response, u"no issuer"_s));
    // Character by character (RFC 8414 3.3): a slash more is another issuer.
    if (said.toString() != issuer)
        return failure(answerError(ErrorKind::WrongIssuer, response, cleaned(said.toString())));
    return body.object;
}

} // namespace

Discovery::Discovery(FlowContext context, Provider known, MakeFlow make)
    : m_context(std::move(context))
    , m_known(std::move(known))
    , m_make(std::move(make))
    , m_addresses(jose::metadataAddresses(m_known.issuer))
{
    const QJsonObject remembered = FlowMemory::of(m_context).provider;
    if (remembered.value("issuer"_L1).toString() == m_known.issuer) {
        const auto at = WallTime(Milliseconds(remembered.value("at"_L1).toString().toLongLong()));
        m_found = Found{remembered.value("metadata"_L1).toObject(), at};
        m_isRemembered = true;
    }
}

Step Discovery::next(Answer answer, Moment now)
{
    if (m_asked == 0 && !m_flow)
        return begin(now);
    auto *response = std::get_if<Expected<HttpResponse>>(&answer);
    if (!m_flow || m_heldBack) {
        if (!response)
            return Done(failure(ErrorKind::Internal));
        return afterMetadata(*response, now);
    }
    // Only before anything else happened: a sign-in that a person is in the middle of does not start again.
    if (response && isGone(*response) && m_isRemembered && m_sent == 1) {
        m_heldBack = std::move(*response);
        return ask();
    }
    return fromFlow(m_flow->next(std::move(answer), now));
}

Step Discovery::begin(Moment now)
{
    const bool isFresh = m_found && m_found->at <= now.wall && now.wall - m_found->at < rememberedFor;
    return isFresh ? startFlow(now) : ask();
}

Step Discovery::ask()
{
    return Send{metadataRequest(m_addresses.at(m_asked++)), Spends::Nothing};
}

std::vector<HttpRequest> Discovery::untried() const
{
    if (m_flow)
        return m_flow->untried();
    std::vector<HttpRequest> requests;
    for (qsizetype i = m_asked; i < m_addresses.size(); ++i)
        requests.push_back(metadataRequest(m_addresses.at(i)));
    return requests;
}

Step Discovery::afterMetadata(const Expected<HttpResponse> &answer, Moment now)
{
    if (!answer)
        return giveUp(answer.error(), now);
    const auto metadata = readMetadata(*answer, m_known.issuer, now.wall);
    if (metadata)
        return found({usedMetadata(*metadata), now.wall}, now);
    m_errors.push_back(metadata.error());
    if (m_asked < m_addresses.size())
        return ask();
    return giveUp(combinedError(), now);
}

Step Discovery::found(Found found, Moment now)
{
    const bool isSame = m_found && m_found->metadata == found.metadata;
    m_found = std::move(found);
    m_isRemembered = false;
    if (m_heldBack && isSame)
        return fromFlow(m_flow->next(*std::exchange(m_heldBack, std::nullopt), now));
    m_heldBack.reset();
    return startFlow(now);
}

Step Discovery::giveUp(Error error, Moment now)
{
    m_isRemembered = false; // whatever it says now: once is enough
    if (m_heldBack)
        return fromFlow(m_flow->next(*std::exchange(m_heldBack, std::nullopt), now));
    // What was right yesterday most likely is today; another issuer in its place is not.
    if (m_found && error.kind != ErrorKind::WrongIssuer)
        return startFlow(now);
    return Done(failure(std::move(error)));
}

Step Discovery::startFlow(Moment now)
{
    auto flow = m_make(m_context, provider());
    if (!flow)
        return Done(failure(flow.error()));
    m_flow = std::move(*flow);
    m_sent = 0;
    return fromFlow(m_flow->next(Begin{}, now));
}

Step Discovery::fromFlow(Step step)
{
    if (std::holds_alternative<Send>(step))
        ++m_sent;
    auto *done = std::get_if<Done>(&step);
    if (done && *done) {
        FlowMemory memory = FlowMemory::read((*done)->flowMemory.reveal());
        memory.provider = FlowMemory::read(this->memory()).provider;
        (*done)->flowMemory = memory.sealed();
    }
    return step;
}

QByteArray Discovery::memory() const
{
    FlowMemory memory = m_flow ? FlowMemory::read(m_flow->memory()) : FlowMemory::of(m_context);
    memory.provider = {};
    if (m_found)
        memory.provider = {{u"issuer"_s, m_known.issuer},
                           {u"at"_s, QString::number(m_found->at.time_since_epoch().count())},
                           {u"metadata"_s, m_found->metadata}};
    return memory.toJson();
}

/// One error for two answers: another issuer, trouble that may pass, a portal; otherwise it is not there.
Error Discovery::combinedError() const
{
    const auto first = [this](auto &&matches) { return std::find_if(m_errors.begin(), m_errors.end(), matches); };
    if (const auto wrong = first([](const Error &e) { return e.kind == ErrorKind::WrongIssuer; });
        wrong != m_errors.end())
        return *wrong;
    const auto passing = first([](const Error &e) {
        const bool isStatus = e.kind == ErrorKind::HttpStatus || e.kind == ErrorKind::ProviderRefused;
        return isStatus && judge(e, Spends::Nothing) == Verdict::Transient;
    });
    if (passing != m_errors.end())
        return *passing;
    const auto isPortal = [](const Error &e) { return e.kind == ErrorKind::CaptivePortal; };
    if (std::all_of(m_errors.begin(), m_errors.end(), isPortal))
        return m_errors.front();
    Error error = m_errors.back();
    error.kind = ErrorKind::DiscoveryFailed;
    error.code.clear();
    QStringList tried;
    for (std::size_t i = 0; i < m_errors.size(); ++i) {
        const Error &e = m_errors[i];
        const bool isStatus = e.httpStatus != 200;
        tried.append(u"GET %1: %2"_s.arg(m_addresses.at(static_cast<qsizetype>(i)).path(),
                                         isStatus ? QString::number(e.httpStatus) : u"no metadata"_s));
    }
    error.serverText = cleaned(tried.join(u"; "_s), 2000);
    return error;
}

Provider Discovery::provider() const
{
    Provider provider = m_known;
    provider.fillFrom(m_found->metadata, m_context);
    return provider;
}

} // namespace tokenwatch
