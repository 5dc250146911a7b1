// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox from the command line: look at it, make it fail, follow what it is asked.
#include "commands.h"
#include "interrupt.h"

#include <iostream>

namespace tokenctl {

namespace {

using nlohmann::json;

constexpr const char *faultsPath = "/api/sandbox/faults";

void printFault(const json &fault)
{
    std::cout << "fault " << textOf(fault, "name");
    for (const char *scope : {"client", "endpoint"}) {
        if (const std::string text = textOf(fault, scope); !text.empty())
            std::cout << ", " << scope << ' ' << text;
    }
    if (fault.contains("count") && fault["count"].is_number())
        std::cout << ", " << numberOf(fault, "count") << " times more";
    if (fault.contains("seconds_left") && fault["seconds_left"].is_number())
        std::cout << ", for " << rounded(fault["seconds_left"].get<double>()) << " s more";
    std::cout << (flagOf(fault, "active") ? ", active" : ", waiting") << '\n';
}

/// "10:04:11Z #7 POST /oauth/token client billing: 503 temporarily_unavailable (unavailable), attempt 2 after #6"
void printRequest(const json &request)
{
    std::cout << textOf(request, "at") << " #" << numberOf(request, "number") << ' ' << textOf(request, "method") << ' '
              << textOf(request, "target");
    if (const std::string client = textOf(request, "client"); !client.empty())
        std::cout << " client " << client;
    const long long status = numberOf(request, "status");
    std::cout << ": " << (status ? std::to_string(status) : "no answer");
    if (const std::string error = textOf(request, "error"); !error.empty())
        std::cout << ' ' << error;
    for (const json &fault : listOf(request, "faults")) {
        if (fault.is_string())
            std::cout << " [" << fault.get<std::string>() << ']';
    }
    if (numberOf(request, "retry_of"))
        std::cout << ", attempt " << numberOf(request, "attempt") << " after #" << numberOf(request, "retry_of");
    std::cout << '\n';
}

} // namespace

Result<> sandboxStatus(const Session &session)
{
    const Result<json> answer = session.ask({.path = "/api/sandbox"});
    if (!answer)
        return tl::unexpected(answer.error());
    if (session.json) {
        print(*answer);
        return {};
    }
    std::cout << "Sandbox at " << textOf(*answer, "url") << ", " << numberOf(*answer, "sessions")
              << " sessions. Nothing in it is real.\n";
    if (const std::string secure = textOf(*answer, "https"); !secure.empty())
        std::cout << "With TLS at " << secure << "; its certificate is at " << textOf(*answer, "url") << "/ca.pem\n";
    for (const json &fault : listOf(*answer, "faults"))
        printFault(fault);
    return {};
}

Result<> sandboxFault(const Session &session, const FaultOrder &order)
{
    json body{{"fault", order.fault}};
    if (order.count)
        body["count"] = *order.count;
    if (order.seconds)
        body["for"] = *order.seconds;
    if (order.by)
        body["by"] = *order.by;
    for (const auto &[name, value] : {std::pair<const char *, const std::string &>{"source", order.source},
                                      {"client", order.client},
                                      {"endpoint", order.endpoint}}) {
        if (!value.empty())
            body[name] = value;
    }
    return say(session, session.ask({.method = "POST", .path = faultsPath, .body = body.dump()}),
               order.fault + ": set");
}

Result<> sandboxReset(const Session &session)
{
    return say(session, session.ask({.method = "DELETE", .path = faultsPath}), "all faults removed");
}

Result<> sandboxLog(const Session &session, int lines, bool follow, bool asCurl)
{
    catchInterrupts();
    long long after = 0;
    do {
        const Result<json> document = session.ask(
            {.path = "/api/sandbox/log", .query = {{"n", std::to_string(lines)}, {"after", std::to_string(after)}}});
        if (!document)
            return tl::unexpected(document.error());
        for (const json &request : listOf(*document, "requests")) {
            after = numberOf(request, "number", after);
            if (session.json)
                std::cout << request.dump() << '\n';
            else if (asCurl)
                std::cout << textOf(request, "curl") << '\n';
            else
                printRequest(request);
        }
        std::cout << std::flush;
        if (follow && !isInterrupted())
            pauseFor(1);
    } while (follow && !isInterrupted());
    return {};
}

} // namespace tokenctl
