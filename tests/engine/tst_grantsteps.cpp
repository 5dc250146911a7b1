// SPDX-License-Identifier: GPL-3.0-or-later
// What GrantRunner does with the steps that leave for somebody else: a browser, a program, a file, a pause.
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

struct Walk {
    FakeClock clock;
    ScriptedTransport transport;
    FakeVault vault;
    ScriptedRedirects redirects;
    ScriptedPrograms programs;
    ScriptedFiles files;
    GrantRunner runner{{clock, transport, vault, redirects, programs, files}};
    std::vector<SignInPrompt> prompts;
    std::vector<SentRequest> requests;
    std::optional<GrantResult> result;
    Pending pending;

    Walk() { clearStartedFlows(); }

    GrantOrder order(const QByteArray &type, bool signIn = false)
    {
        const Source source = scriptedSource(u"s"_s, type);
        GrantOrder order;
        order.source = source.id;
        order.descriptor = findGrant(scriptedGrants(), type);
        order.grant = source.grant;
        order.signIn = signIn;
        order.prompted = [this](const SignInPrompt &prompt) { prompts.push_back(prompt); };
        order.sent = [this](const SentRequest &request) { requests.push_back(request); };
        return order;
    }
    void run(GrantOrder order)
    {
        pending = runner.run(
            std::move(order), [](const Then<> &then) { then({}); },
            [this](GrantResult answer) { result.emplace(std::move(answer)); });
        settle();
    }
    /// Each step by its number, from 1.
    void runSteps(std::function<Step(int, Answer)> script, bool signIn = false)
    {
        setScriptedStep([script = std::move(script), number = 0](Answer answer, Moment) mutable {
            return script(++number, std::move(answer));
        });
        run(order("scripted_steps", signIn));
    }
    void settle() const
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    void pass(Milliseconds span)
    {
        for (Milliseconds passed{0}; passed < span; passed += 1s) {
            clock.advance(1s);
            settle();
        }
    }
};

Send sending()
{
    return Send{{"POST",
                 QUrl(u"https://user:pw@idp.example/token?code=once#part"_s),
                 {{"Content-Type", "application/json"}},
                 "x"},
                Spends::Nothing};
}

Step over()
{
    return Done(failure(ErrorKind::NoToken));
}

Step aProgram(Seconds timeout)
{
    return Run{{{u"/usr/bin/token"_s, u"--fresh"_s}, timeout, 100}};
}

} // namespace

class TestGrantSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void browsesOverAListenerThatLivesUntilTheEnd();
    void theTimeAPersonTakesIsNotTheAttempts();
    void nobodyIsWaitedForLongerThanTenMinutes();
    void cancellingClosesTheListener();
    void withoutAPersonNothingOpens();
    void aTakenPortIsToldToTheFlow();
    void signInNeedsNoSlotThatItFills();
    void programsRunOnTheirOwnTime();
    void cancellingKillsTheProgram();
    void aProgramThatNeverEndsIsKilled();
    void readsFiles();
    void pollingForAnHourIsNoLoop();
    void aWaitForNothingIsNoPause();
    void aWaitCarriesItsPrompt();
    void theClientKeyGoesIntoTheConnection();
    void whatWasTypedWinsOverTheVault();
    void tellsEachRequestWithoutItsSecrets();
    void tellsWhyThereIsNoAnswer();
    void whatTheDescriptorLacksIsUnsupported();
};

void TestGrantSteps::browsesOverAListenerThatLivesUntilTheEnd()
{
    Walk walk;
    walk.transport.answer(200, scriptedAnswer("A1", "R1", 300));
    walk.transport.hold();
    walk.run(walk.order("scripted_signin", true));
    QCOMPARE(walk.redirects.asked(), QList<quint16>{0});
    QCOMPARE(walk.redirects.state(), "the-state");
    QCOMPARE(walk.prompts.size(), 1u);
    QCOMPARE(walk.prompts[0].address, QUrl(u"https://idp.example/authorize"_s));
    QCOMPARE(walk.prompts[0].endsAt, walk.clock.now().wall + Timing::browserPatience);
    QVERIFY(walk.redirects.comeBackWith("once"));
    walk.settle();
    QCOMPARE(walk.transport.bodies(), QList<QByteArray>{"code:once"});
    QCOMPARE(walk.redirects.open(), 1);
    walk.transport.release();
    walk.settle();
    QCOMPARE(walk.result->token->access.reveal(), "A1");
    QCOMPARE(walk.redirects.open(), 0);
    QCOMPARE(walk.clock.timers(), 0u);
}

void TestGrantSteps::theTimeAPersonTakesIsNotTheAttempts()
{
    Walk walk;
    walk.run(walk.order("scripted_signin", true));
    walk.pass(9min);
    QVERIFY(walk.redirects.comeBackWith("once"));
    walk.settle();
    QCOMPARE(walk.transport.sent().back().total, Timing::attemptDeadline);
    walk.pass(29s);
    QVERIFY(!walk.result);
    walk.pass(1s);
    QCOMPARE(walk.result->token.error().kind, ErrorKind::TimedOut);
}

void TestGrantSteps::nobodyIsWaitedForLongerThanTenMinutes()
{
    Walk walk;
    walk.run(walk.order("scripted_signin", true));
    walk.pass(Timing::browserPatience - 1s);
    QVERIFY(!walk.result);
    walk.pass(1s);
    QCOMPARE(walk.result->token.error().kind, ErrorKind::TimedOut);
    QCOMPARE(walk.result->token.error().where, u"browser"_s);
    QVERIFY(!walk.redirects.isAwaited());
    QCOMPARE(walk.redirects.open(), 0);
}

void TestGrantSteps::cancellingClosesTheListener()
{
    Walk walk;
    walk.run(walk.order("scripted_signin", true));
    QCOMPARE(walk.redirects.open(), 1);
    walk.pending.cancel();
    QCOMPARE(walk.redirects.open(), 0);
    QVERIFY(!walk.redirects.comeBackWith("late"));
    QCOMPARE(walk.clock.timers(), 0u);
    QVERIFY(!walk.result);
}

void TestGrantSteps::withoutAPersonNothingOpens()
{
    Walk listening;
    listening.runSteps([](int, Answer) { return Listen{}; });
    QCOMPARE(listening.result->token.error().kind, ErrorKind::Unsupported);
    QVERIFY(listening.redirects.asked().isEmpty());

    Walk browsing;
    browsing.runSteps([](int, Answer) { return Browse{QUrl(u"https://idp.example/"_s), "s"}; });
    QCOMPARE(browsing.result->token.error().kind, ErrorKind::Unsupported);
    QVERIFY(browsing.prompts.empty());
}

void TestGrantSteps::aTakenPortIsToldToTheFlow()
{
    Walk walk;
    walk.redirects.failNext(ErrorKind::InUse);
    walk.runSteps(
        [](int number, Answer answer) -> Step {
            if (number == 1)
                return Listen{8400};
            return Done(failure(std::get<Expected<Listening>>(answer).error()));
        },
        true);
    QCOMPARE(walk.result->token.error().kind, ErrorKind::InUse);
    QCOMPARE(walk.result->token.error().where, u"8400"_s);
}

void TestGrantSteps::signInNeedsNoSlotThatItFills()
{
    Walk nobody;
    nobody.run(nobody.order("scripted_signin"));
    QCOMPARE(nobody.result->token.error().kind, ErrorKind::MissingCredentials);
    QCOMPARE(nobody.result->token.error().where, u"refresh_token"_s);

    Walk typed;
    typed.run(typed.order("scripted_client", true));
    QCOMPARE(typed.result->token.error().where, u"secret"_s);
}

void TestGrantSteps::programsRunOnTheirOwnTime()
{
    Walk walk;
    walk.runSteps([](int number, Answer answer) -> Step {
        if (number == 1)
            return aProgram(120s);
        if (number == 2) {
            const auto &ran = std::get<Expected<Ran>>(answer);
            return ran->output.reveal() == "from-a-program" && ran->exitCode == 3 ? Step(sending()) : over();
        }
        return over();
    });
    QCOMPARE(walk.programs.orders().size(), 1u);
    QCOMPARE(walk.programs.orders()[0].argv, (QStringList{u"/usr/bin/token"_s, u"--fresh"_s}));
    walk.pass(100s);
    QVERIFY(!walk.result);
    walk.programs.finish("from-a-program", 3);
    walk.settle();
    QCOMPARE(walk.transport.sent().back().total, Timing::attemptDeadline);
}

void TestGrantSteps::cancellingKillsTheProgram()
{
    Walk walk;
    walk.runSteps([](int, Answer) { return aProgram(120s); });
    QCOMPARE(walk.programs.running(), 1);
    walk.pending.cancel();
    QCOMPARE(walk.programs.killed(), 1);
}

void TestGrantSteps::aProgramThatNeverEndsIsKilled()
{
    Walk walk;
    walk.runSteps([](int, Answer) { return aProgram(60s); });
    walk.pass(60s + Timing::attemptDeadline);
    QCOMPARE(walk.result->token.error().kind, ErrorKind::TimedOut);
    QCOMPARE(walk.programs.killed(), 1);
}

void TestGrantSteps::readsFiles()
{
    Walk walk;
    walk.files.write(u"/run/token"_s, "from-a-file");
    QByteArray content;
    walk.runSteps([&](int number, Answer answer) -> Step {
        if (number == 1)
            return ReadFile{u"/run/token"_s};
        if (number == 2) {
            content = std::get<Expected<Secret>>(answer)->reveal().toByteArray();
            return ReadFile{u"/run/absent"_s};
        }
        return Done(failure(std::get<Expected<Secret>>(answer).error()));
    });
    QCOMPARE(content, "from-a-file");
    QCOMPARE(walk.result->token.error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(walk.result->token.error().where, u"/run/absent"_s);
}

void TestGrantSteps::pollingForAnHourIsNoLoop()
{
    Walk walk;
    walk.transport.otherwise([](const HttpRequest &) { return HttpResponse{400, {}, {}, {}}; });
    walk.runSteps([](int number, Answer) -> Step {
        if (number == 1440)
            return over();
        return number % 2 ? Step(sending()) : Step(Wait{5s});
    });
    walk.pass(1h);
    QCOMPARE(walk.result->token.error().kind, ErrorKind::NoToken);
    QCOMPARE(walk.transport.count(), 720);
}

void TestGrantSteps::aWaitForNothingIsNoPause()
{
    Walk walk;
    walk.transport.otherwise([](const HttpRequest &) { return HttpResponse{400, {}, {}, {}}; });
    walk.runSteps([](int number, Answer) -> Step { return number % 2 ? Step(sending()) : Step(Wait{0s}); });
    for (int i = 0; i < 100 && !walk.result; ++i) {
        walk.clock.advance();
        walk.settle();
    }
    QCOMPARE(walk.result->token.error().kind, ErrorKind::Internal);
    QVERIFY(walk.transport.count() <= 64);
}

void TestGrantSteps::aWaitCarriesItsPrompt()
{
    Walk walk;
    const SignInPrompt prompt{QUrl(u"https://idp.example/device"_s), u"WDJB-MJHT"_s, {}, {}};
    walk.runSteps([&](int number, Answer) -> Step { return number == 1 ? Step(Wait{5s, prompt}) : over(); }, true);
    QCOMPARE(walk.prompts, std::vector{prompt});
    walk.pass(5s);
    QVERIFY(walk.result);
}

void TestGrantSteps::theClientKeyGoesIntoTheConnection()
{
    static constexpr SlotRule slotRules[] = {{.name = "tls_client_key"}, {.name = "secret", .required = true}};
    GrantDescriptor grant = *findGrant(scriptedGrants(), "scripted_client");
    grant.secretSlots = slotRules;
    Walk walk;
    walk.vault.put({"id-s"}, "secret", "s3cret");
    walk.vault.put({"id-s"}, "tls_client_key", "PEM");
    walk.transport.answer(200, scriptedAnswer("A1", "", 300));
    GrantOrder order = walk.order("scripted_client");
    order.descriptor = &grant;
    order.transport.clientCertFile = u"/etc/client.pem"_s;
    walk.run(std::move(order));
    const TransportProfile &profile = walk.transport.sent().back().profile;
    QCOMPARE(profile.clientCertFile, u"/etc/client.pem"_s);
    QVERIFY(profile.clientKey);
    QCOMPARE(profile.clientKey->reveal(), "PEM");
}

void TestGrantSteps::whatWasTypedWinsOverTheVault()
{
    Walk walk;
    walk.vault.put({"id-s"}, "secret", "stored");
    walk.transport.answer(200, scriptedAnswer("A1", "", 300));
    GrantOrder order = walk.order("scripted_client");
    order.given.insert("secret", std::make_shared<const Secret>("typed"));
    walk.run(std::move(order));
    QCOMPARE(walk.transport.bodies(), QList<QByteArray>{"primary:typed"});
}

void TestGrantSteps::tellsEachRequestWithoutItsSecrets()
{
    Walk walk;
    walk.transport.answer(404);
    walk.transport.hold();
    walk.runSteps([](int number, Answer) -> Step { return number == 1 ? Step(sending()) : over(); });
    QVERIFY(walk.requests.empty());
    walk.clock.advance(120ms);
    walk.transport.release();
    walk.settle();
    QCOMPARE(walk.requests.size(), 1u);
    const SentRequest &request = walk.requests[0];
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.address, QUrl(u"https://idp.example/token"_s));
    QCOMPARE(request.contentType, "application/json");
    QCOMPARE(request.httpStatus, 404);
    QCOMPARE(request.latency, 120ms);
    QVERIFY(!request.error);
}

void TestGrantSteps::tellsWhyThereIsNoAnswer()
{
    Walk walk;
    walk.transport.fail(ErrorKind::HostNotFound, false);
    walk.runSteps([](int number, Answer) -> Step { return number < 3 ? Step(sending()) : over(); });
    QCOMPARE(walk.requests.size(), 1u);
    QCOMPARE(walk.requests[0].httpStatus, 0);
    QCOMPARE(walk.requests[0].error->kind, ErrorKind::HostNotFound);
    walk.pass(Timing::attemptDeadline);
    QCOMPARE(walk.requests.size(), 2u);
    QCOMPARE(walk.requests[1].error->kind, ErrorKind::TimedOut);
}

void TestGrantSteps::whatTheDescriptorLacksIsUnsupported()
{
    for (const GrantPurpose purpose : {GrantPurpose::Revoke, GrantPurpose::Introspect}) {
        Walk walk;
        GrantOrder order = walk.order("scripted_client");
        order.purpose = purpose;
        walk.run(std::move(order));
        QCOMPARE(walk.result->token.error().kind, ErrorKind::Unsupported);
        QCOMPARE(walk.transport.count(), 0);
    }
}

QTEST_GUILESS_MAIN(TestGrantSteps)
#include "tst_grantsteps.moc"
