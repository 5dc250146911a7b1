// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QTest>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// What the provider's pages escape.
QByteArray unescaped(QString text)
{
    return text.replace(u"&amp;"_s, u"&"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&#39;"_s, u"'"_s).toUtf8();
}

} // namespace

Browser::Browser(const QString &caFile)
    : m_tls(QSslConfiguration::defaultConfiguration())
{
    if (!caFile.isEmpty())
        m_tls.setCaCertificates(QSslCertificate::fromPath(caFile));
}

Page Browser::get(const QUrl &address, const QByteArray &authorization)
{
    return answer(m_network.get(request(address, authorization)));
}

Page Browser::post(const QUrl &address, const QByteArray &body, const QByteArray &authorization, const QByteArray &type)
{
    QNetworkRequest ask = request(address, authorization);
    ask.setHeader(QNetworkRequest::ContentTypeHeader, type);
    return answer(m_network.post(ask, body));
}

Page Browser::submit(const Page &page, const QByteArray &button)
{
    static const QRegularExpression form(u"<form[^>]* action=\"([^\"]*)\""_s);
    static const QRegularExpression hidden(u"<input[^>]* type=\"hidden\"[^>]* name=\"([^\"]*)\" value=\"([^\"]*)\""_s);
    const QString text = QString::fromUtf8(page.body);
    const auto found = form.match(text);
    if (!found.hasMatch())
        return {};
    QByteArray fields = button;
    auto inputs = hidden.globalMatch(text);
    while (inputs.hasNext()) {
        const auto input = inputs.next();
        fields +=
            (fields.isEmpty() ? "" : "&") + formOf({{unescaped(input.captured(1)), unescaped(input.captured(2))}});
    }
    return post(page.address.resolved(QUrl(QString::fromUtf8(unescaped(found.captured(1))))), fields);
}

Page Browser::decide(Page page, const QByteArray &button)
{
    const QByteArray asked = "name=\"" + button.left(button.indexOf('=')) + '"';
    while (page.body.contains("<form"))
        page = submit(page, page.body.contains(asked) ? button : QByteArray());
    return page;
}

QNetworkRequest Browser::request(const QUrl &address, const QByteArray &authorization) const
{
    QNetworkRequest request(address);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Followed here, because a browser also goes from https to the receiver on loopback (RFC 8252 7.3).
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    return request;
}

Page Browser::answer(QNetworkReply *reply)
{
    for (int redirects = 0;; ++redirects) {
        const std::unique_ptr<QNetworkReply> owned(reply);
        if (!QTest::qWaitFor([&] { return owned->isFinished(); }, 15000))
            return {};
        const QUrl target = QUrl::fromEncoded(owned->rawHeader("Location"));
        const int status = owned->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status / 100 != 3 || target.isEmpty() || redirects == 10)
            return {status, owned->url(), owned->readAll(), owned->rawHeader("WWW-Authenticate")};
        reply = m_network.get(request(owned->url().resolved(target), {}));
    }
}

QByteArray formOf(std::initializer_list<std::pair<QByteArray, QByteArray>> fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields)
        form += (form.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return form;
}

QByteArray basicAuthorization(const QByteArray &id, const QByteArray &secret)
{
    return "Basic " + (id.toPercentEncoding() + ':' + secret.toPercentEncoding()).toBase64();
}

} // namespace tokenwatch
