// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/clientprobe.h"

#include "grants/answerbody.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

using Method = ClientAuth::Method;

constexpr std::pair<Method, const char *> probedMethods[] = {{Method::Basic, "client_secret_basic"},
                                                             {Method::PlainBasic, "client_secret_basic_plain"},
                                                             {Method::Post, "client_secret_post"}};

std::optional<Method> rememberedMethod(const QByteArray &name)
{
    for (const auto &[method, known] : probedMethods) {
        if (name == known)
            return method;
    }
    return std::nullopt;
}

/// The provider looked at the client and at nothing else: whatever the request would have spent is not spent.
bool plainlyRefusesClient(const Expected<HttpResponse> &answer)
{
    if (!answer || (answer->status != 400 && answer->status != 401))
        return false;
    return readBody(*answer).object.value("error"_L1).toString() == "invalid_client"_L1;
}

/// Past the client: it gave something, or refuses something else.
bool knowsClient(const Expected<HttpResponse> &answer)
{
    if (!answer)
        return false;
    const QJsonObject body = readBody(*answer).object;
    if (answer->status >= 200 && answer->status < 300)
        return !body.isEmpty() && !deniesSuccess(body);
    const QString code = body.value("error"_L1).toString();
    return answer->status == 400 && (code == "invalid_grant"_L1 || code == "invalid_scope"_L1);
}

} // namespace

ClientProbe::ClientProbe(std::unique_ptr<GrantFlow> inner, const FlowContext &context, ClientAuth client,
                         const Provider &provider)
    : FlowDecorator(std::move(inner))
    , m_client(std::move(client))
    , m_known(rememberedMethod(FlowMemory::of(context).clientAuth))
{
    const QStringList &methods = provider.clientAuthMethods;
    if (!m_known && methods.contains("client_secret_post"_L1) && !methods.contains("client_secret_basic"_L1))
        m_known = Method::Post;
}

Step ClientProbe::next(Answer answer, Moment now)
{
    auto *response = std::get_if<Expected<HttpResponse>>(&answer);
    if (!response || !m_isProbing)
        return sent(m_inner->next(std::move(answer), now));
    if (plainlyRefusesClient(*response)) {
        if (!m_firstAnswer)
            m_firstAnswer = *response;
        if (!m_left.empty()) {
            m_trying = m_left.front();
            m_left.erase(m_left.begin());
            return Send{m_client.said(m_asMade->request, m_trying), m_asMade->spends};
        }
        // Nothing helped: the answer to the standard's way is the one to show.
        *response = *std::exchange(m_firstAnswer, std::nullopt);
    } else if (knowsClient(*response)) {
        m_known = m_trying;
    }
    m_isProbing = false;
    return sent(m_inner->next(std::move(answer), now));
}

Step ClientProbe::sent(Step step)
{
    auto *send = std::get_if<Send>(&step);
    if (!send)
        return passedOn(std::move(step));
    if (m_known) {
        send->request = m_client.said(std::move(send->request), *m_known);
        return step;
    }
    if (!m_client.isBasicIn(send->request))
        return step;
    m_asMade = *send;
    m_isProbing = true;
    m_left = m_client.alternatives();
    m_trying = Method::Basic;
    m_firstAnswer.reset();
    return step;
}

std::vector<HttpRequest> ClientProbe::untried() const
{
    std::vector<HttpRequest> requests = FlowDecorator::untried();
    for (const Method method : m_left)
        requests.push_back(m_client.said(m_asMade->request, method));
    return requests;
}

void ClientProbe::remember(FlowMemory &memory) const
{
    for (const auto &[method, name] : probedMethods) {
        if (m_known == method)
            memory.clientAuth = name;
    }
}

} // namespace tokenwatch
