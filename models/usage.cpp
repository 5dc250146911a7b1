// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Who took a token longer ago is not waiting for the next one.
constexpr Seconds countsAsUser = std::chrono::hours(24);
constexpr size_t mostNamed = 12; ///< in a tool tip or a spoken sentence

struct UsageWords {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

bool isPlain(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || u"/._-:+,@%"_s.contains(c);
    });
}

QString forShell(QString text)
{
    return isPlain(text) ? text : u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString forPowerShell(QString text)
{
    return isPlain(text) && !text.startsWith(u'@') ? text : u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString forPython(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString shellCommand(const QString &command, const UsageTarget &target)
{
    const QString where = target.socket.isEmpty() ? QString() : u" --socket "_s + forShell(target.socket);
    return u"tokenctl"_s + where + u' ' + command + u' ' + forShell(target.source);
}

QString powerShellCommand(const UsageTarget &target)
{
    const QString where = target.socket.isEmpty() ? QString() : u" --socket "_s + forPowerShell(target.socket);
    return u"tokenctl"_s + where + u" header "_s + forPowerShell(target.source);
}

QString pythonArguments(const UsageTarget &target)
{
    QStringList arguments{forPython(u"tokenctl"_s)};
    if (!target.socket.isEmpty())
        arguments << forPython(u"--socket"_s) << forPython(target.socket);
    arguments << forPython(u"header"_s) << forPython(target.source);
    return arguments.join(u", "_s);
}

QString exampleOr(const QString &address)
{
    return address.isEmpty() ? u"https://api.example/"_s : address;
}

QString callerName(const Caller &caller)
{
    switch (caller.kind) {
    case Caller::Kind::Program: {
        if (!caller.script.isEmpty())
            return caller.script.section(u'/', -1);
        const QString name = caller.name.section(u'/', -1);
        return name.isEmpty() ? UsageWords::tr("a program") : name;
    }
    case Caller::Kind::Key:
        return UsageWords::tr("key “%1”").arg(caller.name);
    case Caller::Kind::Managing:
        return UsageWords::tr("managing key");
    }
    Q_UNREACHABLE();
}

QString callerPlace(const Caller &caller, CallerDoor door)
{
    switch (door) {
    case CallerDoor::Socket:
        return caller.script.isEmpty() ? caller.name : caller.script;
    case CallerDoor::Api:
        return UsageWords::tr("over the local API");
    case CallerDoor::Gateway:
        return UsageWords::tr("through the gateway");
    }
    Q_UNREACHABLE();
}

/// Each program once, by whichever doors it came; the last first.
std::vector<CallerUse> byProgram(const std::vector<CallerUse> &uses)
{
    std::vector<CallerUse> programs;
    QHash<Caller, size_t> places;
    for (const CallerUse &use : uses) {
        if (const auto known = places.constFind(use.caller); known != places.cend()) {
            CallerUse &program = programs[*known];
            program.times += use.times;
            program.last = std::max(program.last, use.last);
            continue;
        }
        places.insert(use.caller, programs.size());
        programs.push_back(use);
    }
    return programs;
}

/// Of the last day.
std::vector<CallerUse> presentPrograms(const std::vector<CallerUse> &uses, WallTime now)
{
    std::vector<CallerUse> programs = byProgram(uses);
    std::erase_if(programs, [now](const CallerUse &use) { return now - use.last > countsAsUser; });
    return programs;
}

QString lastTaken(const CallerUse &use, const texts::Viewpoint &view)
{
    return UsageWords::tr("last %1", "when a program took the token").arg(texts::briefTime(use.last, view));
}

/// Of those that are not named one by one.
QString soManyMore(size_t count)
{
    return count == 1 ? UsageWords::tr("1 more program")
                      : UsageWords::tr("%n more programs", nullptr, static_cast<int>(count));
}

} // namespace

QString snippet(Language language, const UsageTarget &target)
{
    switch (language) {
    case Language::Curl: // over a pipe: arguments are for everybody to read
        return u"%1 |\n  curl -H @- %2\n"_s.arg(shellCommand(u"header"_s, target), forShell(exampleOr(target.address)));
    case Language::PowerShell:
        return u"$name, $value = (%1) -split ': ', 2\nInvoke-RestMethod -Headers @{ $name = $value } `\n  -Uri %2\n"_s
            .arg(powerShellCommand(target), forPowerShell(exampleOr(target.address)));
    case Language::Python:
        return u"import subprocess, urllib.request\n\n"
               "header = subprocess.run(\n    [%1],\n    check=True, capture_output=True, text=True).stdout\n"
               "name, value = header.strip().split(\": \", 1)\n"
               "request = urllib.request.Request(\n    %2,\n    headers={name: value})\n"
               "print(urllib.request.urlopen(request).read().decode())\n"_s.arg(pythonArguments(target),
                                                                                forPython(exampleOr(target.address)));
    case Language::DotEnv:
        return u"ACCESS_TOKEN=\"$(%1)\"\n"_s.arg(shellCommand(u"get"_s, target));
    }
    Q_UNREACHABLE();
}

QString snippetHint(Language language)
{
    if (language == Language::DotEnv)
        return UsageWords::tr(
            "For files that a shell reads: “set -a; . ./.env; set +a”. The token is asked for at that "
            "moment, and none stands in the file.");
    return UsageWords::tr(
        "Asks for the token each time it runs, so it never expires and no secret lands in your shell history.");
}

QString gatewayAddressOf(const QString &gateway, const QString &source)
{
    return gateway.isEmpty() ? QString() : gateway + u'/' + source + u'/';
}

int programsServed(const std::vector<CallerUse> &uses, WallTime now)
{
    QSet<Caller> programs;
    for (const CallerUse &use : uses) {
        if (now - use.last <= countsAsUser)
            programs.insert(use.caller);
    }
    return static_cast<int>(programs.size());
}

texts::TwoLines inUseCell(const std::vector<CallerUse> &uses, const texts::Viewpoint &view)
{
    const std::vector<CallerUse> programs = presentPrograms(uses, view.now);
    if (programs.empty())
        return {};
    const QString name = callerName(programs.front().caller);
    const auto others = static_cast<qulonglong>(programs.size() - 1);
    return {others == 0
                ? name
                : UsageWords::tr("%1, +%2", "a program, and how many others").arg(name, view.locale.toString(others)),
            lastTaken(programs.front(), view)};
}

QString inUseToolTip(const std::vector<CallerUse> &uses, const texts::Viewpoint &view)
{
    std::vector<CallerUse> programs = byProgram(uses);
    const size_t more = programs.size() > mostNamed ? programs.size() - mostNamed : 0;
    programs.resize(programs.size() - more);
    QStringList lines;
    for (const DetailRow &row : callerRows(programs, view))
        lines << UsageWords::tr("%1: %2", "a program, and how often it took the token").arg(row.first, row.trailing);
    if (more > 0)
        lines << soManyMore(more);
    return lines.join(u'\n');
}

QString spokenInUse(const std::vector<CallerUse> &uses, const texts::Viewpoint &view)
{
    const std::vector<CallerUse> programs = presentPrograms(uses, view.now);
    if (programs.empty())
        return UsageWords::tr("no program took the token within the last day");
    QStringList names;
    for (const CallerUse &use : programs) {
        if (static_cast<size_t>(names.size()) < mostNamed)
            names << callerName(use.caller);
    }
    if (programs.size() > mostNamed)
        names << soManyMore(programs.size() - mostNamed);
    return UsageWords::tr("%1, %2", "names of programs, and when the last of them took the token")
        .arg(view.locale.createSeparatedList(names), lastTaken(programs.front(), view));
}

std::vector<DetailRow> callerRows(const std::vector<CallerUse> &uses, const texts::Viewpoint &view)
{
    std::vector<DetailRow> rows;
    for (const CallerUse &use : uses) {
        DetailRow row;
        row.first = callerName(use.caller);
        row.second = callerPlace(use.caller, use.door);
        const auto times = static_cast<int>(std::min<quint64>(use.times, 1U << 30U));
        row.trailing =
            (times == 1 ? UsageWords::tr("1 time, last %1") : UsageWords::tr("%n times, last %1", nullptr, times))
                .arg(texts::briefTime(use.last, view));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace tokenwatch
