// SPDX-License-Identifier: GPL-3.0-or-later
// Carries one attempt out: reads the slots its grant needs, makes the flow and walks it step by step to its end, within
// one deadline. Knows nothing of sources' states. Service thread; owned by TokenService.
#pragma once

#include "domain/verdict.h"
#include "ports/clock.h"
#include "ports/grantflow.h"
#include "ports/secretstore.h"

#include <memory>

namespace tokenwatch {

struct GrantOrder {
    SourceId source;
    const GrantDescriptor *descriptor = nullptr;
    GrantSpec grant;
    QByteArray slotPrefix; ///< "fallback." for the fallback's slots
    TransportProfile transport;
    TokenPtr current; ///< of the source's present lineage; null: none
    bool primaryOnly = false;
    QByteArray memory; ///< of the last run, if that failed
};

struct GrantResult {
    Expected<Token> token;
    Spends spends = Spends::Nothing; ///< of the last request sent, for judge()
    bool sent = false;
    int httpStatus = 0;               ///< of the last answer; 0: none
    std::optional<QByteArray> memory; ///< what a flow that ended without a token wants back; none: no flow began
};

class GrantRunner
{
public:
    GrantRunner(Clock &clock, HttpTransport &transport, SecretStore &secrets);

    /// Journals before the first request that spends a credential; an error keeps it from being sent and ends the
    /// attempt.
    using BeforeSpending = std::function<void(Then<>)>;

    /// Destroying the Pending cancels: what was sent is sent, its answer is dropped.
    [[nodiscard]] Pending run(GrantOrder order, BeforeSpending beforeSpending, std::function<void(GrantResult)> then);

private:
    Clock &m_clock;
    HttpTransport &m_transport;
    SecretStore &m_secrets;
};

} // namespace tokenwatch
