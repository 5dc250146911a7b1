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
    {"refuse_refresh", QT_TRANSLATE_NOOP("Sandbox", "Refused refresh"),
     QT_TRANSLATE_NOOP("Sandbox", "Answers invalid_grant, as if the refresh token had been used or revoked.")},
    {"latency", QT_TRANSLATE_NOOP("Sandbox", "Slow answers"),
     QT_TRANSLATE_NOOP("Sandbox", "Each answer comes late, by 2 s unless you say otherwise.")},
    {"drop_before", QT_TRANSLATE_NOOP("Sandbox", "Lost request"),
     QT_TRANSLATE_NOOP("Sandbox", "Closes the connection before the request has any effect.")},
    {"drop_after", QT_TRANSLATE_NOOP("Sandbox", "Lost answer"),
     QT_TRANSLATE_NOOP("Sandbox",
                       "Does what was asked, rotation included, and closes the connection without an answer.")},
    {"truncated", QT_TRANSLATE_NOOP("Sandbox", "Truncated answer"),
     QT_TRANSLATE_NOOP("Sandbox", "Closes the connection in the middle of the body.")},
    {"oversized", QT_TRANSLATE_NOOP("Sandbox", "Oversized answer"),
     QT_TRANSLATE_NOOP("Sandbox", "Appends 2 MiB of white space to the body.")},
    {"empty", QT_TRANSLATE_NOOP("Sandbox", "Empty answer"), QT_TRANSLATE_NOOP("Sandbox", "Answers without a body.")},
    {"wrong_type", QT_TRANSLATE_NOOP("Sandbox", "Wrong type"),
     QT_TRANSLATE_NOOP("Sandbox", "Calls an answer in JSON text/html.")},
    {"html_page", QT_TRANSLATE_NOOP("Sandbox", "HTML page"),
     QT_TRANSLATE_NOOP("Sandbox", "Answers 200 with a page, as a hotel network or a proxy does.")},
    {"bad_json", QT_TRANSLATE_NOOP("Sandbox", "Broken JSON"),
     QT_TRANSLATE_NOOP("Sandbox", "The body is cut in half and is no longer JSON.")},
    {"rate_limited", QT_TRANSLATE_NOOP("Sandbox", "Rate limit, seconds"),
     QT_TRANSLATE_NOOP("Sandbox", "Answers 429 with Retry-After in seconds.")},
    {"rate_limited_date", QT_TRANSLATE_NOOP("Sandbox", "Rate limit, date"),
     QT_TRANSLATE_NOOP("Sandbox", "Answers 429 with Retry-After as a date.")},
    {"rate_limited_bare", QT_TRANSLATE_NOOP("Sandbox", "Rate limit, bare"),
     QT_TRANSLATE_NOOP("Sandbox", "Answers 429 without Retry-After.")},
    {"rate_limited_junk", QT_TRANSLATE_NOOP("Sandbox", "Rate limit, nonsense"),
     QT_TRANSLATE_NOOP("Sandbox", "Answers 429 with a Retry-After that means nothing.")},
    {"server_error", QT_TRANSLATE_NOOP("Sandbox", "Server error"),
     QT_TRANSLATE_NOOP("Sandbox", "Answers 500 server_error.")},
    {"bad_gateway", QT_TRANSLATE_NOOP("Sandbox", "Bad gateway"), QT_TRANSLATE_NOOP("Sandbox", "Answers 502.")},
    {"gateway_timeout", QT_TRANSLATE_NOOP("Sandbox", "Gateway timeout"),
     QT_TRANSLATE_NOOP("Sandbox", "Answers 504, which leaves open whether the request had an effect.")},
    {"clock_skew", QT_TRANSLATE_NOOP("Sandbox", "Wrong clock"),
     QT_TRANSLATE_NOOP("Sandbox", "The sandbox lives 1 h ahead unless you say otherwise.")},
    {"rotate_keys", QT_TRANSLATE_NOOP("Sandbox", "Rotate keys"),
     QT_TRANSLATE_NOOP("Sandbox", "Signs with new keys from now on and forgets the old ones.")},
    {"revoke_all", QT_TRANSLATE_NOOP("Sandbox", "Revoke all"), QT_TRANSLATE_NOOP("Sandbox", "Ends every session.")},
    {"certificate_expired", QT_TRANSLATE_NOOP("Sandbox", "Expired certificate"),
     QT_TRANSLATE_NOOP("Sandbox", "On the https port: the certificate has run out.")},
    {"certificate_wrong_host", QT_TRANSLATE_NOOP("Sandbox", "Certificate of another host"),
     QT_TRANSLATE_NOOP("Sandbox", "On the https port: the certificate names another host.")},
    {"certificate_self_signed", QT_TRANSLATE_NOOP("Sandbox", "Self-signed certificate"),
     QT_TRANSLATE_NOOP("Sandbox", "On the https port: nobody vouches for the certificate.")},
    {"tls_too_old", QT_TRANSLATE_NOOP("Sandbox", "Outdated TLS"),
     QT_TRANSLATE_NOOP("Sandbox", "On the https port: offers nothing newer than TLS 1.1.")},
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
        return *fault.left == 1 ? SandboxWords::tr("once more")
                                : SandboxWords::tr("%n more times", nullptr, *fault.left);
    return fault.active ? SandboxWords::tr("until switched off") : SandboxWords::tr("later, by itself");
}

} // namespace tokenwatch::texts
