// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/source.h"

#include <QCryptographicHash>
#include <QUrl>

#include <array>

namespace tokenwatch {

QString Source::host() const
{
    for (const char *field : {"token_url", "auth_url", "login_url", "refresh_url", "issuer", "frontend_api"}) {
        const QUrl address(grant.text(QString::fromLatin1(field)));
        // QUrl leaves the brackets of an IPv6 host away, which a port needs.
        const QString host = address.host().contains(u':') ? u'[' + address.host() + u']' : address.host();
        if (!host.isEmpty())
            return address.port() > 0 ? host + u':' + QString::number(address.port()) : host;
    }
    return {};
}

Lineage Source::lineage() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(grant.type);
    static constexpr std::array fields{
        // where
        "token_url", "auth_url", "login_url", "refresh_url", "issuer", "frontend_api", "path", "argv",
        // by whom
        "client_id", "username", "email", "subject", "subject_source", "session_id", "did", "transfer_process_id",
        // for what
        "audience", "resource", "scope"};
    for (const char *field : fields) {
        // A list (argv) by its parts; a text is a list of one.
        const QStringList parts = grant.fields.value(QLatin1StringView(field)).toStringList();
        hash.addData(QByteArray::number(parts.size()) + ':');
        for (const QString &part : parts) {
            const QByteArray value = part.toUtf8();
            // Length first, so that no two sets of fields read the same.
            hash.addData(QByteArray::number(value.size()) + ':');
            hash.addData(value);
        }
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
