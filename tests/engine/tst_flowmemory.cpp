// SPDX-License-Identifier: GPL-3.0-or-later
// What a flow learned in a run that failed is there in the next one: the true grants in the true engine.
#include "engineroom.h"

#include "grants/catalogue.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Source loginSource()
{
    Source source;
    source.id = {"id-news"};
    source.name = u"news"_s;
    source.revision = {1};
    source.grant = {"login",
                    {{u"auth_url"_s, u"https://news.example/signin"_s},
                     {u"email"_s, u"ada@news.example"_s},
                     {u"probe"_s, u"common"_s}}};
    return source;
}

/// An engine with the true grants, and a login whose endpoint has to be found.
struct Discovery {
    EngineRoom room;
    Source source = loginSource();

    Discovery()
    {
        room.grants = grantCatalogue();
        StoredSource stored;
        stored.source = source;
        room.memory.put(stored);
        room.vault.put(source.id, "password", "s3cret");
        room.refuseAll(415); // another format everywhere
        room.start();
    }
    /// What the last `count` requests were: address and body.
    [[nodiscard]] QStringList last(int count) const
    {
        QStringList seen;
        const auto &sent = room.transport.sent();
        for (auto i = sent.size() - static_cast<std::size_t>(count); i < sent.size(); ++i)
            seen += sent[i].request.url.path() + u' ' + QString::fromUtf8(sent[i].request.body);
        return seen;
    }
};

} // namespace

class TestFlowMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void discoveryGoesOnWhereItStopped();
    void successForgetsWhatFailedRunsLearned();
    void editedAddressBeginsAnew();
    void refusedRefreshTokenIsNotSentAgain();
    void whatTheFallbackLearnedIsNotKept();
};

void TestFlowMemory::discoveryGoesOnWhereItStopped() // S5-04
{
    Discovery discovery;
    EngineRoom &room = discovery.room;
    QCOMPARE(room.transport.count(), 12);
    QCOMPARE(room.status(discovery.source).lastAttempt->error->kind, ErrorKind::DiscoveryFailed);
    const QStringList first = discovery.last(12);
    QVERIFY(!room.memory.stored(discovery.source.id)->memory.flowMemory.isEmpty());
    QVERIFY(!room.memory.stored(discovery.source.id)->memory.flowMemory.contains("s3cret"));
    room.pass(31s);
    room.restart(); // the memory survives it
    QCOMPARE(room.transport.count(), 12);
    QVERIFY(room.refresh(discovery.source).has_value());
    QCOMPARE(room.transport.count(), 24);
    for (const QString &request : discovery.last(12))
        QVERIFY2(!first.contains(request), qPrintable(request));
    room.pass(31s);
    QVERIFY(room.refresh(discovery.source).has_value());
    QCOMPARE(room.transport.count(), 36); // the three that were left, then from the beginning
    QCOMPARE(discovery.last(9), first.first(9));
}

void TestFlowMemory::successForgetsWhatFailedRunsLearned()
{
    Discovery discovery;
    EngineRoom &room = discovery.room;
    room.pass(31s);
    room.transport.answer(415);
    room.transport.answer(200, R"({"access_token":"tok-1","expires_in":3600})", {{"Content-Type", "application/json"}});
    QCOMPARE(room.refresh(discovery.source)->verdict, Verdict::Refreshed);
    const StoredSource *stored = room.memory.stored(discovery.source.id);
    QVERIFY(stored->memory.flowMemory.isEmpty());
    QVERIFY(stored->token->flowMemory.reveal().toByteArray().contains("worked"));
    const QString worked = discovery.last(1).front();
    room.pass(40s);
    room.transport.answer(503);
    QCOMPARE(room.refresh(discovery.source)->verdict, Verdict::Transient);
    QCOMPARE(discovery.last(1).front(), worked);
}

void TestFlowMemory::editedAddressBeginsAnew()
{
    Discovery discovery;
    EngineRoom &room = discovery.room;
    Source edited = discovery.source;
    edited.grant.fields.insert(u"auth_url"_s, u"https://other.example/signin"_s);
    Pending saving = room.service->catalog().save(edited, [](const Expected<Source> &) {});
    room.settle();
    QVERIFY(room.memory.stored(edited.id)->memory.flowMemory.isEmpty());
    room.pass(31s);
    QCOMPARE(room.transport.count(), 24);
    QVERIFY(discovery.last(12).front().startsWith(u"/signin "_s));
}

void TestFlowMemory::refusedRefreshTokenIsNotSentAgain()
{
    EngineRoom room;
    room.grants = grantCatalogue();
    Source source = scriptedSource(u"billing"_s, "client_credentials");
    source.grant.fields.insert(u"client_id"_s, u"reporter"_s);
    StoredSource stored;
    stored.source = source;
    stored.token = EngineRoom::tokenOf(source, room.now() - 290s, 300s);
    room.memory.put(stored);
    room.vault.put(source.id, "client_secret", "s3cret");
    room.transport.answer(400, R"({"error":"invalid_grant"})", {{"Content-Type", "application/json"}});
    room.refuseAll(503);
    room.start();
    QCOMPARE(room.transport.count(), 2);
    QVERIFY(room.transport.bodies().first().contains("refresh_token=R0"));
    QVERIFY(!room.memory.stored(source.id)->journal);
    room.pass(20s);
    room.restart();
    room.pass(600s, 5s);
    QVERIFY(room.transport.count() > 4);
    for (const QByteArray &body : room.transport.bodies().sliced(1))
        QVERIFY2(body.contains("grant_type=client_credentials"), body.constData());
}

void TestFlowMemory::whatTheFallbackLearnedIsNotKept()
{
    EngineRoom room;
    room.grants = grantCatalogue();
    Source source = scriptedSource(u"billing"_s, "client_credentials");
    source.grant.fields.insert(u"client_id"_s, u"reporter"_s);
    source.fallback = loginSource().grant;
    StoredSource stored;
    stored.source = source;
    room.memory.put(stored);
    room.vault.put(source.id, "client_secret", "s3cret");
    room.vault.put(source.id, "fallback.password", "s3cret");
    room.transport.answer(401, R"({"error":"invalid_client"})", {{"Content-Type", "application/json"}});
    room.refuseAll(415);
    room.start();
    // Both ways to authenticate, and a run of the discovery.
    QCOMPARE(room.transport.count(), 2 + 12);
    QVERIFY(room.memory.stored(source.id)->memory.flowMemory.isEmpty());
}

QTEST_GUILESS_MAIN(TestFlowMemory)
#include "tst_flowmemory.moc"
