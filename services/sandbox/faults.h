// SPDX-License-Identifier: GPL-3.0-or-later
// Failures on purpose: which ones are armed, for whom, how often or how long. A further kind is one row in
// faults.cpp. Sandbox thread; FaultOrder is a value.
#pragma once

#include "sandbox/oautherror.h"

#include <QJsonArray>
#include <vector>

namespace tokenwatch::sandbox {

/// A wish for a fault. Without `count` and `lasts` it stays until it is cleared.
struct FaultOrder {
    QByteArray name;              ///< "unavailable", "refuse_refresh"
    std::optional<int> count;     ///< strikes so many times
    std::optional<Seconds> lasts; ///< strikes for so long
    QString client;               ///< strikes this client only; empty: everybody
    Seconds startsAfter{0};       ///< begins so much later
    std::optional<Seconds> every; ///< begins anew at this pace; needs a shorter `lasts`
};

class Faults
{
public:
    /// InvalidInput naming the mistake. The client's name is the caller's to check.
    [[nodiscard]] Expected<> arm(const FaultOrder &order, Moment now);
    void clear() { m_armed.clear(); }

    /// The fault's answer to a request of this client before anything else looks at it; none: go on.
    [[nodiscard]] std::optional<http::Response> strike(const QString &client, Moment now);
    /// The fault's refusal of a refresh token of this client; none: go on.
    [[nodiscard]] std::optional<OAuthError> refusal(const QString &client, Moment now);

    /// [{"name","client","count","seconds_left","active","hits"}]
    [[nodiscard]] QJsonArray describe(Moment now) const;

private:
    struct Kind;
    struct Armed {
        const Kind *kind;
        FaultOrder order;
        BootTime at;
        int hits = 0;

        [[nodiscard]] bool isOver(Moment now) const;
        /// How long it has been striking; none while it does not.
        [[nodiscard]] std::optional<Milliseconds> activeFor(Moment now) const;
    };
    static const Kind kinds[];
    enum class Stage { Arrival, Refresh };
    [[nodiscard]] const Kind *hit(Stage stage, const QString &client, Moment now);

    std::vector<Armed> m_armed;
};

} // namespace tokenwatch::sandbox
