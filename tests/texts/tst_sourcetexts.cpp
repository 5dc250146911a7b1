// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplestatuses.h"
#include "texts/schedulertexts.h"
#include "texts/sourcetexts.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(tokenwatch::SchedulerStatus)

namespace {

texts::Viewpoint view()
{
    return {.now = samples::now(), .zone = QTimeZone::utc(), .locale = QLocale::c()};
}

QString plain(QString text)
{
    return text.replace(QChar(0x202F), u' ');
}

} // namespace

class SourceTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruleSaysWhenItRefreshes_data();
    void ruleSaysWhenItRefreshes(); // S5-12
    void grantsHaveNames();
    void toolTipSaysWhereTheExpiryComesFrom();
    void schedulerSaysWhatItDoes_data();
    void schedulerSaysWhatItDoes(); // S5-36
    void vaultIsNamed();
};

void SourceTextsTest::ruleSaysWhenItRefreshes_data()
{
    QTest::addColumn<Milliseconds>("lifetime");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Milliseconds lifetime, const char *rule, const QString &text) {
        QTest::newRow(name) << lifetime << QByteArray(rule) << text;
    };
    row("automatic, long", 1h, "", u"5 min before expiry · at 92 % of lifetime"_s);
    row("automatic, short", 5min, "", u"20 % before expiry · at 80 % of lifetime"_s);
    row("own margin", 1h, "before 120", u"2 min before expiry · at 92 % of lifetime"_s);
    row("own share", 1h, "before 25%", u"25 % before expiry · at 92 % of lifetime"_s);
    row("paced", 1h, "every 600", u"every 10 min · at 92 % of lifetime"_s);
    row("when used", 1h, "used", u"5 min before expiry · at 92 % of lifetime · only when used"_s);
}

void SourceTextsTest::ruleSaysWhenItRefreshes()
{
    QFETCH(Milliseconds, lifetime);
    QFETCH(QByteArray, rule);
    SourceStatus status = samples::fresh();
    status.issuedAt = *status.expiresAt - lifetime;
    status.refreshPointAt = *status.issuedAt + (lifetime > 10min ? 55min : Milliseconds(4min));
    if (rule == "before 120")
        status.schedule.refreshBefore = Seconds(120);
    else if (rule == "before 25%")
        status.schedule.refreshBefore = 0.25;
    else if (rule == "every 600")
        status.schedule.refreshEvery = Seconds(600);
    else if (rule == "used")
        status.schedule.keepAlive.mode = KeepAlive::Mode::OnDemand;
    QTEST(plain(texts::ruleText(status, view())), "text");
}

void SourceTextsTest::grantsHaveNames()
{
    QCOMPARE(texts::grantLabel("client_credentials"), u"Client credentials"_s);
    QCOMPARE(texts::grantLabel("something_new"), u"something_new"_s);
    QCOMPARE(texts::grantText(samples::refused()), u"Refresh token (EDR) · single use"_s);
    QCOMPARE(texts::grantText(samples::expiringSoon()), u"Pasted token · entered by hand"_s);
    QCOMPARE(texts::grantText(samples::fresh()), u"Client credentials"_s);
}

void SourceTextsTest::toolTipSaysWhereTheExpiryComesFrom()
{
    SourceStatus status = samples::fresh();
    QCOMPARE(texts::expiryToolTip(status, view()),
             u"Expires at 15:19:22\nUTC: 2026-11-21T15:19:22Z\nKnown from the exp claim"_s);
    status.expiryOrigin = ExpiryOrigin::Assumed;
    QVERIFY(plain(texts::expiryToolTip(status, view())).endsWith(u"The provider gave no expiry, 1 h is assumed."_s));
    QVERIFY(texts::expiryToolTip(samples::noCredentials(), view()).isEmpty());
}

void SourceTextsTest::schedulerSaysWhatItDoes_data()
{
    QTest::addColumn<SchedulerStatus>("scheduler");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("note");
    using Note = SchedulerStatus::Note;
    const auto row = [](const char *name, const SchedulerStatus &scheduler, const QString &line, const QString &note) {
        QTest::newRow(name) << scheduler << line << note;
    };
    SchedulerStatus running;
    running.nextAt = samples::at(14, 34, 48);
    row("running", running, u"Scheduler running · next 14:34:48 · 0 overdue · 0 failures"_s, {});
    SchedulerStatus woke = running;
    woke.overdue = 3;
    woke.failures = 1;
    woke.note = Note::Woke;
    woke.noteCount = 3;
    row("woke", woke, u"Scheduler running · next 14:34:48 · 3 overdue · 1 failure"_s,
        u"Woke up, 3 overdue, staggered"_s);
    SchedulerStatus jumped = running;
    jumped.failures = 2;
    jumped.note = Note::ClockJumped;
    jumped.noteAmount = 2h;
    row("jumped", jumped, u"Scheduler running · next 14:34:48 · 0 overdue · 2 failures"_s,
        u"The clock jumped by +2 h"_s);
    jumped.noteAmount = -90s;
    row("jumped back", jumped, u"Scheduler running · next 14:34:48 · 0 overdue · 2 failures"_s,
        u"The clock jumped back by 1 min 30 s"_s);
    SchedulerStatus idle;
    idle.note = Note::OfflineDeferred;
    row("idle", idle, u"Scheduler running · nothing planned · 0 overdue · 0 failures"_s,
        u"Offline, refreshes deferred"_s);
    SchedulerStatus stopped = running;
    stopped.running = false;
    row("stopped", stopped, u"Scheduler stopped, nothing is refreshed"_s, {});
}

void SourceTextsTest::schedulerSaysWhatItDoes()
{
    QFETCH(SchedulerStatus, scheduler);
    QTEST(plain(texts::schedulerLine(scheduler, view())), "line");
    QTEST(plain(texts::schedulerNote(scheduler)), "note");
}

void SourceTextsTest::vaultIsNamed()
{
    QCOMPARE(texts::vaultLine(Vault::Ready, u"keychain"_s), u"Keychain unlocked"_s);
    QCOMPARE(texts::vaultLine(Vault::Locked, u"keychain"_s), u"Keychain locked"_s);
    QCOMPARE(texts::vaultLine(Vault::Ready, u"key file"_s), u"Key file in use"_s);
    QCOMPARE(texts::vaultLine(Vault::Ready, u"memory"_s), u"Credentials in memory only"_s);
    QCOMPARE(texts::vaultLine(Vault::Absent, u"keychain"_s), u"No keychain found"_s);
}

QTEST_GUILESS_MAIN(SourceTextsTest)
#include "tst_sourcetexts.moc"
