// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct RevokingRoom : EngineRoom {
    Source source;
    std::optional<Expected<Cleared>> answer;
    Pending pending;

    /// A source with a token of an hour.
    void open(const QByteArray &type = "scripted_signin", const QByteArray &refresh = "R0")
    {
        source = scriptedSource(u"portal"_s, type);
        open(tokenOf(source, now(), 3600s, refresh));
    }
    void open(const TokenPtr &token)
    {
        StoredSource stored;
        stored.source = source;
        stored.token = token;
        memory.put(stored);
        start();
    }
    void clear(bool revoke)
    {
        answer.reset();
        pending = service->clear(source.id, revoke, [this](const Expected<Cleared> &cleared) { answer = cleared; });
        settle();
    }
    [[nodiscard]] bool isWiped() const
    {
        const TokenPtr &token = memory.stored(source.id)->token;
        return !token || (token->access.isEmpty() && token->refresh.isEmpty());
    }
};

} // namespace

class TestRevoker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProviderIsTold();
    void aPlainClearTellsNobody();
    void withoutARefreshTokenTheAccessTokenIsGivenUp();
    void whatAPlainClearLeftIsGivenUpLater();
    void wipedBeforeTheProviderAnswers();
    void goesOnWhenNobodyWaits();
    void oneAttemptAndItsReason_data();
    void oneAttemptAndItsReason();
    void noWayToTellIsSaid();
    void nothingToGiveUpIsNoFailure();
    void aSealedTokenCannotBeGivenUp();
    void aFailingDiskKeepsNobodyFromBeingTold();
    void theFallbacksTokenGoesToNobodyElse();
    void unknownSourcesAreNamed();
};

void TestRevoker::theProviderIsTold()
{
    RevokingRoom room;
    room.transport.answer(200);
    room.open();
    room.clear(true);
    QVERIFY(room.answer->has_value());
    QVERIFY(room.answer->value().revoked);
    QVERIFY(!room.answer->value().notRevoked);
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"revoke:R0"});
    QVERIFY(room.isWiped());
}

void TestRevoker::aPlainClearTellsNobody()
{
    RevokingRoom room;
    room.open();
    room.clear(false);
    QVERIFY(!room.answer->value().revoked);
    QVERIFY(!room.answer->value().notRevoked);
    QCOMPARE(room.transport.count(), 0);
}

void TestRevoker::withoutARefreshTokenTheAccessTokenIsGivenUp()
{
    RevokingRoom room;
    room.transport.answer(200);
    room.open("scripted_signin", "");
    room.clear(true);
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"revoke:A0"});
}

void TestRevoker::whatAPlainClearLeftIsGivenUpLater()
{
    RevokingRoom room;
    room.transport.answer(200);
    room.open();
    room.clear(false);
    room.clear(true);
    QVERIFY(room.answer->value().revoked);
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"revoke:R0"});
    QVERIFY(room.isWiped());
}

void TestRevoker::wipedBeforeTheProviderAnswers()
{
    RevokingRoom room;
    room.open();
    room.clear(true); // nobody answers
    QVERIFY(!room.answer);
    QVERIFY(room.isWiped());
    QCOMPARE(room.access(room.source), "");
    QCOMPARE(room.status(room.source).state, SourceState::Cleared);
    room.pass(Timing::attemptDeadline);
    QCOMPARE(room.answer->value().notRevoked->kind, ErrorKind::TimedOut);
    QCOMPARE(room.transport.count(), 1);
}

void TestRevoker::goesOnWhenNobodyWaits()
{
    RevokingRoom room;
    room.transport.hold();
    room.open();
    room.clear(true);
    room.pending.cancel();
    QCOMPARE(room.transport.underWay(), 1);
    room.transport.answer(200);
    room.transport.release();
    room.settle();
    QCOMPARE(room.transport.underWay(), 0);
    QVERIFY(!room.answer);
}

void TestRevoker::oneAttemptAndItsReason_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("in trouble") << 503 << ErrorKind::HttpStatus;
    QTest::newRow("offers none") << 404 << ErrorKind::Unsupported;
}

void TestRevoker::oneAttemptAndItsReason()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    RevokingRoom room;
    room.transport.answer(status);
    room.open();
    room.clear(true);
    QVERIFY(room.answer->has_value());
    QVERIFY(!room.answer->value().revoked);
    QCOMPARE(room.answer->value().notRevoked->kind, kind);
    QVERIFY(room.isWiped());
    room.pass(2min, 10s);
    QCOMPARE(room.transport.count(), 1);
}

void TestRevoker::noWayToTellIsSaid()
{
    RevokingRoom room;
    room.open("scripted_refresh");
    room.clear(true);
    QCOMPARE(room.answer->value().notRevoked->kind, ErrorKind::Unsupported);
    QVERIFY(room.isWiped());
    QCOMPARE(room.transport.count(), 0);
}

void TestRevoker::nothingToGiveUpIsNoFailure()
{
    RevokingRoom room;
    room.source = scriptedSource(u"portal"_s, "scripted_signin");
    room.open(TokenPtr());
    room.clear(true);
    QVERIFY(room.answer->has_value());
    QVERIFY(!room.answer->value().revoked);
    QVERIFY(!room.answer->value().notRevoked);
}

void TestRevoker::aSealedTokenCannotBeGivenUp()
{
    RevokingRoom room;
    room.memory.setOpen(false);
    room.vault.setState(Vault::Locked);
    room.open();
    room.clear(true);
    QCOMPARE(room.answer->value().notRevoked->kind, ErrorKind::VaultLocked);
    QCOMPARE(room.transport.count(), 0);
}

void TestRevoker::aFailingDiskKeepsNobodyFromBeingTold()
{
    RevokingRoom room;
    room.transport.answer(200);
    room.open();
    room.store->fail(FaultyStore::Call::Wipe, ErrorKind::StorageFailed, 1);
    room.clear(true);
    QCOMPARE(room.answer->error().kind, ErrorKind::StorageFailed);
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"revoke:R0"});
}

void TestRevoker::theFallbacksTokenGoesToNobodyElse()
{
    RevokingRoom room;
    room.source = scriptedSource(u"portal"_s, "scripted_opaque");
    room.source.fallback = scriptedSource(u"other"_s, "scripted_client", u"other.example"_s).grant;
    room.vault.put(room.source.id, "fallback.secret", "theirs");
    room.transport.otherwise([](const HttpRequest &request) -> Expected<HttpResponse> {
        if (request.body == "primary:theirs")
            return HttpResponse{200, {}, scriptedAnswer("theirs", "", 300), {}};
        return HttpResponse{400, {}, "invalid_client", {}};
    });
    room.vault.put(room.source.id, "secret", "ours");
    room.open(TokenPtr());
    QCOMPARE(room.access(room.source), "theirs");
    room.clear(true);
    QCOMPARE(room.answer->value().notRevoked->kind, ErrorKind::Unsupported);
    for (const QByteArray &body : room.transport.bodies())
        QVERIFY2(!body.startsWith("revoke:"), body.constData());
}

void TestRevoker::unknownSourcesAreNamed()
{
    RevokingRoom room;
    room.open();
    std::optional<Error> error;
    Pending clearing =
        room.service->clear({"nobody"}, true, [&](const Expected<Cleared> &cleared) { error = cleared.error(); });
    room.settle();
    QCOMPARE(error->kind, ErrorKind::NoSuchSource);
}

QTEST_GUILESS_MAIN(TestRevoker)
#include "tst_revoker.moc"
