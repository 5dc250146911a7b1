// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/metrics.h"

#include "engine/health.h"

#include <algorithm>

namespace tokenwatch {

namespace {

double inSeconds(Milliseconds span)
{
    return static_cast<double>(span.count()) / 1000.0;
}

double inSeconds(WallTime instant)
{
    return inSeconds(instant.time_since_epoch());
}

QByteArray boundText(qint64 milliseconds)
{
    const QByteArray text = QByteArray::number(static_cast<double>(milliseconds) / 1000.0);
    return text.contains('.') ? text : text + ".0"; // OpenMetrics wants the canonical form
}

} // namespace

Metrics::Metrics(TokenService &service, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_since(clock.now().wall)
{
    connect(&service, &TokenService::attempted, this, &Metrics::count);
    connect(&service.catalog(), &SourceCatalog::sourceRemoved, this,
            [this](const SourceId &id) { m_counts.erase(id); });
}

void Metrics::count(const SourceId &id, const Attempt &attempt)
{
    const auto verdict = std::find(verdicts.begin(), verdicts.end(), attempt.verdict) - verdicts.begin();
    ++m_counts[id].at(static_cast<std::size_t>(verdict));
    const Source *source = m_service.catalog().find(id);
    if (!source)
        return;
    Durations &durations = m_durations[source->grant.type];
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), attempt.latency.count()) - bounds.begin();
    ++durations.counts.at(static_cast<std::size_t>(bound));
    durations.sum += attempt.latency;
}

QByteArray Metrics::text(MetricFormat format) const
{
    const StatusBatch batch = m_service.everything();
    MetricText text(format);
    writeAgent(text, batch);
    writeTokens(text, batch);
    writeRefreshes(text, batch);
    writeDurations(text);
    return text.finished();
}

void Metrics::writeAgent(MetricText &text, const StatusBatch &batch) const
{
    using Kind = MetricText::Kind;
    text.family("tokenwatch_build", Kind::Info, "The version of the agent.");
    text.sample("_info", {{"version", TOKENWATCH_VERSION}}, 1);
    text.family("tokenwatch_healthy", Kind::Gauge, "Whether every source that is not paused can still be refreshed.");
    text.sample({}, {}, unhealthy(batch.changed).isEmpty() ? 1 : 0);
    text.family("tokenwatch_offline", Kind::Gauge, "Whether this computer has no network.");
    text.sample({}, {}, batch.offline ? 1 : 0);
    text.family("tokenwatch_vault_ready", Kind::Gauge, "Whether the credentials can be read.");
    text.sample({}, {}, batch.vault == Vault::Ready ? 1 : 0);
    text.family("tokenwatch_scheduler_running", Kind::Gauge, "Whether tokens are refreshed without being asked for.");
    text.sample({}, {}, batch.scheduler.running ? 1 : 0);
    text.family("tokenwatch_scheduler_failing_sources", Kind::Gauge, "Sources whose last refresh failed.");
    text.sample({}, {}, batch.scheduler.failures);
    text.family("tokenwatch_overdue_renewals", Kind::Gauge, "Refreshes that should have begun already.");
    text.sample({}, {}, batch.scheduler.overdue);
    text.family("tokenwatch_scheduler_next_timestamp_seconds", Kind::Gauge, "When the scheduler acts next.", "seconds");
    if (batch.scheduler.nextAt)
        text.seconds({}, {}, inSeconds(*batch.scheduler.nextAt));
}

void Metrics::writeTokens(MetricText &text, const StatusBatch &batch) const
{
    using Kind = MetricText::Kind;
    const auto instants = [&](const QByteArray &name, const QByteArray &help,
                              std::optional<WallTime> SourceStatus::*instant) {
        text.family(name, Kind::Gauge, help, "seconds");
        for (const SourceStatus &status : batch.changed) {
            if (status.*instant)
                text.seconds({}, {{"source", status.name.toUtf8()}}, inSeconds(*(status.*instant)));
        }
    };
    const auto flags = [&](const QByteArray &name, const QByteArray &help, auto flag) {
        text.family(name, Kind::Gauge, help);
        for (const SourceStatus &status : batch.changed)
            text.sample({}, {{"source", status.name.toUtf8()}}, flag(status) ? 1 : 0);
    };
    instants("tokenwatch_token_expiry_timestamp_seconds", "When the token ends; absent: there is none, or no end.",
             &SourceStatus::expiresAt);
    instants("tokenwatch_refresh_token_expiry_timestamp_seconds", "When the refresh token ends, where that is known.",
             &SourceStatus::refreshExpiresAt);
    instants("tokenwatch_next_refresh_timestamp_seconds", "When the token is refreshed next.",
             &SourceStatus::nextRefreshAt);
    instants("tokenwatch_last_success_timestamp_seconds", "When the last refresh succeeded.",
             &SourceStatus::lastSuccessAt);
    flags("tokenwatch_token_valid", "Whether there is a valid token.",
          [](const SourceStatus &status) { return status.valid; });
    flags("tokenwatch_source_needs_user", "Whether nothing goes on without a person.",
          [](const SourceStatus &status) { return status.needsUser; });
    flags("tokenwatch_source_refreshable",
          "Whether the source can be refreshed, or rests because somebody wants it to.",
          [](const SourceStatus &status) { return !isBeyondRefresh(status); });
    const QByteArray severity = "tokenwatch_source_severity";
    text.family(severity, Kind::StateSet, "How it stands with the source.");
    for (const SourceStatus &status : batch.changed) {
        for (const Severity one :
             {Severity::Fresh, Severity::AtRisk, Severity::Lost, Severity::Blocked, Severity::Inactive})
            text.sample({}, {{"source", status.name.toUtf8()}, {severity, wireName(one)}},
                        status.severity == one ? 1 : 0);
    }
}

void Metrics::writeRefreshes(MetricText &text, const StatusBatch &batch) const
{
    using Kind = MetricText::Kind;
    text.family("tokenwatch_refreshes", Kind::Counter, "Attempts to get a token, by what came of them.");
    for (const SourceStatus &status : batch.changed) {
        const auto counted = m_counts.find(status.id);
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            const qint64 count = counted == m_counts.end() ? 0 : counted->second.at(i);
            const QByteArray verdict = wireName(verdicts.at(i));
            text.sample("_total", {{"source", status.name.toUtf8()}, {"verdict", verdict}}, count);
            text.created({{"source", status.name.toUtf8()}, {"verdict", verdict}}, inSeconds(m_since));
        }
    }
    text.family("tokenwatch_consecutive_failures", Kind::Gauge, "Failed refreshes since the last that succeeded.");
    for (const SourceStatus &status : batch.changed)
        text.sample({}, {{"source", status.name.toUtf8()}}, status.consecutiveFailures);
}

void Metrics::writeDurations(MetricText &text) const
{
    text.family("tokenwatch_refresh_duration_seconds", MetricText::Kind::Histogram,
                "How long attempts to get a token took.", "seconds");
    for (const auto &[grant, durations] : m_durations) {
        qint64 upToHere = 0;
        for (std::size_t i = 0; i < durations.counts.size(); ++i) {
            upToHere += durations.counts.at(i);
            text.sample("_bucket", {{"grant", grant}, {"le", i < bounds.size() ? boundText(bounds.at(i)) : "+Inf"}},
                        upToHere);
        }
        text.sample("_count", {{"grant", grant}}, upToHere);
        text.seconds("_sum", {{"grant", grant}}, inSeconds(durations.sum));
        text.created({{"grant", grant}}, inSeconds(m_since));
    }
}

} // namespace tokenwatch
