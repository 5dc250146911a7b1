// SPDX-License-Identifier: GPL-3.0-or-later
// What came of trying a source out (`source test`), attempt by attempt, and the limits it kept to. Holds no token and
// no secret. Values; any thread.
#pragma once

#include "domain/error.h"
#include "domain/token.h"

#include <QStringList>
#include <vector>

namespace tokenwatch {

/// Stated before anything is sent (ui/screens 7), and kept.
struct TestLimits {
    int hosts = 1;     ///< that get credentials
    int requests = 12; ///< in all
    int refusals = 2;  ///< of a password
    friend bool operator==(const TestLimits &, const TestLimits &) = default;
};

/// What a test of a source will do.
struct TestPlan {
    TestLimits limits;
    QString host; ///< the one that is asked; empty: none (a file, a program)
    /// The source's only credential works once, so that trying it is refreshing it: what comes back is kept.
    bool refreshes = false;
    friend bool operator==(const TestPlan &, const TestPlan &) = default;
};

/// What an answer tells a person who looks for the right address and format.
enum class TestMeaning {
    TokenReceived,
    Described,     ///< the provider's metadata was read
    NoEndpoint,    ///< nothing gives tokens here
    AnotherFormat, ///< the address is right, the format is not
    Refused,       ///< the credentials are not accepted
    TooOften,
    Elsewhere, ///< a redirect, which is not followed
    Trouble,   ///< of the server's own
    NoToken,   ///< an answer without a usable token
    NoAnswer,
    Unexpected,
};

/// Its name in JSON ("token_received").
[[nodiscard]] QByteArray wireName(TestMeaning meaning);

struct TestAttempt {
    QByteArray method;
    QString host, path;
    QByteArray contentType; ///< of the request's body; empty: none was sent
    int httpStatus = 0;     ///< 0: no HTTP answer
    Milliseconds latency{0};
    TestMeaning meaning = TestMeaning::Unexpected;
    std::optional<Error> error; ///< where more is known than the meaning says
    QString answer = {};        ///< the answer's body, redacted and capped; empty: none
    QString location = {};      ///< where a redirect points, without query and fragment
    /// What the request asks with: a form's grant type and how the client says who it is ("client_secret_post"), or the
    /// names of its JSON members that hold no secret ("email"); empty: not known.
    QStringList asks = {};
    /// The names of the answer's members that hold text ("data.session_key") where no token was found, or the one that
    /// held it; never values.
    QStringList fields = {};
    friend bool operator==(const TestAttempt &, const TestAttempt &) = default;
};

struct TestReport {
    /// Which limit ended it, if one did.
    enum class Stop { None, AnotherHost, Requests, Refusals };

    TestPlan plan;
    std::vector<TestAttempt> attempts;
    std::vector<TestAttempt> notSent; ///< what would have come next; without answers
    Stop stop = Stop::None;
    QString otherHost;          ///< for AnotherHost
    std::optional<Error> error; ///< none: a token came
    std::optional<Milliseconds> lifetime, refreshLifetime;
    ExpiryOrigin expiryOrigin = ExpiryOrigin::None;
    bool isJwt = false;
    QByteArray tokenType;
    bool hasRefreshToken = false;
    QString tokenField, refreshField; ///< where the answer held them ("data.access"); empty: in no member of it
    /// A lifetime that the server sent as a date, so that it was read as one: the member's name.
    QString datedLifetime;

    [[nodiscard]] bool succeeded() const { return !error; }
};

} // namespace tokenwatch
