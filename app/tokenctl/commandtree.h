// SPDX-License-Identifier: GPL-3.0-or-later
// What the files that describe commands share: the tree of what may be typed, and the command that a line asked for.
#pragma once

#include "commands.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace tokenctl {

/// The command that the line asked for, to run once parsing has ended.
using Chosen = std::function<Result<>(const Session &)>;

struct CommandTree {
    CLI::App &app;
    Chosen &chosen; ///< outlives the tree

    CLI::App *add(CLI::App &parent, const char *name, const char *help, Chosen run) const
    {
        CLI::App *added = parent.add_subcommand(name, help);
        added->callback([&into = chosen, run = std::move(run)] { into = run; });
        return added;
    }
};

/// A duration in seconds, written "90", "90s", "5min" or "2h".
inline void addDuration(CLI::App *command, const char *option, std::optional<int> &into, const char *help)
{
    command
        ->add_option_function<std::string>(
            option,
            [&into, option](const std::string &text) {
                into = secondsFrom(text);
                if (!into)
                    throw CLI::ValidationError(option, "\"" + text + "\" is not a duration such as 90s, 5min or 2h");
            },
            help)
        ->type_name("DURATION");
}

/// exec, env, git-credential, kube-credential and support-bundle. `command`: what stood behind "--".
void addIntegrations(const CommandTree &tree, const std::vector<std::string> &command);

void addCallers(const CommandTree &tree);
/// key create, list and revoke.
void addKeys(const CommandTree &tree);

/// What could stand in the place of the last word, one a line, with a tab and what it means; ":files" or ":commands"
/// where the shell knows better. Names are asked from the agent; without one there are none. Never fails.
void complete(const CLI::App &app, const Session &session, const std::vector<std::string> &words);

} // namespace tokenctl
