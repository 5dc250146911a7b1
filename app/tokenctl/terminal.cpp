// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <cstdlib>
#include <cstring>
#include <sys/ioctl.h>
#include <unistd.h>

namespace tokenctl {

namespace {

std::size_t rows()
{
    winsize size = {};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 1 ? size.ws_row : 24;
}

} // namespace

bool isTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

bool takesCursor()
{
    const char *kind = std::getenv("TERM");
    return isTerminal() && kind && *kind && std::strcmp(kind, "dumb") != 0;
}

bool takesColour()
{
    const char *no = std::getenv("NO_COLOR");
    return takesCursor() && !(no && *no);
}

std::string picture(const std::string &text, bool isFirst)
{
    // What a shorter line leaves of a longer one is cleared, and long lines do not wrap: they would push the rest down.
    std::string result = isFirst ? "\033[2J" : "";
    result += "\033[H\033[?7l";
    std::size_t at = 0;
    for (std::size_t line = 1; line < rows() && at < text.size(); ++line) {
        const std::size_t end = text.find('\n', at);
        result += text.substr(at, end - at) + "\033[K\n";
        at = end == std::string::npos ? text.size() : end + 1;
    }
    return result + "\033[J\033[?7h";
}

} // namespace tokenctl
