// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/credentials.h"

namespace tokenwatch::http {

std::optional<QByteArray> bearerToken(const Request &request)
{
    const QByteArray header = request.header("Authorization");
    if (header.size() <= 7 || header.first(7).toLower() != "bearer ")
        return std::nullopt;
    return header.sliced(7).trimmed();
}

std::optional<QByteArray> cookie(const Request &request, QByteArrayView name)
{
    for (const QByteArray &pair : request.header("Cookie").split(';')) {
        const qsizetype border = pair.indexOf('=');
        if (border > 0 && pair.first(border).trimmed() == name)
            return pair.sliced(border + 1).trimmed();
    }
    return std::nullopt;
}

} // namespace tokenwatch::http
