// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verdict.h"

#include <array>

namespace tokenwatch {

namespace {

/// OAuth codes that no retry will change (RFC 6749 5.2, 8628 3.5, 8693 2.2.2) and their equivalents elsewhere.
bool isTransientCode(const QByteArray &code)
{
    static constexpr std::array transient{
        "temporarily_unavailable", "server_error", "slow_down",        "authorization_pending", "rate_limit_exceeded",
        "too_many_requests",       "ratelimited",  "internal_failure", "service_unavailable",   "use_dpop_nonce"};
    for (const char *known : transient) {
        if (code == known)
            return true;
    }
    return false;
}

/// The spending request was sent and nobody knows what became of it.
Verdict lostAnswer(const Error &error, Spends spends)
{
    return error.maySent && spends == Spends::Credential ? Verdict::Ambiguous : Verdict::Transient;
}

Verdict judgeStatus(const Error &error, Spends spends)
{
    const int status = error.httpStatus;
    if (status == 504)
        return lostAnswer(error, spends);
    if (status >= 500 || status == 408 || status == 425 || status == 429)
        return Verdict::Transient;
    return Verdict::Refused;
}

} // namespace

QByteArray wireName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Refreshed:
        return "refreshed";
    case Verdict::Transient:
        return "transient";
    case Verdict::Ambiguous:
        return "ambiguous";
    case Verdict::Refused:
        return "refused";
    case Verdict::Abandoned:
        return "abandoned";
    }
    Q_UNREACHABLE();
}

Verdict judge(const Error &error, Spends spends)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    // Nothing was sent. Portals break handshakes, and certificates are renewed: neither may stop a source for good.
    case ErrorKind::TlsFailed:
    case ErrorKind::Offline:
    case ErrorKind::Cooling:
    case ErrorKind::CaptivePortal:
    case ErrorKind::ProgramFailed:
    case ErrorKind::FileUnreadable:
    case ErrorKind::VaultLocked:
    case ErrorKind::VaultAbsent:
    case ErrorKind::VaultFailed:
    case ErrorKind::StorageFailed:
    case ErrorKind::StorageFull:
    case ErrorKind::StoreCorrupt:
    case ErrorKind::NoValidToken:
    case ErrorKind::InUse:
        return Verdict::Transient;
    case ErrorKind::ConnectionFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::BrokenAnswer:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::MalformedAnswer:
    case ErrorKind::NoToken:
        return lostAnswer(error, spends);
    case ErrorKind::HttpStatus:
        return judgeStatus(error, spends);
    case ErrorKind::ProviderRefused:
        // Trouble at the server stays trouble whatever code it writes beside it.
        if (error.httpStatus >= 500 || error.httpStatus == 429)
            return judgeStatus(error, spends);
        return isTransientCode(error.code) ? Verdict::Transient : Verdict::Refused;
    case ErrorKind::Redirected:
    case ErrorKind::UnusableToken:
    case ErrorKind::DiscoveryFailed:
    case ErrorKind::WrongIssuer:
    case ErrorKind::MissingCredentials:
    case ErrorKind::InvalidInput:
    case ErrorKind::NoSuchSource:
    case ErrorKind::Ambiguous:
    case ErrorKind::Conflict:
    case ErrorKind::NotAllowed:
    case ErrorKind::Unsupported:
    case ErrorKind::Internal:
        return Verdict::Refused;
    case ErrorKind::Cancelled:
        return Verdict::Abandoned;
    }
    Q_UNREACHABLE();
}

bool isBareRefusal(const Error &error)
{
    return error.kind == ErrorKind::HttpStatus &&
           (error.httpStatus == 400 || error.httpStatus == 401 || error.httpStatus == 403);
}

bool isStateNotOutcome(ErrorKind kind)
{
    return kind == ErrorKind::VaultLocked || kind == ErrorKind::VaultAbsent || kind == ErrorKind::Offline ||
           kind == ErrorKind::MissingCredentials;
}

} // namespace tokenwatch
