// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens for programs that take them from their environment or from a .env file: never on a command line.
#include "commands.h"

#include "reach/tokenfile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <unistd.h>

namespace tokenctl {

namespace {

using tokenwatch::reach::FileProblem;

constexpr std::string_view placeholder = "{token}";

Failure wrongUsage(const std::string &message, const std::string &hint)
{
    return {Exit::Usage, "invalid_input", message, hint};
}

Failure badVariable(const std::string &name)
{
    return wrongUsage("\"" + name + "\" is no name of a variable.",
                      "Use letters, digits and _, not beginning with a digit.");
}

/// The token in the place of "{token}".
Result<std::string> filled(const std::string &format, const std::string &token)
{
    const std::size_t at = format.find(placeholder);
    if (at == std::string::npos)
        return tl::unexpected(
            wrongUsage("The format has no {token} in it.",
                       "Write for example --format 'https://__token__:{token}@pypi.example/simple/'."));
    std::string text = format;
    return text.replace(at, placeholder.size(), token);
}

Failure notWritten(const std::string &path, const FileProblem &problem)
{
    return wrongUsage("The file " + path + " cannot be written: " + problem.why + '.', "Choose another path.");
}

} // namespace

Result<> exec(const Session &session, const ExecOrder &order)
{
    if (order.command.empty())
        return tl::unexpected(wrongUsage("There is no program to run.",
                                         "Write it behind two dashes: tokenctl exec NAME -- PROGRAM ARGUMENTS."));
    if (!tokenwatch::reach::isVariableName(order.variable))
        return tl::unexpected(badVariable(order.variable));
    if (order.format.find(placeholder) == std::string::npos)
        return filled(order.format, {}).map([](const std::string &) {});
    const auto value =
        session.askText(tokenCall(order.name, order.minValid, order.wait)).and_then([&](const std::string &token) {
            return filled(order.format, token);
        });
    if (!value)
        return tl::unexpected(value.error());

    ::setenv(order.variable.c_str(), value->c_str(), 1);
    std::vector<char *> arguments;
    arguments.reserve(order.command.size() + 1);
    for (const std::string &word : order.command)
        arguments.push_back(const_cast<char *>(word.c_str())); // execvp changes nothing, and says so nowhere
    arguments.push_back(nullptr);
    // In its place, not below it: signals, job control, terminal and exit code are the program's own.
    ::execvp(arguments.front(), arguments.data());
    const int error = errno;
    return tl::unexpected(Failure{error == ENOENT ? Exit::ProgramMissing : Exit::ProgramBroken, "program_failed",
                                  order.command.front() + " cannot be run: " + std::strerror(error) + '.',
                                  "Check its name and its permissions."});
}

Result<> writeEnv(const Session &session, const EnvOrder &order)
{
    if (!tokenwatch::reach::isVariableName(order.variable))
        return tl::unexpected(badVariable(order.variable));
    // What cannot be written is found out before a token is asked for.
    std::optional<std::string> present;
    if (!order.file.empty()) {
        const FileProblem problem = tokenwatch::reach::readFile(order.file, longestInput, present);
        if (!problem.isNone())
            return tl::unexpected(notWritten(order.file, problem));
    }
    const Result<std::string> token = session.askText(tokenCall(order.name, order.minValid, order.wait));
    if (!token)
        return tl::unexpected(token.error());
    const auto line = tokenwatch::reach::assignment(order.variable, *token);
    if (!line)
        return tl::unexpected(Failure{Exit::Refused, "unusable_token",
                                      "The token of " + order.name + " has characters that no quoting keeps.",
                                      "Use tokenctl exec, which needs none."});
    if (order.file.empty())
        return say(session, nlohmann::json{{"variable", order.variable}, {"value", *token}}, *line);
    const FileProblem problem = tokenwatch::reach::replaceFile(
        order.file, tokenwatch::reach::withAssignment(present.value_or(""), order.variable, *line),
        tokenwatch::reach::Neighbours::Any);
    if (!problem.isNone())
        return tl::unexpected(notWritten(order.file, problem));
    return say(session, nlohmann::json{{"file", order.file}, {"variable", order.variable}},
               order.file + ": " + order.variable + " written");
}

Result<> supportBundle(const Session &session, const std::string &file)
{
    const Result<std::string> bundle =
        session.askText({.path = "/api/support-bundle", .patience = std::chrono::seconds(120)});
    if (!bundle)
        return tl::unexpected(bundle.error());
    if (file == "-") {
        std::cout << *bundle;
        return {};
    }
    const FileProblem problem = tokenwatch::reach::replaceFile(file, *bundle, tokenwatch::reach::Neighbours::Any);
    if (!problem.isNone())
        return tl::unexpected(notWritten(file, problem));
    return say(session, nlohmann::json{{"file", file}, {"bytes", bundle->size()}},
               file + ": written. No secret was found in it; read it before you send it");
}

} // namespace tokenctl
