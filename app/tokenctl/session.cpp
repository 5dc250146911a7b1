// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "reach/agentpaths.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sys/stat.h>

namespace tokenctl {

namespace {

const nlohmann::json *find(const nlohmann::json &object, const char *key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

Exit exitFor(const std::string &kind, int status)
{
    if (kind == "no_such_source")
        return Exit::NoSource;
    if (kind == "no_valid_token")
        return Exit::NoToken;
    if (kind == "invalid_input" || kind == "ambiguous_source" || status == 400)
        return Exit::Usage;
    return Exit::Refused;
}

Failure refusal(const Reply &reply)
{
    const auto body = nlohmann::json::parse(reply.body, nullptr, false);
    const nlohmann::json error = partOf(body, "error");
    Failure failure{Exit::Refused, textOf(error, "kind"), textOf(error, "message"), textOf(error, "hint")};
    failure.code = exitFor(failure.kind, reply.status);
    // What the server refuses before the API sees it comes as a line of text.
    if (failure.message.empty()) {
        const bool isOurs = reply.status >= 400 && reply.status < 500;
        failure.kind = isOurs ? "invalid_input" : "internal";
        failure.code = exitFor(failure.kind, reply.status);
        failure.message = "The agent answered " + std::to_string(reply.status);
        if (body.is_discarded() && !reply.body.empty())
            failure.message += ": " + reply.body.substr(0, reply.body.find('\n'));
        failure.message += '.';
        failure.hint = isOurs ? "Correct the input and try again." : "Look at the agent's log.";
    }
    return failure;
}

bool exists(const std::string &path)
{
    struct stat info = {};
    return ::stat(path.c_str(), &info) == 0;
}

Failure noAgent(const Session &session, const std::string &problem)
{
    Failure failure{Exit::NoAgent, "no_agent", "No agent answers at " + session.socketPath() + " (" + problem + ").",
                    "Start tokenwatch or tokenwatchd."};
    const std::string sandbox = tokenwatch::reach::runtime({}, true).socket();
    if (session.socket.empty() && session.dataDirectory.empty() && exists(sandbox))
        failure.hint = "A sandbox agent runs: use `tokenctl --socket " + sandbox + " …`, or start tokenwatch.";
    return failure;
}

Result<Reply> answered(const Session &session, const Call &call)
{
    Reply reply = tokenwatch::reach::send(session.socketPath(), call);
    if (reply.road == Reply::Road::NoAgent)
        return tl::unexpected(noAgent(session, reply.problem));
    if (reply.road == Reply::Road::Broken)
        return tl::unexpected(Failure{Exit::NoAgent, "broken_answer", "The agent broke off: " + reply.problem + '.',
                                      "Look at its log, and try again."});
    if (reply.status < 200 || reply.status > 299)
        return tl::unexpected(refusal(reply));
    return reply;
}

} // namespace

std::string Session::socketPath() const
{
    return socket.empty() ? tokenwatch::reach::runtime(dataDirectory, false).socket() : socket;
}

Result<nlohmann::json> Session::ask(const Call &call) const
{
    const Result<Reply> reply = answered(*this, call);
    if (!reply)
        return tl::unexpected(reply.error());
    nlohmann::json body = nlohmann::json::parse(reply->body, nullptr, false);
    if (body.is_discarded())
        return tl::unexpected(Failure{Exit::Refused, "malformed_answer", "The agent's answer is not JSON.",
                                      "Check that tokenctl and the agent are of one version."});
    return body;
}

Result<std::string> Session::askText(Call call) const
{
    call.accept = "text/plain";
    return answered(*this, call).map([](const Reply &reply) { return reply.body; });
}

std::string textOf(const nlohmann::json &object, const char *key)
{
    const nlohmann::json *member = find(object, key);
    return member && member->is_string() ? member->get<std::string>() : std::string();
}

long long numberOf(const nlohmann::json &object, const char *key, long long fallback)
{
    const nlohmann::json *member = find(object, key);
    return member && member->is_number() ? member->get<long long>() : fallback;
}

bool flagOf(const nlohmann::json &object, const char *key)
{
    const nlohmann::json *member = find(object, key);
    return member && member->is_boolean() && member->get<bool>();
}

nlohmann::json partOf(const nlohmann::json &object, const char *key)
{
    const nlohmann::json *member = find(object, key);
    return member && member->is_object() ? *member : nlohmann::json::object();
}

nlohmann::json listOf(const nlohmann::json &object, const char *key)
{
    const nlohmann::json *member = find(object, key);
    return member && member->is_array() ? *member : nlohmann::json::array();
}

void print(const nlohmann::json &document)
{
    std::cout << harmless(document.dump(2)) << '\n';
}

std::string harmless(const std::string &json)
{
    std::string text;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto byte = [&](std::size_t at) { return at < json.size() ? unsigned(json[at]) & 0xffU : 0U; };
        unsigned code = 0;
        if (byte(i) == 0xc2 && byte(i + 1) < 0xa0)
            code = byte(i + 1);
        else if (byte(i) == 0xe2 && (byte(i + 1) == 0x80 || byte(i + 1) == 0x81))
            code = 0x2000U | (byte(i + 1) & 1U) << 6U | (byte(i + 2) & 0x3fU);
        const bool isControl = (code >= 0x80 && code < 0xa0) || (code >= 0x200e && code <= 0x200f) ||
                               (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (!isControl) {
            text += json[i];
            continue;
        }
        std::array<char, 8> escape{};
        std::snprintf(escape.data(), escape.size(), "\\u%04x", code);
        text += escape.data();
        i += code < 0x100 ? 1 : 2;
    }
    return text;
}

Result<> say(const Session &session, const Result<nlohmann::json> &answer, const std::string &sentence)
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (session.json)
        print(*answer);
    else
        std::cout << sentence << '\n';
    return {};
}

nlohmann::json errorOf(const Failure &failure)
{
    return {{"kind", failure.kind}, {"message", failure.message}, {"hint", failure.hint}};
}

void print(const Failure &failure, bool json)
{
    if (json) {
        std::cerr << harmless(nlohmann::json{{"error", errorOf(failure)}}.dump()) << '\n';
    } else {
        std::cerr << "tokenctl: " << failure.message << (failure.hint.empty() ? "" : " " + failure.hint) << '\n';
    }
}

std::string readAll(std::istream &input)
{
    std::string bytes;
    std::array<char, 64 * 1024> block{};
    // read() turns what a directory throws into bad().
    while (bytes.size() <= longestInput && input.read(block.data(), block.size()).gcount() > 0)
        bytes.append(block.data(), std::size_t(input.gcount()));
    return bytes;
}

Result<std::string> readFile(const std::string &path)
{
    if (path == "-")
        return readAll(std::cin);
    std::ifstream file(path, std::ios::binary);
    std::string bytes = readAll(file);
    if (!file.is_open() || file.bad())
        return tl::unexpected(Failure{Exit::Usage, "invalid_input", "The file " + path + " cannot be read.",
                                      "Check the path and its permissions."});
    return bytes;
}

Result<std::string> readSecret()
{
    std::string value = readAll(std::cin);
    if (!value.empty() && value.back() == '\n')
        value.pop_back();
    if (!value.empty() && value.back() == '\r')
        value.pop_back();
    if (value.empty())
        return tl::unexpected(Failure{Exit::Usage, "invalid_input", "Standard input was empty.",
                                      "Pipe the secret in: printf %s \"$SECRET\" | tokenctl secret set NAME SLOT"});
    return value;
}

} // namespace tokenctl
