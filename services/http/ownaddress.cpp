// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ownaddress.h"

#include <array>

namespace tokenwatch::http {

namespace {

constexpr std::array loopbackNames{"127.0.0.1", "localhost", "[::1]"};

bool isOwnName(const QByteArray &given, const Request &request, quint16 port)
{
    const QByteArray host = given.toLower();
    for (const char *name : loopbackNames) {
        const QByteArrayView own(name);
        if (!host.startsWith(own))
            continue;
        const QByteArrayView rest = QByteArrayView(host).sliced(own.size());
        if ((rest.isEmpty() && request.peer.local) ||
            (rest.startsWith(':') && rest.sliced(1) == QByteArray::number(port)))
            return true;
    }
    return request.peer.local && host == "tokenwatch";
}

} // namespace

bool isForOwnHost(const Request &request, quint16 port)
{
    return isOwnName(request.header("Host"), request, port);
}

bool isFromForeignPage(const Request &request, quint16 port)
{
    const QByteArray site = request.header("Sec-Fetch-Site");
    if (!site.isEmpty() && site != "none" && site != "same-origin")
        return true;
    if (!request.hasHeader("Origin"))
        return false;
    const QByteArray origin = request.header("Origin").toLower();
    return !origin.startsWith("http://") || !isOwnName(origin.mid(7), request, port);
}

} // namespace tokenwatch::http
