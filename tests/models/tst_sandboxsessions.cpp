// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions, grants and clients of the sandbox as rows, and what all its tables have in common.
#include "models/sandboxclients.h"
#include "models/sandboxgrants.h"
#include "models/sandboxsessions.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SandboxSession session(const QString &id, SandboxSessionState state, WallTime created)
{
    return {.id = id,
            .grantId = u"grant-of-"_s + id,
            .clientId = u"web-shop"_s,
            .kind = "authorization_code",
            .hasUser = true,
            .state = state,
            .createdAt = created,
            .changedAt = created,
            .accessExpiresAt = created + 5min,
            .refreshExpiresAt = created + 1h};
}

QString line(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return cells.join(u" | "_s).replace(QChar(0x202F), u' ');
}

QStringList keys(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data(SandboxKeyRole).toString();
    return list;
}

} // namespace

class TestSandboxSessions : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    [[nodiscard]] SandboxEye eye() const { return {m_clock, QTimeZone::utc()}; }
    [[nodiscard]] WallTime now() const { return m_clock.now().wall; }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyStateHasItsWordAndLook_data();
    void everyStateHasItsWordAndLook();
    void whatHasRunOutIsNoLongerCounted();
    void newestComesFirst();
    void changesTouchTheirRowsOnly();
    void whatIsGoneGoes();
    void theOldestGiveWay();
    void aGrantSaysWhatIsLeftOfIt();
    void aClientSaysWhatIsParticular_data();
    void aClientSaysWhatIsParticular();
    void everyCellSpeaks();
};

void TestSandboxSessions::everyStateHasItsWordAndLook_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("minutesOld");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("icon");
    QTest::addColumn<int>("family");
    using State = SandboxSessionState;
    QTest::newRow("in use") << int(State::Created) << 1
                            << u"Created | web-shop | browser sign-in | until 12:04:00 | until 12:59:00"_s << u"fresh"_s
                            << int(Family::Ok);
    QTest::newRow("access token ended") << int(State::Created) << 10
                                        << u"Created | web-shop | browser sign-in | ended 11:55:00 | until 12:50:00"_s
                                        << u"fresh"_s << int(Family::Ok);
    QTest::newRow("both ended") << int(State::Created) << 90
                                << u"Ended | web-shop | browser sign-in | ended 10:35:00 | ended 11:30:00"_s
                                << u"cleared"_s << int(Family::Off);
    QTest::newRow("refreshed") << int(State::Refreshed) << 10
                               << u"Refreshed | web-shop | browser sign-in | ended 11:55:00 | no longer works"_s
                               << u"refreshing"_s << int(Family::Off);
    QTest::newRow("expired") << int(State::Expired) << 10
                             << u"Expired | web-shop | browser sign-in | ended 11:55:00 | no longer works"_s
                             << u"expiring"_s << int(Family::Warn);
    QTest::newRow("revoked") << int(State::Revoked) << 1
                             << u"Revoked | web-shop | browser sign-in | no longer works | no longer works"_s
                             << u"expired"_s << int(Family::Crit);
}

// S2-14 S3-17
void TestSandboxSessions::everyStateHasItsWordAndLook()
{
    QFETCH(int, state);
    QFETCH(int, minutesOld);
    SandboxSessions model(eye());
    model.take(true,
               {session(u"s1"_s, static_cast<SandboxSessionState>(state), now() - std::chrono::minutes(minutesOld))});
    QFETCH(QString, row);
    QVERIFY2(line(model, 0).startsWith(row), qPrintable(line(model, 0)));
    const QModelIndex first = model.index(0, SandboxSessions::State);
    QTEST(first.data(SandboxIconRole).toString(), "icon");
    QTEST(int(first.data(SandboxFamilyRole).value<Family>()), "family");
    QVERIFY(!first.data(Qt::ToolTipRole).toString().isEmpty());
}

void TestSandboxSessions::whatHasRunOutIsNoLongerCounted()
{
    FakeClock clock;
    SandboxSessions model({clock, QTimeZone::utc()});
    model.take(true, {session(u"s1"_s, SandboxSessionState::Created, now()),
                      session(u"s2"_s, SandboxSessionState::Revoked, now())});
    QCOMPARE(model.live(), 1);
    QCOMPARE(model.nextEnd(), std::optional(now() + 5min));
    clock.advance(5min);
    QCOMPARE(model.live(), 1);
    clock.advance(55min);
    QCOMPARE(model.live(), 0);
    QCOMPARE(model.nextEnd(), std::nullopt);
}

void TestSandboxSessions::newestComesFirst()
{
    SandboxSessions model(eye());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.take(true, {session(u"s1"_s, SandboxSessionState::Refreshed, now()),
                      session(u"s2"_s, SandboxSessionState::Created, now())});
    model.take(false, {session(u"s3"_s, SandboxSessionState::Created, now())});
    QCOMPARE(keys(model), QStringList({u"s3"_s, u"s2"_s, u"s1"_s}));
}

void TestSandboxSessions::changesTouchTheirRowsOnly()
{
    SandboxSessions model(eye());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<SandboxSession> all;
    for (const char *id : {"s1", "s2", "s3"})
        all.push_back(session(QString::fromLatin1(id), SandboxSessionState::Created, now()));
    model.take(true, all);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    all[0].state = SandboxSessionState::Revoked;
    model.take(true, all);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
    QCOMPARE(inserted.count() + reset.count(), 0);
    model.take(true, all);
    QCOMPARE(changed.count(), 1);
}

void TestSandboxSessions::whatIsGoneGoes()
{
    SandboxSessions model(eye());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<SandboxSession> all;
    for (int i = 1; i <= 6; ++i)
        all.push_back(session(u"s%1"_s.arg(i), SandboxSessionState::Created, now()));
    model.take(true, all);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.take(false, {}, {u"s2"_s, u"s3"_s, u"s5"_s, u"s9"_s});
    QCOMPARE(keys(model), QStringList({u"s6"_s, u"s4"_s, u"s1"_s}));
    QCOMPARE(removed.count(), 2); // one signal for neighbours
    QCOMPARE(model.find(u"s4"_s)->id, u"s4"_s);
    QVERIFY(!model.find(u"s3"_s));
    // Complete: what is not in it goes too.
    model.take(true, {all[0], all[1]});
    QCOMPARE(keys(model), QStringList({u"s2"_s, u"s1"_s}));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestSandboxSessions::theOldestGiveWay()
{
    SandboxSessions model(eye());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<SandboxSession> many;
    for (int i = 0; i < SandboxSessions::most + 10; ++i)
        many.push_back(session(QString::number(i), SandboxSessionState::Created, now()));
    model.take(false, many);
    QCOMPARE(model.rowCount(), int(SandboxSessions::most));
    QVERIFY(!model.find(u"9"_s));
    model.take(false, {session(u"newest"_s, SandboxSessionState::Created, now())});
    QCOMPARE(model.rowCount(), int(SandboxSessions::most));
    QCOMPARE(model.index(0, 0).data(SandboxKeyRole).toString(), u"newest"_s);
    QVERIFY(!model.find(u"10"_s));
}

// S2-14
void TestSandboxSessions::aGrantSaysWhatIsLeftOfIt()
{
    SandboxGrants model(eye());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto grant = [this](const QString &id, int sessions, int created) {
        return SandboxGrant{.id = id,
                            .clientId = u"billing"_s,
                            .kind = "client_credentials",
                            .scope = u"read"_s,
                            .createdAt = now(),
                            .sessions = sessions,
                            .created = created};
    };
    model.take(true, {grant(u"0123456789abcdef"_s, 1, 1), grant(u"g2"_s, 3, 0)});
    QCOMPARE(line(model, 0),
             u"g2 | billing | client credentials | the client itself | read | 3 sessions, none in use | 12:00:00"_s);
    QCOMPARE(line(model, 1),
             u"01234567… | billing | client credentials | the client itself | read | 1 session | 12:00:00"_s);
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"0123456789abcdef"));
}

void TestSandboxSessions::aClientSaysWhatIsParticular_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("keys");
    QTest::addColumn<int>("latency");
    QTest::addColumn<bool>("absolute");
    QTest::addColumn<QString>("row");
    QTest::newRow("public") << true << false << 0 << false << u"app | public | 5 min | 14 d | –"_s;
    QTest::newRow("secret") << false << false << 0 << false << u"app | confidential, has a secret | 5 min | 14 d | –"_s;
    QTest::newRow("key") << false << true << 0 << false << u"app | confidential, signs with a key | 5 min | 14 d | –"_s;
    QTest::newRow("odd") << true << false << 400 << true
                         << u"app | public | 5 min | 14 d | answers after 400 ms, expires_in is a date"_s;
}

// S2-14
void TestSandboxSessions::aClientSaysWhatIsParticular()
{
    QFETCH(bool, open);
    QFETCH(bool, keys);
    QFETCH(int, latency);
    QFETCH(bool, absolute);
    SandboxClients model;
    model.take(true, {{.id = u"app"_s,
                       .isPublic = open,
                       .hasKeys = keys,
                       .accessLifetime = 5min,
                       .refreshLifetime = std::chrono::hours(24 * 14),
                       .latency = Milliseconds(latency),
                       .absoluteExpiresIn = absolute}});
    QTEST(line(model, 0), "row");
}

void TestSandboxSessions::everyCellSpeaks()
{
    SandboxSessions sessions(eye());
    SandboxSession bare = session(u"s1"_s, SandboxSessionState::Created, now());
    bare.refreshExpiresAt = std::nullopt;
    sessions.take(true, {bare});
    SandboxGrants grants(eye());
    grants.take(true, {{.id = u"g"_s, .clientId = u"c"_s, .kind = "password", .scope = {}, .createdAt = now()}});
    SandboxClients clients;
    clients.take(true, {{.id = u"c"_s, .accessLifetime = 1min, .refreshLifetime = 1h}});
    for (const QAbstractItemModel *model :
         std::initializer_list<const QAbstractItemModel *>{&sessions, &grants, &clients}) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString spoken = model->index(0, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(spoken.size() > 1 || spoken == u"g" || spoken == u"c", qPrintable(spoken));
            QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestSandboxSessions)
#include "tst_sandboxsessions.moc"
