// SPDX-License-Identifier: GPL-3.0-or-later
#include "reach/agentpaths.h"

#include <cstdlib>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tokenwatch::reach {

namespace {

/// The value of a variable that must be an absolute path to count (XDG Base Directory Specification).
std::string absolute(const char *variable)
{
    const char *value = std::getenv(variable);
    return value && value[0] == '/' ? value : "";
}

std::string home()
{
    std::string directory = absolute("HOME");
    if (directory.empty()) {
        if (const passwd *user = getpwuid(getuid()); user && user->pw_dir)
            directory = user->pw_dir;
    }
    return directory.empty() ? "/" : directory;
}

std::string base(const char *variable, const char *fallback)
{
    const std::string directory = absolute(variable);
    return directory.empty() ? home() + fallback : directory;
}

std::string runtimeBase()
{
    const std::string directory = absolute("XDG_RUNTIME_DIR");
    if (!directory.empty())
        return directory;
    const std::string usual = "/run/user/" + std::to_string(getuid());
    struct stat info = {};
    if (lstat(usual.c_str(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == getuid())
        return usual;
    return base("XDG_STATE_HOME", "/.local/state") + "/tokenwatch-run";
}

} // namespace

Runtime runtime(const std::string &dataDirectory, bool sandbox)
{
    if (!dataDirectory.empty())
        return {dataDirectory};
    return {runtimeBase() + (sandbox ? "/tokenwatch-sandbox" : "/tokenwatch")};
}

std::string userData()
{
    return base("XDG_DATA_HOME", "/.local/share") + "/tokenwatch";
}
std::string sandboxData()
{
    return base("XDG_STATE_HOME", "/.local/state") + "/tokenwatch-sandbox";
}
std::string userConfig()
{
    return base("XDG_CONFIG_HOME", "/.config") + "/tokenwatch";
}

} // namespace tokenwatch::reach
