// SPDX-License-Identifier: GPL-3.0-or-later
#include "base64url.h"
#include "commands.h"

#include <array>
#include <iostream>
#include <vector>

namespace tokenctl {

namespace {

using nlohmann::json;

constexpr std::size_t longestToken = 64 * 1024;
constexpr int deepest = 32;

/// From standard input, without the one line end that echo adds. An empty token is one that is not valid.
std::string readToken()
{
    std::string token = readAll(std::cin);
    if (!token.empty() && token.back() == '\n')
        token.pop_back();
    if (!token.empty() && token.back() == '\r')
        token.pop_back();
    return token;
}

Failure notAToken(const std::string &why)
{
    return {Exit::Refused, "malformed_token", "This is no JSON Web Token: " + why + '.',
            "Pipe the token in as three parts with dots between them: printf %s \"$TOKEN\" | tokenctl jwt decode"};
}

/// The object, if no member occurs twice at any level and there are not too many levels to print.
std::optional<json> strictObject(const std::string &text)
{
    std::vector<std::vector<std::string>> names;
    bool refused = false;
    const json value = json::parse(
        text,
        [&](int depth, json::parse_event_t event, json &parsed) {
            refused = refused || depth > deepest;
            if (event == json::parse_event_t::object_start) {
                names.emplace_back();
            } else if (event == json::parse_event_t::object_end) {
                names.pop_back();
            } else if (event == json::parse_event_t::key) {
                const auto name = parsed.get<std::string>();
                for (const std::string &earlier : names.back())
                    refused = refused || earlier == name;
                names.back().push_back(name);
            }
            return true;
        },
        false);
    if (value.is_discarded() || !value.is_object() || refused)
        return std::nullopt;
    return value;
}

Result<json> objectIn(const std::string &part, const char *name)
{
    const std::optional<std::string> text = fromBase64Url(part);
    if (!text)
        return tl::unexpected(notAToken(std::string("the ") + name + " is not base64url"));
    const std::optional<json> object = strictObject(*text);
    if (!object)
        return tl::unexpected(notAToken(std::string("the ") + name + " is not one JSON object without duplicates"));
    return *object;
}

std::vector<std::string> partsOf(const std::string &token)
{
    std::vector<std::string> parts{""};
    for (const char character : token) {
        if (character == '.')
            parts.emplace_back();
        else
            parts.back() += character;
    }
    return parts;
}

bool isUrl(const std::string &text)
{
    return text.rfind("https://", 0) == 0 || text.rfind("http://", 0) == 0;
}

/// Bytes that are no UTF-8 make no valid token or key either.
std::string asBody(const json &object)
{
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string sentenceAbout(const json &data)
{
    std::string text = "The signature is valid: " + textOf(data, "alg");
    if (const std::string kid = harmless(json(textOf(data, "kid")).dump()); kid.size() > 2)
        text += " with the key " + kid.substr(1, kid.size() - 2);
    text += '.';
    if (flagOf(data, "expired"))
        text += " The token has expired (" + textOf(data, "expires_at") + ").";
    if (flagOf(data, "not_yet_valid"))
        text += " The token is not valid yet.";
    return text;
}

} // namespace

Result<> jwtDecode(const Session &session)
{
    const std::string token = readToken();
    if (token.size() > longestToken)
        return tl::unexpected(notAToken("it is longer than 64 KiB"));
    const std::vector<std::string> parts = partsOf(token);
    if (parts.size() == 5)
        return tl::unexpected(notAToken("it is encrypted"));
    if (parts.size() != 3)
        return tl::unexpected(notAToken("it has not three parts"));
    const Result<json> header = objectIn(parts[0], "header");
    if (!header)
        return tl::unexpected(header.error());
    const Result<json> claims = objectIn(parts[1], "payload");
    if (!claims)
        return tl::unexpected(claims.error());
    if (!fromBase64Url(parts[2]))
        return tl::unexpected(notAToken("the signature is not base64url"));
    if (session.json) {
        print(json{{"header", *header}, {"claims", *claims}, {"signature_checked", false}});
        return {};
    }
    std::cout << "Header\n";
    print(*header);
    std::cout << "Claims\n";
    print(*claims);
    std::cout.flush();
    std::cerr << "The signature was not checked: anybody can have written this. `tokenctl jwt verify` checks it.\n";
    return {};
}

Result<> jwtVerify(const Session &session, const std::string &keys, const std::string &algorithm)
{
    json body;
    if (isUrl(keys)) {
        body["jwks_url"] = keys;
    } else {
        const Result<std::string> text = readFile(keys);
        if (!text)
            return tl::unexpected(text.error());
        body["jwks"] = *text;
    }
    if (!algorithm.empty())
        body["alg"] = algorithm;
    body["token"] = readToken();
    const Result<json> answer = session.ask({.method = "POST", .path = "/api/jwt/verify", .body = asBody(body)});
    if (!answer)
        return tl::unexpected(answer.error());
    const json data = partOf(*answer, "data");
    if (session.json)
        print(data);
    if (!flagOf(data, "valid"))
        return tl::unexpected(Failure{Exit::Refused, textOf(data, "reason"),
                                      "The signature is not valid: " + textOf(data, "detail") + '.',
                                      "Do not trust this token, unless --jwks names the wrong keys."});
    if (session.json)
        return {};
    std::cout << sentenceAbout(data) << '\n';
    if (data.contains("claims"))
        print(partOf(data, "claims"));
    else // in quotes and escaped: it may be anything, commands for the terminal included
        print(json(textOf(data, data.contains("payload") ? "payload" : "payload_base64url")));
    return {};
}

} // namespace tokenctl
