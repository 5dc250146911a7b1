// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/frontpage.h"

#include "sandbox/browserpage.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

FrontPage::FrontPage(QByteArray authority, std::function<QStringList()> endpoints)
    : m_authority(std::move(authority))
    , m_endpoints(std::move(endpoints))
{}

std::span<const Route<FrontPage>> FrontPage::routes()
{
    static constexpr Route<FrontPage> table[] = {
        {"GET", "/", &FrontPage::page},
        {"GET", "/ca.pem", &FrontPage::certificate},
    };
    return table;
}

http::Response FrontPage::page(const Visit &)
{
    QString list;
    const QStringList endpoints = m_endpoints();
    for (const QString &endpoint : endpoints)
        list += u"<li><code>%1</code></li>"_s.arg(endpoint.toHtmlEscaped());
    return browserPage(
        u"Tokenwatch sandbox"_s,
        u"<p>A server to practise with. Whoever reaches this computer's loopback address may use it, and "
        "everything that it says about people, shops and parts is made up.</p><ul>%1</ul>"_s.arg(list));
}

http::Response FrontPage::certificate(const Visit &)
{
    if (m_authority.isEmpty())
        return notRouted({});
    http::Response answer{.status = 200, .headers = {}, .body = m_authority};
    return answer.with("Content-Type", "application/x-pem-file");
}

} // namespace tokenwatch::sandbox
