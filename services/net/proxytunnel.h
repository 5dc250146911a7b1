// SPDX-License-Identifier: GPL-3.0-or-later
// A way through an HTTP proxy (RFC 9110 9.3.6), as bytes: what to ask it, and what its answer means. Only the name and
// password of HTTPS_PROXY are ever shown to it; whatever scheme it asks for, the desktop's credentials are not. A value
// without sockets; owned by an exchange.
#pragma once

#include <QByteArrayView>
#include <QNetworkProxy>
#include <QUrl>

namespace tokenwatch {

class ProxyTunnel
{
public:
    static constexpr qsizetype mostAnswer = 16 * 1024;

    enum class Progress { Hungry, Open, Refused };

    /// The bytes that ask for a tunnel to the host and port of `url`.
    [[nodiscard]] static QByteArray request(const QUrl &url, const QNetworkProxy &proxy);

    /// More of the proxy's answer.
    [[nodiscard]] Progress feed(QByteArrayView bytes);
    /// After Refused: why, in one line.
    [[nodiscard]] QString mistake() const { return m_mistake; }

private:
    [[nodiscard]] Progress refused(QString why);

    QByteArray m_answer;
    QString m_mistake;
};

} // namespace tokenwatch
