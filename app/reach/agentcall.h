// SPDX-License-Identifier: GPL-3.0-or-later
// One request to an agent over its local socket. Blocking: a command line waits anyway, and so does a second start.
// Standard C++ only.
#pragma once

#include <chrono>
#include <map>
#include <string>

namespace tokenwatch::reach {

struct Reply {
    enum class Road { Answered, NoAgent, Broken };
    Road road = Road::NoAgent;
    int status = 0;
    std::string body;
    std::string problem; ///< for NoAgent and Broken: what the system said
};

struct Call {
    std::string method = "GET";
    std::string path;                         ///< each segment already encoded by segment()
    std::map<std::string, std::string> query; ///< encoded here
    std::string body;
    std::string contentType = "application/json";
    std::string accept = "application/json";
    std::chrono::seconds patience{60};
    bool (*stopped)() = nullptr; ///< asked after a signal: true ends the call, as Broken
};

[[nodiscard]] Reply send(const std::string &socket, const Call &call);

/// Percent-encodes one path segment or query value.
[[nodiscard]] std::string encoded(const std::string &text);

} // namespace tokenwatch::reach
