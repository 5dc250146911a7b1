// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

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
    void cancellingOneCallerLeavesTheOthers();
    void minValidCausesOneRefreshThenTheBestToken();
    void noTokenComesWithTheReason();
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
    QCOMPARE(error->code, "provider_refused");
    QCOMPARE(room.transport.count(), 1);

    error.reset();
    Pending unknown =
        room.service->token({"nobody"}, 0s, 30s, [&](const Expected<TokenPtr> &token) { error = token.error(); });
    room.settle();
    QCOMPARE(error->kind, ErrorKind::NoSuchSource);
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
