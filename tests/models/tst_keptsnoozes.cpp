// SPDX-License-Identifier: GPL-3.0-or-later
// What was put off holds over a restart: a new Notices that is given what the old one stored.
#include "models/notices.h"
#include "support/samplestatuses.h"

#include <QTest>

using namespace tokenwatch;
using namespace std::chrono_literals;

class tst_KeptSnoozes : public QObject
{
    Q_OBJECT

    static texts::Viewpoint at(WallTime now) { return {.now = now, .zone = QTimeZone::utc(), .locale = QLocale::c()}; }
    /// As after a start at `begin`: how many notices there are for one lost source within an hour.
    static std::size_t told(Notices &notices, WallTime begin)
    {
        const std::vector<SourceStatus> statuses{samples::refused()};
        std::size_t shown = 0;
        for (WallTime now = begin; now <= begin + 1h; now += 1min)
            shown += notices.look(statuses, {}, at(now)).show.size();
        return shown;
    }
    static Settings::PutOff stored(const Notices &notices, WallTime now)
    {
        Settings::PutOff kept;
        notices.store(kept, now);
        return kept;
    }

private Q_SLOTS:
    void withoutASnoozeThereIsSomethingToTell()
    {
        Notices notices;
        QVERIFY(told(notices, samples::now()) > 0);
        QCOMPARE(stored(notices, samples::now()), Settings::PutOff{});
    }

    void untilTomorrowMorningHoldsOverARestart()
    {
        const WallTime now = samples::now();
        const WallTime morning = *Notices::endOf(Snooze::Tomorrow, at(now));
        Notices before;
        before.snooze(morning);
        const Settings::PutOff kept = stored(before, now);
        QCOMPARE(kept.notices, std::optional(morning));
        Notices after;
        after.restore(kept);
        QCOMPARE(told(after, now + 10min), std::size_t(0));
        QVERIFY(told(after, morning) > 0);
        QVERIFY(!stored(after, morning).notices); // what is over is not kept
    }

    void oneSourceStaysSnoozed()
    {
        const WallTime now = samples::now();
        Notices before;
        (void)told(before, now - 2h);
        before.snooze(samples::refused().id, Snooze::Tomorrow, at(now));
        Notices after;
        after.restore(stored(before, now));
        QCOMPARE(told(after, now), std::size_t(0));
        QVERIFY(told(after, *Notices::endOf(Snooze::Tomorrow, at(now))) > 0);
    }

    void untilItChangesKnowsWhatMustChange()
    {
        const WallTime now = samples::now();
        Notices before;
        (void)told(before, now - 2h);
        before.snooze(samples::refused().id, Snooze::UntilItChanges, at(now));
        Settings::PutOff kept = stored(before, now);
        QCOMPARE(kept.sources.size(), std::size_t(1));
        QVERIFY(!kept.sources.front().trouble.isEmpty());
        Notices same;
        same.restore(kept);
        QCOMPARE(told(same, now), std::size_t(0));
        kept.sources.front().trouble = "ends_soon"; // it was another trouble that was put off
        Notices other;
        other.restore(kept);
        QVERIFY(told(other, now) > 0);
    }
};

QTEST_GUILESS_MAIN(tst_KeptSnoozes)
#include "tst_keptsnoozes.moc"
