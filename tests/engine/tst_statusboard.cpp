// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statusboard.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SourceStatus named(const QString &name, SourceState state = SourceState::Fresh)
{
    SourceStatus status;
    status.id = {"id-" + name.toUtf8()};
    status.name = name;
    status.state = state;
    return status;
}

struct Audience {
    FakeClock clock;
    StatusBoard board{clock};
    std::vector<StatusBatch> heard;

    Audience()
    {
        QObject::connect(&board, &StatusBoard::changed, &board,
                         [this](const StatusBatch &batch) { heard.push_back(batch); });
    }
};

} // namespace

class TestStatusBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atMostOneBatchPerFiftyMilliseconds();
    void onlyWhatChangedIsAnnounced();
    void sequencesRise();
    void removalsAreAnnounced();
    void everythingIsCompleteAndSorted();
    void theFrameAloneIsABatch();
};

void TestStatusBoard::atMostOneBatchPerFiftyMilliseconds()
{
    Audience audience;
    for (int i = 0; i < 1000; ++i) {
        audience.board.publish(named(u"s%1"_s.arg(i % 10), i % 2 ? SourceState::Fresh : SourceState::Failing));
        audience.board.publish(named(u"t"_s, i % 2 ? SourceState::Fresh : SourceState::Failing));
        audience.clock.advance(1ms);
    }
    QVERIFY(audience.heard.size() <= 21);
    QVERIFY(audience.heard.size() >= 19);
}

void TestStatusBoard::onlyWhatChangedIsAnnounced()
{
    Audience audience;
    audience.board.publish(named(u"a"_s));
    audience.board.publish(named(u"b"_s));
    audience.clock.advance(100ms);
    audience.board.publish(named(u"a"_s));
    audience.clock.advance(100ms);
    QCOMPARE(audience.heard.size(), 1u); // the same again is no news
    audience.board.publish(named(u"b"_s, SourceState::Expired));
    audience.clock.advance(100ms);
    QCOMPARE(audience.heard.back().changed.size(), 1u);
    QCOMPARE(audience.heard.back().changed.front().name, u"b"_s);
    QVERIFY(!audience.heard.back().complete);
}

void TestStatusBoard::sequencesRise()
{
    Audience audience;
    for (int i = 0; i < 5; ++i) {
        audience.board.publish(named(u"a"_s, i % 2 ? SourceState::Fresh : SourceState::Failing));
        audience.clock.advance(60ms);
    }
    QCOMPARE(audience.heard.size(), 5u);
    for (std::size_t i = 1; i < audience.heard.size(); ++i)
        QVERIFY(audience.heard[i].sequence > audience.heard[i - 1].sequence);
    QCOMPARE(audience.board.everything().sequence, audience.heard.back().sequence);
}

void TestStatusBoard::removalsAreAnnounced()
{
    Audience audience;
    audience.board.publish(named(u"a"_s));
    audience.board.withdraw({"id-a"});
    audience.board.withdraw({"id-nobody"});
    audience.clock.advance();
    QVERIFY(audience.heard.back().changed.empty());
    QCOMPARE(audience.heard.back().removed, std::vector<SourceId>{SourceId{"id-a"}});
    QVERIFY(!audience.board.find({"id-a"}));
}

void TestStatusBoard::everythingIsCompleteAndSorted()
{
    Audience audience;
    for (const char16_t *name : {u"c", u"a", u"b"})
        audience.board.publish(named(QString::fromUtf16(name)));
    const StatusBatch all = audience.board.everything();
    QVERIFY(all.complete);
    QCOMPARE(all.changed.size(), 3u);
    QCOMPARE(all.changed[0].name, u"a"_s);
    QCOMPARE(all.changed[2].name, u"c"_s);
}

void TestStatusBoard::theFrameAloneIsABatch()
{
    Audience audience;
    SchedulerStatus scheduler;
    scheduler.running = false;
    audience.board.publish(scheduler);
    audience.board.publish(Vault::Locked, true);
    audience.clock.advance();
    QCOMPARE(audience.heard.size(), 1u);
    QVERIFY(!audience.heard.front().scheduler.running);
    QCOMPARE(audience.heard.front().vault, Vault::Locked);
    QVERIFY(audience.heard.front().offline);
    QVERIFY(audience.heard.front().changed.empty());
}

QTEST_GUILESS_MAIN(TestStatusBoard)
#include "tst_statusboard.moc"
