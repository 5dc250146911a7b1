// SPDX-License-Identifier: GPL-3.0-or-later
// What every command shares: where the agent is, how to speak to it, and how to end with the right exit code.
#pragma once

#include "reach/agentcall.h"

#include <nlohmann/json.hpp>
#include <string>
#include <tl/expected.hpp>

namespace tokenctl {

using tokenwatch::reach::Call;
using tokenwatch::reach::encoded;
using tokenwatch::reach::Reply;

/// contract 3
enum class Exit {
    Done = 0,
    Refused = 1,
    Usage = 2,
    NoAgent = 3,
    NoSource = 4,
    NoToken = 5,
    ProgramBroken = 126, ///< of exec, as a shell's
    ProgramMissing = 127,
};

/// Why a command ends otherwise than Done; main() prints it in the form asked for.
struct Failure {
    Exit code = Exit::Refused;
    std::string kind;
    std::string message;
    std::string hint;
};

template <class T = void>
using Result = tl::expected<T, Failure>;

struct Session {
    std::string dataDirectory;
    std::string socket;
    bool json = false;

    /// The socket to use.
    [[nodiscard]] std::string socketPath() const;

    /// The JSON body of a 2xx; a Failure for everything else, with the exit code that its kind asks for.
    [[nodiscard]] Result<nlohmann::json> ask(const Call &call) const;
    /// The same for a plain text body.
    [[nodiscard]] Result<std::string> askText(Call call) const;
};

// Members of a JSON object that may be absent, null or of another type: then the fallback.
[[nodiscard]] std::string textOf(const nlohmann::json &object, const char *key);
[[nodiscard]] long long numberOf(const nlohmann::json &object, const char *key, long long fallback = 0);
/// To the nearest. Not std::lround: for that alone, libm would be loaded at each start.
[[nodiscard]] inline long rounded(double positive)
{
    const long whole = static_cast<long>(positive);
    return positive - static_cast<double>(whole) < 0.5 ? whole : whole + 1;
}
[[nodiscard]] bool flagOf(const nlohmann::json &object, const char *key);
[[nodiscard]] nlohmann::json partOf(const nlohmann::json &object, const char *key);
[[nodiscard]] nlohmann::json listOf(const nlohmann::json &object, const char *key);

/// Prints a JSON document; nothing in it commands the terminal.
void print(const nlohmann::json &document);
/// JSON of the same meaning, in which control characters beyond ASCII and those that turn text around are escaped.
[[nodiscard]] std::string harmless(const std::string &json);
/// Prints the document with --json, the sentence otherwise.
[[nodiscard]] Result<> say(const Session &session, const Result<nlohmann::json> &answer, const std::string &sentence);
/// {"kind","message","hint"}
[[nodiscard]] nlohmann::json errorOf(const Failure &failure);
/// Prints the failure to standard error: one sentence, or {"error":{…}} where `json`.
void print(const Failure &failure, bool json);

/// More than the agent takes.
inline constexpr std::size_t longestInput = 4 * 1024 * 1024;
/// To the end, or a little more than `longestInput`: an endless input is refused by the agent, not gathered.
[[nodiscard]] std::string readAll(std::istream &input);
/// The whole of a file, or a Failure (Usage) naming it. "-" is standard input.
[[nodiscard]] Result<std::string> readFile(const std::string &path);
/// A secret from standard input: one trailing line feed is dropped, nothing else.
[[nodiscard]] Result<std::string> readSecret();

} // namespace tokenctl
