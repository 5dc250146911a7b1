// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gatewaytarget.h"

namespace tokenwatch::gateway {

std::optional<GatewayTarget> readTarget(const http::Request &request)
{
    // An escape never stands for a slash here, so the first segment ends at the same place in both forms.
    const QByteArrayView raw(request.target);
    qsizetype end = 1;
    while (end < raw.size() && raw[end] != '/' && raw[end] != '?')
        ++end;
    const QByteArrayView rest = raw.sliced(qMin(end, raw.size()));
    if (rest.startsWith("//"))
        return std::nullopt;
    const qsizetype slash = request.path.indexOf('/', 1);
    const QByteArrayView path(request.path);
    const QByteArrayView name = slash < 0 ? path.sliced(1) : path.sliced(1, slash - 1);
    return GatewayTarget{QString::fromUtf8(name), rest.toByteArray(),
                         slash < 0 ? QByteArray("/") : request.path.sliced(slash)};
}

QByteArray targetAt(const QUrl &upstream, QByteArrayView rest)
{
    QByteArray target = upstream.path(QUrl::FullyEncoded).toLatin1();
    if (rest.startsWith('/')) {
        while (target.endsWith('/'))
            target.chop(1);
    } else if (target.isEmpty()) {
        target = "/";
    }
    target += rest;
    return target;
}

} // namespace tokenwatch::gateway
