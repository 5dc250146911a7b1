// SPDX-License-Identifier: GPL-3.0-or-later
// Failures on purpose: which ones are armed, for whom, where, how often or how long, and what they do to a
// request. What kinds there are: faultkinds.h. Sandbox thread; FaultOrder, FaultState and Interference are values.
#pragma once

#include "sandbox/faultkinds.h"

#include <QJsonArray>
#include <vector>

namespace tokenwatch::sandbox {

/// A wish for a fault. Without `count` and `lasts` it stays until it is cleared.
struct FaultOrder {
    QByteArray name;                     ///< of a row of faultKinds()
    std::optional<int> count;            ///< strikes so many times
    std::optional<Seconds> lasts;        ///< strikes for so long
    QString client;                      ///< strikes this client only; empty: everybody
    Seconds startsAfter{0};              ///< begins so much later
    std::optional<Seconds> every;        ///< begins anew at this pace; needs a shorter `lasts`
    QString endpoint = {};               ///< strikes this path only, '*' being any one segment; empty: every path
    std::optional<Milliseconds> by = {}; ///< how long, how far ahead, or what Retry-After says, for kinds that take it
};

/// A fault that is armed.
struct FaultState {
    QByteArray name;
    QString client, endpoint;
    bool active = false;
    int hits = 0;
    std::optional<int> left;                 ///< strikes so many times more
    std::optional<Milliseconds> activeUntil; ///< while active: strikes for so long from now
    std::optional<Milliseconds> by;
};

/// What the armed faults do to one request.
struct Interference {
    QByteArrayList names; ///< those that strike
    Milliseconds delay{0};
    Milliseconds skew{0};                        ///< added to the time at which it is answered
    std::optional<http::Response> instead;       ///< nothing else looks at the request
    std::vector<const FaultKind *> changes = {}; ///< made to the answer, in this order
    Leaving leaving = Leaving::Whole;
    bool isLost = false; ///< the connection closes before anything looks at the request

    /// Makes the changes; `now` is the true time.
    void applyTo(http::Response &answer, WallTime now) const;
};

class Faults
{
public:
    /// InvalidInput naming the mistake. The client's and the endpoint's names are the caller's to check, and so is what
    /// happens AtOnce to do: there is nothing to arm about it.
    [[nodiscard]] Expected<> arm(const FaultOrder &order, Moment now);
    /// Whether the order makes sense.
    [[nodiscard]] static Expected<> check(const FaultOrder &order);
    void clear() { m_armed.clear(); }
    /// Every order of this name.
    void clear(const QByteArray &name);

    /// What becomes of a request of this client to this path; of each stage the fault that was armed first strikes.
    [[nodiscard]] Interference strike(const QString &client, const QByteArray &path, Moment now);
    /// The fault's refusal of a refresh token of this client; none: go on.
    [[nodiscard]] std::optional<OAuthError> refusal(const QString &client, const QByteArray &path, Moment now);
    /// What the next connection over TLS meets.
    [[nodiscard]] TlsTrouble handshake(Moment now);

    [[nodiscard]] std::vector<FaultState> states(Moment now) const;
    /// [{"name","client","endpoint","count","seconds_left","active","hits","by"}]
    [[nodiscard]] QJsonArray describe(Moment now) const;

private:
    struct Armed {
        const FaultKind *kind;
        FaultOrder order;
        BootTime at;
        int hits = 0;

        [[nodiscard]] bool isOver(Moment now) const;
        [[nodiscard]] bool isFor(const QString &client, const QByteArray &path) const;
        /// How long it has been striking; none while it does not.
        [[nodiscard]] std::optional<Milliseconds> activeFor(Moment now) const;
        [[nodiscard]] Milliseconds by() const { return order.by.value_or(kind->by.value_or(Milliseconds(0))); }
    };
    /// Counts the strike. Null if none does. Valid until the next call of anything.
    [[nodiscard]] const Armed *hit(FaultStage stage, const QString &client, const QByteArray &path, Moment now);

    std::vector<Armed> m_armed;
};

} // namespace tokenwatch::sandbox
