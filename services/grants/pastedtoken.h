// SPDX-License-Identifier: GPL-3.0-or-later
// What a person pastes into a consumable slot, made into the token that is its one home. Pure; any thread.
#pragma once

#include "domain/error.h"
#include "domain/token.h"

namespace tokenwatch {

/// An access token, with or without "Bearer " before it; its expiry is the caller's to say. InvalidInput naming the
/// slot if there is none; UnusableToken if it does not fit into a header.
[[nodiscard]] Expected<Token> pastedAccess(QByteArrayView slot, const Secret &entered, Moment now);

/// A token that is over at once and holds only what can renew it. InvalidInput naming the slot if there is none.
[[nodiscard]] Expected<Token> pastedRenewal(QByteArrayView slot, const Secret &entered, Moment now);

} // namespace tokenwatch
