// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxytunnel.h"

#include "domain/secret.h"
#include "http/screening.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

QByteArray ProxyTunnel::request(const QUrl &url, const QNetworkProxy &proxy)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    host += ':' + QByteArray::number(url.port(443));
    QByteArray bytes = "CONNECT " + host + " HTTP/1.1\r\nHost: " + host + "\r\n";
    if (!proxy.user().isEmpty() || !proxy.password().isEmpty()) {
        const Secret pair = Secret::take(QByteArray(proxy.user().toUtf8() + ':' + proxy.password().toUtf8()));
        bytes += "Proxy-Authorization: Basic " + pair.reveal().toByteArray().toBase64() + "\r\n";
    }
    return bytes + "\r\n";
}

ProxyTunnel::Progress ProxyTunnel::feed(QByteArrayView bytes)
{
    m_answer += bytes;
    http::HeadScanner scanner;
    const auto ended = scanner.scan(m_answer);
    if (!ended || (!*ended && m_answer.size() > mostAnswer))
        return refused(u"the proxy's answer is not HTTP"_s);
    if (!*ended)
        return Progress::Hungry;
    const QByteArrayView line = QByteArrayView(m_answer).first(scanner.firstLineSize());
    bool isNumber = false;
    const int status = line.startsWith("HTTP/1.") && line.size() >= 12 ? line.sliced(9, 3).toInt(&isNumber) : 0;
    if (!isNumber)
        return refused(u"the proxy's answer is not HTTP"_s);
    if (status == 407)
        return refused(u"the proxy asks for a name and password (407): HTTPS_PROXY must hold the right ones"_s);
    if (status < 200 || status > 299)
        return refused(u"the proxy answered %1"_s.arg(status));
    // The provider speaks only when spoken to: this would be the proxy, pretending.
    if (m_answer.size() > scanner.size())
        return refused(u"the proxy sent more than its answer"_s);
    return Progress::Open;
}

ProxyTunnel::Progress ProxyTunnel::refused(QString why)
{
    m_mistake = std::move(why);
    return Progress::Refused;
}

} // namespace tokenwatch
