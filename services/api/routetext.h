// SPDX-License-Identifier: GPL-3.0-or-later
// What /api/openapi.json says of a route; written where the route is added, beside its handler. English, as all that
// programmers read. The parameters and schemas that are named here are in openapi.cpp and schemas.cpp.
#pragma once

#include <initializer_list>
#include <vector>

namespace tokenwatch::api {

/// One answer that a route of its own may give; 401, 403, 421 and 500 may come from every route.
struct AnswerText {
    int status;
    /// A schema's name; "text/plain" and the like for a body that is not JSON; "" for none.
    const char *body;
};

struct RouteText {
    const char *summary = "";
    std::vector<const char *> query = {};
    const char *body = ""; ///< of the request: as AnswerText::body
    std::vector<AnswerText> answers = {};
    bool alsoAsText = false; ///< what is answered with 200 comes as text/plain, too, where Accept asks for it
};

/// Most errors of a route: {status, "Problem"} for each.
[[nodiscard]] inline std::vector<AnswerText> answersOf(AnswerText good, std::initializer_list<int> problems)
{
    std::vector<AnswerText> answers{good};
    for (const int status : problems)
        answers.push_back({status, "Problem"});
    return answers;
}

} // namespace tokenwatch::api
