// SPDX-License-Identifier: GPL-3.0-or-later
// A way to get a token, as a value without sockets or timers: it is given the last answer and returns the next step.
// To cancel is to destroy it. Forms, validation and the JSON Schema are made from its descriptor.
#pragma once

#include "domain/source.h"
#include "domain/verdict.h"
#include "ports/httptransport.h"

#include <QMap>
#include <memory>
#include <span>
#include <variant>

namespace tokenwatch {

/// Send this; `spends` says what the provider may use up. Only Spends::Credential is journaled.
struct Send {
    HttpRequest request;
    Spends spends = Spends::Nothing;
};
/// Come back with Elapsed after this long.
struct Wait {
    Milliseconds delay{0};
};
/// The end. The token carries what the provider said; lineage and generation are the engine's to fill.
using Done = Expected<Token>;
using Step = std::variant<Send, Wait, Done>;

struct Begin {
};
struct Elapsed {
};
using Answer = std::variant<Begin, Elapsed, Expected<HttpResponse>>;

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
};

/// All that a flow may know. Secrets are moved in and die with the flow.
struct FlowContext {
    GrantSpec grant;
    QMap<QByteArray, std::shared_ptr<const Secret>> secrets; ///< by slot; an absent slot is an absent key
    TokenPtr current;         ///< the last token: its refresh token and flowMemory are the flow's to use
    bool primaryOnly = false; ///< recovery: start from the primary credentials, leave the refresh token alone (S5-15)
    bool allowHttp = false;
    QByteArray memory; ///< GrantFlow::memory() of the last run if that failed; it wins over current->flowMemory
};

enum class FieldType {
    Text,
    Url,
    Choice,
    Boolean,
    Integer,
    StringList,
    Instant,
    InstantOrNever, ///< RFC 3339, or "never"
    TextMap,        ///< an object of texts
};

struct FieldRule {
    const char *name;
    FieldType type = FieldType::Text;
    bool required = false;
    const char *defaultValue = nullptr;
    std::span<const char *const> choices = {}; ///< for Choice
};

struct SlotRule {
    const char *name;
    bool required = false;
    bool consumable =
        false; ///< fetched or spent (refresh token, pasted token): sealed in the store, not in the keychain
};

struct GrantDescriptor {
    const char *type;
    std::span<const FieldRule> fields;
    std::span<const SlotRule> secretSlots;
    /// At least one of these slots is needed besides the required ones; empty: no such rule.
    std::span<const char *const> needsOneOf = {};
    /// Whether an automatic way to a new token exists for this spec, refresh tokens aside.
    bool (*hasPrimaryCredentials)(const GrantSpec &) = nullptr;
    /// Whether refusals may lock an account (S5-16: attempts 30 s apart after a failure).
    bool usesPassword = false;
    /// MissingCredentials or InvalidInput when it cannot start.
    Expected<std::unique_ptr<GrantFlow>> (*start)(FlowContext context) = nullptr;
    /// For a consumable slot: the token made from what a person entered. Null where there is none.
    Expected<Token> (*adopt)(const GrantSpec &grant, QByteArrayView slot, const Secret &entered, Moment now) = nullptr;
};

using GrantCatalogue = std::span<const GrantDescriptor>;

/// The row for a type; null if there is none.
[[nodiscard]] const GrantDescriptor *findGrant(GrantCatalogue catalogue, QByteArrayView type);

} // namespace tokenwatch
