// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"
#include "commands.h"
#include "interrupt.h"

#include <iostream>

namespace tokenctl {

namespace {

using nlohmann::json;

std::string signInPath(const std::string &name)
{
    return "/api/sources/" + encoded(name) + "/signin";
}

bool isPending(const json &signIn)
{
    const std::string state = textOf(signIn, "state");
    return state == "starting" || state == "waiting";
}

Failure cancelled(const std::string &name)
{
    return {Exit::Refused, "cancelled", "The sign-in to " + name + " was cancelled.",
            "Start it again if you still want it."};
}

/// What the person has to do; on standard error, because it is no result.
void tell(const json &signIn, const std::string &name, bool noBrowser)
{
    const std::string address = textOf(signIn, "address");
    const std::string code = textOf(signIn, "user_code");
    if (code.empty()) {
        const bool opened = !noBrowser && openInBrowser(address);
        std::cerr << (opened ? "A browser was started. If it does not show the sign-in to " : "To sign in to ") << name
                  << ", open\n\n  " << address << "\n\n";
    } else {
        std::cerr << "To sign in to " << name << ", open\n\n  " << address << "\n\nand enter the code  " << code
                  << "\n\n";
        if (const std::string complete = textOf(signIn, "complete_address"); !complete.empty())
            std::cerr << "or open this address, which holds the code:\n\n  " << complete << "\n\n";
    }
    if (const std::string end = textOf(signIn, "ends_at"); !end.empty())
        std::cerr << "Waiting until " << end << "; Ctrl+C cancels.\n";
    std::cerr << std::flush;
}

Failure failureOf(const json &signIn, const std::string &name)
{
    if (textOf(signIn, "state") != "failed")
        return cancelled(name);
    const json error = partOf(signIn, "error");
    Failure failure{Exit::Refused, textOf(error, "kind"), textOf(error, "message"), textOf(error, "hint")};
    // RFC 8628 3.5: the person was too late; so they were if the browser never came back.
    if (failure.kind == "timed_out" || textOf(error, "code") == "expired_token")
        failure.code = Exit::NoToken;
    return failure;
}

} // namespace

Result<> signIn(const Session &session, const std::string &name, bool noBrowser)
{
    catchInterrupts();
    const auto ask = [&](const char *method, const char *wait) {
        Call call{.method = method, .path = signInPath(name), .stopped = isInterrupted};
        if (*wait)
            call.query["wait"] = wait;
        return session.ask(call).map([](const json &answer) { return partOf(answer, "data"); });
    };
    Result<json> state = ask("POST", "");
    std::string told;
    while (state && isPending(*state) && !isInterrupted()) {
        const std::string prompt = textOf(*state, "address") + textOf(*state, "user_code");
        if (!session.json && !prompt.empty() && prompt != told)
            tell(*state, name, noBrowser);
        if (session.json && !prompt.empty() && prompt != told) {
            std::cout << state->dump() << std::endl;
            if (textOf(*state, "user_code").empty() && !noBrowser)
                (void)openInBrowser(textOf(*state, "address"));
        }
        told = prompt;
        state = ask("GET", "30");
    }
    if (isInterrupted()) {
        // Nobody waits for it any more.
        (void)session.ask({.method = "DELETE", .path = signInPath(name)});
        return tl::unexpected(cancelled(name));
    }
    if (!state)
        return tl::unexpected(state.error());
    if (textOf(*state, "state") != "succeeded")
        return tl::unexpected(failureOf(*state, name));
    if (session.json)
        std::cout << state->dump() << '\n';
    else
        std::cout << name << ": signed in\n";
    return {};
}

} // namespace tokenctl
