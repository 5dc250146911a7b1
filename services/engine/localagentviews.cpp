// SPDX-License-Identifier: GPL-3.0-or-later
// The agent's doors for what people look at: attempts, claims, the log; and for its preferences and the
// sandbox's switch.
#include "engine/localagent_p.h"

#include <QPointer>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

LogLine::Level levelOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return LogLine::Level::Error;
    case LogLevel::Warn:
        return LogLine::Level::Warning;
    case LogLevel::Info:
        return LogLine::Level::Info;
    case LogLevel::Debug:
        return LogLine::Level::Debug;
    }
    Q_UNREACHABLE();
}

/// The engine writes "NAME: what happened", or "NAME is lost: why".
LogLine forPeople(const log::Line &line, const SourceCatalog &catalog)
{
    LogLine shown{line.number, line.at, levelOf(line.level), {}, line.text};
    const qsizetype end = line.text.indexOf(u' ');
    QString first = line.text.left(end);
    const bool hasColon = first.endsWith(u':');
    if (hasColon)
        first.chop(1);
    if (end < 0 || !catalog.find(first))
        return shown;
    shown.source = first;
    shown.text = line.text.mid(end + 1);
    return shown;
}

} // namespace

Pending LocalAgent::attempts(const SourceId &id, std::optional<WallTime> since, int most,
                             Then<std::vector<Attempt>> then)
{
    return ask<std::vector<Attempt>>(
        [&history = m_parts.history, id, since, most](Then<std::vector<Attempt>> done) {
            history.attempts(id, since, most, std::move(done));
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::claims(const SourceId &id, Then<TokenClaims> then)
{
    return ask<TokenClaims>(
        [&service = m_parts.service, id](const Then<TokenClaims> &done) {
            done(service.claims(id));
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::verifySignature(const SourceId &id, Then<SignatureReport> then)
{
    return ask<SignatureReport>(
        [&service = m_parts.service, id](Then<SignatureReport> done) {
            return service.verifySignature(id, std::move(done));
        },
        std::move(then));
}

Pending LocalAgent::logLines(quint64 after, int most, Then<std::vector<LogLine>> then)
{
    return ask<std::vector<LogLine>>(
        [&service = m_parts.service, ring = m_parts.log, after, most](const Then<std::vector<LogLine>> &done) {
            std::vector<LogLine> lines;
            if (ring) {
                for (const log::Line &line : ring->lines(after, static_cast<std::size_t>(most)))
                    lines.push_back(forPeople(line, service.catalog()));
            }
            done(std::move(lines));
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::switchSandbox(bool runs, Then<> then)
{
    return ask<AgentFacts>(
        [run = m_parts.switchSandbox, runs](Then<AgentFacts> done) {
            if (run)
                run(runs, std::move(done));
            else
                done(failure(ErrorKind::Unsupported));
            return Pending();
        },
        [this, then = std::move(then)](Expected<AgentFacts> facts) {
            if (!facts)
                return then(failure(facts.error()));
            m_parts.facts = std::move(*facts);
            Q_EMIT factsChanged();
            then({});
        });
}

Pending LocalAgent::setPreferences(const AgentPreferences &preferences, Then<> then)
{
    return ask<void>(
        [set = m_parts.setPreferences, preferences](Then<> done) {
            if (set)
                set(preferences, std::move(done));
            else
                done(failure(ErrorKind::Unsupported));
            return Pending();
        },
        std::move(then));
}

void LocalAgent::takePreferences(const AgentPreferences &preferences, const AgentFacts &facts)
{
    m_parts.preferences = preferences;
    m_parts.facts = facts;
    Q_EMIT factsChanged();
}

Pending LocalAgent::startSandbox(Then<> then)
{
    return switchSandbox(true, std::move(then));
}

Pending LocalAgent::removeSandbox(Then<> then)
{
    return switchSandbox(false, std::move(then));
}

} // namespace tokenwatch
