// SPDX-License-Identifier: GPL-3.0-or-later
// The errors of this side in words: what was asked for is wrong, not allowed, too early or not possible here.
#include "texts/durations.h"
#include "texts/errortexts_p.h"

namespace tokenwatch::texts {

QString withoutStop(QString text)
{
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString quoted(const Error &error)
{
    if (error.serverText.isEmpty())
        return {};
    return ErrorWords::tr("The reason given: “%1”.").arg(withoutStop(error.serverText));
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : second.isEmpty() ? first : first + u' ' + second;
}

/// `serverText` goes on where `where` ends: "grant.foo" "is not a field of login".
ErrorMessage inputMessage(const Error &error)
{
    const QString text = withoutStop(error.serverText);
    QString what;
    if (error.where.isEmpty())
        what = text.isEmpty() ? ErrorWords::tr("The input is not accepted.")
                              : ErrorWords::tr("The input is not accepted: %1.").arg(text);
    else
        what = text.isEmpty()
                   ? ErrorWords::tr("The value at %1 is not accepted.").arg(error.where)
                   : ErrorWords::tr("%1 %2.", "a place, and what is wrong with it: is needed").arg(error.where, text);
    return {what, {}, ErrorWords::tr("Correct it and try again.")};
}

ErrorMessage inUseMessage(const Error &error)
{
    if (error.code == "sign_in")
        return {ErrorWords::tr("A sign-in to %1 is waiting already.").arg(error.where),
                ErrorWords::tr("There is only one at a time."), ErrorWords::tr("Finish it or cancel it first.")};
    // "socket:" and where the first agent is reached; its process id is in the text.
    if (error.code.startsWith("socket:"))
        return {ErrorWords::tr("Another Tokenwatch uses %1 already.").arg(error.where),
                error.serverText.isEmpty() ? QString() : ErrorWords::tr("It is process %1.").arg(error.serverText),
                ErrorWords::tr("Reach it with “tokenctl --socket %1 status”, or end it first.")
                    .arg(QString::fromUtf8(error.code.sliced(7)))};
    bool isPort = false;
    error.where.toUShort(&isPort);
    if (isPort)
        return {ErrorWords::tr("Port %1 is used by another program.").arg(error.where), quoted(error),
                ErrorWords::tr("Choose another port.")};
    return {error.where.isEmpty() ? ErrorWords::tr("Another Tokenwatch uses this already.")
                                  : ErrorWords::tr("Another Tokenwatch uses %1 already.").arg(error.where),
            quoted(error), ErrorWords::tr("Use that one, or end it first.")};
}

ErrorMessage coolingMessage(const Error &error)
{
    if (error.code == "key_rate")
        return {ErrorWords::tr("The key “%1” asks too often.").arg(error.where),
                ErrorWords::tr("Its limit is %1 requests a minute.").arg(error.serverText),
                ErrorWords::tr("Wait a moment, or make a key with a higher rate.")};
    return {ErrorWords::tr("It is too early for another attempt."),
            error.retryAfter
                ? ErrorWords::tr("Attempts are limited so that no account is locked; the next one is possible in %1.")
                      .arg(length(*error.retryAfter))
                : ErrorWords::tr("Attempts are limited so that no account is locked."),
            ErrorWords::tr("Wait a moment.")};
}

/// Keys for programs; `where` is the key's name, where it is known.
static ErrorMessage keyMessage(const Error &error)
{
    if (error.code == "key_missing")
        return {ErrorWords::tr("A key is needed here."),
                ErrorWords::tr("Over the network every request must bring one, also on this computer."),
                ErrorWords::tr("Send the key of agent.json, or one made with “tokenctl key create”.")};
    if (error.code == "key_expired")
        return {ErrorWords::tr("The key “%1” has expired.").arg(error.where),
                {},
                ErrorWords::tr("Make a new one with “tokenctl key create”.")};
    if (error.code == "key_role")
        return {ErrorWords::tr("The key “%1” may not do this.").arg(error.where),
                ErrorWords::tr("Keys for programs only give the tokens and states of their sources, and refresh one "
                               "whose generation is named."),
                ErrorWords::tr("Use tokenctl, or the key of agent.json.")};
    if (error.code == "key_source")
        return {ErrorWords::tr("The key “%1” may not use this source.").arg(error.where),
                {},
                ErrorWords::tr("Name one that it may use, or make a key for this one with “tokenctl key create”.")};
    return {ErrorWords::tr("This key is not accepted."), ErrorWords::tr("It is wrong, or it was revoked."),
            ErrorWords::tr("Send the key of agent.json, or one made with “tokenctl key create”.")};
}

/// What the engine says of a refresh that a person's own decision forbids, in `where`.
ErrorMessage notAllowedMessage(const Error &error, const ErrorContext &context)
{
    const QString source = context.source.isEmpty() ? ErrorWords::tr("The source") : context.source;
    if (error.where == QLatin1String("paused"))
        return {ErrorWords::tr("%1 is paused.").arg(source), ErrorWords::tr("Paused sources are not refreshed."),
                ErrorWords::tr("Resume it first.")};
    if (error.where == QLatin1String("cleared"))
        return {ErrorWords::tr("The token of %1 was cleared.").arg(source),
                ErrorWords::tr("It is fetched again only when a person asks for it."),
                ErrorWords::tr("Refresh it by hand.")};
    if (error.where == QLatin1String("command"))
        return {ErrorWords::tr("A source that runs a program can’t be added in this way."),
                ErrorWords::tr("The network must never decide what runs on this computer."),
                ErrorWords::tr("Use tokenctl, the agent’s socket or a sources file.")};
    if (error.code.startsWith("key_"))
        return keyMessage(error);
    if (error.where == QLatin1String("support_bundle"))
        return {ErrorWords::tr("The support bundle was not written."),
                ErrorWords::tr("A password or a token was found in it at the end."),
                ErrorWords::tr("Please report that, without the log.")};
    if (error.where == QLatin1String("sink"))
        return {ErrorWords::tr("A source that writes its token into a file can’t be added in this way."),
                ErrorWords::tr("The network must never decide what is written on this computer."),
                ErrorWords::tr("Use tokenctl, the agent’s socket or a sources file.")};
    return {ErrorWords::tr("This is not allowed."), quoted(error),
            ErrorWords::tr("Use a key that may do it, or another kind of source.")};
}

ErrorMessage unsupportedMessage(const Error &error, const ErrorContext &context)
{
    const QString source = context.source.isEmpty() ? ErrorWords::tr("The source") : context.source;
    if (error.code == "dpop")
        return {ErrorWords::tr("The token of %1 is bound to a key (DPoP).").arg(source),
                ErrorWords::tr("A header alone is not accepted with it: each request needs a proof signed for it."),
                ErrorWords::tr("Send the request through the gateway, which signs it.")};
    if (error.code == "sign_in")
        return {ErrorWords::tr("%1 can’t be tested without a person.").arg(source),
                ErrorWords::tr("Its token comes from a sign-in."), ErrorWords::tr("Save it, then sign in.")};
    if (error.code == "once")
        return {ErrorWords::tr("%1 can’t be tested before it is saved.").arg(source),
                ErrorWords::tr("Its credential works only once, and what comes back for it must be kept."),
                ErrorWords::tr("Save it, store the credential, then refresh it.")};
    if (error.code == "no_sign_in")
        return {ErrorWords::tr("Nobody signs in to %1.").arg(source),
                ErrorWords::tr("It gets its tokens without a person."), ErrorWords::tr("Refresh it instead.")};
    // A refresh without any way to refresh; whatever else is not supported says what it is.
    if (error.where.isEmpty() && error.serverText.isEmpty() && !context.source.isEmpty())
        return {ErrorWords::tr("%1 can’t be refreshed by itself.").arg(context.source),
                ErrorWords::tr("Its token was entered by hand, and nothing is known that would bring a new one."),
                ErrorWords::tr("Enter a new token.")};
    if (!error.where.isEmpty() && !error.serverText.isEmpty())
        return {ErrorWords::tr("This can’t be done here: “%1” %2.").arg(error.where, withoutStop(error.serverText)),
                {},
                ErrorWords::tr("Choose another way.")};
    return {error.where.isEmpty() ? ErrorWords::tr("This can’t be done here.")
                                  : ErrorWords::tr("This can’t be done here: “%1”.").arg(error.where),
            quoted(error), ErrorWords::tr("Choose another way.")};
}

QString serviceHint()
{
    return ErrorWords::tr("Check the service and the source’s gateway upstream, then send the request again.");
}

QString notRevokedSentence(const std::optional<Error> &error, const ErrorContext &context)
{
    if (!error)
        return ErrorWords::tr("There was no token to revoke.");
    const QString reason = error->kind == ErrorKind::Unsupported
                               ? ErrorWords::tr("This provider offers no way to revoke it.")
                               : errorMessage(*error, context).what;
    return joined(reason, ErrorWords::tr("The provider may accept the old token until it ends."));
}

} // namespace tokenwatch::texts
