// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/browserpage.h"

#include "domain/address.h"

#include <QUrl>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

http::Response browserPage(const QString &title, const QString &content, int status)
{
    const QString page = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>"
                         "<style>body{font:1rem/1.5 sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem}"
                         "aside{background:#fd8;padding:.5rem 1rem}button{font:inherit;padding:.3rem 1rem}</style>"
                         "</head><body><aside>Tokenwatch sandbox: nothing here is real.</aside><h1>%1</h1>%2"
                         "</body></html>\n"_s.arg(title.toHtmlEscaped(), content);
    http::Response answer{.status = status, .headers = {}, .body = page.toUtf8()};
    return answer.with("Content-Type", "text/html; charset=utf-8")
        .with("Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'")
        .with("X-Frame-Options", "DENY")
        .with("X-Content-Type-Options", "nosniff")
        // Not "no-referrer": the form's own post would come from the origin "null".
        .with("Referrer-Policy", "same-origin");
}

QString decisionForm(const QString &action, const QList<std::pair<QString, QString>> &fields)
{
    QString form = u"<form method=\"post\" action=\"%1\">"_s.arg(action.toHtmlEscaped());
    for (const auto &[name, value] : fields)
        form += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return form + u"<p><button name=\"decision\" value=\"approve\">Approve</button> "
                  "<button name=\"decision\" value=\"deny\">Deny</button></p></form>"_s;
}

bool isFromAnotherSite(const http::Request &request, const QString &ownUrl)
{
    const QByteArray site = request.header("Sec-Fetch-Site");
    if (!site.isEmpty() && site != "same-origin" && site != "none")
        return true;
    const QByteArray origin = request.header("Origin");
    if (origin.isEmpty() || origin == ownUrl.toLatin1())
        return false;
    // Under its other names, too; a foreign name that was bound to this computer is none of them.
    const QUrl host(QString::fromLatin1("http://" + request.header("Host")), QUrl::StrictMode);
    return !isLoopbackHost(host.host()) || origin != "http://" + request.header("Host");
}

http::Response redirectTo(const QString &target, const QList<std::pair<QString, QString>> &parameters)
{
    QByteArray location = QUrl(target, QUrl::StrictMode).toEncoded();
    char separator = location.contains('?') ? '&' : '?';
    for (const auto &[name, value] : parameters) {
        if (value.isEmpty())
            continue;
        location += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    http::Response answer{.status = 303, .headers = {}, .body = {}};
    return answer.with("Location", location).with("Referrer-Policy", "no-referrer");
}

} // namespace tokenwatch::sandbox
