// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Phase = SignIn::Phase;

struct DeskRoom : EngineRoom {
    Source source = scriptedSource(u"portal"_s, "scripted_signin");
    std::vector<SignIn> told;

    /// With a session of that lifetime, or without any.
    void open(std::optional<Seconds> lifetime = {})
    {
        StoredSource stored;
        stored.source = source;
        if (lifetime)
            stored.token = tokenOf(source, now(), *lifetime);
        memory.put(stored);
        start();
        QObject::connect(&service->signIns(), &SignInDesk::changed, service.get(),
                         [this](const SignIn &signIn) { told.push_back(signIn); });
    }
    Expected<> begin()
    {
        auto begun = service->signIns().begin(source.id);
        settle();
        return begun;
    }
    void comeBack(const QByteArray &code = "once")
    {
        QVERIFY(redirects.comeBackWith(code));
        settle();
    }
    [[nodiscard]] std::vector<Phase> phases() const
    {
        std::vector<Phase> all;
        for (const SignIn &signIn : told)
            all.push_back(signIn.phase);
        return all;
    }
};

} // namespace

class TestSignInDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutATokenItAsksForASignIn();
    void signsInStoresAndServes();
    void aPromptIsToldOnce();
    void servesNothingBeforeItIsStored();
    void tellsTheHistoryAPersonDidIt();
    void onlyOneIsPendingAtATime();
    void refusesWhereNobodySignsIn();
    void refusesWhatCouldNotBeStored();
    void deniedChangesNothing();
    void cancelledChangesNothing();
    void goesOnRenewingTheSessionMeanwhile();
    void aSignInEndsARefusal();
    void aRefreshUnderWayIsOvertaken();
    void anEditThatMattersCancels_data();
    void anEditThatMattersCancels();
    void removalCancels();
    void theEndOfTheProgramCancels();
    void anotherFollowsOnceItEnded();
};

void TestSignInDesk::withoutATokenItAsksForASignIn()
{
    DeskRoom room;
    room.open();
    QCOMPARE(room.status(room.source).state, SourceState::NoCredentials);
    QCOMPARE(room.status(room.source).reason, Reason::NeverFetched);
    QVERIFY(room.status(room.source).needsUser);
    room.pass(1h, 1min);
    QCOMPARE(room.transport.count(), 0);
    QVERIFY(room.memory.history(room.source.id).empty());
}

void TestSignInDesk::signsInStoresAndServes()
{
    DeskRoom room;
    room.provide(300);
    room.open();
    QVERIFY(room.begin());
    QCOMPARE(room.phases(), (std::vector{Phase::Starting, Phase::Waiting}));
    QCOMPARE(room.told.back().prompt->address, QUrl(u"https://idp.example/authorize"_s));
    QVERIFY(room.service->signIns().current()->isPending());
    room.comeBack();
    QCOMPARE(room.phases(), (std::vector{Phase::Starting, Phase::Waiting, Phase::Succeeded}));
    QCOMPARE(room.access(room.source), "A1");
    QCOMPARE(room.status(room.source).state, SourceState::Fresh);
    QCOMPARE(room.memory.stored(room.source.id)->token->refresh.reveal(), "R1");
    QCOMPARE(room.redirects.open(), 0);
    room.pass(280s);
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"code:once", "refresh:R1"}));
}

void TestSignInDesk::aPromptIsToldOnce()
{
    GrantDescriptor polling = *findGrant(scriptedGrants(), "scripted_steps");
    polling.signsIn = true;
    const SignInPrompt prompt{QUrl(u"https://idp.example/device"_s), u"WDJB-MJHT"_s, {}, {}};
    setScriptedStep([prompt](const Answer &, Moment) { return Wait{5s, prompt}; });
    DeskRoom room;
    room.grants = {&polling, 1};
    room.source = scriptedSource(u"tv"_s, "scripted_steps");
    room.open(3600s);
    QVERIFY(room.begin());
    room.pass(1min);
    QCOMPARE(room.phases(), (std::vector{Phase::Starting, Phase::Waiting}));
    QCOMPARE(room.told.back().prompt, prompt);
}

void TestSignInDesk::servesNothingBeforeItIsStored()
{
    DeskRoom room;
    room.provide(300);
    room.open();
    QVERIFY(room.begin());
    room.store->hold(FaultyStore::Call::Commit);
    room.comeBack();
    QCOMPARE(room.access(room.source), "");
    QVERIFY(room.service->signIns().current()->isPending());
    room.service->signIns().cancel(room.source.id); // too late
    room.store->release(FaultyStore::Call::Commit);
    room.settle();
    QCOMPARE(room.access(room.source), "A1");
    QCOMPARE(room.told.back().phase, Phase::Succeeded);
}

void TestSignInDesk::tellsTheHistoryAPersonDidIt()
{
    DeskRoom room;
    room.provide(300);
    room.open();
    QVERIFY(room.begin());
    room.pass(20s);
    room.comeBack();
    const auto history = room.memory.history(room.source.id);
    QCOMPARE(history.size(), 1u);
    QVERIFY(!history[0].automatic);
    QCOMPARE(history[0].verdict, Verdict::Refreshed);
    QCOMPARE(history[0].newLifetime, Milliseconds(300s));
    QCOMPARE(history[0].latency, Milliseconds(20s));
}

void TestSignInDesk::onlyOneIsPendingAtATime()
{
    DeskRoom room;
    const Source other = scriptedSource(u"intranet"_s, "scripted_signin");
    room.put(other, {});
    room.open();
    QVERIFY(room.begin());
    const auto refused = room.service->signIns().begin(other.id);
    QCOMPARE(refused.error().kind, ErrorKind::InUse);
    QCOMPARE(refused.error().where, u"portal"_s);
    QVERIFY(room.begin()); // joins
    QCOMPARE(room.redirects.asked().size(), 1);
    room.service->signIns().cancel(other.id);
    QVERIFY(room.service->signIns().current()->isPending());
}

void TestSignInDesk::refusesWhereNobodySignsIn()
{
    DeskRoom room;
    const Source machine = room.put(u"machine"_s, "scripted_client");
    room.open();
    QCOMPARE(room.service->signIns().begin(machine.id).error().kind, ErrorKind::Unsupported);
    QCOMPARE(room.service->signIns().begin({"nobody"}).error().kind, ErrorKind::NoSuchSource);
    QVERIFY(!room.service->signIns().current());
}

void TestSignInDesk::refusesWhatCouldNotBeStored()
{
    DeskRoom room;
    room.memory.setOpen(false);
    room.vault.setState(Vault::Locked);
    room.open();
    QCOMPARE(room.begin().error().kind, ErrorKind::VaultLocked);
    QVERIFY(room.redirects.asked().isEmpty());
}

void TestSignInDesk::deniedChangesNothing() // S4-10
{
    DeskRoom room;
    room.open(3600s);
    const SourceStatus before = room.status(room.source);
    QVERIFY(room.begin());
    QVERIFY(room.redirects.comeBack(QUrl(u"http://127.0.0.1/callback?error=access_denied&state=the-state"_s)));
    room.settle();
    QCOMPARE(room.told.back().phase, Phase::Failed);
    QCOMPARE(room.told.back().error->code, "access_denied");
    QVERIFY(!room.told.back().prompt);
    QCOMPARE(room.access(room.source), "A0");
    QCOMPARE(room.status(room.source), before);
    QCOMPARE(room.memory.history(room.source.id).back().verdict, Verdict::Refused);
    QCOMPARE(room.redirects.open(), 0);
}

void TestSignInDesk::cancelledChangesNothing()
{
    DeskRoom room;
    room.open(3600s);
    QVERIFY(room.begin());
    room.service->signIns().cancel(room.source.id);
    QCOMPARE(room.told.back().phase, Phase::Cancelled);
    QCOMPARE(room.redirects.open(), 0);
    room.settle();
    QCOMPARE(room.access(room.source), "A0");
    QCOMPARE(room.told.size(), 3u);
    room.service->signIns().cancel(room.source.id);
    QCOMPARE(room.told.size(), 3u);
}

void TestSignInDesk::goesOnRenewingTheSessionMeanwhile()
{
    DeskRoom room;
    room.provide(300);
    room.open(300s);
    QVERIFY(room.begin());
    room.pass(280s);
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"refresh:R0"});
    QCOMPARE(room.access(room.source), "A1");
    QVERIFY(room.service->signIns().current()->isPending());
    room.comeBack();
    QCOMPARE(room.access(room.source), "A2");
    QVERIFY(room.status(room.source).generation > Generation{2});
}

void TestSignInDesk::aSignInEndsARefusal()
{
    DeskRoom room;
    room.refuseAll(400, "invalid_grant");
    room.open(300s);
    room.pass(290s);
    QVERIFY(room.status(room.source).needsUser);
    room.provide(300);
    QVERIFY(room.begin());
    room.comeBack();
    QCOMPARE(room.status(room.source).state, SourceState::Fresh);
    QCOMPARE(room.status(room.source).refusals, 0);
    QVERIFY(!room.status(room.source).needsUser);
}

void TestSignInDesk::aRefreshUnderWayIsOvertaken()
{
    DeskRoom room;
    room.provide(300);
    room.open(300s);
    QVERIFY(room.begin());
    room.transport.hold();
    room.pass(245s);
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"refresh:R0"});
    room.comeBack();
    room.transport.release();
    room.settle();
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"refresh:R0", "code:once"}));
    // The answers were given in the order of the requests: A2 is the sign-in's.
    QCOMPARE(room.access(room.source), "A2");
    QCOMPARE(room.memory.stored(room.source.id)->token->refresh.reveal(), "R2");
    QVERIFY(!room.memory.stored(room.source.id)->journal);
}

void TestSignInDesk::anEditThatMattersCancels_data()
{
    QTest::addColumn<bool>("matters");
    QTest::newRow("another address") << true;
    QTest::newRow("another title") << false;
}

void TestSignInDesk::anEditThatMattersCancels()
{
    QFETCH(bool, matters);
    DeskRoom room;
    room.open();
    QVERIFY(room.begin());
    Source edited = room.source;
    if (matters)
        edited.grant.fields.insert(u"token_url"_s, u"https://other.example/token"_s);
    else
        edited.title = u"Portal"_s;
    Pending saving = room.service->catalog().save(edited, [](const Expected<Source> &) {});
    room.settle();
    QCOMPARE(room.told.back().phase, matters ? Phase::Cancelled : Phase::Waiting);
    QCOMPARE(room.redirects.open(), matters ? 0 : 1);
}

void TestSignInDesk::removalCancels()
{
    DeskRoom room;
    room.open();
    QVERIFY(room.begin());
    Pending removal = room.service->catalog().remove(room.source.id, [](const Expected<> &) {});
    room.settle();
    QCOMPARE(room.told.back().phase, Phase::Cancelled);
    QCOMPARE(room.redirects.open(), 0);
}

void TestSignInDesk::theEndOfTheProgramCancels()
{
    DeskRoom room;
    room.open();
    QVERIFY(room.begin());
    room.service->stop([](const Expected<> &) {});
    QCOMPARE(room.told.back().phase, Phase::Cancelled);
    QCOMPARE(room.redirects.open(), 0);
    QCOMPARE(room.begin().error().kind, ErrorKind::Cancelled);
}

void TestSignInDesk::anotherFollowsOnceItEnded()
{
    DeskRoom room;
    room.provide(300);
    room.open();
    QVERIFY(room.begin());
    room.service->signIns().cancel(room.source.id);
    QVERIFY(room.begin());
    room.comeBack("twice");
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"code:twice"});
    QCOMPARE(room.told.back().phase, Phase::Succeeded);
}

QTEST_GUILESS_MAIN(TestSignInDesk)
#include "tst_signindesk.moc"
