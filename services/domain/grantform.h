// SPDX-License-Identifier: GPL-3.0-or-later
// What a way to get a token asks of a person, as data: its fields and its secret slots. The source format, the JSON
// Schema and the editor's form are made from it. Static data; any thread.
#pragma once

#include <span>

namespace tokenwatch {

enum class FieldType {
    Text,
    Url,
    Choice,
    Boolean,
    Integer,
    StringList, ///< a command's argv
    Instant,
    InstantOrNever, ///< RFC 3339, or "never"
    TextMap,        ///< an object of texts
    Path,           ///< of a file on this computer, absolute
    SourceName,     ///< of another source, whose token the flow needs: FlowContext::subject
};

struct FieldRule {
    const char *name;
    FieldType type = FieldType::Text;
    bool required = false;
    const char *defaultValue = nullptr;
    std::span<const char *const> choices = {}; ///< for Choice
    const char *orElse = nullptr; ///< a required field may be left out where the field of this name is given
};

struct SlotRule {
    const char *name;
    bool required = false;
    bool consumable =
        false; ///< fetched or spent (refresh token, pasted token): sealed in the store, not in the keychain
};

struct GrantForm {
    const char *type;
    std::span<const FieldRule> fields;
    std::span<const SlotRule> secretSlots;
    /// At least one of these slots is needed besides the required ones; empty: no such rule.
    std::span<const char *const> needsOneOf = {};
    /// A person signs in with a browser or another device.
    bool signsIn = false;
};

} // namespace tokenwatch
