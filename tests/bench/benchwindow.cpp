// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwindow.h"

#include "ui/notifying/desktopnotifier.h"
#include "ui/notifying/traynotifier.h"

#include <QCoreApplication>
#include <QEvent>

#include <ctime>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int turnsToSettle = 3; // layouts are redone a turn later

qint64 nsOf(clockid_t which)
{
    timespec time{};
    ::clock_gettime(which, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

Attempt attemptAt(WallTime when, bool good)
{
    Attempt attempt;
    attempt.at = when;
    attempt.verdict = good ? Verdict::Refreshed : Verdict::Transient;
    attempt.httpStatus = good ? 200 : 503;
    attempt.latency = 120ms;
    return attempt;
}

SourceStatus sourceOfKind(int i, WallTime now)
{
    constexpr std::array<Milliseconds, 5> lifetimes{5min, 1h, 8h, 24h, 30 * 24h};
    const Milliseconds lifetime = lifetimes[size_t(i) % lifetimes.size()];
    const Milliseconds age = lifetime * (i % 70) / 100;
    const QString name = u"service-%1"_s.arg(i * 7919 % 100'000, 5, 10, QLatin1Char('0'));
    SourceStatus status = testSource(name, now - age, lifetime);
    status.title = u"Service %1 of plant %2"_s.arg(i * 7919 % 100'000).arg(i % 37);
    status.host = u"auth%1.plant-%2.example"_s.arg(i % 11).arg(i % 37);
    status.group = u"plant %1"_s.arg(i % 37);
    status.lastAttempt = attemptAt(now - age, true);
    switch (i % 50) {
    case 0: // refused, lost
        status.state = SourceState::Expired;
        status.severity = Severity::Lost;
        status.reason = Reason::ProviderRefusal;
        status.needsUser = true;
        status.valid = false;
        status.expiresAt = now - 10min;
        status.nextRefreshAt.reset();
        break;
    case 1: // failing
        status = failingSource(name, now, 2min + Milliseconds(i * 37 % 480'000));
        status.lastAttempt = attemptAt(now - 30s, false);
        break;
    case 2: // ends, and nobody can renew it
        status.state = SourceState::Expiring;
        status.severity = Severity::AtRisk;
        status.reason = Reason::CannotRenew;
        status.needsUser = status.pasted = true;
        status.renewable = false;
        status.expiresAt = now + 1min + Milliseconds(i * 53 % 540'000);
        status.coveredUntil = status.expiresAt;
        status.nextRefreshAt.reset();
        break;
    case 3:
        status.state = SourceState::Paused;
        status.severity = Severity::Inactive;
        break;
    case 4:
        status.state = SourceState::Cleared;
        status.severity = Severity::Inactive;
        status.hasToken = status.valid = false;
        break;
    default:
        break;
    }
    if (i % 3 == 0) {
        status.hasRefreshToken = true;
        status.refreshExpiresAt = now + 10h + Milliseconds(i * 101 % 36'000'000);
        status.refreshEndMoves = false;
    }
    return status;
}

} // namespace

std::vector<SourceStatus> sourcesOfAllKinds(int count, WallTime now)
{
    std::vector<SourceStatus> statuses;
    statuses.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        statuses.push_back(sourceOfKind(i, now));
    return statuses;
}

Frames::Frames(const QString &name)
    : wall{name, {}}
    , computed{name + u", computed"_s, {}}
{}

void Frames::add(double wallNs, double computedNs)
{
    wall.samples.push_back(wallNs);
    computed.samples.push_back(computedNs);
}

/// Counts the paints of the list.
class BenchWindow::PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget *watched) { watched->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

BenchWindow::BenchWindow(int sources)
{
    m_theme.applyToApplication();
    agent.isSilent = true;
    agent.statuses = sourcesOfAllKinds(sources, clock.now().wall);
    m_window = std::make_unique<MainWindow>(agent, clock, m_theme, QTimeZone::utc());
    m_tray = std::make_unique<TrayIcon>(monitor().sources(), clock, m_theme);
    m_notices = std::make_unique<NoticeDesk>(monitor().sources(), clock);
    m_notices->setNotifiers({}, std::make_unique<TrayNotifier>(m_tray->icon(), m_theme));
    m_window->resize(1440, 900);
    m_window->show();
    agent.publish();
    settle();
    if (monitor().sources().rowCount() != sources)
        qFatal("the window shows %d sources", monitor().sources().rowCount());
    m_paints = std::make_unique<PaintCount>(view().viewport());
}

BenchWindow::~BenchWindow() = default;

void BenchWindow::settle()
{
    for (int i = 0; i < turnsToSettle; ++i) {
        clock.advance(1ms);
        QCoreApplication::processEvents();
    }
}

void BenchWindow::post(std::vector<SourceStatus> changed, bool offline)
{
    StatusBatch batch;
    batch.sequence = {++m_sequence};
    batch.changed = std::move(changed);
    batch.offline = offline;
    QMetaObject::invokeMethod(
        &agent, [this, batch] { Q_EMIT agent.statusesChanged(batch); }, Qt::QueuedConnection);
}

BenchWindow::Mark BenchWindow::begin() const
{
    return {nsOf(CLOCK_MONOTONIC), nsOf(CLOCK_THREAD_CPUTIME_ID), m_paints->count};
}

void BenchWindow::end(Frames &frames, const Mark &start, bool mayBeStill) const
{
    const qint64 computed = nsOf(CLOCK_THREAD_CPUTIME_ID) - start.computed;
    frames.add(double(nsOf(CLOCK_MONOTONIC) - start.wall), double(computed));
    if (!mayBeStill && m_paints->count == start.painted)
        qFatal("nothing was painted for %s", qPrintable(frames.wall.name));
}

void BenchWindow::turn(Frames &frames)
{
    const Mark start = begin();
    clock.advance(1ms);
    QCoreApplication::processEvents();
    end(frames, start, true);
}

} // namespace tokenwatch::bench
