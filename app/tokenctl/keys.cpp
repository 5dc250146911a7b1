// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that programs bring over TCP, from the command line: make, list, revoke.
#include "columns.h"
#include "commandtree.h"

#include <charconv>
#include <iostream>
#include <memory>

namespace tokenctl {

namespace {

using nlohmann::json;

struct KeyOrder {
    std::string name;
    std::vector<std::string> sources;
    bool allSources = false;
    std::optional<int> perMinute, lasts;
};

/// "60", "60/min" or "10/s", in a minute.
std::optional<int> rateFrom(const std::string &text)
{
    int amount = 0;
    const char *const end = text.data() + text.size();
    const auto [rest, problem] = std::from_chars(text.data(), end, amount);
    const std::string unit(rest, end);
    if (problem != std::errc() || amount < 1 || amount > 1'000'000)
        return std::nullopt;
    if (unit.empty() || unit == "/min" || unit == "/m")
        return amount;
    return unit == "/s" ? std::optional(amount * 60) : std::nullopt;
}

std::string sourcesText(const json &key)
{
    if (flagOf(key, "all_sources"))
        return "all";
    std::string text;
    for (const json &source : listOf(key, "sources")) {
        if (source.is_string())
            text += (text.empty() ? "" : ",") + source.get<std::string>();
    }
    return text.empty() ? "none is left" : text;
}

Result<> keyCreate(const Session &session, const KeyOrder &order)
{
    json body{{"name", order.name}};
    if (order.allSources)
        body["all_sources"] = true;
    else
        body["sources"] = order.sources;
    if (order.perMinute)
        body["per_minute"] = *order.perMinute;
    if (order.lasts)
        body["expires_in"] = *order.lasts;
    const Result<json> answer = session.ask({.method = "POST", .path = "/api/keys", .body = body.dump()});
    if (!answer)
        return tl::unexpected(answer.error());
    const json key = partOf(*answer, "data");
    if (session.json) {
        print(*answer);
        return {};
    }
    // The key alone on standard output, so that it can be piped to where it is kept.
    std::cout << textOf(key, "key") << std::endl;
    const std::string expires = toTheSecond(textOf(key, "expires_at"));
    std::cerr << "This is the only time the key is shown. It is good for " << sourcesText(key) << ", "
              << numberOf(key, "per_minute") << " requests a minute"
              << (expires.empty() ? std::string() : ", until " + expires) << ".\n";
    return {};
}

Result<> keyList(const Session &session)
{
    const Result<json> answer = session.ask({.path = "/api/keys"});
    if (!answer)
        return tl::unexpected(answer.error());
    if (session.json) {
        print(*answer);
        return {};
    }
    std::vector<std::vector<std::string>> rows{{"NAME", "SOURCES", "RATE", "CREATED", "EXPIRES", "LAST USED"}};
    for (const json &key : listOf(*answer, "keys")) {
        const std::string expires = toTheSecond(textOf(key, "expires_at"));
        const std::string used = toTheSecond(textOf(key, "last_used_at"));
        rows.push_back({textOf(key, "name"), sourcesText(key), std::to_string(numberOf(key, "per_minute")) + "/min",
                        toTheSecond(textOf(key, "created_at")),
                        expires.empty()          ? "never"
                        : flagOf(key, "expired") ? "expired"
                                                 : expires,
                        used.empty() ? "never" : used});
    }
    if (rows.size() == 1)
        std::cout << "There are no keys. Make one with: tokenctl key create NAME --source SOURCE\n";
    else
        std::cout << aligned(rows);
    return {};
}

Result<> keyRevoke(const Session &session, const std::string &name)
{
    return say(session, session.ask({.method = "DELETE", .path = "/api/keys/" + encoded(name)}), name + ": revoked");
}

} // namespace

void addKeys(const CommandTree &tree)
{
    CLI::App &key = *tree.app.add_subcommand("key", "Make and revoke keys that programs use over TCP");
    key.require_subcommand(1);
    key.fallthrough();
    const auto order = std::make_shared<KeyOrder>();
    auto *create = tree.add(key, "create", "Make a key and print it, once",
                            [order](const Session &session) { return keyCreate(session, *order); });
    create->add_option("key", order->name, "What to call it")->required();
    auto *sources = create->add_option("--source", order->sources, "A source that it may use; may be repeated")
                        ->allow_extra_args(false);
    create->add_flag("--all-sources", order->allSources, "It may use every source, also those added later")
        ->excludes(sources);
    create
        ->add_option_function<std::string>(
            "--rate",
            [order](const std::string &text) {
                order->perMinute = rateFrom(text);
                if (!order->perMinute)
                    throw CLI::ValidationError("--rate", "\"" + text + "\" is not a rate such as 60/min");
            },
            "How often it may ask (default 6000/min)")
        ->type_name("N/min");
    addDuration(create, "--expires", order->lasts, "For how long it is good, such as 30d (default: for ever)");
    tree.add(key, "list", "List the keys", [](const Session &session) { return keyList(session); });
    tree.add(key, "revoke", "Revoke a key; it counts at once",
             [order](const Session &session) { return keyRevoke(session, order->name); })
        ->add_option("key", order->name, "Its name")
        ->required();
}

} // namespace tokenctl
