// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/source.h"

#include <QCryptographicHash>
#include <QUrl>

namespace tokenwatch {

QString Source::host() const
{
    for (const char *field : {"token_url", "auth_url", "login_url", "refresh_url", "issuer", "frontend_api"}) {
        const QUrl address(grant.text(QString::fromLatin1(field)));
        if (!address.host().isEmpty())
            return address.port() > 0 ? address.host() + u':' + QString::number(address.port()) : address.host();
    }
    return {};
}

Lineage Source::lineage() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(grant.type);
    for (const char *field : {"token_url", "auth_url", "login_url", "refresh_url", "issuer", "frontend_api", "client_id",
                              "username", "email", "subject", "session_id", "did", "audience", "resource", "scope"}) {
        const QByteArray value = grant.text(QString::fromLatin1(field)).toUtf8();
        // Length first, so that no two sets of fields read the same.
        hash.addData(QByteArray::number(value.size()));
        hash.addData(value);
    }
    return {hash.result().first(16)};
}

bool isValidSourceName(const QString &name)
{
    if (name.isEmpty() || name.size() > 63)
        return false;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t c = name.at(i).unicode();
        const bool alphanumeric = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        const bool punctuation = c == u'.' || c == u'_' || c == u'-';
        if (!alphanumeric && (i == 0 || !punctuation))
            return false;
    }
    return true;
}

} // namespace tokenwatch
