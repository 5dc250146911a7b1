// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "table.h"
#include "terminal.h"

#include <chrono>
#include <iostream>
#include <strings.h>

namespace tokenctl {

namespace {

using nlohmann::json;

std::map<std::string, std::string> sourceQuery(const std::string &name)
{
    return name.empty() ? std::map<std::string, std::string>{} : std::map<std::string, std::string>{{"source", name}};
}

Result<json> statusDocument(const Session &session, const std::string &name = {})
{
    return session.ask({.path = "/api/token/status", .query = sourceQuery(name)});
}

Result<std::vector<std::string>> chosen(const Session &session, std::vector<std::string> names, bool all)
{
    if (!all && names.empty())
        return tl::unexpected(
            Failure{Exit::Usage, "invalid_input", "No source is named.", "Name the sources, or say --all."});
    if (!all)
        return names;
    const Result<json> document = statusDocument(session);
    if (!document)
        return tl::unexpected(document.error());
    for (const json &source : listOf(*document, "sources"))
        names.push_back(textOf(source, "name"));
    return names;
}

/// What a revocation came to; empty where none was asked for.
std::string revocationText(const json &data)
{
    if (!data.contains("revoked"))
        return {};
    return flagOf(data, "revoked") ? ", and revoked at the provider"
                                   : ", but not revoked at the provider: " + textOf(data, "reason");
}

/// Does one thing for each name, says what came of it, and fails with the last failure, so that every name is tried.
template <class Act>
Result<> forEach(const Session &session, const std::vector<std::string> &names, Act act)
{
    json answers = json::array();
    std::optional<Failure> failed;
    for (const std::string &name : names) {
        Result<json> answer = act(name);
        if (!answer) {
            if (session.json)
                answers.push_back({{"source", name}, {"error", errorOf(answer.error())}});
            else if (failed)
                print(*failed, false);
            failed = answer.error();
            if (names.size() > 1)
                failed->message = name + ": " + failed->message;
            continue;
        }
        const json data = partOf(*answer, "data");
        if (session.json)
            answers.push_back({{"source", name}, {"data", data}});
        else
            std::cout << name << ": " << (textOf(data, "outcome").empty() ? "done" : textOf(data, "outcome"))
                      << revocationText(data) << '\n';
    }
    if (session.json)
        print(json{{"success", !failed}, {"results", answers}});
    if (failed)
        return tl::unexpected(*failed);
    return {};
}

} // namespace

Result<> status(const Session &session, const std::string &name)
{
    const Result<json> document = statusDocument(session, name);
    if (!document)
        return tl::unexpected(document.error());
    if (session.json)
        print(*document);
    else
        std::cout << statusTable(*document, takesColour());
    return {};
}

Call tokenCall(const std::string &name, int minValid, int wait)
{
    return {.path = "/api/token",
            .query = {{"source", name}, {"min_valid", std::to_string(minValid)}, {"wait", std::to_string(wait)}},
            .patience = std::chrono::seconds(wait + 30)};
}

Result<> get(const Session &session, const std::string &name, int minValid, int wait)
{
    const Call call = tokenCall(name, minValid, wait);
    if (session.json) {
        const Result<json> document = session.ask(call);
        if (!document)
            return tl::unexpected(document.error());
        print(*document);
        return {};
    }
    const Result<std::string> token = session.askText(call);
    if (!token)
        return tl::unexpected(token.error());
    std::cout << *token << '\n';
    return {};
}

Result<json> plainToken(const Session &session, const std::string &name, int minValid, int wait)
{
    return session.ask(tokenCall(name, minValid, wait)).and_then([&name](json token) -> Result<json> {
        if (strcasecmp(textOf(token, "token_type").c_str(), "DPoP") != 0)
            return token;
        return tl::unexpected(
            Failure{Exit::Refused, "unsupported",
                    "The token of " + name + " is bound to a key and works with a proof alone (DPoP).",
                    "Send the requests through the gateway."});
    });
}

Result<> header(const Session &session, const std::string &name)
{
    const Result<std::string> line = session.askText({.path = "/api/token/header", .query = sourceQuery(name)});
    if (!line)
        return tl::unexpected(line.error());
    if (session.json)
        print(json{{"header", *line}});
    else
        std::cout << *line << '\n';
    return {};
}

Result<> refresh(const Session &session, std::vector<std::string> names, bool all)
{
    const auto sources = chosen(session, std::move(names), all);
    if (!sources)
        return tl::unexpected(sources.error());
    return forEach(session, *sources, [&](const std::string &name) {
        return session.ask({.method = "POST", .path = "/api/token/refresh", .query = sourceQuery(name)});
    });
}

Result<> clear(const Session &session, std::vector<std::string> names, bool all, bool revoke)
{
    const auto sources = chosen(session, std::move(names), all);
    if (!sources)
        return tl::unexpected(sources.error());
    return forEach(session, *sources, [&](const std::string &name) {
        auto query = sourceQuery(name);
        if (revoke)
            query["revoke"] = "1";
        return session.ask({.method = "DELETE", .path = "/api/token", .query = query});
    });
}

Result<> setPaused(const Session &session, const std::vector<std::string> &names, const std::string &verb)
{
    return forEach(session, names, [&](const std::string &name) {
        return session.ask({.method = "POST", .path = "/api/sources/" + encoded(name) + '/' + verb});
    });
}

Result<> scheduler(const Session &session, const std::string &verb)
{
    if (verb != "status") {
        const Result<json> done = session.ask({.method = "POST", .path = "/api/scheduler/" + verb});
        if (!done)
            return tl::unexpected(done.error());
    }
    const Result<json> document = statusDocument(session);
    if (!document)
        return tl::unexpected(document.error());
    const json state = partOf(*document, "scheduler");
    if (session.json) {
        print(state);
        return {};
    }
    json line{{"scheduler", state}, {"sources", json::array()}};
    const std::string table = statusTable(line, false);
    std::cout << table.substr(table.find('\n') + 1);
    return {};
}

std::optional<int> secondsFrom(const std::string &text)
{
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    if (digits == 0 || digits > 7)
        return std::nullopt;
    const std::string unit = text.substr(digits);
    const int amount = std::atoi(text.c_str());
    if (unit.empty() || unit == "s")
        return amount;
    if (unit == "m" || unit == "min")
        return amount * 60;
    if (unit == "h")
        return amount <= 24 * 365 ? std::optional(amount * 3600) : std::nullopt;
    if (unit == "d")
        return amount <= 3650 ? std::optional(amount * 86400) : std::nullopt;
    return std::nullopt;
}

} // namespace tokenctl
