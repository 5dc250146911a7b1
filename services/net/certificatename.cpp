// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificatename.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// A wildcard stands for one whole label, the first.
bool coversHost(const QString &pattern, const QString &host)
{
    if (pattern.compare(host, Qt::CaseInsensitive) == 0)
        return true;
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && pattern.startsWith("*."_L1) && pattern.indexOf(u'.', 2) > 0 &&
           pattern.mid(1).compare(host.mid(dot), Qt::CaseInsensitive) == 0;
}

} // namespace

bool namesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.cbegin(), addresses.cend(),
                           [&](const QString &name) { return QHostAddress(name) == address; });
    }
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    const auto covers = [&](const QString &pattern) { return coversHost(pattern, ascii); };
    const QStringList patterns =
        names.isEmpty() ? certificate.subjectInfo(QSslCertificate::CommonName) : names.values(QSsl::DnsEntry);
    return std::any_of(patterns.cbegin(), patterns.cend(), covers);
}

} // namespace tokenwatch
