// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

namespace tokenwatch {

QByteArray wireName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::HostNotFound:
        return "host_not_found";
    case ErrorKind::ConnectionFailed:
        return "connection_failed";
    case ErrorKind::TlsFailed:
        return "tls_failed";
    case ErrorKind::TimedOut:
        return "timed_out";
    case ErrorKind::BrokenAnswer:
        return "broken_answer";
    case ErrorKind::AnswerTooLarge:
        return "answer_too_large";
    case ErrorKind::Redirected:
        return "redirected";
    case ErrorKind::HttpStatus:
        return "http_status";
    case ErrorKind::ProviderRefused:
        return "provider_refused";
    case ErrorKind::MalformedAnswer:
        return "malformed_answer";
    case ErrorKind::NoToken:
        return "no_token";
    case ErrorKind::UnusableToken:
        return "unusable_token";
    case ErrorKind::CaptivePortal:
        return "captive_portal";
    case ErrorKind::DiscoveryFailed:
        return "discovery_failed";
    case ErrorKind::WrongIssuer:
        return "wrong_issuer";
    case ErrorKind::ProgramFailed:
        return "program_failed";
    case ErrorKind::FileUnreadable:
        return "file_unreadable";
    case ErrorKind::MissingCredentials:
        return "missing_credentials";
    case ErrorKind::VaultLocked:
        return "vault_locked";
    case ErrorKind::VaultAbsent:
        return "vault_absent";
    case ErrorKind::VaultFailed:
        return "vault_failed";
    case ErrorKind::StorageFailed:
        return "storage_failed";
    case ErrorKind::StorageFull:
        return "storage_full";
    case ErrorKind::StoreCorrupt:
        return "store_corrupt";
    case ErrorKind::Offline:
        return "offline";
    case ErrorKind::Cooling:
        return "cooling";
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::InvalidInput:
        return "invalid_input";
    case ErrorKind::NoSuchSource:
        return "no_such_source";
    case ErrorKind::Ambiguous:
        return "ambiguous_source";
    case ErrorKind::Conflict:
        return "conflict";
    case ErrorKind::NotAllowed:
        return "not_allowed";
    case ErrorKind::NoValidToken:
        return "no_valid_token";
    case ErrorKind::Unsupported:
        return "unsupported";
    case ErrorKind::InUse:
        return "in_use";
    case ErrorKind::Internal:
        return "internal";
    }
    Q_UNREACHABLE();
}

QString cleaned(const QString &text, qsizetype limit)
{
    QString result;
    result.reserve(qMin(text.size(), limit));
    for (qsizetype i = 0; i < text.size() && result.size() < limit; ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (result.size() + 2 > limit)
                break;
            result += c;
            result += text.at(++i);
            continue;
        }
        const QChar::Category category = c.category();
        const bool unsafe = category == QChar::Other_Control || category == QChar::Other_Format ||
                            category == QChar::Other_Surrogate || category == QChar::Separator_Line ||
                            category == QChar::Separator_Paragraph;
        if (!unsafe)
            result += c;
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    return result.trimmed();
}

} // namespace tokenwatch
