// SPDX-License-Identifier: GPL-3.0-or-later
// Carries one attempt out: reads the slots its grant needs, makes the flow and walks it step by step to its end, within
// one deadline. Knows nothing of sources' states. Service thread; owned by TokenService.
#pragma once

#include "domain/clockreading.h"
#include "domain/timing.h"
#include "domain/verdict.h"
#include "ports/clock.h"
#include "ports/grantflow.h"
#include "ports/programrunner.h"
#include "ports/redirectreceiver.h"
#include "ports/secretstore.h"
#include "ports/tokenfiles.h"

#include <memory>

namespace tokenwatch {

class ClockWatch;

/// A request that left this machine, for people who watch an attempt (`source test`). Holds no secret.
struct SentRequest {
    QByteArray method;
    QUrl address;           ///< without query, fragment and user info
    QByteArray contentType; ///< of the request's body; empty: none was sent
    int httpStatus = 0;     ///< 0: no HTTP answer
    Milliseconds latency{0};
    std::optional<Error> error; ///< why there is no answer
    QStringList asks = {};      ///< engine/answernames.h
};

/// Which of the descriptor's flows is walked.
enum class GrantPurpose { Acquire, Revoke, Introspect };

struct GrantOrder {
    SourceId source;
    const GrantDescriptor *descriptor = nullptr;
    GrantSpec grant;
    GrantPurpose purpose = GrantPurpose::Acquire;
    QByteArray slotPrefix = {}; ///< "fallback." for the fallback's slots
    TransportProfile transport;
    TokenPtr current; ///< of the source's present lineage; null: none
    TokenPtr subject; ///< of the source that the grant names; null: none
    bool primaryOnly = false;
    bool signIn = false;    ///< a person is there: the flow may open the browser and ask
    QByteArray memory = {}; ///< of the last run, if that failed
    /// Typed just now: taken instead of what the vault holds under that slot.
    QMap<QByteArray, std::shared_ptr<const Secret>> given = {};
    /// What the person is to do, each time it changes.
    std::function<void(const SignInPrompt &)> prompted = {};
    /// Told when a request is answered, or failed, or is given up at the deadline.
    std::function<void(const SentRequest &)> sent = {};
};

struct GrantResult {
    Expected<Token> token;
    Spends spends = Spends::Nothing; ///< of the last request sent, for judge()
    bool sent = false;
    int httpStatus = 0;                     ///< of the last answer; 0: none
    std::optional<QByteArray> memory;       ///< what a flow that ended without a token wants back; none: no flow began
    QString request = {};                   ///< the last one, for people: method and address without its query
    QString answer = {};                    ///< to that, redacted and capped, where no token came of it
    std::optional<ClockReading> clock = {}; ///< this clock against the last one that answered
    std::vector<SentRequest> untried = {};  ///< what it would have sent next; only where `sent` is told
};

class GrantRunner
{
public:
    struct Doors {
        Clock &clock;
        HttpTransport &transport;
        SecretStore &secrets;
        RedirectReceiver &redirects;
        ProgramRunner &programs;
        TokenFiles &files;
        ClockWatch *clocks = nullptr; ///< told what each answer says of this computer's clock
        const Seconds &attemptDeadline = Timing::attemptDeadline; ///< of attempts that begin from now on
    };
    explicit GrantRunner(const Doors &doors);

    /// Journals before the first request that spends a credential; an error keeps it from being sent and ends the
    /// attempt.
    using BeforeSpending = std::function<void(Then<>)>;

    /// Destroying the Pending cancels: what was sent is sent, its answer is dropped; a program that runs is killed.
    /// Errors beside the flow's own: MissingCredentials (naming the slot), Unsupported (the descriptor has no such
    /// flow, or it wants a person and none is there), TimedOut.
    [[nodiscard]] Pending run(GrantOrder order, BeforeSpending beforeSpending, std::function<void(GrantResult)> then);

private:
    const Doors m_doors;
};

} // namespace tokenwatch
