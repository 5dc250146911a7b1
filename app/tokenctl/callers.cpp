// SPDX-License-Identifier: GPL-3.0-or-later
// Who used which token, from the command line.
#include "commandtree.h"
#include "columns.h"

#include <iostream>
#include <memory>

namespace tokenctl {

namespace {

using nlohmann::json;

/// "/usr/bin/python3.11 /srv/report.py", "key deploy", or what is known instead.
std::string whoText(const json &use)
{
    const std::string kind = textOf(use, "kind");
    if (kind == "key")
        return "key " + textOf(use, "name");
    if (kind == "managing_key")
        return "the key of agent.json";
    const std::string executable = textOf(use, "executable");
    if (executable.empty())
        return "a program of user " + std::to_string(numberOf(use, "uid"));
    const std::string script = textOf(use, "script");
    return script.empty() ? executable : executable + ' ' + script;
}

Result<> callers(const Session &session, const std::string &name)
{
    Call call{.path = "/api/callers"};
    if (!name.empty())
        call.query["source"] = name;
    const Result<json> answer = session.ask(call);
    if (!answer)
        return tl::unexpected(answer.error());
    if (session.json) {
        print(*answer);
        return {};
    }
    std::vector<std::vector<std::string>> rows{{"SOURCE", "WHO", "VIA", "TIMES", "LAST", "FIRST"}};
    for (const json &use : listOf(*answer, "callers"))
        rows.push_back({textOf(use, "source"), whoText(use), textOf(use, "via"), std::to_string(numberOf(use, "times")),
                        toTheSecond(textOf(use, "last_at")), toTheSecond(textOf(use, "first_at"))});
    if (rows.size() == 1)
        std::cout << "No program has taken a token yet.\n";
    else
        std::cout << aligned(rows);
    return {};
}

} // namespace

void addCallers(const CommandTree &tree)
{
    const auto name = std::make_shared<std::string>();
    tree.add(tree.app, "callers", "Show which programs and keys took tokens, and when",
             [name](const Session &session) { return callers(session, *name); })
        ->add_option("name", *name, "Only of this source");
}

} // namespace tokenctl
