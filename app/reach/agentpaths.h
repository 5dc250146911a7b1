// SPDX-License-Identifier: GPL-3.0-or-later
// Where an agent keeps its files and where its clients find it. Standard C++ only, so that agents and tokenctl share
// it.
#pragma once

#include <string>

namespace tokenwatch::reach {

/// Runtime files of an agent: "agent.json" and "agent.sock" live in `directory`.
struct Runtime {
    std::string directory;
    [[nodiscard]] std::string socket() const { return directory + "/agent.sock"; }
    [[nodiscard]] std::string description() const { return directory + "/agent.json"; }
};

/// With a data directory: that directory. Else $XDG_RUNTIME_DIR/tokenwatch, or tokenwatch-sandbox for the sandbox's own
/// agent. Without XDG_RUNTIME_DIR: /run/user/UID if it is there and ours, else the "run" folder of the state directory.
[[nodiscard]] Runtime runtime(const std::string &dataDirectory, bool sandbox);

/// $XDG_DATA_HOME/tokenwatch, by default ~/.local/share/tokenwatch.
[[nodiscard]] std::string userData();
/// $XDG_STATE_HOME/tokenwatch-sandbox, by default ~/.local/state/tokenwatch-sandbox.
[[nodiscard]] std::string sandboxData();
/// $XDG_CONFIG_HOME/tokenwatch, by default ~/.config/tokenwatch.
[[nodiscard]] std::string userConfig();

} // namespace tokenwatch::reach
