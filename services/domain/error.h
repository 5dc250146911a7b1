// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, as data. Sentences for people are made from it in texts/; decisions in verdict.h.
#pragma once

#include "domain/time.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <tl/expected.hpp>

namespace tokenwatch {

/// A closed set: every place that decides or speaks about errors switches over all of it.
enum class ErrorKind {
    // The road to the provider.
    HostNotFound,     ///< DNS has no such name
    ConnectionFailed, ///< refused, unreachable, reset before anything was answered
    TlsFailed,        ///< the certificate is not trusted, or the handshake failed
    TimedOut,         ///< the total deadline of the attempt passed
    BrokenAnswer,     ///< the connection broke, or the framing is wrong, inside an answer
    AnswerTooLarge,   ///< more than Timing::answerLimit after decompression
    Redirected,       ///< the token endpoint answered with a redirect, which is never followed
    // What the provider said.
    HttpStatus,      ///< a status that is not 2xx and carries no OAuth error code
    ProviderRefused, ///< an OAuth error code, in `code`
    MalformedAnswer, ///< a 2xx whose body cannot be read
    NoToken,         ///< a readable 2xx without a token
    UnusableToken,   ///< a token type that cannot be used, or characters that must not be in a header
    CaptivePortal,   ///< HTML where a token was expected: a portal stands between
    DiscoveryFailed, ///< no login endpoint answered in any known format; `serverText` lists what was tried
    WrongIssuer,     ///< metadata or an answer names another issuer than the one asked (RFC 8414 3.3, 9207)
    // This side.
    ProgramFailed,      ///< the program of a `command` source failed; `where` is its name
    FileUnreadable,     ///< the file of a `file` source; `where` is its path
    MissingCredentials, ///< a secret slot that the grant needs is empty; `where` names it
    VaultLocked,        ///< the keychain is locked
    VaultAbsent,        ///< there is no keychain service
    VaultFailed,        ///< the keychain answered with an error
    StorageFailed,      ///< the store could not be read or written
    StorageFull,        ///< the disk is full
    StoreCorrupt,       ///< what is stored fails its authentication, or cannot be read
    Offline,            ///< this computer has no network
    Cooling,            ///< too early: attempts are limited; `retryAfter` says until when
    Cancelled,          ///< the caller, an edit or the end of the program stopped it
    // What was asked.
    InvalidInput, ///< `where` is the path of the mistake, `serverText` says what is wrong with it
    NoSuchSource, ///< `where` is the name asked for
    Ambiguous,    ///< several sources match; `serverText` lists their names
    Conflict,     ///< a stale revision, or a name that is taken
    NotAllowed,   ///< the caller or the kind of source does not permit it
    NoValidToken, ///< none in the time given
    Unsupported,  ///< this provider or build cannot do it
    InUse,        ///< another process owns it (data directory, port); `where` names it
    Internal,     ///< a defect of this program
};

/// The name of a kind in JSON ("host_not_found").
[[nodiscard]] QByteArray wireName(ErrorKind kind);

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    bool maySent = false;              ///< the provider may have received, and so may have acted on, the request
    int httpStatus = 0;                ///< 0: no HTTP answer
    QByteArray code;                   ///< OAuth error code, or the provider's equivalent, cleaned; TLS: what is wrong
    QString where;                     ///< host, path, file or JSON path
    QString serverText;                ///< the other side's words: control characters removed, capped, redacted
    std::optional<Seconds> retryAfter; ///< RFC 9110 10.2.3, not capped yet
    QString issuer = {};               ///< TlsFailed: who issued the certificate, by its own words; as serverText
    std::optional<Seconds> patience = {}; ///< TimedOut: how long an answer was waited for
    friend bool operator==(const Error &, const Error &) = default;
};

/// An answer or an Error. Every fallible function returns one.
template <class T = void>
using Expected = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString where = {}, QString text = {})
{
    return tl::unexpected<Error>(
        Error{.kind = kind, .code = {}, .where = std::move(where), .serverText = std::move(text), .retryAfter = {}});
}

/// Text from elsewhere made safe to show: one line, no control, bidi or format characters, at most `limit` characters.
[[nodiscard]] QString cleaned(const QString &text, qsizetype limit = 300);

} // namespace tokenwatch
