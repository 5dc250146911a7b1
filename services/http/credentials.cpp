// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/credentials.h"

namespace tokenwatch::http {

std::optional<QByteArray> tokenOfScheme(const Request &request, QByteArrayView scheme)
{
    const QByteArray header = request.header("Authorization");
    const bool isOfScheme = header.size() > scheme.size() + 1 && header.at(scheme.size()) == ' ' &&
                            header.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
    return isOfScheme ? std::optional(header.sliced(scheme.size() + 1).trimmed()) : std::nullopt;
}

std::optional<QByteArray> bearerToken(const Request &request)
{
    return tokenOfScheme(request, "Bearer");
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
