// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address.h"

#include <algorithm>

namespace tokenwatch {

bool isLoopbackHost(const QString &host)
{
    const QString name = host.toLower();
    if (name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost")) ||
        name == QLatin1String("::1"))
        return true;
    const QStringList parts = name.split(u'.');
    return parts.size() == 4 && parts.first() == QLatin1String("127") &&
           std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               bool isNumber = false;
               return part.toUInt(&isNumber) <= 255 && isNumber;
           });
}

Expected<QUrl> readAddress(const QString &text, bool allowHttp)
{
    const auto refuse = [](const QString &why) { return failure(ErrorKind::InvalidInput, {}, why); };
    const QUrl address(text, QUrl::StrictMode);
    if (text.isEmpty() || !address.isValid())
        return refuse(QStringLiteral("is not a valid address"));
    if (address.scheme() != QLatin1String("https") && address.scheme() != QLatin1String("http"))
        return refuse(QStringLiteral("must begin with https://"));
    if (address.host().isEmpty())
        return refuse(QStringLiteral("names no host"));
    if (!address.userInfo().isEmpty())
        return refuse(QStringLiteral("must not contain a user name or password"));
    if (address.hasFragment())
        return refuse(QStringLiteral("must not contain a fragment (#)"));
    if (address.scheme() == QLatin1String("http") && !allowHttp && !isLoopbackHost(address.host()))
        return refuse(QStringLiteral("is plain http, which sends credentials readable; use https, or set allow_http"));
    return address;
}

} // namespace tokenwatch
