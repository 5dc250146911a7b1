// SPDX-License-Identifier: GPL-3.0-or-later
// Sources whose token another program keeps in a file.
#include "engineroom.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString thePath = u"/run/tokens/billing"_s;

struct FileRoom : EngineRoom {
    Source source = sourceAt(u"billing"_s, thePath);

    static Source sourceAt(const QString &name, const QString &path)
    {
        Source source = scriptedSource(name, "scripted_file");
        source.grant.fields = {{u"path"_s, path}};
        return source;
    }
    [[nodiscard]] QByteArray content(const QByteArray &access, Seconds lifetime) const
    {
        const auto end = std::chrono::time_point_cast<Seconds>(now() + lifetime);
        return access + ' ' + QByteArray::number(qint64(end.time_since_epoch().count()));
    }
    void open(Seconds lifetime = 300s)
    {
        files.write(thePath, content("F1", lifetime));
        put(source, {});
        start();
    }
    [[nodiscard]] int commits() const { return static_cast<int>(memory.committed().size()); }
};

} // namespace

class TestFileWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAtTheStartAndWatches();
    void isNotOursToRenew();
    void aChangeIsReadAtOnce();
    void whatChangedWhileNobodyWatchedIsRead();
    void aChangeWithinTheSecondIsNotLost();
    void aChangeWhileItIsReadIsNotLost();
    void theSameTokenIsNoNewGeneration();
    void aPersonMayHaveItReadAgain();
    void needsAPersonOnlyOnceItHasRunOut();
    void anEndedTokenIsLookedAtNowAndThen();
    void anUnreadableFileIsTriedAgainAndAtItsNextChange();
    void nonsenseIsReadAgainAtItsNextChange();
    void theWatchedFollowTheSources();
    void aPausedSourceIsNotRead();
};

void TestFileWatch::readsAtTheStartAndWatches()
{
    FileRoom room;
    room.open();
    QCOMPARE(room.files.watched(), QStringList{thePath});
    QCOMPARE(room.access(room.source), "F1");
    QCOMPARE(room.memory.stored(room.source.id)->token->access.reveal(), "F1");
}

void TestFileWatch::isNotOursToRenew()
{
    FileRoom room;
    room.open();
    const SourceStatus status = room.status(room.source);
    QCOMPARE(status.state, SourceState::Fresh);
    QCOMPARE(status.reason, Reason::WatchOnly);
    QVERIFY(!status.renewable);
    QVERIFY(!status.pasted);
    QVERIFY(!status.nextRefreshAt);
    QCOMPARE(status.coveredUntil, status.expiresAt);
    room.pass(290s);
    QCOMPARE(room.files.reads(), 1);
}

void TestFileWatch::aChangeIsReadAtOnce()
{
    FileRoom room;
    room.open();
    room.pass(10s);
    room.files.write(thePath, room.content("F2", 300s));
    room.settle();
    QCOMPARE(room.access(room.source), "F2");
    QCOMPARE(room.status(room.source).generation, Generation{2});
}

void TestFileWatch::whatChangedWhileNobodyWatchedIsRead()
{
    FileRoom room;
    room.open();
    room.kill();
    room.files.writeUnnoticed(thePath, room.content("F2", 300s));
    room.start();
    QCOMPARE(room.access(room.source), "F2");
}

void TestFileWatch::aChangeWithinTheSecondIsNotLost()
{
    FileRoom room;
    room.open();
    QCOMPARE(room.files.reads(), 1);
    room.files.write(thePath, room.content("F2", 300s));
    room.settle();
    QCOMPARE(room.files.reads(), 1);
    room.pass(1s, 100ms);
    QCOMPARE(room.access(room.source), "F2");
}

void TestFileWatch::aChangeWhileItIsReadIsNotLost()
{
    FileRoom room;
    room.open();
    room.pass(10s);
    room.store->hold(FaultyStore::Call::Commit);
    room.files.write(thePath, room.content("F2", 300s));
    room.settle();
    room.files.write(thePath, room.content("F3", 300s));
    room.settle();
    room.store->release(FaultyStore::Call::Commit);
    room.settle();
    QCOMPARE(room.access(room.source), "F2");
    room.pass(1s, 100ms);
    QCOMPARE(room.access(room.source), "F3");
}

void TestFileWatch::theSameTokenIsNoNewGeneration()
{
    FileRoom room;
    room.open();
    room.pass(10s);
    for (int i = 0; i < 3; ++i) {
        room.files.write(thePath, room.content("F1", 290s - i * 10s));
        room.pass(10s);
    }
    QCOMPARE(room.files.reads(), 4);
    QCOMPARE(room.commits(), 1);
    QCOMPARE(room.status(room.source).generation, Generation{1});
    QCOMPARE(room.memory.history(room.source.id).size(), 1u);
    room.files.write(thePath, room.content("F1", 900s)); // the same, with a later end
    room.pass(2s);
    QCOMPARE(room.commits(), 2);
}

void TestFileWatch::aPersonMayHaveItReadAgain()
{
    FileRoom room;
    room.open();
    room.pass(10s);
    const auto same = room.refresh(room.source);
    QCOMPARE(same->verdict, Verdict::Refreshed);
    QCOMPARE(same->token->access.reveal(), "F1");
    QCOMPARE(room.memory.history(room.source.id).size(), 2u);
    room.files.writeUnnoticed(thePath, room.content("F2", 300s));
    room.pass(2s);
    QCOMPARE(room.refresh(room.source)->token->access.reveal(), "F2");
}

void TestFileWatch::needsAPersonOnlyOnceItHasRunOut()
{
    FileRoom room;
    room.open(3600s);
    room.pass(3599s, 59s);
    QVERIFY(room.status(room.source).valid);
    QVERIFY(!room.status(room.source).needsUser);
    QCOMPARE(room.status(room.source).severity, Severity::Fresh);
    room.pass(5s);
    QCOMPARE(room.status(room.source).state, SourceState::Expired);
    QCOMPARE(room.status(room.source).reason, Reason::WatchOnly);
    QVERIFY(room.status(room.source).needsUser);
}

void TestFileWatch::anEndedTokenIsLookedAtNowAndThen() // S5-14
{
    FileRoom room;
    room.open(60s);
    room.pass(70s);
    room.files.writeUnnoticed(thePath, room.content("F2", 3600s));
    room.pass(Timing::healthCheckEvery, 5s);
    QCOMPARE(room.access(room.source), "F2");
    QCOMPARE(room.files.reads(), 2);
}

void TestFileWatch::anUnreadableFileIsTriedAgainAndAtItsNextChange()
{
    FileRoom room;
    room.open();
    room.pass(10s);
    room.files.remove(thePath);
    room.settle();
    QCOMPARE(room.status(room.source).state, SourceState::Failing);
    QCOMPARE(room.status(room.source).lastAttempt->error->kind, ErrorKind::FileUnreadable);
    QCOMPARE(room.access(room.source), "F1");
    QVERIFY(room.status(room.source).nextRefreshAt);
    QVERIFY(!room.status(room.source).needsUser);
    room.pass(200s);
    const int reads = room.files.reads();
    QVERIFY(reads > 3);
    QVERIFY(reads < 12);
    room.files.write(thePath, room.content("F2", 300s));
    room.settle();
    QCOMPARE(room.access(room.source), "F2");
    QCOMPARE(room.status(room.source).consecutiveFailures, 0);
}

void TestFileWatch::nonsenseIsReadAgainAtItsNextChange()
{
    FileRoom room;
    room.open();
    room.pass(10s);
    room.files.write(thePath, "half");
    room.settle();
    QCOMPARE(room.access(room.source), "F1");
    QCOMPARE(room.status(room.source).lastAttempt->error->kind, ErrorKind::MalformedAnswer);
    room.files.write(thePath, room.content("F2", 300s));
    room.pass(1s, 100ms);
    QCOMPARE(room.access(room.source), "F2");
}

void TestFileWatch::theWatchedFollowTheSources()
{
    FileRoom room;
    room.put(u"machine"_s, "scripted_client");
    room.put(FileRoom::sourceAt(u"twin"_s, thePath), {});
    room.open();
    QCOMPARE(room.files.watched(), QStringList{thePath});
    Source edited = room.source;
    edited.grant.fields[u"path"_s] = u"/run/tokens/other"_s;
    Pending saving = room.service->catalog().save(edited, [](const Expected<Source> &) {});
    room.settle();
    QCOMPARE(room.files.watched(), (QStringList{thePath, u"/run/tokens/other"_s}));
    Pending removal = room.service->catalog().remove(room.source.id, [](const Expected<> &) {});
    room.settle();
    QCOMPARE(room.files.watched(), QStringList{thePath});
    QCOMPARE(room.files.watchCalls(), 3);
}

void TestFileWatch::aPausedSourceIsNotRead()
{
    FileRoom room;
    room.open();
    room.pass(10s);
    room.service->setPaused(room.source.id, true);
    room.files.write(thePath, room.content("F2", 300s));
    room.pass(10s);
    QCOMPARE(room.files.reads(), 1);
    room.service->setPaused(room.source.id, false);
    room.settle();
    QCOMPARE(room.access(room.source), "F2");
}

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
