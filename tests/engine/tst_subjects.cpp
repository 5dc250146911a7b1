// SPDX-License-Identifier: GPL-3.0-or-later
// Sources whose token is made from that of another source.
#include "engineroom.h"

#include "grants/catalogue.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// At a host of its own, so that nobody's turn comes later for another's sake.
Source exchangeOf(const QString &name, const QString &subject)
{
    Source source = scriptedSource(name, "scripted_exchange", name + u".example"_s);
    source.grant.fields.insert(u"subject_source"_s, subject);
    return source;
}

Expected<Source> saveIn(EngineRoom &room, Source source, bool isNew = true)
{
    if (isNew)
        source.id = {};
    Expected<Source> answer = failure(ErrorKind::Internal);
    Pending pending = room.service->catalog().save(source, [&](Expected<Source> saved) { answer = std::move(saved); });
    room.settle();
    return answer;
}

} // namespace

class TestSubjects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSubjectComesFirst();
    void aValidSubjectIsNotAskedForAgain();
    void theWholeChainComesInOrder();
    void waitsWithoutAPlaceAtTheHost();
    void aSubjectThatFailsIsNamedAndIsNoRefusal();
    void aRefreshTokenOfItsOwnWillDo();
    void withNeitherItWaitsForTheSubject();
    void goesOnAtOnceWhenTheSubjectIsBack();
    void aMissingSubjectIsNamedAndMayStillCome();
    void clearedWhileItWaits();
    void aSubjectThatIsRemovedMeanwhile();
    void nobodyDependsOnItself_data();
    void nobodyDependsOnItself();
    void aRingMadeByARenameIsRefused();
    void aRingThatIsProvisionedIsRefused();
    void aStoredRingEndsWithItsReason();
};

void TestSubjects::theSubjectComesFirst()
{
    EngineRoom room;
    room.provide(300);
    const Source inner = exchangeOf(u"inner"_s, u"outer"_s);
    room.put(inner, {});
    const Source outer = room.put(u"outer"_s, "scripted_client");
    room.start();
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"primary:s3cret", "exchange:A1"}));
    QCOMPARE(room.access(inner), "A2");
    QCOMPARE(room.access(outer), "A1");
}

void TestSubjects::aValidSubjectIsNotAskedForAgain()
{
    EngineRoom room;
    room.provide(3600);
    const Source inner = exchangeOf(u"inner"_s, u"outer"_s);
    room.put(inner, {});
    room.put(u"outer"_s, "scripted_client");
    room.start();
    room.pass(2s);
    QCOMPARE(room.refresh(inner)->verdict, Verdict::Refreshed);
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"primary:s3cret", "exchange:A1", "exchange:A1"}));
}

void TestSubjects::theWholeChainComesInOrder()
{
    EngineRoom room;
    room.provide(300);
    const Source third = exchangeOf(u"c"_s, u"b"_s);
    room.put(third, {});
    room.put(exchangeOf(u"b"_s, u"a"_s), {});
    room.put(u"a"_s, "scripted_client");
    room.start();
    room.settle();
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"primary:s3cret", "exchange:A1", "exchange:A2"}));
    QCOMPARE(room.access(third), "A3");
}

void TestSubjects::waitsWithoutAPlaceAtTheHost()
{
    EngineRoom room;
    room.provide(300);
    for (int i = 0; i < Timing::attemptsPerHost * 2; ++i) {
        Source inner = exchangeOf(u"inner%1"_s.arg(i), u"outer"_s);
        inner.grant.fields.insert(u"token_url"_s, u"https://idp.example/token"_s);
        room.put(inner, {});
    }
    room.put(u"outer"_s, "scripted_client");
    room.start();
    room.pass(10s);
    QCOMPARE(room.transport.count(), 1 + Timing::attemptsPerHost * 2);
    for (const SourceStatus &status : room.service->everything().changed)
        QVERIFY2(status.valid, qPrintable(status.name));
}

void TestSubjects::aSubjectThatFailsIsNamedAndIsNoRefusal()
{
    EngineRoom room;
    room.refuseAll(400, "invalid_client");
    const Source inner = exchangeOf(u"inner"_s, u"outer"_s);
    room.put(inner, {});
    room.put(u"outer"_s, "scripted_client");
    room.start();
    const SourceStatus status = room.status(inner);
    QCOMPARE(status.lastAttempt->error->kind, ErrorKind::NoValidToken);
    QCOMPARE(status.lastAttempt->error->where, u"outer"_s);
    QCOMPARE(status.lastAttempt->error->code, "provider_refused:invalid_client");
    QCOMPARE(status.lastAttempt->verdict, Verdict::Transient);
    QCOMPARE(status.refusals, 0);
    QCOMPARE(status.consecutiveFailures, 1);
    QVERIFY(status.nextRefreshAt);
    QCOMPARE(room.transport.count(), 1);
    // Nobody asks a server again that has refused for good.
    room.pass(10min, 10s);
    QCOMPARE(room.transport.count(), 1);
}

void TestSubjects::aRefreshTokenOfItsOwnWillDo()
{
    EngineRoom room;
    const Source inner = exchangeOf(u"inner"_s, u"outer"_s);
    StoredSource stored;
    stored.source = inner;
    stored.token = EngineRoom::tokenOf(inner, room.now() - 290s, 300s);
    room.memory.put(stored);
    room.put(u"outer"_s, "scripted_client");
    room.transport.otherwise([](const HttpRequest &request) -> Expected<HttpResponse> {
        if (request.body == "refresh:R0")
            return HttpResponse{200, {}, scriptedAnswer("A1", "R1", 300), {}};
        return HttpResponse{400, {}, "invalid_client", {}};
    });
    room.start();
    QCOMPARE(room.access(inner), "A1");
    QCOMPARE(room.status(inner).consecutiveFailures, 0);
}

void TestSubjects::withNeitherItWaitsForTheSubject()
{
    EngineRoom room;
    room.grants = grantCatalogue();
    Source outer = scriptedSource(u"outer"_s, "client_credentials");
    outer.grant.fields.insert(u"client_id"_s, u"reporter"_s);
    outer.grant.fields.insert(u"client_auth"_s, u"client_secret_post"_s);
    StoredSource first;
    first.source = outer;
    room.memory.put(first);
    room.vault.put(outer.id, "client_secret", "s3cret");
    Source inner = exchangeOf(u"inner"_s, u"outer"_s);
    inner.grant.type = "token_exchange";
    inner.grant.fields.insert(u"client_id"_s, u"reporter"_s);
    inner.grant.fields.insert(u"client_auth"_s, u"none"_s);
    StoredSource second;
    second.source = inner;
    second.token = EngineRoom::tokenOf(inner, room.now() - 290s, 300s);
    room.memory.put(second);
    const HeaderList json{{"Content-Type", "application/json"}};
    room.transport.otherwise([&](const HttpRequest &request) -> Expected<HttpResponse> {
        const bool isSubjects = request.body.contains("grant_type=client_credentials");
        return HttpResponse{isSubjects ? 503 : 400, json, R"({"error":"invalid_grant"})", {}};
    });
    room.start();
    room.pass(3min);
    QCOMPARE(room.status(inner).lastAttempt->error->kind, ErrorKind::NoValidToken);
    QCOMPARE(room.status(inner).lastAttempt->error->where, u"outer"_s);
    QCOMPARE(room.status(inner).refusals, 0);
    room.transport.otherwise([&](const HttpRequest &) -> Expected<HttpResponse> {
        return HttpResponse{200, json, R"({"access_token":"new","token_type":"Bearer","expires_in":300})", {}};
    });
    room.pass(10min, 5s);
    QCOMPARE(room.status(inner).state, SourceState::Fresh);
}

void TestSubjects::goesOnAtOnceWhenTheSubjectIsBack()
{
    EngineRoom room;
    room.refuseAll(400, "invalid_client");
    const Source inner = exchangeOf(u"inner"_s, u"outer"_s);
    room.put(inner, {});
    const Source outer = room.put(u"outer"_s, "scripted_client", "old");
    room.start();
    room.pass(10min, 10s);
    QVERIFY(room.status(inner).consecutiveFailures > 2);
    room.provide(300);
    Pending entering = room.service->catalog().setSecret(outer.id, "secret", Secret("new"), [](const Expected<> &) {});
    room.pass(2s);
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"primary:old", "primary:new", "exchange:A1"}));
    QCOMPARE(room.status(inner).state, SourceState::Fresh);
}

void TestSubjects::aMissingSubjectIsNamedAndMayStillCome()
{
    EngineRoom room;
    room.provide(300);
    const Source inner = exchangeOf(u"inner"_s, u"outer"_s);
    room.put(inner, {});
    room.start();
    QCOMPARE(room.status(inner).lastAttempt->error->kind, ErrorKind::NoSuchSource);
    QCOMPARE(room.status(inner).lastAttempt->error->where, u"outer"_s);
    QVERIFY(room.status(inner).needsUser);
    const auto outer = saveIn(room, scriptedSource(u"outer"_s, "scripted_client"));
    Pending entering =
        room.service->catalog().setSecret(outer->id, "secret", Secret("s3cret"), [](const Expected<> &) {});
    room.pass(2s);
    QCOMPARE(room.status(inner).state, SourceState::Fresh);
    QVERIFY(!room.status(inner).needsUser);
}

void TestSubjects::clearedWhileItWaits()
{
    EngineRoom room;
    room.provide(300);
    const Source inner = exchangeOf(u"inner"_s, u"outer"_s);
    room.put(inner, {});
    room.put(u"outer"_s, "scripted_client");
    room.transport.hold();
    room.start();
    QCOMPARE(room.transport.count(), 1);
    Pending clearing = room.service->clear(inner.id, false, [](const Expected<Cleared> &) {});
    room.settle();
    room.transport.release();
    room.pass(5s);
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"primary:s3cret"});
    QCOMPARE(room.status(inner).state, SourceState::Cleared);
}

void TestSubjects::aSubjectThatIsRemovedMeanwhile()
{
    EngineRoom room;
    const Source inner = exchangeOf(u"inner"_s, u"outer"_s);
    room.put(inner, {});
    const Source outer = room.put(u"outer"_s, "scripted_client");
    room.transport.hold();
    room.start();
    Pending removal = room.service->catalog().remove(outer.id, [](const Expected<> &) {});
    room.settle();
    QCOMPARE(room.status(inner).lastAttempt->error->kind, ErrorKind::NoValidToken);
    room.pass(30s);
    QCOMPARE(room.status(inner).lastAttempt->error->kind, ErrorKind::NoSuchSource);
}

void TestSubjects::nobodyDependsOnItself_data()
{
    QTest::addColumn<QString>("subjectOfA");
    QTest::addColumn<bool>("inFallback");
    QTest::newRow("itself") << u"a"_s << false;
    QTest::newRow("over another") << u"b"_s << false;
    QTest::newRow("over two others") << u"c"_s << false;
    QTest::newRow("in the fallback") << u"b"_s << true;
}

void TestSubjects::nobodyDependsOnItself()
{
    QFETCH(QString, subjectOfA);
    QFETCH(bool, inFallback);
    EngineRoom room;
    room.put(exchangeOf(u"b"_s, u"a"_s), {});
    room.put(exchangeOf(u"c"_s, u"b"_s), {});
    room.start();
    Source ring = exchangeOf(u"a"_s, subjectOfA);
    if (inFallback) {
        ring.fallback = ring.grant;
        ring.grant = scriptedSource(u"a"_s, "scripted_client").grant;
    }
    const auto refused = saveIn(room, ring);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(refused.error().where, inFallback ? u"fallback.subject_source"_s : u"grant.subject_source"_s);
    QVERIFY(saveIn(room, exchangeOf(u"d"_s, u"b"_s)));
}

void TestSubjects::aRingMadeByARenameIsRefused()
{
    EngineRoom room;
    Source first = exchangeOf(u"first"_s, u"second"_s);
    room.put(first, {});
    room.put(exchangeOf(u"second"_s, u"third"_s), {});
    room.start();
    first.name = u"third"_s;
    QCOMPARE(saveIn(room, first, false).error().where, u"grant.subject_source"_s);
    // What it was called before is no one any more.
    first.name = u"fourth"_s;
    QVERIFY(saveIn(room, first, false));
    QVERIFY(saveIn(room, exchangeOf(u"third"_s, u"first"_s)));
}

void TestSubjects::aRingThatIsProvisionedIsRefused()
{
    EngineRoom room;
    room.start();
    Expected<> answer;
    std::vector<std::pair<Source, SlotSecrets>> ring;
    ring.emplace_back(exchangeOf(u"a"_s, u"b"_s), SlotSecrets());
    ring.emplace_back(exchangeOf(u"b"_s, u"a"_s), SlotSecrets());
    Pending pending =
        room.service->catalog().provision("file", std::move(ring), [&](Expected<> done) { answer = std::move(done); });
    room.settle();
    QCOMPARE(answer.error().where, u"grant.subject_source"_s);
    QVERIFY(room.service->catalog().all().empty());
}

void TestSubjects::aStoredRingEndsWithItsReason()
{
    EngineRoom room;
    const Source first = exchangeOf(u"a"_s, u"b"_s);
    room.put(first, {});
    room.put(exchangeOf(u"b"_s, u"a"_s), {});
    room.start();
    room.pass(5s);
    QCOMPARE(room.transport.count(), 0);
    QCOMPARE(room.status(first).lastAttempt->error->kind, ErrorKind::InvalidInput);
    QCOMPARE(room.status(first).reason, Reason::BadConfiguration);
}

QTEST_GUILESS_MAIN(TestSubjects)
#include "tst_subjects.moc"
