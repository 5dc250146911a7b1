// SPDX-License-Identifier: GPL-3.0-or-later
// Golden texts: every row of ui/screens 3 as its pictures show it, at 14:32:07 UTC.
#include "support/samplestatuses.h"
#include "texts/spokentexts.h"
#include "texts/statustexts.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(tokenwatch::SourceStatus)

namespace {

texts::Viewpoint viewAt(WallTime now, int waiting = 8)
{
    return {.now = now, .zone = QTimeZone::utc(), .locale = QLocale::c(), .waitingForVault = waiting};
}

/// "first / second", with plain spaces.
QString shown(const texts::TwoLines &lines)
{
    QString text = lines.second.isEmpty() ? lines.first : lines.first + u" / "_s + lines.second;
    return text.replace(QChar(0x202F), u' ');
}

QString plain(QString text)
{
    return text.replace(QChar(0x202F), u' ');
}

SourceStatus with(SourceStatus status, const std::function<void(SourceStatus &)> &change)
{
    change(status);
    return status;
}

} // namespace

class StatusTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateReadsAsInThePictures_data();
    void everyStateReadsAsInThePictures(); // S5-26
    void otherReasons_data();
    void otherReasons();
    void selectedRowsCountInSeconds();
    void neverPromisesMoreThanIsLeft();
    void planThatIsPastIsDue();
    void oneIsNotPlural();
    void timesFollowZoneAndLocale();
    void otherDaysAreNamed();
    void cellsAreSpokenWhole_data();
    void cellsAreSpokenWhole();
    void textsChangeWhenAnnounced_data();
    void textsChangeWhenAnnounced();
};

void StatusTextsTest::everyStateReadsAsInThePictures_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("refresh");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const SourceStatus &status, const QString &word, const QString &expires,
                        const QString &refresh, const QString &result) {
        QTest::newRow(name) << status << word << expires << refresh << result;
    };
    row("fresh", samples::fresh(), u"Fresh"_s, u"47 min / of 1 h"_s, u"in 42 min / 15:14:22"_s,
        u"OK / 14:19:22 · 212 ms"_s);
    row("refreshing", samples::refreshing(), u"Refreshing… / since 1 s"_s, u"5 min / of 30 min"_s, u"now"_s,
        u"OK / 14:08:04 · 184 ms"_s);
    row("watch only", samples::watchOnly(), u"Fresh / watch only"_s, u"21 d 4 h / of 30 d"_s,
        u"watch only / renewed elsewhere"_s, u"Seen / 12 Nov, 18:42"_s);
    row("expiring soon", samples::expiringSoon(), u"Expiring soon / pasted by hand"_s, u"4 min 12 s / of 8 h"_s,
        u"paste a new token / no refresh token"_s, u"Pasted / 06:36:19"_s);
    row("failing", samples::failing(), u"Failing / 2 failures"_s, u"22 min / of 1 h"_s,
        u"retry in 23 s / try 3 · 14:32:30"_s, u"503 Unavailable / 14:30:24 · 1.2 s"_s);
    row("failing, lost", samples::failingLost(), u"Failing / 7 failures"_s, u"expired 3 min ago"_s,
        u"retry in 6 min 48 s / try 8 · 14:38:55"_s, u"503 Unavailable / 14:30:24 · 1.2 s"_s);
    row("refused", samples::refused(), u"Expired / refused twice"_s, u"expired 3 min ago"_s,
        u"stopped / needs a new EDR"_s, u"401 invalid_token / 14:24:43 · 64 ms"_s);
    row("paused", samples::paused(), u"Paused / by you, 2 h ago"_s, u"2 h 05 min / of 8 h"_s,
        u"paused / resume to refresh"_s, u"OK / 08:37:10 · 77 ms"_s);
    row("cleared", samples::cleared(), u"Cleared / by you, 13:58"_s, u"no token"_s, u"stopped / refresh to start"_s,
        u"– / cleared 13:58:20"_s);
    row("no credentials", samples::noCredentials(), u"No credentials / never signed in"_s, u"no token yet"_s,
        u"after sign-in / add credentials"_s, u"– / never fetched"_s);
    row("locked", samples::locked(), u"Locked keychain / 8 sources wait"_s, u"47 min / of 1 h"_s,
        u"after unlocking / due 15:14:22"_s, u"OK / 14:19:22 · 212 ms"_s);
    row("offline", samples::offline(), u"Offline / since 14:20"_s, u"47 min / of 1 h"_s,
        u"when online / due 15:14:22"_s, u"OK / 14:19:22 · 212 ms"_s);
}

void StatusTextsTest::everyStateReadsAsInThePictures()
{
    QFETCH(SourceStatus, status);
    const texts::Viewpoint view = viewAt(samples::now());
    QTEST(shown(texts::statusCell(status, view)), "word");
    QTEST(shown(texts::expiresCell(status, view)), "expires");
    QTEST(shown(texts::nextRefreshCell(status, view)), "refresh");
    QTEST(shown(texts::lastResultCell(status, view)), "result");
}

void StatusTextsTest::otherReasons_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("refresh");
    const auto row = [](const char *name, const SourceStatus &status, const QString &word, const QString &refresh) {
        QTest::newRow(name) << status << word << refresh;
    };
    row("queued", with(samples::refreshing(), [](auto &s) { s.reason = Reason::Queued; }),
        u"Refreshing… / waits for its turn"_s, u"queued"_s);
    row("recovering", with(samples::refreshing(), [](auto &s) { s.state = SourceState::Recovering; }),
        u"Recovering… / after a restart"_s, u"now"_s);
    row("refused, still valid",
        with(samples::failing(),
             [](auto &s) {
                 s.reason = Reason::ProviderRefusal;
                 s.refusals = 1;
                 s.needsUser = true;
             }),
        u"Failing / refused"_s, u"stopped / needs a client secret"_s);
    row("refused password", with(samples::refused(), [](auto &s) { s.grant = "login"; }), u"Expired / refused twice"_s,
        u"stopped / needs a password"_s);
    row("refused thrice",
        with(samples::refused(),
             [](auto &s) {
                 s.grant = "refresh_token";
                 s.refusals = 3;
             }),
        u"Expired / refused 3 times"_s, u"stopped / needs a new refresh token"_s);
    row("lost in transit", with(samples::refused(), [](auto &s) { s.reason = Reason::LostInTransit; }),
        u"Expired / answer lost"_s, u"stopped / needs a new EDR"_s);
    row("scheduler stopped", with(samples::refused(), [](auto &s) { s.reason = Reason::SchedulerStopped; }),
        u"Expired / scheduler stopped"_s, u"stopped / start the scheduler"_s);
    row("on demand", with(samples::refused(), [](auto &s) { s.reason = Reason::OnDemand; }),
        u"Expired / only when used"_s, u"when used"_s);
    row("no refresh token", with(samples::expiringSoon(), [](auto &s) { s.pasted = false; }),
        u"Expiring soon / no refresh token"_s, u"paste a new token / no refresh token"_s);
    row("credential missing", with(samples::noCredentials(), [](auto &s) { s.reason = Reason::CredentialMissing; }),
        u"No credentials / credential missing"_s, u"after sign-in / add credentials"_s);
    row("wrong configuration", with(samples::noCredentials(), [](auto &s) { s.reason = Reason::BadConfiguration; }),
        u"No credentials / wrong configuration"_s, u"stopped / needs a correction"_s);
    row("no keychain", with(samples::locked(), [](auto &s) { s.reason = Reason::VaultAbsent; }),
        u"No keychain / none found"_s, u"with a keychain / due 15:14:22"_s);
    row("unsaved", with(samples::fresh(), [](auto &s) { s.unsaved = true; }), u"Fresh / not saved yet"_s,
        u"in 42 min / 15:14:22"_s);
    row("nothing planned", with(samples::fresh(), [](auto &s) { s.nextRefreshAt.reset(); }), u"Fresh"_s,
        u"not planned"_s);
}

void StatusTextsTest::otherReasons()
{
    QFETCH(SourceStatus, status);
    const texts::Viewpoint view = viewAt(samples::now());
    QTEST(shown(texts::statusCell(status, view)), "word");
    QTEST(shown(texts::nextRefreshCell(status, view)), "refresh");
}

void StatusTextsTest::selectedRowsCountInSeconds()
{
    const texts::Viewpoint view = viewAt(samples::at(15, 12, 2));
    QCOMPARE(shown(texts::expiresCell(samples::fresh(), view, false)), u"7 min / of 1 h"_s);
    QCOMPARE(shown(texts::expiresCell(samples::fresh(), view, true)), u"7 min 20 s / of 1 h"_s);
}

void StatusTextsTest::neverPromisesMoreThanIsLeft()
{
    SourceStatus status = samples::fresh();
    QCOMPARE(shown(texts::expiresCell(status, viewAt(*status.expiresAt - 999ms))), u"0 s / of 1 h"_s);
    QCOMPARE(shown(texts::expiresCell(status, viewAt(*status.expiresAt))), u"expired 0 s ago"_s);
    // An expiry that nobody gave is said to be assumed, and none at all is not called "never" without knowing.
    status.expiryOrigin = ExpiryOrigin::Assumed;
    QCOMPARE(shown(texts::expiresCell(status, viewAt(samples::now()))), u"47 min / of 1 h assumed"_s);
    status.expiresAt.reset();
    QCOMPARE(shown(texts::expiresCell(status, viewAt(samples::now()))), u"does not expire"_s);
}

void StatusTextsTest::planThatIsPastIsDue()
{
    QCOMPARE(shown(texts::nextRefreshCell(samples::fresh(), viewAt(samples::at(15, 14, 22)))), u"due now / 15:14:22"_s);
    QCOMPARE(shown(texts::nextRefreshCell(samples::fresh(), viewAt(samples::at(15, 14, 22) - 999ms))),
             u"due now / 15:14:22"_s); // and not in 0 s
    QCOMPARE(shown(texts::nextRefreshCell(samples::fresh(), viewAt(samples::at(15, 14, 22) - 1s))),
             u"in 1 s / 15:14:22"_s);
    QCOMPARE(shown(texts::nextRefreshCell(samples::failing(), viewAt(samples::at(14, 32, 31)))),
             u"retry due now / try 3 · 14:32:30"_s);
}

void StatusTextsTest::oneIsNotPlural()
{
    SourceStatus status = samples::failing();
    status.consecutiveFailures = 1;
    QCOMPARE(shown(texts::statusCell(status, viewAt(samples::now()))), u"Failing / 1 failure"_s);
    QCOMPARE(shown(texts::statusCell(samples::locked(), viewAt(samples::now(), 1))),
             u"Locked keychain / 1 source waits"_s);
}

void StatusTextsTest::timesFollowZoneAndLocale()
{
    texts::Viewpoint view{.now = samples::now(),
                          .zone = QTimeZone("Europe/Berlin"),
                          .locale = QLocale(QLocale::English, QLocale::UnitedStates)};
    QCOMPARE(plain(texts::exactTime(samples::at(14, 28, 41), view)), u"3:28:41 PM"_s);
    QCOMPARE(plain(texts::clockTime(samples::at(14, 28, 41), view)), u"3:28 PM"_s);
    view.locale = QLocale(QLocale::German, QLocale::Germany);
    QCOMPARE(texts::exactTime(samples::at(14, 28, 41), view), u"15:28:41"_s);
    view.locale = QLocale(QLocale::Finnish, QLocale::Finland);
    QCOMPARE(texts::exactTime(samples::at(14, 28, 41), view), u"15.28.41"_s);
}

void StatusTextsTest::otherDaysAreNamed()
{
    // Narrow cells leave out what goes without saying.
    QCOMPARE(texts::briefTime(samples::at(14, 28, 41), viewAt(samples::now())), u"14:28:41"_s);
    QCOMPARE(texts::briefTime(samples::at(14, 28, 41) - 48h, viewAt(samples::now())), u"19 Nov, 14:28"_s);
    QCOMPARE(texts::briefTime(samples::at(14, 28, 41) - 24h * 365, viewAt(samples::now())), u"21 Nov 2025, 14:28"_s);
    const texts::Viewpoint german{.now = samples::now(), .zone = QTimeZone::utc(), .locale = QLocale(QLocale::German)};
    QCOMPARE(texts::briefTime(samples::at(14, 28, 41) - 48h, german), u"19.11., 14:28"_s);
    QCOMPARE(texts::clockTime(samples::at(14, 0) + 24h, viewAt(samples::now())), u"22 Nov 2026, 14:00"_s);
    // The day of the viewer counts, not the day in UTC.
    texts::Viewpoint view{.now = samples::at(23, 30), .zone = QTimeZone("Asia/Tokyo"), .locale = QLocale::c()};
    QCOMPARE(texts::clockTime(samples::at(23, 30) + 1h, view), u"09:30"_s);
    QCOMPARE(texts::clockTime(samples::at(14, 30), view), u"21 Nov 2026, 23:30"_s);
}

void StatusTextsTest::cellsAreSpokenWhole_data()
{
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("expected");
    const texts::Viewpoint view = viewAt(samples::now());
    const auto row = [](const char *name, const QString &spoken, const QString &expected) {
        QTest::newRow(name) << plain(spoken) << expected;
    };
    row("failing", texts::spokenStatus(samples::failing(), view), u"Failing, 2 failures"_s);
    row("refused", texts::spokenStatus(samples::refused(), view), u"Expired, refused twice"_s);
    row("source", texts::spokenSource(samples::expiringSoon()), u"Partner portal, portal.partner.example"_s);
    row("countdown", texts::spokenExpiry(samples::expiringSoon(), view), u"4 minutes 12 seconds left of 8 hours"_s);
    row("expired", texts::spokenExpiry(samples::refused(), view), u"expired 3 minutes ago"_s);
    row("no token", texts::spokenExpiry(samples::noCredentials(), view), u"no token yet"_s);
    row("retry", texts::spokenNextRefresh(samples::failing(), view), u"retry in 23 seconds, try 3"_s);
    row("planned", texts::spokenNextRefresh(samples::fresh(), view), u"in 42 minutes, at 15:14:22"_s);
    row("stopped", texts::spokenNextRefresh(samples::refused(), view), u"stopped, needs a new EDR"_s);
    row("result", texts::spokenLastResult(samples::failing(), view), u"503 Unavailable, 14:30:24, 1.2 s"_s);
    row("no result", texts::spokenLastResult(samples::noCredentials(), view), u"never fetched"_s);
    row("history", texts::spokenHistory(21, 1),
        u"in the last 24 hours: 21 hours with refreshes, 1 hour with failures"_s);
    row("empty history", texts::spokenHistory(0, 0), u"no attempt in the last 24 hours"_s);
    row("change", texts::spokenChange(samples::failing(), view), u"Customs gateway: Failing, 2 failures"_s);
}

void StatusTextsTest::cellsAreSpokenWhole()
{
    QFETCH(QString, spoken);
    QTEST(spoken, "expected");
}

void StatusTextsTest::textsChangeWhenAnnounced_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<bool>("selected");
    for (const SourceStatus &status : samples::all()) {
        QTest::addRow("%s", qPrintable(status.name)) << status << false;
        QTest::addRow("%s, selected", qPrintable(status.name)) << status << true;
    }
}

/// Nothing that a row shows changes before the instant that was announced, and something does then.
void StatusTextsTest::textsChangeWhenAnnounced()
{
    QFETCH(SourceStatus, status);
    QFETCH(bool, selected);
    const auto whole = [&](WallTime now) {
        const texts::Viewpoint view = viewAt(now);
        QStringList lines{shown(texts::statusCell(status, view)), shown(texts::expiresCell(status, view, selected)),
                          shown(texts::nextRefreshCell(status, view)), shown(texts::lastResultCell(status, view))};
        if (selected && status.lastSuccessAt)
            lines << texts::duration(now - *status.lastSuccessAt);
        return lines.join(u'\n');
    };
    WallTime now = samples::now();
    for (int i = 0; i < 200; ++i) {
        const auto next = texts::nextTextChange(status, now, selected);
        if (!next) {
            QCOMPARE(whole(now + 30min), whole(now));
            return;
        }
        QVERIFY(*next > now);
        QCOMPARE(whole(*next - 1ms), whole(now));
        QVERIFY(whole(*next) != whole(now));
        now = *next;
    }
}

QTEST_GUILESS_MAIN(StatusTextsTest)
#include "tst_statustexts.moc"
