// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <sstream>

namespace tokenctl {

namespace {

using nlohmann::json;

Failure wrongInput(const std::string &message, const std::string &hint)
{
    return {Exit::Usage, "invalid_input", message, hint};
}

/// The source that `file` describes: alone, or one of a list.
Result<json> draftFrom(const TestOrder &order)
{
    const Result<std::string> text = readFile(order.file);
    if (!text)
        return tl::unexpected(text.error());
    const json document = json::parse(*text, nullptr, false);
    if (!document.is_object())
        return tl::unexpected(wrongInput("The file " + order.file + " is not a JSON object.",
                                         "It must hold a source, or {\"version\":1,\"sources\":[…]}."));
    if (!document.contains("sources"))
        return document;
    const json sources = listOf(document, "sources");
    std::vector<json> fitting;
    std::copy_if(sources.begin(), sources.end(), std::back_inserter(fitting),
                 [&](const json &source) { return order.name.empty() || textOf(source, "name") == order.name; });
    if (fitting.size() != 1)
        return tl::unexpected(
            wrongInput("The file " + order.file + " holds " + std::to_string(fitting.size()) +
                           (order.name.empty() ? " sources." : " sources of the name " + order.name + "."),
                       "Say which one you mean with --name."));
    return fitting.front();
}

Result<json> secretsFrom(const TestOrder &order)
{
    if (!order.secretsFromInput)
        return json::object();
    if (order.file == "-")
        return tl::unexpected(
            wrongInput("Standard input can’t be both the source and its secrets.", "Put the source into a file."));
    const Result<std::string> text = readSecret();
    if (!text)
        return tl::unexpected(text.error());
    json secrets = json::parse(*text, nullptr, false);
    if (!secrets.is_object())
        return tl::unexpected(wrongInput("Standard input is not a JSON object of secrets.",
                                         "Pipe in an object such as {\"client_secret\":\"…\"}."));
    return secrets;
}

std::string latencyText(const json &attempt)
{
    const auto found = attempt.find("latency");
    const double seconds = found != attempt.end() && found->is_number() ? found->get<double>() : 0;
    std::ostringstream text;
    if (seconds < 1)
        text << rounded(seconds * 1000) << " ms";
    else
        text << std::fixed << std::setprecision(1) << seconds << " s";
    return text.str();
}

void printTestRequest(const json &request)
{
    std::cout << "  " << textOf(request, "method") << ' '
              << (textOf(request, "path").empty() ? textOf(request, "host") : textOf(request, "path"));
    if (const std::string format = textOf(request, "format"); !format.empty())
        std::cout << "  " << format;
}

void printAttempt(const json &attempt)
{
    printTestRequest(attempt);
    std::cout << "  " << textOf(attempt, "answer") << " in " << latencyText(attempt) << "  "
              << textOf(attempt, "meaning") << '\n';
}

void printUnsent(const json &planned)
{
    printTestRequest(planned);
    std::cout << "  " << textOf(planned, "meaning") << '\n';
}

} // namespace

Result<> sourceTest(const Session &session, const TestOrder &order)
{
    json question;
    if (order.file.empty()) {
        question["name"] = order.name;
    } else {
        Result<json> draft = draftFrom(order);
        if (!draft)
            return tl::unexpected(draft.error());
        question["source"] = std::move(*draft);
    }
    Result<json> secrets = secretsFrom(order);
    if (!secrets)
        return tl::unexpected(secrets.error());
    question["secrets"] = std::move(*secrets);

    // What will be done, before it is done.
    json plan = question;
    plan["plan"] = true;
    const Call call{.method = "POST", .path = "/api/sources/test", .body = plan.dump()};
    const Result<json> planned = session.ask(call);
    if (!planned)
        return tl::unexpected(planned.error());
    if (!session.json)
        std::cout << textOf(partOf(*planned, "data"), "plan") << std::endl;

    const Result<json> answer = session.ask({.method = "POST",
                                             .path = "/api/sources/test",
                                             .body = question.dump(),
                                             .patience = std::chrono::seconds(120)});
    if (!answer)
        return tl::unexpected(answer.error());
    const json report = partOf(*answer, "data");
    const std::string message = textOf(report, "message");
    const std::string hint = textOf(report, "hint");
    if (session.json) {
        print(report);
    } else {
        for (const json &attempt : listOf(report, "attempts"))
            printAttempt(attempt);
        for (const json &unsent : listOf(report, "not_sent"))
            printUnsent(unsent);
    }
    if (!flagOf(report, "succeeded")) {
        const std::string kind = textOf(partOf(report, "error"), "kind");
        return tl::unexpected(Failure{Exit::Refused, kind, message, hint});
    }
    if (!session.json)
        std::cout << message << ' ' << hint << '\n';
    return {};
}

} // namespace tokenctl
