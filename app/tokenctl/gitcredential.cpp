// SPDX-License-Identifier: GPL-3.0-or-later
// A credential helper of git (gitcredentials(7), git-credential(1)). It answers for one address that its owner wrote
// down, and for no other: which host gets a token is never guessed from what git was told by a server.
#include "commands.h"

#include <algorithm>
#include <cctype>
#include <ctime>
#include <iostream>

namespace tokenctl {

namespace {

using nlohmann::json;

constexpr std::size_t longestRequest = 64 * 1024;

/// Where a token may go: protocol and host with its port, and a path that everything must be below.
struct GitAddress {
    std::string protocol, host, path;
};

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool isPlainText(const std::string &text)
{
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= 0x20 && c != 0x7f; });
}

/// Of one form, whoever wrote it: lower case, without the port that the protocol implies.
std::string plainHost(const std::string &protocol, const std::string &host)
{
    std::string plain = lowered(host);
    const std::string usual = protocol == "https" ? ":443" : ":80";
    if (plain.size() > usual.size() && plain.compare(plain.size() - usual.size(), usual.size(), usual) == 0)
        plain.resize(plain.size() - usual.size());
    return plain;
}

bool isThisComputer(const std::string &host)
{
    const std::string name = host.substr(0, host.front() == '[' ? host.find(']') + 1 : host.find(':'));
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

Failure badAddress(const std::string &why)
{
    return {Exit::Usage, "invalid_input", "The address of --for " + why + '.',
            "Write the server that may have the token, for example --for https://git.example."};
}

Result<GitAddress> readGitAddress(const std::string &text)
{
    const std::size_t mark = text.find("://");
    if (mark == std::string::npos)
        return tl::unexpected(badAddress("has no protocol"));
    GitAddress address;
    address.protocol = lowered(text.substr(0, mark));
    if (address.protocol != "https" && address.protocol != "http")
        return tl::unexpected(badAddress("is not one of https"));
    const std::size_t begin = mark + 3;
    const std::size_t slash = std::min(text.find('/', begin), text.size());
    const std::string host = text.substr(begin, slash - begin);
    // git tells paths decoded, so an encoded one would match nothing.
    if (host.empty() || host.front() == ':' || !isPlainText(text) ||
        text.find_first_of("@?#\\ %*") != std::string::npos)
        return tl::unexpected(badAddress("names no host alone"));
    address.host = plainHost(address.protocol, host);
    address.path = text.substr(std::min(slash + 1, text.size()));
    while (!address.path.empty() && address.path.back() == '/')
        address.path.pop_back();
    if (address.protocol == "http" && !isThisComputer(address.host))
        return tl::unexpected(badAddress("is plain http, where everybody on the way could read the token"));
    return address;
}

/// name=value lines up to an empty one. Anything that could be read as something else is refused whole (CVE-2020-5260,
/// CVE-2024-50338): bytes that end a line elsewhere, and a host or protocol that is said twice.
Result<std::map<std::string, std::string>> readRequest(std::istream &input)
{
    const auto refuse = [](const std::string &why) {
        return tl::unexpected(Failure{Exit::Usage, "invalid_input", "The request on standard input " + why + '.',
                                      "This command is for git; see git-credential(1)."});
    };
    std::map<std::string, std::string> request;
    std::string line;
    std::size_t size = 0;
    while (std::getline(input, line) && !line.empty()) {
        size += line.size();
        const std::size_t equals = line.find('=');
        if (size > longestRequest)
            return refuse("is too long");
        if (equals == 0 || equals == std::string::npos || !isPlainText(line))
            return refuse("has a line that is not of the form name=value");
        const std::string name = line.substr(0, equals);
        const bool isList = name.size() > 2 && name.compare(name.size() - 2, 2, "[]") == 0;
        if (!request.emplace(name, line.substr(equals + 1)).second && !isList)
            return refuse("says \"" + name + "\" twice");
    }
    return request;
}

bool isFor(const GitAddress &address, const std::map<std::string, std::string> &request)
{
    const auto value = [&](const char *name) {
        const auto found = request.find(name);
        return found == request.end() ? std::string() : found->second;
    };
    const std::string protocol = value("protocol");
    if (protocol != address.protocol || plainHost(protocol, value("host")) != address.host)
        return false;
    if (address.path.empty())
        return true;
    // git tells the path only with credential.useHttpPath.
    const std::string path = value("path");
    const bool climbs = ('/' + path + '/').find("/../") != std::string::npos || path.find('%') != std::string::npos;
    return !climbs && (path == address.path || path.rfind(address.path + '/', 0) == 0);
}

Result<> fill(const Session &session, const GitOrder &order, const std::map<std::string, std::string> &request)
{
    const Result<json> token = plainToken(session, order.name, 60, 30);
    if (!token)
        return tl::unexpected(token.error());
    const std::string password = textOf(*token, "access_token");
    if (password.empty() || !isPlainText(password))
        return tl::unexpected(Failure{Exit::Refused, "unusable_token",
                                      "The token of " + order.name + " cannot be given to git.", "Look at the agent."});
    const auto asked = request.find("username");
    std::cout << "username=" << (asked == request.end() ? order.username : asked->second) << "\npassword=" << password
              << '\n';
    if (const auto left = token->find("expires_in"); left != token->end() && left->is_number())
        std::cout << "password_expiry_utc=" << static_cast<long long>(std::time(nullptr)) + left->get<long long>()
                  << '\n';
    return {};
}

/// git drops what a server refused. If that is the present token, a fresh one is fetched, so that the next try works.
Result<> rejected(const Session &session, const GitOrder &order, const std::map<std::string, std::string> &request)
{
    const Result<json> token = plainToken(session, order.name, 0, 0);
    if (!token)
        return tl::unexpected(token.error());
    const auto refused = request.find("password");
    if (refused == request.end() || refused->second != textOf(*token, "access_token"))
        return {};
    return session
        .ask({.method = "POST",
              .path = "/api/token/refresh",
              .query = {{"source", order.name}, {"if_generation", std::to_string(numberOf(*token, "generation"))}}})
        .map([](const json &) {});
}

} // namespace

Result<> gitCredential(const Session &session, const GitOrder &order)
{
    const Result<GitAddress> address = readGitAddress(order.address);
    if (!address)
        return tl::unexpected(address.error());
    if (order.username.empty() || !isPlainText(order.username))
        return tl::unexpected(
            Failure{Exit::Usage, "invalid_input", "The user name is empty or not text.", "Leave --username away."});
    const auto request = readRequest(std::cin);
    if (!request)
        return tl::unexpected(request.error());
    // Of another server, or an operation of a newer git: it is not for us to say anything.
    if (!isFor(*address, *request))
        return {};
    if (order.operation == "get")
        return fill(session, order, *request);
    if (order.operation == "erase")
        return rejected(session, order, *request);
    return {};
}

} // namespace tokenctl
