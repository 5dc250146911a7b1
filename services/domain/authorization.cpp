// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authorization.h"

namespace tokenwatch {

QByteArray authorizationValue(const Token &token, const QByteArray &scheme)
{
    const QByteArrayView access = token.access.reveal();
    if (scheme == "raw")
        return access.toByteArray();
    const QByteArray &name = scheme.isEmpty() ? token.type : scheme;
    QByteArray value;
    value.reserve(name.size() + 1 + access.size());
    value += name;
    value += ' ';
    value += access;
    return value;
}

bool isDpopBound(const Token &token)
{
    return token.type.compare("DPoP", Qt::CaseInsensitive) == 0;
}

} // namespace tokenwatch
