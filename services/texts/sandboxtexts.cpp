// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/sandboxtexts.h"

#include "texts/durations.h"

#include <QCoreApplication>

namespace tokenwatch::texts {

using namespace Qt::StringLiterals;

namespace {

struct SandboxWords {
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

struct NamedWords {
    const char *name;
    const char *title;
    const char *hint;
};

constexpr NamedWords kindWords[] = {
    {"password", QT_TRANSLATE_NOOP("Sandbox", "password"), nullptr},
    {"client_credentials", QT_TRANSLATE_NOOP("Sandbox", "client credentials"), nullptr},
    {"refresh_token", QT_TRANSLATE_NOOP("Sandbox", "refresh token"), nullptr},
    {"authorization_code", QT_TRANSLATE_NOOP("Sandbox", "browser sign-in"), nullptr},
    {"urn:ietf:params:oauth:grant-type:device_code", QT_TRANSLATE_NOOP("Sandbox", "device sign-in"), nullptr},
    {"urn:ietf:params:oauth:grant-type:jwt-bearer", QT_TRANSLATE_NOOP("Sandbox", "signed assertion"), nullptr},
    {"urn:ietf:params:oauth:grant-type:token-exchange", QT_TRANSLATE_NOOP("Sandbox", "token exchange"), nullptr},
    {"login", QT_TRANSLATE_NOOP("Sandbox", "login"), nullptr},
    {"edr", QT_TRANSLATE_NOOP("Sandbox", "transfer"), nullptr},
    {"transfer", QT_TRANSLATE_NOOP("Sandbox", "transfer"), nullptr},
    {"clerk", QT_TRANSLATE_NOOP("Sandbox", "Clerk session"), nullptr},
};

constexpr NamedWords stepWords[] = {
    {"", QT_TRANSLATE_NOOP("Sandbox", "The consumer asks for a transfer"),
     QT_TRANSLATE_NOOP("Sandbox", "consumer → provider")},
    {"", QT_TRANSLATE_NOOP("Sandbox", "The provider starts the data flow"),
     QT_TRANSLATE_NOOP("Sandbox", "control plane → data plane")},
    {"", QT_TRANSLATE_NOOP("Sandbox", "The data plane makes an EDR with both tokens"),
     QT_TRANSLATE_NOOP("Sandbox", "in the data plane")},
    {"", QT_TRANSLATE_NOOP("Sandbox", "The control plane receives the EDR"),
     QT_TRANSLATE_NOOP("Sandbox", "data plane → control plane")},
    {"", QT_TRANSLATE_NOOP("Sandbox", "The start message brings the EDR"),
     QT_TRANSLATE_NOOP("Sandbox", "provider → consumer")},
    {"", QT_TRANSLATE_NOOP("Sandbox", "The consumer asks for data with the access token"),
     QT_TRANSLATE_NOOP("Sandbox", "consumer → data plane")},
    {"", QT_TRANSLATE_NOOP("Sandbox", "The data plane authorizes the request"),
     QT_TRANSLATE_NOOP("Sandbox", "in the data plane")},
    {"", QT_TRANSLATE_NOOP("Sandbox", "The consumer signs an authentication token"),
     QT_TRANSLATE_NOOP("Sandbox", "at the consumer")},
    {"", QT_TRANSLATE_NOOP("Sandbox", "The consumer sends it with the refresh token"),
     QT_TRANSLATE_NOOP("Sandbox", "consumer → Refresh API")},
    {"", QT_TRANSLATE_NOOP("Sandbox", "The provider checks both and issues new tokens"),
     QT_TRANSLATE_NOOP("Sandbox", "Refresh API → consumer")},
};
static_assert(std::size(stepWords) == sandboxSteps);

constexpr NamedWords faultWords[] = {
    {"unavailable", QT_TRANSLATE_NOOP("Sandbox", "Unavailable"),
     QT_TRANSLATE_NOOP("Sandbox", "Answers 503 temporarily_unavailable.")},
    {"refuse_refresh", QT_TRANSLATE_NOOP("Sandbox", "Refuse refresh tokens"),
     QT_TRANSLATE_NOOP("Sandbox", "Answers invalid_grant, as if the refresh token had been used or revoked.")},
};

template <std::size_t N>
const NamedWords *wordsFor(const NamedWords (&table)[N], const QString &name)
{
    for (const NamedWords &words : table) {
        if (name == QLatin1StringView(words.name))
            return &words;
    }
    return nullptr;
}

} // namespace

QString sandboxSessionWord(const SandboxSession &session, WallTime now)
{
    switch (session.state) {
    case SandboxSessionState::Created:
        return session.isLive(now) ? SandboxWords::tr("Created") : SandboxWords::tr("Ended");
    case SandboxSessionState::Refreshed:
        return SandboxWords::tr("Refreshed");
    case SandboxSessionState::Expired:
        return SandboxWords::tr("Expired");
    case SandboxSessionState::Revoked:
        return SandboxWords::tr("Revoked");
    }
    Q_UNREACHABLE();
}

QString sandboxSessionHint(const SandboxSession &session, WallTime now)
{
    switch (session.state) {
    case SandboxSessionState::Created:
        return session.isLive(now) ? SandboxWords::tr("Its tokens work.")
                                   : SandboxWords::tr("Its tokens have run out; nobody has tried one since.");
    case SandboxSessionState::Refreshed:
        return SandboxWords::tr("A newer session took its place. Using its refresh token again revokes the family.");
    case SandboxSessionState::Expired:
        return SandboxWords::tr("Somebody tried a token of it that had run out.");
    case SandboxSessionState::Revoked:
        return SandboxWords::tr("It was ended before its time: by hand, by a logout, or because a token was replayed.");
    }
    Q_UNREACHABLE();
}

QString sandboxKindWord(const QString &kind)
{
    const NamedWords *words = wordsFor(kindWords, kind);
    return words ? SandboxWords::tr(words->title) : kind;
}

TwoLines sandboxStepText(SandboxStep step)
{
    const NamedWords &words = stepWords[static_cast<std::size_t>(step)];
    return {SandboxWords::tr(words.title), SandboxWords::tr(words.hint)};
}

TwoLines sandboxFaultText(const QByteArray &name)
{
    const QString known = QString::fromLatin1(name);
    const NamedWords *words = wordsFor(faultWords, known);
    return words ? TwoLines{SandboxWords::tr(words->title), SandboxWords::tr(words->hint)} : TwoLines{known, {}};
}

QString sandboxFaultLeft(const SandboxFault &fault, WallTime now)
{
    if (fault.until && *fault.until > now && fault.active)
        return SandboxWords::tr("%1 more", "a span of time").arg(duration(*fault.until - now));
    if (fault.left)
        return SandboxWords::tr("%n more time(s)", nullptr, *fault.left);
    return fault.active ? SandboxWords::tr("until switched off") : SandboxWords::tr("comes back by itself");
}

} // namespace tokenwatch::texts
