// SPDX-License-Identifier: GPL-3.0-or-later
// What tokenctl can do: one function a command. Each prints its answer and returns, or says why not.
// The line that calls them is main.cpp's; they know nothing of it.
#pragma once

#include "session.h"

#include <optional>
#include <string>
#include <vector>

namespace tokenctl {

// tokens
[[nodiscard]] Result<> status(const Session &session, const std::string &name);
[[nodiscard]] Result<> watch(const Session &session);
[[nodiscard]] Result<> get(const Session &session, const std::string &name, int minValid, int wait);
/// The request for a token: refreshed first if it ends within `minValid` seconds, waited for at most `wait`.
[[nodiscard]] Call tokenCall(const std::string &name, int minValid, int wait);
/// The token as JSON, for a program that will send it as it is: refused where it is bound to a key (DPoP).
[[nodiscard]] Result<nlohmann::json> plainToken(const Session &session, const std::string &name, int minValid,
                                                int wait);
[[nodiscard]] Result<> header(const Session &session, const std::string &name);
[[nodiscard]] Result<> refresh(const Session &session, std::vector<std::string> names, bool all);
[[nodiscard]] Result<> clear(const Session &session, std::vector<std::string> names, bool all, bool revoke);
/// `verb` is "pause" or "resume".
[[nodiscard]] Result<> setPaused(const Session &session, const std::vector<std::string> &names,
                                 const std::string &verb);
/// `verb` is "status", "start" or "stop".
[[nodiscard]] Result<> scheduler(const Session &session, const std::string &verb);
[[nodiscard]] Result<> log(const Session &session, const std::string &name, int lines, bool follow);

// other programs
struct ExecOrder {
    std::string name, variable = "ACCESS_TOKEN", format = "{token}";
    int minValid = 60, wait = 30;
    std::vector<std::string> command;
};
/// Becomes the program; comes back only if it could not.
[[nodiscard]] Result<> exec(const Session &session, const ExecOrder &order);
struct EnvOrder {
    std::string name, file, variable = "ACCESS_TOKEN"; ///< no file: standard output
    int minValid = 60, wait = 30;
};
[[nodiscard]] Result<> writeEnv(const Session &session, const EnvOrder &order);
struct GitOrder {
    std::string name, address, username = "oauth2", operation;
};
[[nodiscard]] Result<> gitCredential(const Session &session, const GitOrder &order);
[[nodiscard]] Result<> kubeCredential(const Session &session, const std::string &name, int minValid, int wait);
[[nodiscard]] Result<> supportBundle(const Session &session, const std::string &file);

/// Prints what a person has to do, opens the browser where there is one unless `noBrowser`, and waits for the end.
[[nodiscard]] Result<> signIn(const Session &session, const std::string &name, bool noBrowser);

// sources
[[nodiscard]] Result<> sourceAdd(const Session &session, const std::string &file);
[[nodiscard]] Result<> sourceList(const Session &session);
/// The JSON Schema of a sources file.
[[nodiscard]] Result<> sourceSchema(const Session &session);
[[nodiscard]] Result<> sourceShow(const Session &session, const std::string &name);
[[nodiscard]] Result<> sourceRemove(const Session &session, const std::string &name);
[[nodiscard]] Result<> sourceExport(const Session &session, const std::string &file);
[[nodiscard]] Result<> sourceImport(const Session &session, const std::string &file, const std::string &name);
struct TestOrder {
    std::string name; ///< of a stored source, or of the one meant in `file`
    std::string file; ///< a draft; empty: a stored source
    bool secretsFromInput = false;
};
[[nodiscard]] Result<> sourceTest(const Session &session, const TestOrder &order);
[[nodiscard]] Result<> secretSet(const Session &session, const std::string &name, const std::string &slot);
[[nodiscard]] Result<> secretRemove(const Session &session, const std::string &name, const std::string &slot);

// tokens of others
/// Of the token on standard input; no agent is needed, and no signature is checked.
[[nodiscard]] Result<> jwtDecode(const Session &session);
/// Done only if the signature of the token on standard input is right. `keys` is a file (JWK set, JWK or PEM) or the
/// address of a JWK set; `algorithm` may be empty.
[[nodiscard]] Result<> jwtVerify(const Session &session, const std::string &keys, const std::string &algorithm);

// sandbox
[[nodiscard]] Result<> sandboxStatus(const Session &session);
struct FaultOrder {
    std::string fault;
    std::optional<int> count, seconds;
    std::optional<int> by;        ///< seconds, below 0 too: for faults that have an amount
    std::string source;           ///< only requests of this source; empty: of all
    std::string client, endpoint; ///< only requests of this client, to this path; empty: of all
};
[[nodiscard]] Result<> sandboxFault(const Session &session, const FaultOrder &order);
[[nodiscard]] Result<> sandboxReset(const Session &session);
/// The last requests to the sandbox, one a line, or each as a curl command.
[[nodiscard]] Result<> sandboxLog(const Session &session, int lines, bool follow, bool asCurl);

/// "90", "90s", "5min", "2h" in seconds; nothing for anything else.
[[nodiscard]] std::optional<int> secondsFrom(const std::string &text);

} // namespace tokenctl
