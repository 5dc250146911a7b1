// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/testtransport.h"

#include "engine/answertext.h"

namespace tokenwatch {

namespace {

bool carriesCredentials(const HttpRequest &request)
{
    return request.method != "GET" || !request.body.isEmpty() ||
           !headerValue(request.headers, "Authorization").isEmpty() ||
           !headerValue(request.headers, "Cookie").isEmpty() || request.url.hasQuery();
}

QUrl originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

TestTransport::TestTransport(HttpTransport &road, bool countsRefusals, const Given &given, TestReport &report)
    : m_road(road)
    , m_countsRefusals(countsRefusals)
    , m_given(given)
    , m_report(report)
{}

Pending TestTransport::send(HttpRequest request, const TransportProfile &profile, Seconds total,
                            Then<HttpResponse> then)
{
    m_answer.clear();
    m_location.clear();
    m_body.wipe();
    if (m_report.stop == TestReport::Stop::None) {
        m_report.stop = objection(request);
        if (m_report.stop == TestReport::Stop::AnotherHost)
            m_report.otherHost = request.url.host();
    }
    if (m_report.stop != TestReport::Stop::None) {
        then(failure(ErrorKind::Cancelled));
        return {};
    }
    ++m_sent;
    if (carriesCredentials(request))
        m_origin = originOf(request.url);
    const QUrl url = request.url;
    return m_road.send(std::move(request), profile, total,
                       [this, url, then = std::move(then)](Expected<HttpResponse> response) {
                           if (response && (response->status == 401 || response->status == 403))
                               ++m_refusals;
                           if (response)
                               note(*response, url);
                           then(std::move(response));
                       });
}

TestReport::Stop TestTransport::objection(const HttpRequest &request) const
{
    if (m_sent >= m_report.plan.limits.requests)
        return TestReport::Stop::Requests;
    if (m_countsRefusals && m_refusals >= m_report.plan.limits.refusals)
        return TestReport::Stop::Refusals;
    if (!m_origin.isEmpty() && carriesCredentials(request) && originOf(request.url) != m_origin)
        return TestReport::Stop::AnotherHost;
    return TestReport::Stop::None;
}

void TestTransport::note(const HttpResponse &response, const QUrl &asked)
{
    m_answer = answerText(response, {m_given.cbegin(), m_given.cend()});
    if (response.status >= 200 && response.status < 300)
        m_body = Secret(response.body);
    if (response.status < 300 || response.status >= 400)
        return;
    const QUrl target =
        asked.resolved(QUrl(QString::fromUtf8(headerValue(response.headers, "Location")), QUrl::StrictMode));
    m_location = target.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace tokenwatch
