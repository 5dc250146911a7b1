// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that go on until Ctrl+C: the live table, and the log. An agent that is started again in the meantime is
// waited for; one that was never there is not.
#include "commands.h"
#include "interrupt.h"
#include "table.h"
#include "terminal.h"

#include <iostream>

namespace tokenctl {

namespace {

using nlohmann::json;

/// Says once that the agent is gone, and once that it is back.
class Absence
{
public:
    /// Whether `failure` is one to wait through.
    bool covers(const Failure &failure)
    {
        if (!m_wasThere || failure.code != Exit::NoAgent)
            return false;
        if (!m_isGone)
            std::cerr << "tokenctl: The agent is gone; waiting for it. Ctrl+C ends this.\n";
        m_isGone = true;
        return true;
    }
    void isThere()
    {
        if (m_isGone)
            std::cerr << "tokenctl: The agent is back.\n";
        m_isGone = false;
        m_wasThere = true;
    }

private:
    bool m_wasThere = false;
    bool m_isGone = false;
};

/// Lines of the agent's log, each once. An agent that was started again counts from 1: that the last line is still
/// there as it was tells the two apart.
class LogReader
{
public:
    LogReader(const Session &session, const std::string &name, int lines)
        : m_session(session)
        , m_lines(lines)
    {
        if (!name.empty())
            m_query["source"] = name;
    }

    Result<json> next()
    {
        Result<json> lines = after(m_last > 0 ? m_last - 1 : 0, m_last > 0 ? most : m_lines);
        if (!lines || m_last == 0)
            return noted(lines);
        const bool hasLast = !lines->empty() && numberOf(lines->front(), "number") >= m_last;
        const bool isOther =
            hasLast && numberOf(lines->front(), "number") == m_last && textOf(lines->front(), "at") != m_lastAt;
        if (!hasLast || isOther)
            return noted(after(0, most));
        if (numberOf(lines->front(), "number") == m_last)
            lines->erase(lines->begin());
        return noted(lines);
    }

private:
    static constexpr int most = 2000; ///< what the agent keeps

    Result<json> after(long long number, int lines)
    {
        m_query["after"] = std::to_string(number);
        m_query["n"] = std::to_string(lines);
        return m_session.ask({.path = "/api/log", .query = m_query}).map([](const json &document) {
            return listOf(document, "lines");
        });
    }
    Result<json> noted(Result<json> lines)
    {
        if (lines && !lines->empty()) {
            m_last = numberOf(lines->back(), "number");
            m_lastAt = textOf(lines->back(), "at");
        }
        return lines;
    }

    const Session &m_session;
    const int m_lines;
    std::map<std::string, std::string> m_query;
    long long m_last = 0;
    std::string m_lastAt;
};

void printLine(const json &line, bool asJson)
{
    if (asJson)
        std::cout << harmless(line.dump()) << '\n';
    else
        std::cout << textOf(line, "at") << ' ' << textOf(line, "level") << ' ' << textOf(line, "text") << '\n';
}

} // namespace

Result<> watch(const Session &session)
{
    catchInterrupts();
    const bool live = takesCursor() && !session.json;
    Absence absence;
    bool isFirst = true;
    while (!isInterrupted()) {
        const Result<json> document = session.ask({.path = "/api/token/status", .stopped = isInterrupted});
        if (isInterrupted())
            break;
        if (!document && !absence.covers(document.error()))
            return tl::unexpected(document.error());
        if (document) {
            absence.isThere();
            if (session.json)
                std::cout << harmless(document->dump()) << std::endl;
            else if (live)
                std::cout << picture(statusTable(*document, takesColour()), std::exchange(isFirst, false))
                          << std::flush;
            else
                std::cout << statusTable(*document, false) << std::endl;
        }
        if (!std::cout)
            break; // nobody reads any more
        pauseFor(1);
    }
    return {};
}

Result<> log(const Session &session, const std::string &name, int lines, bool follow)
{
    LogReader reader(session, name, lines);
    Absence absence;
    if (follow)
        catchInterrupts();
    do {
        const Result<json> news = reader.next();
        if (isInterrupted())
            break;
        if (!news && !absence.covers(news.error()))
            return tl::unexpected(news.error());
        if (news) {
            absence.isThere();
            for (const json &line : *news)
                printLine(line, session.json);
            std::cout << std::flush;
        }
        if (follow && std::cout)
            pauseFor(1);
    } while (follow && !isInterrupted() && std::cout);
    return {};
}

} // namespace tokenctl
