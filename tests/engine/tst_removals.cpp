// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Call = FaultyStore::Call;

class TestRemovals : public QObject
{
    Q_OBJECT

    static Expected<> undo(EngineRoom &room, const Source &source)
    {
        Expected<> answer = failure(ErrorKind::Internal, u"no answer"_s);
        room.service->catalog().undoRemoval(source.id, [&](const Expected<> &done) { answer = done; });
        room.settle();
        return answer;
    }
    /// A source with a token, and nothing else about it.
    static Source made(EngineRoom &room)
    {
        room.provide(3600);
        const Source source = room.put(u"billing"_s, "scripted_client");
        room.start();
        room.pass(2s);
        return source;
    }

private Q_SLOTS:
    void itStopsAtOnceAndComesBackWhole()
    {
        EngineRoom room;
        const Source source = made(room);
        QCOMPARE(room.access(source), "A1");
        QVERIFY(room.service->catalog().removeLater(source.id));
        room.settle();
        QCOMPARE(room.access(source), QByteArray());
        QVERIFY(!room.service->status(source.id));
        QVERIFY(!room.service->catalog().find(source.id));
        const auto requests = room.transport.sent().size();
        room.pass(20s);
        QCOMPARE(room.transport.sent().size(), requests);

        QVERIFY(undo(room, source));
        QCOMPARE(room.access(source), "A1");
        QCOMPARE(room.service->catalog().find(source.id)->revision, source.revision);
        QCOMPARE(room.vault.stored(source.id, "secret"), std::optional<QByteArray>("s3cret"));
        room.pass(60s);
        QVERIFY(room.memory.stored(source.id)); // the grace that is over concerns it no more
        QVERIFY(undo(room, source).error().kind == ErrorKind::NoSuchSource);
    }

    void afterTheGraceNothingIsLeft()
    {
        EngineRoom room;
        const Source source = made(room);
        QVERIFY(room.service->catalog().removeLater(source.id));
        room.pass(29s);
        QVERIFY(room.memory.stored(source.id));
        QVERIFY(room.vault.stored(source.id, "secret"));
        room.pass(2s);
        QVERIFY(!room.memory.stored(source.id));
        QVERIFY(!room.vault.stored(source.id, "secret"));
        QCOMPARE(undo(room, source).error().kind, ErrorKind::NoSuchSource);
    }

    void aCrashWithinTheGraceGivesItBack()
    {
        EngineRoom room;
        const Source source = made(room);
        QVERIFY(room.service->catalog().removeLater(source.id));
        room.pass(10s);
        room.restart();
        QCOMPARE(room.access(source), "A1");
        QVERIFY(room.vault.stored(source.id, "secret"));
    }

    void aCrashAfterTheGraceIsGoneOnFrom()
    {
        EngineRoom room;
        const Source source = made(room);
        QVERIFY(room.service->catalog().removeLater(source.id));
        room.store->hold(Call::RemoveSource); // marked, its secrets are gone, its record is not
        room.pass(31s);
        QVERIFY(!room.vault.stored(source.id, "secret"));
        QVERIFY(room.memory.stored(source.id));
        room.restart();
        room.settle();
        QVERIFY(room.service->catalog().all().empty());
        QVERIFY(!room.memory.stored(source.id));
    }

    void aLockedVaultIsAskedAgainWhenItOpens()
    {
        EngineRoom room;
        const Source source = made(room);
        QVERIFY(room.service->catalog().removeLater(source.id));
        room.vault.setState(Vault::Locked);
        room.pass(31s);
        QVERIFY(room.memory.stored(source.id)); // marked: it remembers what is still to be wiped
        QVERIFY(room.memory.stored(source.id)->source.unfinished);
        QVERIFY(!room.memory.stored(source.id)->token);
        room.vault.setState(Vault::Ready);
        room.settle();
        QVERIFY(!room.vault.stored(source.id, "secret"));
        QVERIFY(!room.memory.stored(source.id));
    }

    void theEndOfTheProgramEndsTheGrace()
    {
        EngineRoom room;
        const Source source = made(room);
        QVERIFY(room.service->catalog().removeLater(source.id));
        bool stopped = false;
        room.service->stop([&](const Expected<> &done) { stopped = done.has_value(); });
        room.settle();
        QVERIFY(stopped);
        QVERIFY(!room.memory.stored(source.id));
        QVERIFY(!room.vault.stored(source.id, "secret"));
    }

    void itsNameIsFreeForProvisionedSourcesToo()
    {
        EngineRoom room;
        const Source source = made(room);
        QVERIFY(room.service->catalog().removeLater(source.id));
        Source other = scriptedSource(u"billing"_s, "scripted_client");
        other.id = {};
        std::vector<std::pair<Source, SlotSecrets>> given;
        given.emplace_back(other, SlotSecrets{});
        Expected<> answer = failure(ErrorKind::Internal);
        Pending pending =
            room.service->catalog().provision("file", std::move(given), [&](const Expected<> &done) { answer = done; });
        room.settle();
        QVERIFY(answer);
        QVERIFY(!room.memory.stored(source.id)); // a store has no two sources of one name
        QVERIFY(room.service->catalog().find(u"billing"_s));
    }

    void itsNameIsFreeAtOnce()
    {
        EngineRoom room;
        const Source source = made(room);
        QVERIFY(room.service->catalog().removeLater(source.id));
        Source other = scriptedSource(u"billing"_s, "scripted_client");
        other.id = {};
        bool saved = false;
        Pending pending =
            room.service->catalog().save(other, [&](const Expected<Source> &done) { saved = done.has_value(); });
        room.settle();
        QVERIFY(saved);
        QCOMPARE(undo(room, source).error().kind, ErrorKind::NoSuchSource);
        room.pass(31s);
        QVERIFY(room.service->catalog().find(u"billing"_s));
        QVERIFY(!room.vault.stored(source.id, "secret"));
    }

    void anAnswerUnderWayIsNotLost()
    {
        EngineRoom room;
        room.provide(3600);
        const Source source = scriptedSource(u"rotating"_s, "scripted_refresh");
        StoredSource stored;
        stored.source = source;
        stored.token = EngineRoom::tokenOf(source, room.now() - 3500s, 3600s);
        room.memory.put(stored);
        room.transport.hold();
        room.start();
        room.pass(1s);
        QCOMPARE(room.transport.underWay(), 1); // R0 is spent
        QVERIFY(room.service->catalog().removeLater(source.id));
        room.settle();
        room.transport.release();
        room.settle();
        QVERIFY(undo(room, source));
        QCOMPARE(room.access(source), "A1");
        QCOMPARE(room.transport.sent().size(), std::size_t(1));
    }

    void undoWaitsForTheAnswerUnderWay()
    {
        EngineRoom room;
        room.provide(3600);
        const Source source = scriptedSource(u"rotating"_s, "scripted_refresh");
        StoredSource stored;
        stored.source = source;
        stored.token = EngineRoom::tokenOf(source, room.now() - 3500s, 3600s);
        room.memory.put(stored);
        room.transport.hold();
        room.start();
        room.pass(1s);
        QVERIFY(room.service->catalog().removeLater(source.id));
        bool back = false;
        room.service->catalog().undoRemoval(source.id, [&](const Expected<> &done) { back = done.has_value(); });
        room.settle();
        QVERIFY(!back);
        room.transport.release();
        room.settle();
        QVERIFY(back);
        QCOMPARE(room.access(source), "A1");
        QCOMPARE(room.transport.sent().size(), std::size_t(1)); // the same credential is not sent twice
    }
};

QTEST_GUILESS_MAIN(TestRemovals)
#include "tst_removals.moc"
