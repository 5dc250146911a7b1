// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/messages_p.h"

#include "texts/durations.h"
#include "texts/errortexts.h"
#include "texts/remedy.h"

namespace tokenwatch::texts {

namespace {

Message cannotRenewMessage(const SourceStatus &status, const Viewpoint &view)
{
    const QString title = !isValidAt(status, view.now)
                              ? MessageWords::tr("This token has expired and can’t be refreshed")
                          : status.expiresAt ? MessageWords::tr("This token ends in %1 and can’t be refreshed")
                                                   .arg(duration(*status.expiresAt - view.now, Detail::Seconds))
                                             : MessageWords::tr("This token can’t be refreshed");
    const QString body =
        status.pasted
            ? MessageWords::tr(
                  "It was pasted by hand. Paste a new one, or add credentials so that Tokenwatch can fetch it.")
            : MessageWords::tr("The server gave no refresh token, and there are no credentials to fetch a new one. "
                               "Paste a new one, or add credentials.");
    return {title, body, ActionKind::PasteToken, MessageWords::tr("Paste token…")};
}

Message schedulerStoppedMessage(const SourceStatus &status, const Viewpoint &view)
{
    const QString title = isValidAt(status, view.now) && status.expiresAt
                              ? MessageWords::tr("This token ends in %1 and nobody refreshes it")
                                    .arg(duration(*status.expiresAt - view.now, Detail::Seconds))
                              : MessageWords::tr("This token has expired and nobody refreshes it");
    return {title, MessageWords::tr("The scheduler is stopped. Start it to refresh all sources in time."),
            ActionKind::StartScheduler, MessageWords::tr("Start scheduler")};
}

bool isSignedInTo(const SourceStatus &status)
{
    return status.grant == "authorization_code" || status.grant == "device_code";
}

QString signInAdvice(const SourceStatus &status)
{
    return MessageWords::tr("Sign in to it: tokenctl signin %1.").arg(status.name);
}

Message credentialMissingMessage(const SourceStatus &status)
{
    const std::optional<Attempt> &last = status.lastAttempt;
    if (isSignedInTo(status) && last && last->error && last->error->where == QLatin1StringView("sign_in"))
        return {MessageWords::tr("This source needs a sign-in"), signInAdvice(status), ActionKind::None, {}};
    Message message{MessageWords::tr("A credential of this source is missing"),
                    MessageWords::tr("It was removed from the keychain, or could not be found there. Enter it again."),
                    ActionKind::AddCredentials, MessageWords::tr("Add credentials…")};
    if (status.lastAttempt && status.lastAttempt->error &&
        status.lastAttempt->error->kind == ErrorKind::MissingCredentials)
        message.body = errorSentence(*status.lastAttempt->error, {status.displayName(), status.host});
    return message;
}

Message badConfigurationMessage(const SourceStatus &status)
{
    Message message{MessageWords::tr("This source can’t be refreshed as it is configured"),
                    MessageWords::tr("Correct its fields and import it again."),
                    ActionKind::None,
                    {}};
    if (status.lastAttempt && status.lastAttempt->error)
        message.body = errorSentence(*status.lastAttempt->error, {status.displayName(), status.host});
    return message;
}

Message noCredentialsMessage(const SourceStatus &status)
{
    if (status.grant == "manual")
        return {
            MessageWords::tr("This source has no token yet"),
            MessageWords::tr("Its tokens are pasted by hand. Nothing is stored under tokenwatch/%1.").arg(status.name),
            ActionKind::PasteToken, MessageWords::tr("Paste token…")};
    if (isSignedInTo(status))
        return {
            MessageWords::tr("Nobody has signed in to this source yet"), signInAdvice(status), ActionKind::None, {}};
    return {MessageWords::tr("Tokenwatch has no credentials for this source"),
            MessageWords::tr("Nothing is stored under tokenwatch/%1. Add the credentials that its server knows.")
                .arg(status.name),
            ActionKind::AddCredentials, MessageWords::tr("Add credentials…")};
}

Message lostInTransitMessage(const SourceStatus &status, const Viewpoint &view)
{
    const Remedy remedy = remedyFor(status);
    return {MessageWords::tr("The new token was lost on its way"),
            paragraph(
                {MessageWords::tr("The server replaced the credential, but its answer did not arrive, and the old one "
                                  "no longer works."),
                 stillWorks(status, view), remedy.advice}),
            remedy.action, remedy.label};
}

Message expiredMessage(const SourceStatus &status, const Viewpoint &view)
{
    const QString title = isValidAt(status, view.now) ? MessageWords::tr("This token ends soon")
                                                      : MessageWords::tr("This token has expired");
    if (status.reason == Reason::WatchOnly)
        return tryNow(title,
                      MessageWords::tr("Another program renews it and has not done so yet. Look at that program."));
    if (status.reason == Reason::OnDemand)
        return {title, MessageWords::tr("It is refreshed only when a program asks for it."), ActionKind::RefreshNow,
                MessageWords::tr("Refresh now")};
    if (status.consecutiveFailures > 0)
        return failingMessage(status, view);
    return tryNow(title, status.nextRefreshAt ? MessageWords::tr("A refresh is planned.")
                                              : MessageWords::tr("No refresh is planned."));
}

/// Expiring, failing and expired sources: the reason tells more than the state.
Message troubleMessage(const SourceStatus &status, const Viewpoint &view)
{
    switch (status.reason) {
    case Reason::ProviderRefusal:
        return refusedMessage(status, view);
    case Reason::CannotRenew:
        return cannotRenewMessage(status, view);
    case Reason::SchedulerStopped:
        return schedulerStoppedMessage(status, view);
    case Reason::CredentialMissing:
        return credentialMissingMessage(status);
    case Reason::BadConfiguration:
        return badConfigurationMessage(status);
    case Reason::LostInTransit:
        return lostInTransitMessage(status, view);
    case Reason::RetryScheduled:
        return failingMessage(status, view);
    case Reason::None:
    case Reason::Queued:
    case Reason::WatchOnly:
    case Reason::NeverFetched:
    case Reason::OnDemand:
    case Reason::SavedLater:
    case Reason::VaultAbsent:
        return status.state == SourceState::Failing ? failingMessage(status, view) : expiredMessage(status, view);
    }
    Q_UNREACHABLE();
}

Message clearedMessage(const SourceStatus &status, const Viewpoint &view)
{
    const QString title = MessageWords::tr("You cleared this token at %1").arg(clockTime(status.since, view));
    if (!status.renewable)
        return {title, MessageWords::tr("Paste a new token to go on."), ActionKind::PasteToken,
                MessageWords::tr("Paste token…")};
    return {title, MessageWords::tr("Credentials are still in the keychain. Refresh to get a new token."),
            ActionKind::RefreshNow, MessageWords::tr("Refresh now")};
}

Message pausedMessage(const SourceStatus &status, const Viewpoint &view)
{
    QString body = MessageWords::tr("There is no valid token, and none is fetched.");
    if (isValidAt(status, view.now))
        body = status.expiresAt ? MessageWords::tr("The token stays usable until %1 and is not refreshed.")
                                      .arg(clockTime(*status.expiresAt, view))
                                : MessageWords::tr("The token stays usable and is not refreshed.");
    return {MessageWords::tr("Paused until you resume"), body, ActionKind::Resume, MessageWords::tr("Resume")};
}

Message lockedMessage()
{
    return {
        MessageWords::tr("The keychain is locked"),
        MessageWords::tr(
            "Tokens in memory still work. Refreshing needs the keychain. Tokenwatch asks once, not on every retry."),
        ActionKind::Unlock, MessageWords::tr("Unlock keychain…")};
}

Message noVaultMessage()
{
    return {MessageWords::tr("There is no keychain on this computer"),
            MessageWords::tr("Credentials can be neither read nor stored. Start a keychain service, or start "
                             "Tokenwatch with a key file."),
            ActionKind::None,
            {}};
}

Message offlineMessage()
{
    return {MessageWords::tr("This computer is offline"),
            MessageWords::tr("Valid tokens stay usable. Refreshing starts again by itself."),
            ActionKind::None,
            {}};
}

/// S5-33: its owner wanted to be reminded. Nothing is wrong with the source itself.
Message rotationMessage(const SourceStatus &status, const Viewpoint &view)
{
    if (!status.rotateCredentialsAt || view.now < *status.rotateCredentialsAt)
        return {};
    return {
        MessageWords::tr("It is time to replace the credentials"),
        MessageWords::tr("You asked to be reminded, and it is due since %1. Get new ones from the provider and enter "
                         "them here; the source goes on meanwhile.")
            .arg(clockTime(*status.rotateCredentialsAt, view)),
        ActionKind::AddCredentials, MessageWords::tr("Replace credentials…")};
}

} // namespace

Message messageFor(const SourceStatus &status, const Viewpoint &view)
{
    switch (status.state) {
    case SourceState::Refreshing:
        return {};
    case SourceState::Fresh:
        if (status.unsaved)
            return {MessageWords::tr("This token is not saved yet"),
                    MessageWords::tr("The store could not be written. The token is served from memory and saved as "
                                     "soon as that is possible."),
                    ActionKind::None,
                    {}};
        return rotationMessage(status, view);
    case SourceState::Recovering:
        return {MessageWords::tr("An interrupted refresh is being finished"),
                MessageWords::tr(
                    "Tokenwatch ended while a refresh was under way. It tries once more with the same credential."),
                ActionKind::None,
                {}};
    case SourceState::Cleared:
        return clearedMessage(status, view);
    case SourceState::Paused:
        return pausedMessage(status, view);
    case SourceState::NoCredentials:
        if (status.reason == Reason::BadConfiguration)
            return badConfigurationMessage(status);
        return status.reason == Reason::CredentialMissing ? credentialMissingMessage(status)
                                                          : noCredentialsMessage(status);
    case SourceState::Locked:
        return status.reason == Reason::VaultAbsent ? noVaultMessage() : lockedMessage();
    case SourceState::Offline:
        return offlineMessage();
    case SourceState::Expiring:
    case SourceState::Failing:
    case SourceState::Expired:
        return troubleMessage(status, view);
    }
    Q_UNREACHABLE();
}

Message bannerFor(Vault vault, bool offline, const ClockStatus &clock, const Viewpoint &view)
{
    if (vault == Vault::Absent)
        return noVaultMessage();
    if (vault == Vault::Locked) {
        Message message = lockedMessage();
        if (view.waitingForVault == 1)
            message.body = paragraph({MessageWords::tr("1 source waits for it."), message.body});
        else if (view.waitingForVault > 1)
            message.body =
                paragraph({MessageWords::tr("%n sources wait for it.", nullptr, view.waitingForVault), message.body});
        return message;
    }
    if (offline)
        return offlineMessage();
    if (!clock.isOff || !clock.reading)
        return {};
    const ErrorMessage wrong = clockMessage(clock.reading->ahead, clock.reading->host);
    return {withoutFullStop(wrong.what), paragraph({wrong.why, wrong.toDo}), ActionKind::None, {}};
}

QString warningFor(const SourceStatus &status, const Viewpoint &view)
{
    if (status.severity == Severity::Fresh || status.severity == Severity::Inactive)
        return {};
    const Message message = messageFor(status, view);
    if (message.isEmpty())
        return {};
    if (message.body.isEmpty())
        return MessageWords::tr("%1: %2.").arg(status.displayName(), message.title);
    //: %1: name of a source, %2: what happened, %3: why and what to do, in whole sentences
    return MessageWords::tr("%1: %2. %3").arg(status.displayName(), message.title, message.body);
}

QString shortWarningFor(const SourceStatus &status, const Viewpoint &view)
{
    if (status.severity == Severity::Fresh || status.severity == Severity::Inactive)
        return {};
    const Message message = messageFor(status, view);
    //: %1: name of a source, %2: what happened, without a full stop
    return message.isEmpty() ? QString() : MessageWords::tr("%1: %2").arg(status.displayName(), message.title);
}

} // namespace tokenwatch::texts
