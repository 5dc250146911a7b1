// SPDX-License-Identifier: GPL-3.0-or-later
// A way to get a token, as a value without sockets or timers: it is given the last answer and returns the next step.
// To cancel is to destroy it. Forms, validation and the JSON Schema are made from its descriptor.
#pragma once

#include "domain/grantform.h"
#include "domain/signin.h"
#include "domain/source.h"
#include "domain/verdict.h"
#include "ports/httptransport.h"
#include "ports/programrunner.h"

#include <QMap>
#include <memory>
#include <variant>

namespace tokenwatch {

/// Send this; `spends` says what the provider may use up. Only Spends::Credential is journaled.
struct Send {
    HttpRequest request;
    Spends spends = Spends::Nothing;
};
/// Come back with Elapsed after this long. A prompt is shown to the person who signs in.
struct Wait {
    Milliseconds delay{0};
    std::optional<SignInPrompt> prompt = {};
};
/// Open a receiver for the browser's redirect on loopback (RFC 8252 7.3); 0: any free port. Answered with Listening.
/// It lives until the flow ends.
struct Listen {
    quint16 port = 0;
};
/// Have the person open this address, and come back with Redirected when the browser returns to the receiver carrying
/// this `state`; what carries another is turned away there.
struct Browse {
    QUrl address;
    QByteArray state;
};
/// Run a program, without a shell. Answered with Ran.
struct Run {
    ProgramOrder order;
};
/// Read a token file. Answered with Expected<Secret>.
struct ReadFile {
    QString path;
};
/// The end. The token carries what the provider said; lineage and generation are the engine's to fill.
using Done = Expected<Token>;
using Step = std::variant<Send, Wait, Listen, Browse, Run, ReadFile, Done>;

struct Begin {
};
struct Elapsed {
};
struct Listening {
    QUrl redirectUri; ///< "http://127.0.0.1:PORT/callback"
};
struct Redirected {
    QUrl address; ///< the redirect URI as the browser asked for it, query included
};
using Answer = std::variant<Begin, Elapsed, Expected<HttpResponse>, Expected<Listening>, Expected<Redirected>,
                            Expected<Ran>, Expected<Secret>>;

class GrantFlow
{
public:
    virtual ~GrantFlow() = default;
    /// Called with Begin first, then with the answer to the step before, until it returns Done.
    virtual Step next(Answer answer, Moment now) = 0;
    /// What a run that ended without a token wants back as FlowContext::memory (where discovery stopped, a refresh
    /// token known to be refused). JSON of its own making, without secrets; empty: nothing. A run that ended with a
    /// token has put it into Token::flowMemory instead, and whatever was kept from failed runs is then to be dropped.
    [[nodiscard]] virtual QByteArray memory() const { return {}; }
    /// What it would have sent next, had the last answer been another one or a limit not ended it; for people who watch
    /// a test. Empty where a flow has one way only.
    [[nodiscard]] virtual std::vector<HttpRequest> untried() const { return {}; }
};

/// All that a flow may know. Secrets are moved in and die with the flow.
struct FlowContext {
    GrantSpec grant;
    QMap<QByteArray, std::shared_ptr<const Secret>> secrets; ///< by slot; an absent slot is an absent key
    TokenPtr current;         ///< the last token: its refresh token and flowMemory are the flow's to use
    bool primaryOnly = false; ///< recovery: start from the primary credentials, leave the refresh token alone (S5-15)
    TokenPtr subject;         ///< of the source that a FieldType::SourceName field names; null where there is none
    bool signIn = false;      ///< a person is there: Listen, Browse and prompts are allowed, and wanted
    bool allowHttp = false;
    QByteArray memory; ///< GrantFlow::memory() of the last run if that failed; it wins over current->flowMemory
};

/// What renews a token where nothing else would (GrantDescriptor::hasPrimaryCredentials).
enum class RenewsWith {
    RefreshToken,
    AccessToken, ///< the token itself, while it is valid (S4)
    Nothing,     ///< somebody else renews it, and it is entered anew (S1-24)
};

struct GrantDescriptor {
    const char *type;
    std::span<const FieldRule> fields;
    std::span<const SlotRule> secretSlots;
    /// At least one of these slots is needed besides the required ones; empty: no such rule.
    std::span<const char *const> needsOneOf = {};
    /// Whether an automatic way to a new token exists for this spec, refresh tokens aside.
    bool (*hasPrimaryCredentials)(const GrantSpec &) = nullptr;
    /// Null: RenewsWith::RefreshToken.
    RenewsWith (*renewsWith)(const GrantSpec &) = nullptr;
    /// Whether refusals may lock an account (S5-16: attempts 30 s apart after a failure).
    bool usesPassword = false;
    /// A person signs in with a browser or another device; without FlowContext::signIn the flow only refreshes.
    bool signsIn = false;
    /// Another program renews the token (`file`): it is read when that changes or somebody asks, never by plan.
    bool watchOnly = false;
    /// MissingCredentials or InvalidInput when it cannot start.
    Expected<std::unique_ptr<GrantFlow>> (*start)(FlowContext context) = nullptr;
    /// Gives FlowContext::current up at the provider (RFC 7009); ends with an empty token. Null where there is no way;
    /// Unsupported from start of the flow, or from the flow, where the provider offers none.
    Expected<std::unique_ptr<GrantFlow>> (*revoke)(FlowContext context) = nullptr;
    /// Asks the provider how long FlowContext::current lives (RFC 7662); ends with it, its expiry filled in. Run after
    /// the commit of an opaque token of assumed lifetime. Null as above.
    Expected<std::unique_ptr<GrantFlow>> (*introspect)(FlowContext context) = nullptr;
    /// For a consumable slot: the token made from what a person entered. Null where there is none.
    Expected<Token> (*adopt)(const GrantSpec &grant, QByteArrayView slot, const Secret &entered, Moment now) = nullptr;

    [[nodiscard]] GrantForm form() const { return {type, fields, secretSlots, needsOneOf, signsIn}; }
};

using GrantCatalogue = std::span<const GrantDescriptor>;

/// The row for a type; null if there is none.
[[nodiscard]] const GrantDescriptor *findGrant(GrantCatalogue catalogue, QByteArrayView type);

} // namespace tokenwatch
