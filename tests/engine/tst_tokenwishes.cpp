// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include "grants/catalogue.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTokenWishes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoHundredCallersCauseOneRequest();
    void everyWayToAskEndsInTheSameRequest();
    void aSessionThatEndedIsRenewedBeforeItsUse();
    void cancellingOneCallerLeavesTheOthers();
    void minValidCausesOneRefreshThenTheBestToken();
    void noTokenComesWithTheReason();
    void aMistakeInTheConfigurationIsNamed();
    void aCallerWaitsForTheRetry();
};

void TestTokenWishes::twoHundredCallersCauseOneRequest() // X-02, S4-11, S1-18
{
    EngineRoom room;
    room.provide(3600);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.transport.hold();
    room.start();
    QList<QByteArray> answers;
    std::vector<Pending> callers;
    for (int i = 0; i < 200; ++i)
        callers.push_back(room.service->token(source.id, 60s, 30s, [&](Expected<TokenPtr> token) {
            answers += token ? (*token)->access.reveal().toByteArray() : QByteArray("none");
        }));
    room.settle();
    QVERIFY(answers.isEmpty());
    room.transport.release();
    room.settle();
    QCOMPARE(answers, QList<QByteArray>(200, "A1"));
    QCOMPARE(room.transport.count(), 1);
}

void TestTokenWishes::everyWayToAskEndsInTheSameRequest() // S1-26, S4-11
{
    EngineRoom room;
    room.provide(3600);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(2s);
    room.transport.hold();
    // The gateway, a person, a program, and the scheduler, in turns.
    QList<QByteArray> answers;
    const auto note = [&](const TokenPtr &token) { answers += token->access.reveal().toByteArray(); };
    room.service->rejected(source.id, {1});
    Pending person =
        room.service->refresh(source.id, std::nullopt, [&](const Expected<Outcome> &outcome) { note(outcome->token); });
    Pending program =
        room.service->token(source.id, 7200s, 30s, [&](const Expected<TokenPtr> &token) { note(*token); });
    room.service->rejected(source.id, {1});
    room.pass(5s);
    QCOMPARE(room.transport.count(), 2);
    room.transport.release();
    room.settle();
    QCOMPARE(answers, (QList<QByteArray>{"A2", "A2"}));
    QCOMPARE(room.transport.count(), 2);
}

void TestTokenWishes::aSessionThatEndedIsRenewedBeforeItsUse() // S3-06
{
    EngineRoom room;
    room.grants = grantCatalogue();
    Source source;
    source.id = {"id-portal"};
    source.name = u"portal"_s;
    source.revision = {1};
    source.grant = {"session_refresh",
                    {{u"refresh_url"_s, u"https://portal.example/api/v1/auth/refresh"_s}, {u"style"_s, u"body"_s}}};
    StoredSource stored;
    stored.source = source;
    stored.token = EngineRoom::tokenOf(source, room.now() - 310s, 300s);
    room.memory.put(stored);
    room.transport.answer(503);
    room.transport.answer(200, R"({"access_token":"A1","refresh_token":"R1","expires_in":1800})",
                          {{"Content-Type", "application/json"}});
    room.start();
    QByteArray answer;
    Pending program = room.service->token(source.id, 60s, 60s, [&](const Expected<TokenPtr> &token) {
        answer = token ? (*token)->access.reveal().toByteArray() : QByteArray("none");
    });
    room.pass(30s);
    QCOMPARE(answer, "A1");
    QCOMPARE(room.transport.count(), 2);
    for (const auto &sent : room.transport.sent()) {
        QCOMPARE(sent.request.url.path(), u"/api/v1/auth/refresh"_s);
        QVERIFY(sent.request.body.contains(R"("R0")"));
    }
}

void TestTokenWishes::cancellingOneCallerLeavesTheOthers()
{
    EngineRoom room;
    room.provide(3600);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.transport.hold();
    room.start();
    int first = 0, second = 0;
    Pending a = room.service->token(source.id, 0s, 30s, [&](const Expected<TokenPtr> &) { ++first; });
    Pending b =
        room.service->token(source.id, 0s, 30s, [&](const Expected<TokenPtr> &token) { second += token ? 1 : 100; });
    room.settle();
    a.cancel();
    room.transport.release();
    room.settle();
    QCOMPARE(first, 0);
    QCOMPARE(second, 1);
}

void TestTokenWishes::minValidCausesOneRefreshThenTheBestToken()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(5s);
    QByteArray answer;
    Pending caller = room.service->token(source.id, 1h, 30s, [&](Expected<TokenPtr> token) {
        answer = token ? (*token)->access.reveal().toByteArray() : "none";
    });
    room.settle();
    QCOMPARE(answer, "A2"); // 300 s is the best there is
    QCOMPARE(room.transport.count(), 2);
}

void TestTokenWishes::noTokenComesWithTheReason()
{
    EngineRoom room;
    room.refuseAll(400, "invalid_client");
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    std::optional<Error> error;
    Pending caller =
        room.service->token(source.id, 0s, 30s, [&](const Expected<TokenPtr> &token) { error = token.error(); });
    room.settle();
    QVERIFY(error.has_value()); // at once: no retry will help
    QCOMPARE(error->kind, ErrorKind::NoValidToken);
    QCOMPARE(error->code, "provider_refused:invalid_client");
    QCOMPARE(room.transport.count(), 1);

    error.reset();
    Pending unknown =
        room.service->token({"nobody"}, 0s, 30s, [&](const Expected<TokenPtr> &token) { error = token.error(); });
    room.settle();
    QCOMPARE(error->kind, ErrorKind::NoSuchSource);
}

void TestTokenWishes::aMistakeInTheConfigurationIsNamed()
{
    setScriptedStep([](const Answer &, Moment) -> Step {
        return Done(failure(ErrorKind::InvalidInput, u"grant.extra.scope"_s, u"has a field of its own"_s));
    });
    EngineRoom room;
    const Source source = room.put(u"billing"_s, "scripted_steps");
    room.start();
    std::optional<Error> error;
    Pending caller =
        room.service->token(source.id, 0s, 30s, [&](const Expected<TokenPtr> &token) { error = token.error(); });
    room.settle();
    setScriptedStep({});
    QVERIFY(error.has_value());
    QCOMPARE(error->code, "invalid_input");
    QCOMPARE(error->serverText, u"grant.extra.scope has a field of its own"_s);
}

void TestTokenWishes::aCallerWaitsForTheRetry()
{
    EngineRoom room;
    room.transport.answer(503);
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    QByteArray answer;
    Pending patient = room.service->token(source.id, 0s, 30s, [&](Expected<TokenPtr> token) {
        answer = token ? (*token)->access.reveal().toByteArray() : "none";
    });
    std::optional<Error> error;
    Pending hasty =
        room.service->token(source.id, 0s, 2s, [&](const Expected<TokenPtr> &token) { error = token.error(); });
    room.pass(3s);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, ErrorKind::NoValidToken);
    QCOMPARE(error->httpStatus, 503);
    QVERIFY(answer.isEmpty());
    room.pass(5s);
    QCOMPARE(answer, "A1");
}

QTEST_GUILESS_MAIN(TestTokenWishes)
#include "tst_tokenwishes.moc"
