// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/deviceendpoint.h"

#include "log/categories.h"
#include "sandbox/browserpage.h"
#include "sandbox/clientauthentication.h"
#include "sandbox/oauthendpoint.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

http::Response codePage(const QString &remark, int status)
{
    return browserPage(u"Which device?"_s,
                       remark + u"<form action=\"/device\"><label>The code that your device shows: "
                                "<input name=\"user_code\" autocomplete=\"off\" autofocus></label> "
                                "<button>Continue</button></form>"_s,
                       status);
}

http::Response unknownCode()
{
    return codePage(u"<p>No device waits under this code. It may have expired, or been used.</p>"_s, 404);
}

} // namespace

DeviceEndpoint::DeviceEndpoint(const Facilities &facilities, DeviceCodes &codes)
    : m_facilities(facilities)
    , m_codes(codes)
{}

std::span<const Route<DeviceEndpoint>> DeviceEndpoint::routes()
{
    static constexpr Route<DeviceEndpoint> table[] = {
        {"POST", "/oauth/device_authorization", &DeviceEndpoint::authorize},
        {"GET", "/device", &DeviceEndpoint::ask},
        {"POST", "/device", &DeviceEndpoint::decide},
    };
    return table;
}

const Client *DeviceEndpoint::subjectOf(const Visit &visit) const
{
    return m_facilities.registry.find(claimedClientId(visit.request, visit.submission));
}

http::Response DeviceEndpoint::authorize(const Visit &visit)
{
    auto answer = begun(visit);
    return answer ? std::move(*answer) : answer.error().response();
}

OAuthResult<http::Response> DeviceEndpoint::begun(const Visit &visit)
{
    if (const auto readable = readableForm(visit.submission); !readable)
        return tl::unexpected(readable.error());
    const auto client = authenticatedClient(visit, m_facilities);
    if (!client)
        return tl::unexpected(client.error());
    const QString scope = visit.submission.value(u"scope"_s);
    if (!isScope(scope))
        return refusal("invalid_scope", u"The scope is too long, or holds characters that are not allowed."_s);
    const QString deviceCode = m_codes.begin((*client)->id, scope, visit.now.wall);
    if (deviceCode.isEmpty())
        return refusal("temporarily_unavailable", u"Too many devices wait."_s, 503);
    const DeviceSignIn &signIn = *m_codes.byDeviceCode(deviceCode);
    const QString page = m_facilities.url + u"/device"_s;
    return http::Response::json({{u"device_code"_s, deviceCode},
                                 {u"user_code"_s, signIn.userCode},
                                 {u"verification_uri"_s, page},
                                 {u"verification_uri_complete"_s, page + u"?user_code="_s + signIn.userCode},
                                 {u"expires_in"_s, qint64(DeviceCodes::lifetime.count())},
                                 {u"interval"_s, qint64(signIn.interval.count())}});
}

http::Response DeviceEndpoint::ask(const Visit &visit)
{
    const QString code = visit.request.parameter(u"user_code"_s).value_or(QString());
    if (code.isEmpty())
        return codePage({}, 200);
    const DeviceSignIn *signIn = m_codes.byUserCode(code, visit.now.wall);
    if (!signIn)
        return unknownCode();
    const QString content =
        u"<p>A device that shows <strong>%1</strong> wants to act for <strong>%2</strong> as <strong>%3</strong>%4.</p>"
        "<p>Go on only if you see this code on a device of yours.</p>"_s.arg(
            signIn->userCode, m_facilities.registry.user().email.toHtmlEscaped(), signIn->clientId.toHtmlEscaped(),
            signIn->scope.isEmpty() ? QString() : u", within <code>%1</code>"_s.arg(signIn->scope.toHtmlEscaped()));
    return browserPage(u"Do you agree?"_s, content + decisionForm(u"/device"_s, {{u"user_code"_s, signIn->userCode}}));
}

http::Response DeviceEndpoint::decide(const Visit &visit)
{
    const Submission &sent = visit.submission;
    if (isFromAnotherSite(visit.request, m_facilities.url))
        return browserPage(u"This sign-in cannot go on"_s, u"<p>Another site's page has filled in this form.</p>"_s,
                           403);
    DeviceSignIn *signIn = m_codes.byUserCode(sent.value(u"user_code"_s), visit.now.wall);
    if (!signIn)
        return unknownCode();
    const QString decision = sent.value(u"decision"_s);
    if (decision != "approve"_L1 && decision != "deny"_L1)
        return codePage(u"<p>Decide: approve or deny.</p>"_s, 400);
    const bool approves = decision == "approve"_L1 && m_facilities.registry.user().active;
    signIn->state = approves ? DeviceSignIn::State::Approved : DeviceSignIn::State::Denied;
    signIn->decidedAt = visit.now.wall;
    qCInfo(lcSandbox).noquote() << "user" << m_facilities.registry.user().id << (approves ? "authorized" : "refused")
                                << "a device of client" << signIn->clientId;
    return browserPage(approves ? u"The device is signed in"_s : u"The device is not signed in"_s,
                       u"<p>You can close this page.</p>"_s);
}

} // namespace tokenwatch::sandbox
