// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "session.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>
#include <vector>

namespace tokenctl {

namespace {

using nlohmann::json;

constexpr std::size_t columnCount = 5;
using Row = std::array<std::string, columnCount>;

/// Characters a terminal shows, for UTF-8 without combining marks.
std::size_t width(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// Local time of day of an RFC 3339 instant.
std::string timeOfDay(const std::string &instant)
{
    std::tm utc = {};
    if (!strptime(instant.c_str(), "%Y-%m-%dT%H:%M:%S", &utc))
        return "-";
    const std::time_t moment = timegm(&utc);
    std::tm local = {};
    localtime_r(&moment, &local);
    char buffer[16];
    std::strftime(buffer, sizeof buffer, "%H:%M:%S", &local);
    return buffer;
}

std::string expiryText(const json &source)
{
    if (!flagOf(source, "has_token"))
        return "no token";
    const auto left = source.find("expires_in");
    return left != source.end() && left->is_number() ? spanText(left->get<double>()) : "does not expire";
}

std::string lastText(const json &source)
{
    const auto last = source.find("last_attempt");
    if (last == source.end() || !last->is_object())
        return "-";
    const int status = numberOf(*last, "http_status");
    return textOf(*last, "outcome") + (status > 0 ? " (" + std::to_string(status) + ")" : "");
}

Row row(const json &source)
{
    const std::string next = textOf(source, "next_refresh_at");
    return {textOf(source, "name"), textOf(source, "state"), expiryText(source), next.empty() ? "-" : timeOfDay(next),
            lastText(source)};
}

const char *colourOf(const std::string &severity)
{
    if (severity == "lost")
        return "\033[31m";
    if (severity == "at_risk")
        return "\033[33m";
    if (severity == "blocked")
        return "\033[35m";
    if (severity == "inactive")
        return "\033[2m";
    return "";
}

std::string schedulerLine(const json &status)
{
    const json scheduler = partOf(status, "scheduler");
    if (!flagOf(scheduler, "running"))
        return "Scheduler stopped: nothing is refreshed by itself. Start it with: tokenctl scheduler start";
    const std::string next = textOf(scheduler, "next_at");
    return "Scheduler running, next " + (next.empty() ? std::string("none") : timeOfDay(next)) + ", " +
           std::to_string(numberOf(scheduler, "overdue")) + " overdue, " +
           std::to_string(numberOf(scheduler, "failures")) + " failing";
}

} // namespace

std::string spanText(double seconds)
{
    const bool past = seconds < 0;
    const auto total = static_cast<long long>(std::floor(std::fabs(seconds)));
    char buffer[48];
    if (total >= 48 * 3600)
        std::snprintf(buffer, sizeof buffer, "%lld d %lld h", total / 86400, total % 86400 / 3600);
    else if (total >= 3600)
        std::snprintf(buffer, sizeof buffer, "%lld h %02lld min", total / 3600, total % 3600 / 60);
    else if (total >= 60)
        std::snprintf(buffer, sizeof buffer, "%lld min %02lld s", total / 60, total % 60);
    else
        std::snprintf(buffer, sizeof buffer, "%lld s", total);
    return past ? std::string("expired ") + buffer + " ago" : buffer;
}

std::string statusTable(const json &status, bool colour)
{
    std::vector<Row> rows{{"NAME", "STATE", "EXPIRES IN", "NEXT", "LAST"}};
    std::vector<std::string> severities{""};
    for (const json &source : listOf(status, "sources")) {
        rows.push_back(row(source));
        severities.push_back(textOf(source, "severity"));
    }
    std::array<std::size_t, columnCount> widths{};
    for (const Row &cells : rows) {
        for (std::size_t i = 0; i < columnCount; ++i)
            widths.at(i) = std::max(widths.at(i), width(cells.at(i)));
    }
    std::string table;
    for (std::size_t line = 0; line < rows.size(); ++line) {
        const char *paint = colour ? colourOf(severities[line]) : "";
        table += paint;
        for (std::size_t i = 0; i < columnCount; ++i) {
            table += rows[line].at(i);
            if (i + 1 < columnCount)
                table.append(widths.at(i) - width(rows[line].at(i)) + 2, ' ');
        }
        table += *paint ? "\033[0m\n" : "\n";
    }
    return table + schedulerLine(status) + '\n';
}

} // namespace tokenctl
