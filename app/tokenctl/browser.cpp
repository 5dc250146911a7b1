// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sstream>
#include <unistd.h>
#include <vector>

namespace tokenctl {

namespace {

bool isSet(const char *variable)
{
    const char *value = std::getenv(variable);
    return value && *value;
}

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) {
        if (!part.empty())
            parts.push_back(part);
    }
    return parts;
}

std::vector<std::string> commandFor(const std::string &browser, const std::string &address)
{
    std::vector<std::string> words = split(browser, ' ');
    bool isPlaced = false;
    for (std::string &word : words) {
        if (word == "%s") {
            word = address;
            isPlaced = true;
        }
    }
    if (!isPlaced && !words.empty())
        words.push_back(address);
    return words;
}

/// It goes on by itself, silent: its words are not for whoever reads this program's.
bool start(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string &word : command)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    // Ctrl+C here must not close the person's browser.
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes, 0);
    pid_t child = 0;
    const bool started = posix_spawnp(&child, arguments[0], &actions, &attributes, arguments.data(), environ) == 0;
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return started;
}

} // namespace

bool openInBrowser(const std::string &address)
{
    const bool isWeb = address.rfind("https://", 0) == 0 || address.rfind("http://", 0) == 0;
    if (!isWeb || (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY")))
        return false;
    const std::string browsers = isSet("BROWSER") ? std::getenv("BROWSER") : "xdg-open";
    const std::vector<std::string> list = split(browsers, ':');
    return std::any_of(list.begin(), list.end(), [&](const std::string &browser) {
        const std::vector<std::string> command = commandFor(browser, address);
        return !command.empty() && start(command);
    });
}

} // namespace tokenctl
