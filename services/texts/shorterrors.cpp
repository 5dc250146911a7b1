// SPDX-License-Identifier: GPL-3.0-or-later
// The few words of an error that fit a table cell; whole sentences are in errortexts.cpp.
#include "texts/errortexts.h"

#include <QCoreApplication>
#include <array>

namespace tokenwatch::texts {

namespace {

struct ShortErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ShortErrors)
};

struct StatusName {
    int status;
    const char *full, *brief;
};

constexpr std::array statusNames{
    StatusName{200, "OK", "OK"},
    StatusName{301, "Moved Permanently", "Moved"},
    StatusName{302, "Found", "Found"},
    StatusName{303, "See Other", "See Other"},
    StatusName{307, "Temporary Redirect", "Redirect"},
    StatusName{308, "Permanent Redirect", "Redirect"},
    StatusName{400, "Bad Request", "Bad Request"},
    StatusName{401, "Unauthorized", "Unauthorized"},
    StatusName{403, "Forbidden", "Forbidden"},
    StatusName{404, "Not Found", "Not Found"},
    StatusName{405, "Method Not Allowed", "Not Allowed"},
    StatusName{408, "Request Timeout", "Timeout"},
    StatusName{409, "Conflict", "Conflict"},
    StatusName{415, "Unsupported Media Type", "Media Type"},
    StatusName{422, "Unprocessable Content", "Unprocessable"},
    StatusName{425, "Too Early", "Too Early"},
    StatusName{429, "Too Many Requests", "Too Many"},
    StatusName{500, "Internal Server Error", "Server Error"},
    StatusName{501, "Not Implemented", "Not Implemented"},
    StatusName{502, "Bad Gateway", "Bad Gateway"},
    StatusName{503, "Service Unavailable", "Unavailable"},
    StatusName{504, "Gateway Timeout", "Timeout"},
};

QString statusText(int status, const char *StatusName::*form)
{
    for (const StatusName &known : statusNames) {
        if (known.status == status)
            return QString::number(status) + u' ' + QLatin1String(known.*form);
    }
    return QString::number(status);
}

QString shortTlsError(const Error &error)
{
    if (error.code == "certificate_expired")
        return ShortErrorWords::tr("certificate expired");
    if (error.code == "certificate_not_yet_valid")
        return ShortErrorWords::tr("certificate not valid yet");
    if (error.code == "certificate_other_name")
        return ShortErrorWords::tr("wrong certificate");
    if (error.code == "client_certificate")
        return ShortErrorWords::tr("client certificate");
    return error.code == "certificate_untrusted" ? ShortErrorWords::tr("not trusted")
                                                 : ShortErrorWords::tr("no TLS connection");
}

} // namespace

QString httpStatusText(int status)
{
    return statusText(status, &StatusName::full);
}

QString shortError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HttpStatus:
        return statusText(error.httpStatus, &StatusName::brief);
    case ErrorKind::ProviderRefused:
        // A server in trouble is known by its status; a code beside it ("temporarily_unavailable") says no more.
        if (error.httpStatus >= 500 || error.httpStatus == 429)
            return statusText(error.httpStatus, &StatusName::brief);
        return error.httpStatus > 0 ? QString::number(error.httpStatus) + u' ' + QString::fromUtf8(error.code)
                                    : QString::fromUtf8(error.code);
    case ErrorKind::HostNotFound:
        return ShortErrorWords::tr("host not found");
    case ErrorKind::ConnectionFailed:
        return ShortErrorWords::tr("not reachable");
    case ErrorKind::TlsFailed:
        return shortTlsError(error);
    case ErrorKind::TimedOut:
        return ShortErrorWords::tr("timed out");
    case ErrorKind::BrokenAnswer:
        return ShortErrorWords::tr("broken answer");
    case ErrorKind::AnswerTooLarge:
        return ShortErrorWords::tr("answer too large");
    case ErrorKind::Redirected:
        return ShortErrorWords::tr("redirected");
    case ErrorKind::MalformedAnswer:
        return ShortErrorWords::tr("unknown format");
    case ErrorKind::NoToken:
        return ShortErrorWords::tr("no token");
    case ErrorKind::UnusableToken:
        return ShortErrorWords::tr("unusable token");
    case ErrorKind::CaptivePortal:
        return ShortErrorWords::tr("captive portal");
    case ErrorKind::DiscoveryFailed:
        return ShortErrorWords::tr("no endpoint found");
    case ErrorKind::WrongIssuer:
        return ShortErrorWords::tr("wrong issuer");
    case ErrorKind::ProgramFailed:
        return ShortErrorWords::tr("program failed");
    case ErrorKind::FileUnreadable:
        return ShortErrorWords::tr("file not readable");
    case ErrorKind::MissingCredentials:
        return ShortErrorWords::tr("no credentials");
    case ErrorKind::VaultLocked:
        return ShortErrorWords::tr("keychain locked");
    case ErrorKind::VaultAbsent:
        return ShortErrorWords::tr("no keychain");
    case ErrorKind::VaultFailed:
        return ShortErrorWords::tr("keychain error");
    case ErrorKind::StorageFailed:
        return ShortErrorWords::tr("store error");
    case ErrorKind::StorageFull:
        return ShortErrorWords::tr("disk full");
    case ErrorKind::StoreCorrupt:
        return ShortErrorWords::tr("store damaged");
    case ErrorKind::Offline:
        return ShortErrorWords::tr("offline");
    case ErrorKind::Cooling:
        return ShortErrorWords::tr("too early");
    case ErrorKind::Cancelled:
        return ShortErrorWords::tr("cancelled");
    case ErrorKind::InvalidInput:
        return ShortErrorWords::tr("wrong input");
    case ErrorKind::NoSuchSource:
        return ShortErrorWords::tr("no such source");
    case ErrorKind::Ambiguous:
        return ShortErrorWords::tr("ambiguous");
    case ErrorKind::Conflict:
        return ShortErrorWords::tr("conflict");
    case ErrorKind::NotAllowed:
        return ShortErrorWords::tr("not allowed");
    case ErrorKind::NoValidToken:
        return ShortErrorWords::tr("no valid token");
    case ErrorKind::Unsupported:
        return ShortErrorWords::tr("not supported");
    case ErrorKind::InUse:
        return ShortErrorWords::tr("in use");
    case ErrorKind::Internal:
        return ShortErrorWords::tr("internal error");
    }
    Q_UNREACHABLE();
}

} // namespace tokenwatch::texts
