// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timing.h"
#include "engine/grantrunner.h"
#include "support/fakeclock.h"
#include "support/fakevault.h"
#include "support/scriptedfiles.h"
#include "support/scriptedgrant.h"
#include "support/scriptedprograms.h"
#include "support/scriptedredirects.h"
#include "support/scriptedtransport.h"

#include <QCoreApplication>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Track {
    FakeClock clock;
    ScriptedTransport transport;
    FakeVault vault;
    ScriptedRedirects redirects;
    ScriptedPrograms programs;
    ScriptedFiles files;
    GrantRunner runner{{clock, transport, vault, redirects, programs, files}};
    int journaled = 0;
    Expected<> journalAnswer;
    std::optional<GrantResult> result;
    int answers = 0;
    Pending pending;

    Track() { clearStartedFlows(); }

    GrantOrder order(const QByteArray &type) const
    {
        const Source source = scriptedSource(u"s"_s, type);
        GrantOrder order;
        order.source = source.id;
        order.descriptor = findGrant(scriptedGrants(), type);
        order.grant = source.grant;
        return order;
    }
    static TokenPtr tokenWith(const QByteArray &refresh)
    {
        Token token;
        token.access = Secret("A0");
        token.refresh = Secret(refresh);
        return std::make_shared<const Token>(std::move(token));
    }
    void run(GrantOrder order)
    {
        pending = runner.run(
            std::move(order),
            [this](const Then<> &then) {
                ++journaled;
                then(journalAnswer);
            },
            [this](GrantResult answer) {
                ++answers;
                result.emplace(std::move(answer));
            });
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }
};

Step sendStep(Spends spends)
{
    return Send{{"POST", QUrl(u"https://idp.example/token"_s), {}, "x"}, spends};
}

} // namespace

class TestGrantRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSlotsAndWalksTheFlow();
    void missingSlotIsNamed();
    void refreshTokenNeedsNoTypedSecret();
    void lockedVaultEndsTheAttempt();
    void journalsBeforeSpendingACredentialOnly();
    void failedJournalKeepsTheCredentialHome();
    void journalsOncePerAttempt();
    void lastRequestDecidesWhatWasSpent();
    void waitsAsAskedAndItDoesNotCount();
    void endsAtTheDeadline();
    void eachRequestGetsTheTimeLeft();
    void cancellingSilencesAndFreesTheTransport();
    void aFlowThatNeverEndsIsStopped();
    void fallbackReadsItsOwnSlotsAndAdoptsAPastedToken();
    void anEndedPastedTokenIsNoCredential();
};

void TestGrantRunner::readsTheSlotsAndWalksTheFlow()
{
    Track track;
    track.vault.put({"id-s"}, "secret", "s3cret");
    track.transport.answer(200, scriptedAnswer("A1", "R1", 300));
    track.run(track.order("scripted_client"));
    QVERIFY(track.result->token.has_value());
    QCOMPARE(track.result->token->access.reveal(), "A1");
    QCOMPARE(track.transport.bodies(), QList<QByteArray>{"primary:s3cret"});
    QCOMPARE(track.result->httpStatus, 200);
    QCOMPARE(track.answers, 1);
    QCOMPARE(track.clock.timers(), 0u);
}

void TestGrantRunner::missingSlotIsNamed()
{
    Track track;
    track.run(track.order("scripted_client"));
    QCOMPARE(track.result->token.error().kind, ErrorKind::MissingCredentials);
    QCOMPARE(track.result->token.error().where, u"secret"_s);
    QVERIFY(!track.result->sent);
    QVERIFY(startedFlows().empty());
}

void TestGrantRunner::refreshTokenNeedsNoTypedSecret()
{
    Track track;
    track.transport.answer(200, scriptedAnswer("A1", "R1", 300));
    GrantOrder order = track.order("scripted_client");
    order.current = Track::tokenWith("R0");
    track.run(std::move(order));
    QVERIFY(track.result->token.has_value());

    Track recovery;
    GrantOrder primary = recovery.order("scripted_client");
    primary.current = Track::tokenWith("R0");
    primary.primaryOnly = true;
    recovery.run(std::move(primary));
    QCOMPARE(recovery.result->token.error().kind, ErrorKind::MissingCredentials);
}

void TestGrantRunner::lockedVaultEndsTheAttempt()
{
    Track track;
    track.vault.setState(Vault::Locked);
    track.run(track.order("scripted_client"));
    QCOMPARE(track.result->token.error().kind, ErrorKind::VaultLocked);
    QCOMPARE(track.transport.count(), 0);
}

void TestGrantRunner::journalsBeforeSpendingACredentialOnly()
{
    Track track;
    track.vault.put({"id-s"}, "secret", "s3cret");
    track.transport.answer(200, scriptedAnswer("A1", "R1", 300));
    track.transport.answer(200, scriptedAnswer("A2", "R2", 300));
    track.run(track.order("scripted_password"));
    QCOMPARE(track.journaled, 0);
    QCOMPARE(track.result->spends, Spends::Attempt);
    GrantOrder order = track.order("scripted_refresh");
    order.current = Track::tokenWith("R1");
    track.run(std::move(order));
    QCOMPARE(track.journaled, 1);
    QCOMPARE(track.result->spends, Spends::Credential);
}

void TestGrantRunner::failedJournalKeepsTheCredentialHome()
{
    Track track;
    track.journalAnswer = failure(ErrorKind::StorageFull);
    GrantOrder order = track.order("scripted_refresh");
    order.current = Track::tokenWith("R1");
    track.run(std::move(order));
    QCOMPARE(track.result->token.error().kind, ErrorKind::StorageFull);
    QVERIFY(!track.result->sent);
    QCOMPARE(track.transport.count(), 0);
}

void TestGrantRunner::journalsOncePerAttempt()
{
    Track track;
    int steps = 0;
    setScriptedStep([&](const Answer &, Moment) -> Step {
        return ++steps <= 3 ? sendStep(Spends::Credential) : Step(Done(failure(ErrorKind::NoToken)));
    });
    track.transport.otherwise([](const HttpRequest &) { return HttpResponse{400, {}, {}, {}}; });
    track.run(track.order("scripted_steps"));
    QCOMPARE(track.transport.count(), 3);
    QCOMPARE(track.journaled, 1);
}

void TestGrantRunner::lastRequestDecidesWhatWasSpent()
{
    Track track;
    int steps = 0;
    setScriptedStep([&](const Answer &, Moment) -> Step {
        ++steps;
        if (steps == 1)
            return sendStep(Spends::Credential);
        return steps == 2 ? sendStep(Spends::Nothing) : Step(Done(failure(ErrorKind::TimedOut)));
    });
    track.transport.otherwise([](const HttpRequest &) { return HttpResponse{404, {}, {}, {}}; });
    track.run(track.order("scripted_steps"));
    QCOMPARE(track.result->spends, Spends::Nothing);
    QCOMPARE(track.result->httpStatus, 404);
}

void TestGrantRunner::waitsAsAskedAndItDoesNotCount()
{
    Track track;
    int elapsed = 0;
    setScriptedStep([&](const Answer &answer, Moment) -> Step {
        elapsed += std::holds_alternative<Elapsed>(answer) ? 1 : 0;
        return elapsed < 4 ? Step(Wait{20s}) : Step(Done(failure(ErrorKind::NoToken)));
    });
    track.run(track.order("scripted_steps"));
    track.clock.advance(79s);
    QVERIFY(!track.result);
    track.clock.advance(1s);
    QCOMPARE(track.result->token.error().kind, ErrorKind::NoToken);
}

void TestGrantRunner::endsAtTheDeadline()
{
    Track track;
    setScriptedStep([](const Answer &, Moment) { return sendStep(Spends::Credential); });
    track.run(track.order("scripted_steps")); // nobody answers
    track.clock.advance(29s);
    QVERIFY(!track.result);
    track.clock.advance(1s);
    QCOMPARE(track.result->token.error().kind, ErrorKind::TimedOut);
    QVERIFY(track.result->token.error().maySent);
    QCOMPARE(judge(track.result->token.error(), track.result->spends), Verdict::Ambiguous);
    QCOMPARE(track.transport.underWay(), 0);
}

void TestGrantRunner::eachRequestGetsTheTimeLeft()
{
    Track track;
    int steps = 0;
    setScriptedStep([&](const Answer &, Moment) -> Step {
        return ++steps <= 2 ? sendStep(Spends::Nothing) : Step(Done(failure(ErrorKind::NoToken)));
    });
    track.transport.otherwise([](const HttpRequest &) { return HttpResponse{404, {}, {}, {}}; });
    track.transport.hold();
    track.run(track.order("scripted_steps"));
    track.clock.advance(12s);
    track.transport.release();
    track.settle();
    QCOMPARE(track.transport.sent()[0].total, 30s);
    QCOMPARE(track.transport.sent()[1].total, 18s);
}

void TestGrantRunner::cancellingSilencesAndFreesTheTransport()
{
    Track track;
    setScriptedStep([](const Answer &, Moment) { return sendStep(Spends::Nothing); });
    track.run(track.order("scripted_steps"));
    QCOMPARE(track.transport.underWay(), 1);
    track.pending.cancel();
    QCOMPARE(track.transport.underWay(), 0);
    QCOMPARE(track.clock.timers(), 0u);
    track.clock.advance(1h);
    QVERIFY(!track.result);
}

void TestGrantRunner::aFlowThatNeverEndsIsStopped()
{
    Track track;
    setScriptedStep([](const Answer &, Moment) { return sendStep(Spends::Nothing); });
    track.transport.otherwise([](const HttpRequest &) { return HttpResponse{404, {}, {}, {}}; });
    track.run(track.order("scripted_steps"));
    for (int i = 0; i < 20; ++i)
        track.settle();
    QCOMPARE(track.result->token.error().kind, ErrorKind::Internal);
    QVERIFY(track.transport.count() < 100);
}

void TestGrantRunner::fallbackReadsItsOwnSlotsAndAdoptsAPastedToken() // S5-19
{
    Track track;
    track.vault.put({"id-s"}, "secret", "the primary's");
    track.vault.put({"id-s"}, "fallback.token", "by-hand");
    GrantOrder order = track.order("scripted_manual");
    order.slotPrefix = "fallback.";
    track.run(std::move(order));
    QCOMPARE(track.result->token->access.reveal(), "by-hand");
    QCOMPARE(track.transport.count(), 0);

    Track automatic;
    automatic.vault.put({"id-s"}, "fallback.secret", "other");
    automatic.transport.answer(200, scriptedAnswer("A1", "", 300));
    GrantOrder client = automatic.order("scripted_client");
    client.slotPrefix = "fallback.";
    automatic.run(std::move(client));
    QCOMPARE(automatic.transport.bodies(), QList<QByteArray>{"primary:other"});
}

void TestGrantRunner::anEndedPastedTokenIsNoCredential()
{
    Track track;
    GrantOrder order = track.order("scripted_manual");
    order.slotPrefix = "fallback.";
    track.run(std::move(order));
    QCOMPARE(track.result->token.error().kind, ErrorKind::MissingCredentials);
    QCOMPARE(track.result->token.error().where, u"fallback.token"_s);
}

QTEST_GUILESS_MAIN(TestGrantRunner)
#include "tst_grantrunner.moc"
