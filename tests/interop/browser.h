// SPDX-License-Identifier: GPL-3.0-or-later
// A person at a browser, played over plain HTTP: cookies, redirects, and forms that are filled in and sent. Owned by
// one test; lives on its thread.
#pragma once

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

namespace tokenwatch {

struct Page {
    int status = 0; ///< 0: nobody answered
    QUrl address;   ///< where the redirects ended
    QByteArray body;
    QByteArray challenge; ///< WWW-Authenticate
};

class Browser
{
public:
    explicit Browser(const QString &caFile = {});

    [[nodiscard]] Page get(const QUrl &address, const QByteArray &authorization = {});
    [[nodiscard]] Page post(const QUrl &address, const QByteArray &body, const QByteArray &authorization = {},
                            const QByteArray &type = "application/x-www-form-urlencoded");
    /// Sends the page's form with its hidden fields and the button that was pressed ("decision=approve").
    [[nodiscard]] Page submit(const Page &page, const QByteArray &button = {});
    /// Presses `button` on every page that asks for a decision, and goes on through pages that ask nothing, until there
    /// is no more form.
    [[nodiscard]] Page decide(Page page, const QByteArray &button);

private:
    [[nodiscard]] QNetworkRequest request(const QUrl &address, const QByteArray &authorization) const;
    [[nodiscard]] Page answer(QNetworkReply *reply);

    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
};

/// "a=b&c=d", percent-encoded.
[[nodiscard]] QByteArray formOf(std::initializer_list<std::pair<QByteArray, QByteArray>> fields);
/// "Basic …", as RFC 6749 2.3.1 has it.
[[nodiscard]] QByteArray basicAuthorization(const QByteArray &id, const QByteArray &secret);

} // namespace tokenwatch
