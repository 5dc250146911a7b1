// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told outside the window, and when: each rule of it with fixed instants.
#include "models/notices.h"
#include "support/samplestatuses.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString plainNotice(QString text)
{
    return text.replace(QChar(0x202F), u' ');
}

/// A desk that has been awake for long, and its own clock.
struct Desk {
    Notices notices;
    NoticePolicy policy;
    WallTime now = samples::at(12, 0);
    std::vector<SourceStatus> statuses;
    NoticeChanges last;

    Desk()
    {
        (void)notices.look({}, policy, view());
        now += Notices::graceAfterSleep;
    }
    [[nodiscard]] texts::Viewpoint view() const
    {
        return {.now = now, .zone = QTimeZone::utc(), .locale = QLocale::c()};
    }
    /// "show TITLE" and "withdraw KEY", in that order.
    QStringList look(Milliseconds later = 0ms)
    {
        now += later;
        last = notices.look(statuses, policy, view());
        QStringList said;
        for (const Notice &notice : last.show)
            said << u"show "_s + plainNotice(notice.title);
        for (const NoticeKey &key : last.withdraw)
            said << u"withdraw "_s + QString::fromUtf8(key.subject);
        return said;
    }
    SourceStatus &add(const QByteArray &name)
    {
        SourceStatus status = samples::fresh(name, QString::fromLatin1(name));
        status.id = {name};
        status.host = QString::fromLatin1(name) + u".example"_s;
        status.issuedAt = now;
        status.expiresAt = now + 8h;
        statuses.push_back(status);
        return statuses.back();
    }
    SourceStatus &at(std::size_t i) { return statuses.at(i); }
    void fail(SourceStatus &status, int failures, Milliseconds left)
    {
        status.state = SourceState::Failing;
        status.reason = Reason::RetryScheduled;
        status.severity = left > 0ms ? Severity::AtRisk : Severity::Lost;
        status.valid = left > 0ms;
        status.expiresAt = now + left;
        if (status.consecutiveFailures == 0)
            status.failingSince = now;
        status.consecutiveFailures = failures;
        status.renewable = true;
    }
    void refuse(SourceStatus &status)
    {
        status.state = SourceState::Expired;
        status.reason = Reason::ProviderRefusal;
        status.severity = Severity::Lost;
        status.valid = false;
        status.needsUser = true;
        status.expiresAt = now;
        status.consecutiveFailures = status.refusals = 2;
    }
    void mend(SourceStatus &status)
    {
        SourceStatus healthy = samples::fresh(status.id.value, status.title);
        healthy.id = status.id;
        healthy.host = status.host;
        healthy.expiresAt = now + 8h;
        status = healthy;
    }
    void pasted(SourceStatus &status, Milliseconds left)
    {
        status.state = SourceState::Expiring;
        status.reason = Reason::CannotRenew;
        status.severity = Severity::AtRisk;
        status.pasted = status.needsUser = true;
        status.renewable = false;
        status.expiresAt = now + left;
    }
};

QString shown(const char *title)
{
    return u"show "_s + QString::fromUtf8(title);
}

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysNothingOfHealthAndWishes()
    {
        Desk desk;
        desk.add("a");
        SourceStatus refreshing = samples::refreshing();
        desk.statuses.push_back(refreshing);
        desk.statuses.push_back(samples::paused());
        desk.statuses.push_back(samples::cleared());
        desk.statuses.push_back(samples::watchOnly());
        QCOMPARE(desk.look(), QStringList());
        QCOMPARE(desk.look(10h), QStringList());
    }

    void aPastedTokenIsToldTenMinutesAhead()
    {
        Desk desk;
        desk.pasted(desk.add("portal"), 40min);
        QCOMPARE(desk.look(), QStringList());
        QCOMPARE(*desk.last.nextLook, desk.now + 30min);
        QCOMPARE(desk.look(30min), QStringList(shown("portal ends in 10 min")));
        QCOMPARE(desk.last.show.front().snooze, Snooze::Quarter);
        QVERIFY(!desk.last.show.front().canTry);
        QVERIFY(desk.last.show.front().body.startsWith(u"It was pasted by hand."));
        QCOMPARE(desk.look(1min), QStringList());
        desk.refuse(desk.at(0)); // the same place, another cause: replaced
        QCOMPARE(desk.look(9min), QStringList(shown("portal lost its token")));
    }

    void theLeadTimeIsAPersonsOwn()
    {
        Desk desk;
        desk.policy.lead = 4h;
        desk.pasted(desk.add("portal"), 3h);
        QCOMPARE(desk.look(), QStringList(shown("portal ends in 3 h 00 min")));
    }

    void failuresAreGivenTwoRetriesOrAMinute_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("secondsLeft");
        QTest::addColumn<int>("after"); // seconds; when it is told
        QTest::newRow("first failure waits a minute") << 1 << 500 << 60;
        QTest::newRow("one retry waits too") << 2 << 500 << 60;
        QTest::newRow("two retries are enough") << 3 << 500 << 0;
        QTest::newRow("a token that ends sooner is told at once") << 1 << 50 << 0;
        QTest::newRow("a lost one too") << 1 << 0 << 0;
    }
    void failuresAreGivenTwoRetriesOrAMinute()
    {
        QFETCH(const int, failures);
        QFETCH(const int, secondsLeft);
        QFETCH(const int, after);
        Desk desk;
        desk.fail(desk.add("a"), failures, Seconds(secondsLeft));
        const QStringList atOnce = desk.look();
        QCOMPARE(atOnce.isEmpty(), after > 0);
        if (after == 0)
            return;
        QCOMPARE(*desk.last.nextLook, desk.now + Seconds(after));
        QCOMPARE(desk.look(Seconds(after) - 1ms), QStringList());
        QCOMPARE(desk.look(1ms).size(), 1);
    }

    void aFailureWithTimeLeftIsNotToldAlone()
    {
        Desk desk;
        desk.fail(desk.add("a"), 9, 2h);
        QCOMPARE(desk.look(), QStringList());
        QCOMPARE(desk.look(1h + 49min), QStringList());
        QCOMPARE(desk.look(1min), QStringList(shown("a ends in 10 min")));
        QVERIFY(desk.last.show.front().canTry);
    }

    void remindsAfterAQuarterAnHourAndThenEachFourHours()
    {
        Desk desk;
        desk.fail(desk.add("customs"), 3, 0ms);
        QCOMPARE(desk.look(), QStringList(shown("customs lost its token")));
        const WallTime first = desk.now;
        QList<Milliseconds> told;
        for (int minute = 1; minute <= 10 * 60; ++minute) {
            if (!desk.look(1min).isEmpty())
                told << desk.now - first;
        }
        QCOMPARE(told, QList<Milliseconds>({15min, 1h, 5h, 9h}));
        QVERIFY(desk.last.nextLook);
        QCOMPARE(*desk.last.nextLook, first + 13h);
    }

    void aReminderSaysForHowLong()
    {
        Desk desk;
        desk.fail(desk.add("customs"), 3, 0ms);
        desk.add("edr");
        desk.refuse(desk.at(1));
        desk.look();
        QCOMPARE(desk.look(70min), QStringList({shown("customs still failing, 1 h 10 min"),
                                                shown("edr still without a token, 1 h 10 min")}));
        QVERIFY(desk.last.show.front().isReminder);
    }

    void recoveryIsToldOnlyIfTheLossWas()
    {
        Desk desk;
        desk.fail(desk.add("lost"), 3, 0ms);
        desk.fail(desk.add("risky"), 3, 5min);
        desk.fail(desk.add("young"), 1, 5min);
        QCOMPARE(desk.look().size(), 2);
        for (SourceStatus &status : desk.statuses)
            desk.mend(status);
        QStringList said = desk.look(10s);
        said.sort();
        QCOMPARE(said, QStringList({shown("lost has a token again"), u"withdraw risky"_s}));
        QCOMPARE(desk.last.show.front().kind, Notice::Kind::Recovered);
        QCOMPARE(desk.look(10s), QStringList());
    }

    void whatIsPausedOrDeletedIsWithdrawnInSilence()
    {
        Desk desk;
        desk.fail(desk.add("a"), 3, 0ms);
        desk.fail(desk.add("b"), 3, 0ms);
        QCOMPARE(desk.look().size(), 2);
        desk.at(0).state = SourceState::Paused;
        desk.at(0).severity = Severity::Inactive;
        desk.statuses.pop_back();
        QStringList said = desk.look(1s);
        said.sort();
        QCOMPARE(said, QStringList({u"withdraw a"_s, u"withdraw b"_s}));
    }

    void aRetryUnderWayChangesNothing()
    {
        Desk desk;
        desk.fail(desk.add("a"), 3, 0ms);
        desk.look();
        SourceStatus failing = desk.at(0);
        desk.at(0).state = SourceState::Refreshing;
        QCOMPARE(desk.look(1s), QStringList());
        desk.at(0) = failing;
        QCOMPARE(desk.look(1s), QStringList());
    }

    void blockedWaitsAMinuteAndTheKeychainIsOneForAll()
    {
        Desk desk;
        for (const char *name : {"a", "b", "c"}) {
            SourceStatus &status = desk.add(name);
            status.state = SourceState::Locked;
            status.severity = Severity::Blocked;
            status.needsUser = true;
        }
        SourceStatus &empty = desk.add("empty");
        empty.state = SourceState::NoCredentials;
        empty.severity = Severity::Blocked;
        empty.reason = Reason::NeverFetched;
        empty.needsUser = true;
        QCOMPARE(desk.look(), QStringList());
        QCOMPARE(desk.look(1min), QStringList({shown("The keychain is locked"), shown("empty can’t be refreshed")}));
        QVERIFY(desk.last.show.front().body.startsWith(u"3 sources wait for it."));
        QCOMPARE(desk.last.show.front().sources.size(), std::size_t(3));
    }

    void afterSleepThereIsAGrace()
    {
        Desk desk;
        desk.fail(desk.add("a"), 5, 0ms);
        desk.notices.woke(desk.now);
        QCOMPARE(desk.look(), QStringList());
        QCOMPARE(*desk.last.nextLook, desk.now + 45s);
        QCOMPARE(desk.look(45s - 1ms), QStringList());
        QCOMPARE(desk.look(1ms), QStringList(shown("a lost its token")));
    }

    void theFirstLookIsAWakingToo()
    {
        Notices notices;
        std::vector statuses{samples::failingLost()};
        texts::Viewpoint view{.now = samples::now(), .zone = QTimeZone::utc(), .locale = QLocale::c()};
        QVERIFY(notices.look(statuses, {}, view).show.empty());
        view.now += 45s;
        QCOMPARE(notices.look(statuses, {}, view).show.size(), std::size_t(1));
    }

    void severalAtOneHostAreOne()
    {
        Desk desk;
        for (const char *name : {"a", "b", "c", "d"})
            desk.add(name).host = u"sso.plant.example"_s;
        desk.fail(desk.at(0), 1, 3h);
        desk.look();
        desk.fail(desk.at(1), 1, 2h);
        desk.look(10s);
        desk.fail(desk.at(2), 1, 5h);
        QCOMPARE(desk.look(10s), QStringList());
        QCOMPARE(desk.look(40s), QStringList(shown("3 sources can’t reach sso.plant.example")));
        QVERIFY(plainNotice(desk.last.show.front().body).contains(u"The first token ends at"));
        desk.fail(desk.at(3), 1, 0ms); // later, and worse: in the same place
        QCOMPARE(desk.look(5min), QStringList(shown("4 sources can’t reach sso.plant.example")));
        QVERIFY(desk.last.show.front().body.contains(u"1 of them has no valid token."));
        for (SourceStatus &status : desk.statuses)
            desk.mend(status);
        QCOMPARE(desk.look(1min), QStringList(shown("sso.plant.example answers again")));
    }

    void oneAfterTheOtherAtOneHostAreNotOne()
    {
        Desk desk;
        for (const char *name : {"a", "b", "c"})
            desk.add(name).host = u"sso.plant.example"_s;
        QStringList said;
        for (std::size_t i = 0; i < 3; ++i) {
            desk.fail(desk.at(i), 3, 0ms);
            said += desk.look(21s);
        }
        QCOMPARE(said.size(), 3);
        QVERIFY(said.last().startsWith(shown("c lost")));
    }

    void singlesGiveWayToTheirHost()
    {
        Desk desk;
        for (const char *name : {"a", "b", "c"})
            desk.add(name).host = u"sso.plant.example"_s;
        desk.fail(desk.at(0), 3, 0ms);
        QCOMPARE(desk.look(), QStringList(shown("a lost its token")));
        desk.fail(desk.at(1), 3, 0ms);
        desk.fail(desk.at(2), 3, 0ms);
        QCOMPARE(desk.look(5s), QStringList({shown("3 sources can’t reach sso.plant.example"), u"withdraw a"_s}));
    }

    void offlineIsOneInAll()
    {
        Desk desk;
        for (const char *name : {"a", "b", "c"}) {
            SourceStatus &status = desk.add(name);
            status.state = SourceState::Offline;
            status.severity = Severity::Inactive;
        }
        QCOMPARE(desk.look(1h), QStringList()); // their tokens work
        desk.at(0).expiresAt = desk.now + 9min;
        QCOMPARE(desk.look(), QStringList(shown("This computer is offline")));
        desk.at(1).severity = Severity::Lost;
        desk.at(1).valid = false;
        QCOMPARE(desk.look(9min), QStringList(shown("This computer is offline")));
        for (SourceStatus &status : desk.statuses)
            desk.mend(status);
        QCOMPARE(desk.look(1min), QStringList(u"withdraw "_s));
    }

    void threeFlipsAreFlappingAndThenQuiet()
    {
        Desk desk;
        desk.add("a");
        const auto flip = [&desk] {
            desk.fail(desk.at(0), 3, 0ms);
            QStringList said = desk.look(1min);
            desk.mend(desk.at(0));
            return said + desk.look(1min);
        };
        const QStringList told{shown("a lost its token"), shown("a has a token again")};
        QCOMPARE(flip(), told);
        QCOMPARE(flip(), told);
        QCOMPARE(flip(), QStringList(shown("a is flapping")));
        QCOMPARE(desk.last.nextLook.value_or(WallTime()), desk.now + 59min);
        QCOMPARE(flip(), QStringList());
        QCOMPARE(desk.look(57min), QStringList(u"withdraw a"_s));
        QCOMPARE(flip(), told);
    }

    void slowFlipsAreNone()
    {
        Desk desk;
        desk.add("a");
        for (int i = 0; i < 5; ++i) {
            desk.fail(desk.at(0), 3, 0ms);
            QCOMPARE(desk.look(10min), QStringList(shown("a lost its token")));
            desk.mend(desk.at(0));
            QCOMPARE(desk.look(6min), QStringList(shown("a has a token again")));
        }
    }

    void snoozes_data()
    {
        QTest::addColumn<Snooze>("how");
        QTest::addColumn<int>("minutes");
        QTest::newRow("a quarter") << Snooze::Quarter << 15;
        QTest::newRow("an hour") << Snooze::Hour << 60;
        QTest::newRow("until tomorrow at eight") << Snooze::Tomorrow << 20 * 60;
    }
    void snoozes()
    {
        QFETCH(const Snooze, how);
        QFETCH(const int, minutes);
        Desk desk;
        desk.now = samples::at(12, 0);
        desk.notices.woke(desk.now - 1h);
        desk.refuse(desk.add("a"));
        desk.look();
        desk.notices.snooze(desk.at(0).id, how, desk.view());
        QCOMPARE(desk.look(), QStringList(u"withdraw a"_s));
        QCOMPARE(*desk.last.nextLook, desk.now + std::chrono::minutes(minutes));
        QCOMPARE(desk.look(std::chrono::minutes(minutes) - 1ms), QStringList());
        QCOMPARE(desk.look(1ms), QStringList(shown("a lost its token")));
    }

    void snoozedUntilItChangesWaitsForAChange()
    {
        Desk desk;
        desk.pasted(desk.add("a"), 5min);
        desk.look();
        desk.notices.snooze(desk.at(0).id, Snooze::UntilItChanges, desk.view());
        QCOMPARE(desk.look(), QStringList(u"withdraw a"_s));
        QCOMPARE(desk.look(4min), QStringList());
        desk.refuse(desk.at(0));
        QCOMPARE(desk.look(1min), QStringList(shown("a lost its token")));
    }

    void allOfThemAreSnoozed()
    {
        Desk desk;
        desk.refuse(desk.add("a"));
        desk.look();
        desk.notices.snooze(desk.now + 1h);
        QCOMPARE(desk.look(), QStringList(u"withdraw a"_s));
        QCOMPARE(desk.look(1h - 1ms), QStringList());
        QVERIFY(desk.notices.snoozedUntil());
        QCOMPARE(desk.look(1ms), QStringList(shown("a lost its token")));
        QVERIFY(!desk.notices.snoozedUntil());
        desk.notices.snooze(desk.now + 1h);
        desk.look();
        desk.notices.resume();
        QCOMPARE(desk.look().size(), 1);
    }

    void quietHoursHoldEverythingBack_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<int>("wait"); // hours from 12:00 until it is told
        QTest::newRow("by day") << 11 << 13 << 1;
        QTest::newRow("over midnight") << 12 << 6 << 18;
        QTest::newRow("not now") << 22 << 6 << 0;
        QTest::newRow("over") << 10 << 12 << 0;
    }
    void quietHoursHoldEverythingBack()
    {
        QFETCH(const int, from);
        QFETCH(const int, until);
        QFETCH(const int, wait);
        Desk desk;
        desk.now = samples::at(12, 0);
        desk.notices.woke(desk.now - 1h);
        desk.policy.quietHours = {std::chrono::hours(from), std::chrono::hours(until)};
        desk.refuse(desk.add("a"));
        QCOMPARE(desk.look().isEmpty(), wait > 0);
        if (wait == 0)
            return;
        QCOMPARE(*desk.last.nextLook, desk.now + std::chrono::hours(wait));
        QCOMPARE(desk.look(std::chrono::hours(wait)).size(), 1);
    }

    void whatIsResolvedInQuietHoursIsWithdrawn()
    {
        Desk desk;
        desk.now = samples::at(12, 0);
        desk.notices.woke(desk.now - 1h);
        desk.refuse(desk.add("a"));
        desk.look();
        desk.policy.quietHours = {11h, 14h};
        desk.mend(desk.at(0));
        QCOMPARE(desk.look(1min), QStringList(u"withdraw a"_s));
    }

    void whatIsNotWantedIsNotTold_data()
    {
        QTest::addColumn<int>("off");
        QTest::addColumn<QStringList>("said");
        const QString ends = shown("ending ends in 5 min");
        const QString lost = shown("lost lost its token");
        const QString blocked = shown("blocked can’t be refreshed");
        QTest::newRow("all") << -1 << QStringList({blocked, ends, lost});
        QTest::newRow("no endings") << 0 << QStringList({blocked, lost});
        QTest::newRow("no losses") << 1 << QStringList({blocked, ends});
        QTest::newRow("no blocks") << 2 << QStringList({ends, lost});
    }
    void whatIsNotWantedIsNotTold()
    {
        QFETCH(const int, off);
        Desk desk;
        desk.policy.endings = off != 0;
        desk.policy.losses = off != 1;
        desk.policy.blocks = off != 2;
        desk.pasted(desk.add("ending"), 5min);
        desk.refuse(desk.add("lost"));
        SourceStatus &blocked = desk.add("blocked");
        blocked.state = SourceState::NoCredentials;
        blocked.severity = Severity::Blocked;
        QStringList said = desk.look();
        said += desk.look(1min);
        said.sort();
        QTEST(said, "said");
    }

    void namesOnlyAndNoServerWordsBeyondTheTexts()
    {
        Desk desk;
        SourceStatus &status = desk.add("a");
        status.title = u"<b>A & B</b>"_s;
        desk.refuse(status);
        desk.look();
        QCOMPARE(desk.last.show.front().title,
                 u"<b>A & B</b> lost its token"_s); // plain text; whoever shows it escapes
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
