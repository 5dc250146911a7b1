// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/errortexts.h"

#include "domain/verdict.h"
#include "texts/durations.h"
#include "texts/errortexts_p.h"

#include <array>
#include <optional>
#include <utility>

namespace tokenwatch::texts {

namespace {

QString hostOf(const Error &error, const ErrorContext &context)
{
    if (!context.host.isEmpty())
        return context.host;
    return error.where.isEmpty() ? ErrorWords::tr("The provider") : error.where;
}

QString waiting(const Error &error)
{
    if (!error.retryAfter)
        return {};
    return ErrorWords::tr("It asks to wait %1.").arg(length(*error.retryAfter));
}

QString goesOn()
{
    return ErrorWords::tr("Retries go on by themselves.");
}

ErrorMessage statusMessage(const Error &error, const ErrorContext &context)
{
    const QString host = hostOf(error, context);
    const QString answer = ErrorWords::tr("It answered %1.").arg(httpStatusText(error.httpStatus));
    const QString why = joined(answer, quoted(error));
    switch (error.httpStatus) {
    case 404:
    case 405:
        return {ErrorWords::tr("No token endpoint at %1.").arg(error.where.isEmpty() ? host : error.where),
                error.httpStatus == 404 ? quoted(error) : why, ErrorWords::tr("Check the address or run Test.")};
    case 429:
        return {ErrorWords::tr("%1 is asked too often.").arg(host), joined(why, waiting(error)), goesOn()};
    case 400:
    case 401:
    case 403:
        return {ErrorWords::tr("%1 refuses.").arg(host),
                error.serverText.isEmpty()
                    ? ErrorWords::tr("It answered %1 and gave no reason.").arg(httpStatusText(error.httpStatus))
                    : why,
                ErrorWords::tr("Check the credentials of this source.")};
    default:
        break;
    }
    if (error.httpStatus >= 500 || error.httpStatus == 408 || error.httpStatus == 425)
        return {ErrorWords::tr("%1 is not answering properly.").arg(host), joined(why, waiting(error)), goesOn()};
    return {ErrorWords::tr("%1 gave an answer that was not expected.").arg(host), why,
            ErrorWords::tr("Check the address or run Test.")};
}

struct CodeText {
    const char *code, *what, *why, *toDo;
};

// RFC 6749 5.2, 8628 3.5, 6750 3.1, and what servers say in their place.
constexpr std::array codeTexts{
    CodeText{"invalid_client", QT_TRANSLATE_NOOP("Errors", "The server rejects the client secret."),
             QT_TRANSLATE_NOOP("Errors", "It was probably rotated."),
             QT_TRANSLATE_NOOP("Errors", "Enter the new one.")},
    CodeText{"invalid_grant", QT_TRANSLATE_NOOP("Errors", "The refresh token no longer works."),
             QT_TRANSLATE_NOOP("Errors", "It was used, revoked or ran out."),
             QT_TRANSLATE_NOOP("Errors", "Sign in again.")},
    CodeText{"invalid_token", QT_TRANSLATE_NOOP("Errors", "The server does not accept the token."),
             QT_TRANSLATE_NOOP("Errors", "It was used, revoked or ran out."),
             QT_TRANSLATE_NOOP("Errors", "Enter a new one.")},
    CodeText{"unauthorized_client", QT_TRANSLATE_NOOP("Errors", "This client may not use this grant."),
             QT_TRANSLATE_NOOP("Errors", "The server has not allowed it."),
             QT_TRANSLATE_NOOP("Errors", "Ask the server’s administrator to allow it.")},
    CodeText{"access_denied", QT_TRANSLATE_NOOP("Errors", "The server denies access."),
             QT_TRANSLATE_NOOP("Errors", "The account or the client lacks a permission."),
             QT_TRANSLATE_NOOP("Errors", "Ask the server’s administrator for it.")},
    CodeText{"invalid_scope", QT_TRANSLATE_NOOP("Errors", "The server rejects the scope."),
             QT_TRANSLATE_NOOP("Errors", "It is unknown, or wider than was granted."),
             QT_TRANSLATE_NOOP("Errors", "Correct the scope of this source.")},
    CodeText{"unsupported_grant_type", QT_TRANSLATE_NOOP("Errors", "The server does not offer this grant."),
             QT_TRANSLATE_NOOP("Errors", "It knows other ways to get a token."),
             QT_TRANSLATE_NOOP("Errors", "Choose another kind of source.")},
    CodeText{"invalid_request", QT_TRANSLATE_NOOP("Errors", "The server does not understand the request."),
             QT_TRANSLATE_NOOP("Errors", "A field is missing or wrong."),
             QT_TRANSLATE_NOOP("Errors", "Check the fields of this source.")},
    CodeText{"temporarily_unavailable", QT_TRANSLATE_NOOP("Errors", "The server is not available at the moment."),
             QT_TRANSLATE_NOOP("Errors", "It is overloaded or being maintained."),
             QT_TRANSLATE_NOOP("Errors", "Retries go on by themselves.")},
    CodeText{"server_error", QT_TRANSLATE_NOOP("Errors", "The server reports trouble of its own."),
             QT_TRANSLATE_NOOP("Errors", "It gave no details."),
             QT_TRANSLATE_NOOP("Errors", "Retries go on by themselves.")},
    CodeText{"slow_down", QT_TRANSLATE_NOOP("Errors", "The server is asked too often."),
             QT_TRANSLATE_NOOP("Errors", "It wants longer pauses."),
             QT_TRANSLATE_NOOP("Errors", "Retries go on by themselves.")},
};

/// Trouble at the server, whatever code stands beside it.
bool isTrouble(const Error &error)
{
    return error.httpStatus >= 500 || error.httpStatus == 429;
}

ErrorMessage refusalMessage(const Error &error, const ErrorContext &context)
{
    Error codeAlone = error;
    codeAlone.httpStatus = 0;
    const bool passes = judge(codeAlone, Spends::Nothing) == Verdict::Transient;
    const QByteArray code = refusesClient(error) ? QByteArray("invalid_client") : error.code;
    for (const CodeText &known : codeTexts) {
        if (code == known.code && (passes || !isTrouble(error)))
            return {ErrorWords::tr(known.what),
                    error.serverText.isEmpty() ? ErrorWords::tr(known.why)
                                               : joined(ErrorWords::tr(known.why), quoted(error)),
                    ErrorWords::tr(known.toDo)};
    }
    if (isTrouble(error))
        return statusMessage(error, context);
    return {ErrorWords::tr("%1 refuses with %2.").arg(hostOf(error, context), shortError(error)), quoted(error),
            passes ? goesOn() : ErrorWords::tr("Check the fields and credentials of this source.")};
}

std::optional<ErrorKind> kindNamed(const QByteArray &name)
{
    // Internal is the last of the closed set.
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
        if (wireName(static_cast<ErrorKind>(i)) == name)
            return static_cast<ErrorKind>(i);
    }
    return std::nullopt;
}

/// The engine puts the reason's kind ("provider_refused:invalid_grant" with the provider's code), or the state's name,
/// into `code`, and its detail into `serverText`.
ErrorMessage noValidTokenMessage(const Error &error, const ErrorContext &context)
{
    const QString what = context.source.isEmpty()
                             ? ErrorWords::tr("There is no valid token.")
                             : ErrorWords::tr("There is no valid token of %1.").arg(context.source);
    if (error.code == "paused")
        return {what, ErrorWords::tr("It is paused."), ErrorWords::tr("Resume it first.")};
    if (error.code == "cleared")
        return {what, ErrorWords::tr("It was cleared."), ErrorWords::tr("Refresh it by hand.")};
    const qsizetype border = error.code.indexOf(':');
    const auto kind = kindNamed(border < 0 ? error.code : error.code.first(border));
    if (kind == ErrorKind::ProviderRefused && border < 0 && !isTrouble(error))
        return {what, joined(ErrorWords::tr("%1 refuses.").arg(hostOf({}, context)), quoted(error)),
                ErrorWords::tr("Check the fields and credentials of this source.")};
    if (kind && *kind != ErrorKind::NoValidToken) {
        Error reason = error;
        reason.kind = *kind;
        reason.code = border < 0 ? QByteArray() : error.code.mid(border + 1);
        // The engine's own next attempt; the provider asked for nothing.
        if (*kind != ErrorKind::Cooling)
            reason.retryAfter.reset();
        reason.where = isStateNotOutcome(*kind) ? error.serverText : QString();
        const ErrorMessage explained = errorMessage(reason, context);
        return {what, joined(explained.what, explained.why), explained.toDo};
    }
    return {what, quoted(error), ErrorWords::tr("Look at the state of the source, or ask again later.")};
}

} // namespace

bool refusesClient(const Error &error)
{
    return error.code == "invalid_client" || (error.code == "unauthorized_client" && error.httpStatus == 401);
}

bool blamesCredentials(const Error &error)
{
    if (error.kind == ErrorKind::HttpStatus)
        return isBareRefusal(error);
    const bool isAboutTheRequest = error.code == "invalid_scope" || error.code == "unsupported_grant_type" ||
                                   error.code == "invalid_request" ||
                                   (error.code == "unauthorized_client" && !refusesClient(error));
    return error.kind == ErrorKind::ProviderRefused && !isAboutTheRequest;
}

QString ErrorMessage::sentence() const
{
    return joined(joined(what, why), toDo);
}

ErrorMessage errorMessage(const Error &error, const ErrorContext &context)
{
    const auto host = [&] { return hostOf(error, context); };
    switch (error.kind) {
    case ErrorKind::HostNotFound:
        return {ErrorWords::tr("%1 can’t be found.").arg(host()), {}, ErrorWords::tr("Are you on the VPN?")};
    case ErrorKind::ConnectionFailed:
        return {ErrorWords::tr("%1 can’t be reached.").arg(host()), quoted(error),
                ErrorWords::tr("Check that it runs, and the address and port.")};
    case ErrorKind::TlsFailed:
        return tlsMessage(error, host());
    case ErrorKind::TimedOut:
        return timeOutMessage(error, host());
    case ErrorKind::BrokenAnswer:
        return {ErrorWords::tr("The answer of %1 broke off or can’t be read.").arg(host()), quoted(error), goesOn()};
    case ErrorKind::AnswerTooLarge:
        return {ErrorWords::tr("The answer of %1 is too large.").arg(host()),
                ErrorWords::tr("A token answer never needs more than 1 MiB."), ErrorWords::tr("Check the address.")};
    case ErrorKind::Redirected:
        return {ErrorWords::tr("%1 sends the request on to another address.").arg(host()),
                joined(ErrorWords::tr("Redirects are not followed, because credentials would travel with them."),
                       quoted(error)),
                ErrorWords::tr("Enter the final address if you trust it.")};
    case ErrorKind::HttpStatus:
        return statusMessage(error, context);
    case ErrorKind::ProviderRefused:
        return refusalMessage(error, context);
    case ErrorKind::MalformedAnswer:
        return {ErrorWords::tr("The answer of %1 is not in a known format.").arg(host()), quoted(error),
                ErrorWords::tr("Check the address or run Test.")};
    case ErrorKind::NoToken:
        return {ErrorWords::tr("The server answered %1 but sent no token.")
                    .arg(error.httpStatus > 0 ? error.httpStatus : 200),
                ErrorWords::tr("Looked for %1.")
                    .arg(error.serverText.isEmpty() ? QStringLiteral("access_token, access, token, auth_token, jwt")
                                                    : withoutStop(error.serverText)),
                ErrorWords::tr("Choose the field.")};
    case ErrorKind::UnusableToken:
        return {ErrorWords::tr("The server sent a token that can’t be used."), quoted(error),
                ErrorWords::tr("Check the token type that the server issues.")};
    case ErrorKind::CaptivePortal:
        return {ErrorWords::tr("A web page came where a token was expected."),
                ErrorWords::tr("The network probably wants a sign-in first."),
                ErrorWords::tr("Open a browser and sign in to the network.")};
    case ErrorKind::DiscoveryFailed:
        return {ErrorWords::tr("No login endpoint of %1 answered with a token.").arg(host()), quoted(error),
                ErrorWords::tr("Check the address, the user name and the password.")};
    case ErrorKind::WrongIssuer:
        return {ErrorWords::tr("%1 answers in the name of another issuer.").arg(hostOf(error, context)), quoted(error),
                ErrorWords::tr("No credentials were sent to it. Check the issuer of this source.")};
    case ErrorKind::ProgramFailed:
        return {error.where.isEmpty() ? ErrorWords::tr("The program gave no token.")
                                      : ErrorWords::tr("The program %1 gave no token.").arg(error.where),
                quoted(error), ErrorWords::tr("Run it in a terminal to see why.")};
    case ErrorKind::FileUnreadable:
        return {error.where.isEmpty() ? ErrorWords::tr("The token file can’t be read.")
                                      : ErrorWords::tr("The token file %1 can’t be read.").arg(error.where),
                quoted(error), ErrorWords::tr("Check the path, and that the program that writes it runs.")};
    case ErrorKind::MissingCredentials:
        if (error.where == QLatin1StringView("sign_in"))
            return {ErrorWords::tr("Nobody is signed in, and there is no refresh token to go on with."),
                    {},
                    ErrorWords::tr("Sign in with tokenctl signin.")};
        return {error.where.isEmpty() ? ErrorWords::tr("A credential is missing.")
                                      : ErrorWords::tr("The credential “%1” is missing.").arg(error.where),
                {},
                ErrorWords::tr("Add it to this source.")};
    case ErrorKind::VaultLocked:
        return {ErrorWords::tr("The keychain is locked."), ErrorWords::tr("The credentials are in it."),
                ErrorWords::tr("Unlock the keychain.")};
    case ErrorKind::VaultAbsent:
        return {ErrorWords::tr("There is no keychain on this computer."),
                ErrorWords::tr("Credentials can be neither read nor stored."),
                ErrorWords::tr("Start a keychain service, or start Tokenwatch with a key file.")};
    case ErrorKind::VaultFailed:
        return {ErrorWords::tr("The keychain answered with an error."), quoted(error),
                ErrorWords::tr("Look into the keychain, then try again.")};
    case ErrorKind::StorageFailed:
        return {ErrorWords::tr("The store can’t be read or written."), quoted(error),
                ErrorWords::tr("Check the data directory and its permissions.")};
    case ErrorKind::StorageFull:
        return {ErrorWords::tr("The disk is full."), ErrorWords::tr("New tokens are kept in memory only."),
                ErrorWords::tr("Make room; they are saved then.")};
    case ErrorKind::StoreCorrupt:
        return {ErrorWords::tr("What is stored can’t be read."),
                ErrorWords::tr("It was damaged, or sealed with another key."),
                ErrorWords::tr("Use the right key, or enter the credentials again.")};
    case ErrorKind::Offline:
        return {ErrorWords::tr("This computer is offline."),
                {},
                ErrorWords::tr("Refreshing starts again by itself when the network is back.")};
    case ErrorKind::Cooling:
        return coolingMessage(error);
    case ErrorKind::Cancelled:
        return {ErrorWords::tr("This was cancelled."), quoted(error),
                ErrorWords::tr("Start it again if you still want it.")};
    case ErrorKind::InvalidInput:
        return inputMessage(error);
    case ErrorKind::NoSuchSource:
        return {error.where.isEmpty() ? ErrorWords::tr("There is no such source.")
                                      : ErrorWords::tr("There is no source “%1”.").arg(error.where),
                {},
                ErrorWords::tr("Check the name in the list of sources.")};
    case ErrorKind::Ambiguous:
        return {ErrorWords::tr("Several sources match."),
                error.serverText.isEmpty() ? QString()
                                           : ErrorWords::tr("They are: %1.").arg(withoutStop(error.serverText)),
                ErrorWords::tr("Say which one you mean.")};
    case ErrorKind::Conflict:
        return {error.where.isEmpty()
                    ? ErrorWords::tr("This was changed in the meantime, or is there already.")
                    : ErrorWords::tr("“%1” was changed in the meantime, or is there already.").arg(error.where),
                quoted(error), ErrorWords::tr("Look at the present state, then try again.")};
    case ErrorKind::NotAllowed:
        return notAllowedMessage(error, context);
    case ErrorKind::NoValidToken:
        return noValidTokenMessage(error, context);
    case ErrorKind::Unsupported:
        return unsupportedMessage(error, context);
    case ErrorKind::InUse:
        return inUseMessage(error);
    case ErrorKind::Internal:
        return {ErrorWords::tr("Tokenwatch made a mistake."), quoted(error),
                ErrorWords::tr("Please report it with what you did before.")};
    }
    Q_UNREACHABLE();
}

QString errorSentence(const Error &error, const ErrorContext &context)
{
    return errorMessage(error, context).sentence();
}

QString clockSuspicion(const ClockReading &reading)
{
    if (!reading.isOff())
        return {};
    return ErrorWords::tr("This clock and that of %1 are %2 apart, which may be why: what is signed here looks too old "
                          "there, or not valid yet.")
        .arg(reading.host, length(std::chrono::abs(reading.ahead)));
}

QString clockLine(const ClockStatus &clock)
{
    if (!clock.reading)
        return {};
    const ClockReading &reading = *clock.reading;
    const Milliseconds amount = std::chrono::abs(reading.ahead);
    if (clock.isOff && reading.ahead < Milliseconds(0))
        return ErrorWords::tr("Clock is %1 behind %2").arg(length(amount), reading.host);
    if (clock.isOff)
        return ErrorWords::tr("Clock is %1 ahead of %2").arg(length(amount), reading.host);
    return ErrorWords::tr("Clock differs from servers by less than %1")
        .arg(duration(std::chrono::ceil<Seconds>(amount + reading.within)));
}

ErrorMessage clockMessage(Milliseconds ahead, const QString &host)
{
    const QString amount = length(std::chrono::abs(ahead));
    if (ahead < Milliseconds(0))
        return {ErrorWords::tr("This clock is %1 behind %2.").arg(amount, host),
                ErrorWords::tr("Tokens look younger than they are."), ErrorWords::tr("Set the clock.")};
    return {ErrorWords::tr("This clock is %1 ahead of %2.").arg(amount, host),
            ErrorWords::tr("Tokens look older than they are."), ErrorWords::tr("Set the clock.")};
}

} // namespace tokenwatch::texts
