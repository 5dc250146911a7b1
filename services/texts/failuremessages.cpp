// SPDX-License-Identifier: GPL-3.0-or-later
// What a source says whose refresh failed or was refused.
#include "texts/durations.h"
#include "texts/errortexts_p.h"
#include "texts/messages_p.h"
#include "texts/remedy.h"

#include <QRegularExpression>

namespace tokenwatch::texts {

namespace {

QString serverName(const SourceStatus &status)
{
    return status.host.isEmpty() ? MessageWords::tr("The server") : status.host;
}

/// "503 Service Unavailable, twice since 14:29."
QString answeredTimes(const QString &answer, int times, WallTime since, const Viewpoint &view)
{
    const QString clock = clockTime(since, view);
    if (times <= 1)
        return MessageWords::tr("%1, at %2.").arg(answer, clock);
    if (times == 2)
        return MessageWords::tr("%1, twice since %2.").arg(answer, clock);
    return MessageWords::tr("%1, %n times since %2.", nullptr, times).arg(answer, clock);
}

/// The same where nobody answered with a word that could be repeated.
QString happenedTimes(int times, WallTime since, const Viewpoint &view)
{
    const QString clock = clockTime(since, view);
    if (times <= 1)
        return MessageWords::tr("This was at %1.").arg(clock);
    if (times == 2)
        return MessageWords::tr("This happened twice since %1.").arg(clock);
    return MessageWords::tr("This happened %n times since %1.", nullptr, times).arg(clock);
}

/// What is signed here, and so carries this computer's time.
bool maySign(const QByteArray &grant)
{
    return grant == "client_credentials" || grant == "jwt_bearer" || grant == "edr" || grant == "token_exchange" ||
           grant == "refresh_token" || grant == "authorization_code" || grant == "device_code" || grant == "password";
}

bool speaksOfTime(const Error &error)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(iat|nbf|clock|skew|not yet valid|in the future|too old|issued at|use_dpop_nonce)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(error.serverText).hasMatch() || words.match(QString::fromUtf8(error.code)).hasMatch();
}

/// A refusal that a difference of clocks may explain.
QString clockDoubt(const SourceStatus &status)
{
    const auto &last = status.lastAttempt;
    if (!last || !last->error || !last->clock || !blamesCredentials(*last->error))
        return {};
    return maySign(status.grant) || speaksOfTime(*last->error) ? clockSuspicion(*last->clock) : QString();
}

/// Nobody answered at all, or what came says itself what is wrong: that is the title, not that the server ails.
bool saysItBest(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::TlsFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::Redirected:
    case ErrorKind::NoToken:
    case ErrorKind::UnusableToken:
    case ErrorKind::CaptivePortal:
    case ErrorKind::DiscoveryFailed:
    case ErrorKind::WrongIssuer:
    case ErrorKind::ProgramFailed:
    case ErrorKind::FileUnreadable:
    case ErrorKind::MissingCredentials:
    case ErrorKind::VaultLocked:
    case ErrorKind::VaultAbsent:
    case ErrorKind::VaultFailed:
    case ErrorKind::StorageFailed:
    case ErrorKind::StorageFull:
    case ErrorKind::StoreCorrupt:
    case ErrorKind::Offline:
    case ErrorKind::Internal:
        return true;
    case ErrorKind::HttpStatus:
        return error.httpStatus == 404 || error.httpStatus == 405;
    case ErrorKind::BrokenAnswer:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::ProviderRefused:
    case ErrorKind::MalformedAnswer:
    case ErrorKind::Cooling:
    case ErrorKind::Cancelled:
    case ErrorKind::InvalidInput:
    case ErrorKind::NoSuchSource:
    case ErrorKind::Ambiguous:
    case ErrorKind::Conflict:
    case ErrorKind::NotAllowed:
    case ErrorKind::NoValidToken:
    case ErrorKind::Unsupported:
    case ErrorKind::InUse:
        return false;
    }
    Q_UNREACHABLE();
}

QString answerOf(const Error &error)
{
    return error.kind == ErrorKind::HttpStatus ? httpStatusText(error.httpStatus) : shortError(error);
}

/// A word of the protocol that tells more than ours.
bool saysStatus(const Error &error)
{
    return error.kind == ErrorKind::HttpStatus || error.kind == ErrorKind::ProviderRefused;
}

/// Stopped for good, but other credentials would not help: the error says what would.
Message stuckMessage(const SourceStatus &status, const Error &error, const Viewpoint &view)
{
    const ErrorMessage explained = errorMessage(error, {status.displayName(), status.host});
    const WallTime since = status.lastAttempt->at;
    const QString happened = saysStatus(error) ? answeredTimes(answerOf(error), status.refusals, since, view)
                                               : happenedTimes(status.refusals, since, view);
    Message message = tryNow(withoutFullStop(explained.what),
                             paragraph({explained.why, happened, stillWorks(status, view), explained.toDo}));
    // What was tried there may have been the wrong password, at the right address.
    if (error.kind == ErrorKind::DiscoveryFailed) {
        const Remedy remedy = remedyFor(status);
        message.action = remedy.action;
        message.actionLabel = remedy.label;
    }
    return message;
}

} // namespace

bool isValidAt(const SourceStatus &status, WallTime now)
{
    return status.hasToken && (!status.expiresAt || now < *status.expiresAt);
}

QString paragraph(const QStringList &sentences)
{
    QStringList said;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            said << sentence;
    }
    return said.join(u' ');
}

QString stillWorks(const SourceStatus &status, const Viewpoint &view)
{
    if (!isValidAt(status, view.now))
        return {};
    return status.expiresAt ? MessageWords::tr("The token works until %1.").arg(clockTime(*status.expiresAt, view))
                            : MessageWords::tr("The token goes on working.");
}

QString withoutFullStop(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

Message tryNow(QString title, QString body)
{
    return {std::move(title), std::move(body), ActionKind::TryNow, MessageWords::tr("Try now")};
}

Message failingMessage(const SourceStatus &status, const Viewpoint &view)
{
    const WallTime since = status.failingSince.value_or(status.lastAttempt ? status.lastAttempt->at : status.since);
    QString happened;
    QString advice = MessageWords::tr("Retries go on by themselves.");
    QString title = MessageWords::tr("%1 is not answering properly").arg(serverName(status));
    const bool isValid = isValidAt(status, view.now);
    if (status.lastAttempt && status.lastAttempt->error) {
        const Error &error = *status.lastAttempt->error;
        const ErrorMessage explained = errorMessage(error, {status.displayName(), status.host});
        happened = saysStatus(error) ? answeredTimes(answerOf(error), status.consecutiveFailures, since, view)
                                     : happenedTimes(status.consecutiveFailures, since, view);
        const bool isTitle = saysItBest(error);
        if (isTitle && isValid)
            title = withoutFullStop(explained.what);
        if (isTitle || error.kind != ErrorKind::HttpStatus)
            happened = paragraph({isTitle && isValid ? QString() : explained.what, explained.why, happened});
        if (explained.toDo != advice)
            advice = paragraph({explained.toDo, advice});
    }
    happened = paragraph({happened, clockDoubt(status)});
    if (isValid)
        return tryNow(title, paragraph({happened, stillWorks(status, view), advice}));
    title = status.expiresAt && status.hasToken
                ? MessageWords::tr("No valid token since %1").arg(clockTime(*status.expiresAt, view))
                : MessageWords::tr("There is no valid token");
    return tryNow(title,
                  paragraph({happened, MessageWords::tr("Local programs get no token from Tokenwatch."), advice}));
}

Message refusedMessage(const SourceStatus &status, const Viewpoint &view)
{
    if (status.lastAttempt && status.lastAttempt->error && !blamesCredentials(*status.lastAttempt->error))
        return stuckMessage(status, *status.lastAttempt->error, view);
    const Remedy remedy = remedyFor(status);
    QString answer;
    QString reason;
    if (status.lastAttempt && status.lastAttempt->error) {
        const Error &error = *status.lastAttempt->error;
        const QString words = answerOf(error);
        if (status.refusals <= 1)
            answer = MessageWords::tr("%1 answered %2.").arg(serverName(status), words);
        else if (status.refusals == 2)
            answer = MessageWords::tr("%1 answered %2, twice.").arg(serverName(status), words);
        else
            answer =
                MessageWords::tr("%1 answered %2, %n times.", nullptr, status.refusals).arg(serverName(status), words);
        // What the code means says more than what the grant usually lacks, unless a spent token is the likely cause.
        if (status.grant != "edr" && error.kind != ErrorKind::HttpStatus)
            reason = errorMessage(error, {status.displayName(), status.host}).why;
    }
    if (status.grant == "edr")
        reason = MessageWords::tr("Each EDR refresh token works only once, so another program may have used this one.");
    return {remedy.refused, paragraph({answer, reason, clockDoubt(status), stillWorks(status, view), remedy.advice}),
            remedy.action, remedy.label};
}

} // namespace tokenwatch::texts
