// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Counts how often a timer wakes the engine.
class CountingClock final : public Clock
{
public:
    explicit CountingClock(FakeClock &behind)
        : m_behind(behind)
    {}
    Moment now() const override { return m_behind.now(); }
    Pending after(Milliseconds wait, std::function<void()> then) override
    {
        return m_behind.after(wait, [this, then = std::move(then)] {
            ++wakeUps;
            then();
        });
    }
    int wakeUps = 0;

private:
    FakeClock &m_behind;
};

} // namespace

class TestSourceStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lockedStartShowsExpiriesAndGoesOnWhenOpened();
    void lockedVaultIsAStateNotAFailure();
    void offlineIsAStateNotAFailure();
    void loopbackNeedsNoNetwork();
    void stoppedSchedulerRefreshesNothingByItself();
    void onDemandIsRefreshedOnlyWhenUsed();
    void keepAliveUntilEndsThere();
    void lostSourceIsLoggedByNameWithoutSecrets();
    void askingAgainAndAgainIsNotLoggedEachTime();
    void arrivingSourcesDoNotWarn();
    void firstAttemptWithoutATokenWarns();
    void sourceThatNobodyFillsWarnsAtTheHealthCheck();
    void tenThousandAtOnceRespectTheHostBudget();
    void aThousandIdleSourcesCostNothing();
    void suspendedMachineCatchesUp();
    void clockSetBackDoesNotKeepADeadTokenForLong();
};

void TestSourceStates::lockedStartShowsExpiriesAndGoesOnWhenOpened()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    StoredSource stored = *room.memory.stored(source.id);
    stored.token = EngineRoom::tokenOf(source, room.now(), 300s);
    room.memory.put(stored);
    room.memory.setOpen(false);
    room.vault.setState(Vault::Locked);
    room.start();
    QCOMPARE(room.status(source).state, SourceState::Locked);
    QCOMPARE(room.status(source).severity, Severity::Blocked);
    QCOMPARE(room.status(source).expiresAt, std::optional(room.now() + 300s));
    QVERIFY(room.status(source).needsUser);
    QCOMPARE(room.access(source), "");
    room.vault.setState(Vault::Ready);
    room.memory.setOpen(true);
    room.settle();
    QCOMPARE(room.access(source), "A0");
    QCOMPARE(room.status(source).state, SourceState::Fresh);
    room.pass(250s);
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"refresh:R0"});
}

void TestSourceStates::lockedVaultIsAStateNotAFailure()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.vault.setState(Vault::Locked);
    room.pass(200s);
    QCOMPARE(room.status(source).state, SourceState::Fresh); // in memory it still works, nothing waits yet
    room.pass(60s);
    QCOMPARE(room.status(source).state, SourceState::Locked);
    QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.status(source).consecutiveFailures, 0);
    QCOMPARE(room.transport.count(), 1);
    room.vault.setState(Vault::Ready);
    room.settle();
    QCOMPARE(room.access(source), "A2");
    room.vault.setState(Vault::Absent);
    room.pass(300s);
    QCOMPARE(room.status(source).reason, Reason::VaultAbsent);
    QCOMPARE(room.status(source).consecutiveFailures, 0);
}

void TestSourceStates::offlineIsAStateNotAFailure() // S4-10
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.service->setOffline(true);
    room.pass(250s);
    QCOMPARE(room.status(source).state, SourceState::Offline);
    QCOMPARE(room.service->scheduler().note, SchedulerStatus::Note::OfflineDeferred);
    QCOMPARE(room.service->scheduler().overdue, 1);
    QCOMPARE(room.refresh(source)->error->kind, ErrorKind::Offline);
    QCOMPARE(room.transport.count(), 1);
    room.service->setOffline(false);
    room.settle();
    QCOMPARE(room.access(source), "A2");
    QCOMPARE(room.status(source).consecutiveFailures, 0);
    QCOMPARE(room.service->scheduler().overdue, 0);
}

void TestSourceStates::loopbackNeedsNoNetwork()
{
    EngineRoom room;
    room.provide(300);
    const Source source = scriptedSource(u"sandbox"_s, "scripted_client", u"127.0.0.1:4711"_s);
    room.put(source);
    room.start();
    room.service->setOffline(true);
    room.pass(250s);
    QCOMPARE(room.access(source), "A2");
}

void TestSourceStates::stoppedSchedulerRefreshesNothingByItself() // S5-13, S5-36
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    QVERIFY(room.service->scheduler().running);
    QVERIFY(room.service->scheduler().nextAt);
    room.service->setSchedulerRunning(false);
    room.pass(310s);
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(room.status(source).state, SourceState::Expired);
    QCOMPARE(room.status(source).reason, Reason::SchedulerStopped);
    QCOMPARE(room.refresh(source)->verdict, Verdict::Refreshed); // people still may
    room.pass(310s);
    QCOMPARE(room.transport.count(), 2);
    room.service->setSchedulerRunning(true);
    room.settle();
    QCOMPARE(room.transport.count(), 3);
}

void TestSourceStates::onDemandIsRefreshedOnlyWhenUsed()
{
    EngineRoom room;
    room.provide(300);
    Source source = scriptedSource(u"rare"_s, "scripted_client");
    source.schedule.keepAlive.mode = KeepAlive::Mode::OnDemand;
    room.put(source);
    room.start();
    room.pass(60s);
    QCOMPARE(room.transport.count(), 0);
    QCOMPARE(room.status(source).severity, Severity::Inactive);
    QByteArray answer;
    Pending caller = room.service->token(
        source.id, 0s, 30s, [&](Expected<TokenPtr> token) { answer = (*token)->access.reveal().toByteArray(); });
    room.settle();
    QCOMPARE(answer, "A1");
    room.pass(290s);
    QCOMPARE(room.transport.count(), 1); // nobody used it since
    room.pass(20s);
    Pending again = room.service->token(source.id, 0s, 30s, [](const Expected<TokenPtr> &) {});
    room.pass(10s);
    QCOMPARE(room.access(source), "A2"); // used in its life …
    room.pass(250s);
    QCOMPARE(room.access(source), "A3"); // … so it was kept alive
}

void TestSourceStates::keepAliveUntilEndsThere()
{
    EngineRoom room;
    room.provide(300);
    Source source = scriptedSource(u"project"_s, "scripted_client");
    source.schedule.keepAlive = {KeepAlive::Mode::Until, room.now() + 600s};
    room.put(source);
    room.start();
    QCOMPARE(room.status(source).coveredUntil, std::optional(room.now() + 600s));
    room.pass(700s);
    const int sent = room.transport.count();
    room.pass(600s);
    QCOMPARE(room.transport.count(), sent);
    QCOMPARE(sent, 3);
    QCOMPARE(room.status(source).severity, Severity::Inactive);
}

void TestSourceStates::lostSourceIsLoggedByNameWithoutSecrets() // S4-12, S5-27, S5-28
{
    static QStringList lines;
    lines.clear();
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) { lines += line; });
    {
        EngineRoom room;
        room.provide(20);
        const Source source = room.put(u"billing"_s, "scripted_client", "t0p-s3cret");
        room.start();
        room.refuseAll(400, "invalid_grant");
        room.pass(30s);
    }
    qInstallMessageHandler(before);
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(u"billing: refreshed"_s), qPrintable(all));
    QVERIFY2(all.contains(u"billing: refresh failed: refused"_s), qPrintable(all));
    QVERIFY2(all.contains(u"billing is lost"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"t0p-s3cret"_s) && !all.contains(u"R1"_s) && !all.contains(u"A1"_s), qPrintable(all));
}

void TestSourceStates::askingAgainAndAgainIsNotLoggedEachTime()
{
    static QStringList lines;
    lines.clear();
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &line) {
            if (type == QtWarningMsg)
                lines += line;
        });
    EngineRoom room;
    const Source source = room.put(u"billing"_s, "scripted_client", {});
    room.start();
    for (int i = 0; i < 5; ++i) {
        room.pass(2s);
        const auto outcome = room.refresh(source);
        if (outcome->error->kind != ErrorKind::MissingCredentials)
            lines += u"refresh was answered otherwise"_s;
    }
    qInstallMessageHandler(before);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].contains(u"billing is blocked"_s), qPrintable(lines[0]));
}

void TestSourceStates::arrivingSourcesDoNotWarn()
{
    EngineRoom room;
    room.provide(300);
    room.transport.hold();
    room.start();
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    std::vector<std::pair<Source, SlotSecrets>> sources;
    for (const auto &[type, slot] : {std::pair<QByteArray, QByteArray>("scripted_client", "secret"),
                                     {"scripted_password", "secret"},
                                     {"scripted_refresh", "refresh_token"}}) {
        SlotSecrets secrets;
        secrets.emplace(slot, Secret("s3cret"));
        sources.emplace_back(scriptedSource(QString::fromLatin1(type), type), std::move(secrets));
    }
    Pending providing = room.service->catalog().provision("file", std::move(sources), [](const Expected<> &) {});
    room.pass(2s, 100ms);
    QCOMPARE(room.transport.count(), 3);
    for (const SourceStatus &status : room.service->everything().changed) {
        QCOMPARE(status.state, SourceState::Refreshing);
        QCOMPARE(status.severity, Severity::Fresh); // there was nothing to lose
    }
    room.transport.release();
    room.settle();
    QCOMPARE(room.service->everything().changed.size(), 3u);
    for (const SourceStatus &status : room.service->everything().changed)
        QCOMPARE(status.state, SourceState::Fresh);
}

void TestSourceStates::firstAttemptWithoutATokenWarns() // S5-27
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"billing is blocked: .*no_credentials"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"broken is lost: .*failing, last error http_status"_s));
    EngineRoom room;
    room.refuseAll(503);
    room.put(u"billing"_s, "scripted_client", {});
    room.put(u"broken"_s, "scripted_client");
    room.start();
    room.pass(1s);
}

void TestSourceStates::sourceThatNobodyFillsWarnsAtTheHealthCheck() // S5-14, S5-27
{
    EngineRoom room;
    const Source source = room.put(u"by_hand"_s, "scripted_manual", {});
    room.start();
    QCOMPARE(room.status(source).state, SourceState::NoCredentials);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"by_hand is blocked: "_s));
    room.pass(301s, 5s);
}

void TestSourceStates::tenThousandAtOnceRespectTheHostBudget()
{
    EngineRoom room;
    room.provide(3600);
    constexpr int count = 10000;
    for (int i = 0; i < count; ++i)
        room.put(scriptedSource(u"s%1"_s.arg(i), "scripted_client", u"h%1.example"_s.arg(i % 20)));
    room.start();
    int batches = 0;
    QObject::connect(room.service.get(), &TokenService::statusesChanged, room.service.get(), [&] { ++batches; });
    room.pass(40s, 500ms);
    QCOMPARE(room.transport.count(), count);
    QVERIFY(room.transport.mostAtOnce() <= 20 * Timing::attemptsPerHost);
    QVERIFY(batches <= 40 * 20 + 1); // one per 50 ms at most
    int fresh = 0;
    for (const SourceStatus &status : room.service->everything().changed)
        fresh += status.state == SourceState::Fresh ? 1 : 0;
    QCOMPARE(fresh, count);
}

void TestSourceStates::aThousandIdleSourcesCostNothing() // S4-07
{
    EngineRoom room;
    CountingClock clock(room.clock);
    room.provide(86400);
    constexpr int many = 1000;
    constexpr int dueEarly = 7;
    for (int i = 0; i < many; ++i) {
        StoredSource stored;
        stored.source = scriptedSource(u"s%1"_s.arg(i), "scripted_client");
        stored.token = EngineRoom::tokenOf(stored.source, room.now(), i < dueEarly ? 1800s : 86400s);
        room.memory.put(stored);
        room.vault.put(stored.source.id, "secret", "s3cret");
    }
    TokenService service({clock, room.transport, room.vault, *room.store, room.memory, scriptedGrants(), room.redirects,
                          room.programs, room.files});
    service.start([](const Expected<> &) {});
    room.settle();
    room.pass(1s);
    const int before = clock.wakeUps;
    const auto calls = room.store->calls().size();
    QSignalSpy batches(&service, &TokenService::statusesChanged);
    room.pass(1h, 10s);
    QCOMPARE(room.transport.count(), dueEarly);
    // One each 30 s; for a refresh its instant, its stagger, its deadline that is called off, and a batch or two.
    const int wakeUps = clock.wakeUps - before;
    QVERIFY2(wakeUps >= 120 && wakeUps <= 121 + 5 * dueEarly, qPrintable(QString::number(wakeUps)));
    // Begin, commit, counters: for those that were due, and for nobody else.
    QCOMPARE(room.store->calls().size() - calls, std::size_t(3 * dueEarly));
    QVERIFY2(batches.size() <= 4 * dueEarly, qPrintable(QString::number(batches.size())));
    std::size_t told = 0;
    for (const QList<QVariant> &batch : batches)
        told += batch.front().value<StatusBatch>().changed.size();
    QVERIFY2(told <= std::size_t(4 * dueEarly), qPrintable(QString::number(told)));
    qInfo("1,000 sources, an hour, %d due: %d wake-ups", dueEarly, wakeUps);
}

void TestSourceStates::suspendedMachineCatchesUp()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    const Source other = room.put(u"other"_s, "scripted_client");
    room.start();
    room.pass(2s);
    room.clock.suspend(8h);
    QCOMPARE(room.access(source), ""); // checked when used, not by a timer
    room.clock.advance();
    room.settle();
    QCOMPARE(room.service->scheduler().note, SchedulerStatus::Note::Woke);
    QCOMPARE(room.service->scheduler().noteCount, 2);
    room.pass(2s);
    QVERIFY(!room.access(source).isEmpty());
    QVERIFY(!room.access(other).isEmpty());
    QCOMPARE(room.transport.count(), 4);
}

void TestSourceStates::clockSetBackDoesNotKeepADeadTokenForLong()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(2s);
    room.clock.jumpWall(-24h);
    room.pass(31s);
    QCOMPARE(room.service->scheduler().note, SchedulerStatus::Note::ClockJumped);
    QCOMPARE(room.service->scheduler().noteAmount, Seconds(-24h));
    QCOMPARE(room.transport.count(), 2);
    QCOMPARE(room.access(source), "A2");
    room.clock.jumpWall(24h);
    room.pass(31s);
    QCOMPARE(room.transport.count(), 3); // forward: expired by that clock, refreshed once
    room.pass(60s);
    QCOMPARE(room.transport.count(), 3);
}

QTEST_GUILESS_MAIN(TestSourceStates)
#include "tst_sourcestates.moc"
