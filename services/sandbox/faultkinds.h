// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong on purpose: one row a kind, with what it does and when. A further one is a row in
// faultkinds.cpp. Pure functions and constants; any thread.
#pragma once

#include "domain/time.h"
#include "sandbox/oautherror.h"

#include <span>

namespace tokenwatch::sandbox {

/// When a fault strikes.
enum class FaultStage {
    Handshake, ///< before a request is there: TLS
    Delay,     ///< the request waits
    Clock,     ///< the request is answered at another time
    Arrival,   ///< another answer, before anything looks at the request
    Refresh,   ///< a refresh token is about to be redeemed
    Departure, ///< the request has had its effect; something happens to its answer
    AtOnce,    ///< happens when it is ordered, once
};

/// What is wrong with the certificate that a connection over TLS meets.
enum class TlsTrouble { None, Expired, WrongHost, SelfSigned, TooOld };

/// How an answer leaves.
enum class Leaving {
    Whole,
    CutOff, ///< half of the body, then the connection closes
    Never   ///< the connection closes without a word
};

struct FaultKind {
    const char *name;
    FaultStage stage;
    /// Takes FaultOrder::by: how long, how far ahead, or what Retry-After says; this much if nothing is said.
    std::optional<Milliseconds> by = {};
    const char *code = nullptr; ///< of an OAuth error
    const char *description = nullptr;
    int status = 0;
    Leaving leaving = Leaving::Whole;
    TlsTrouble tls = TlsTrouble::None;
    bool spoils = false; ///< no client can use the answer
    /// Changes the answer; `by` is what was ordered, or the kind's own.
    void (*change)(http::Response &answer, Milliseconds by, WallTime now) = nullptr;

    [[nodiscard]] OAuthError refusal() const { return {code, QString::fromLatin1(description), status}; }
};

/// In the order people are shown them.
[[nodiscard]] std::span<const FaultKind> faultKinds();
/// Null if there is none of this name.
[[nodiscard]] const FaultKind *faultKind(const QByteArray &name);

/// As RFC 9110 5.6.7 writes an instant in a header.
[[nodiscard]] QByteArray httpDate(WallTime instant);

} // namespace tokenwatch::sandbox
