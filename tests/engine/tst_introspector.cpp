// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct OpaqueRoom : EngineRoom {
    Source source;
    QByteArray told = "600"; ///< the answer to an introspection
    int toldStatus = 200;
    QByteArray accessPrefix = "opaque";

    void open()
    {
        transport.otherwise([this](const HttpRequest &request) -> Expected<HttpResponse> {
            if (request.body.startsWith("introspect:"))
                return HttpResponse{toldStatus, {}, told, {}};
            const QByteArray number = QByteArray::number(++issued);
            return HttpResponse{200, {}, "access=" + accessPrefix + number + "&refresh=R" + number, {}};
        });
        source = put(u"billing"_s, "scripted_opaque");
        start();
    }
    [[nodiscard]] int asked() const
    {
        int count = 0;
        for (const QByteArray &body : transport.bodies())
            count += body.startsWith("introspect:") ? 1 : 0;
        return count;
    }
};

} // namespace

class TestIntrospector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTrueLifetimeIsTheNextGeneration();
    void aJwtIsNotAskedAbout();
    void noWayIsRememberedForTheLineage();
    void aFailureChangesNothing_data();
    void aFailureChangesNothing();
    void whatCameSinceIsNewer();
    void aClearedTokenStaysCleared();
};

void TestIntrospector::theTrueLifetimeIsTheNextGeneration()
{
    OpaqueRoom room;
    room.open();
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"primary:s3cret", "introspect:opaque1"}));
    const SourceStatus status = room.status(room.source);
    QCOMPARE(status.generation, Generation{2});
    QCOMPARE(status.expiryOrigin, ExpiryOrigin::Introspection);
    QCOMPARE(status.expiresAt, room.now() + 600s);
    const TokenPtr stored = room.memory.stored(room.source.id)->token;
    QCOMPARE(stored->access.reveal(), "opaque1");
    QCOMPARE(stored->refresh.reveal(), "R1");
    QCOMPARE(stored->expiresAt, room.now() + 600s);
    room.pass(550s);
    QCOMPARE(room.transport.bodies().mid(2), (QList<QByteArray>{"refresh:R1", "introspect:opaque2"}));
}

void TestIntrospector::aJwtIsNotAskedAbout()
{
    OpaqueRoom room;
    room.accessPrefix = "eyJhbGciOiJub25lIn0.e30.";
    room.open();
    QCOMPARE(room.asked(), 0);
    QCOMPARE(room.status(room.source).expiryOrigin, ExpiryOrigin::Assumed);
}

void TestIntrospector::noWayIsRememberedForTheLineage()
{
    OpaqueRoom room;
    room.toldStatus = 404;
    room.open();
    QCOMPARE(room.asked(), 1);
    room.pass(2s);
    QVERIFY(room.refresh(room.source));
    QCOMPARE(room.issued, 2);
    QCOMPARE(room.asked(), 1);
    Source edited = room.source;
    edited.grant.fields.insert(u"token_url"_s, u"https://other.example/token"_s);
    room.toldStatus = 200;
    Pending saving = room.service->catalog().save(edited, [](const Expected<Source> &) {});
    room.pass(2s);
    QCOMPARE(room.asked(), 2);
    QCOMPARE(room.status(room.source).expiryOrigin, ExpiryOrigin::Introspection);
}

void TestIntrospector::aFailureChangesNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("server error") << 500 << QByteArray();
    QTest::newRow("not for us") << 401 << QByteArray("invalid_client");
    QTest::newRow("inactive") << 200 << QByteArray("inactive");
    QTest::newRow("ended already") << 200 << QByteArray("0");
}

void TestIntrospector::aFailureChangesNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    OpaqueRoom room;
    room.toldStatus = status;
    room.told = body;
    room.open();
    QCOMPARE(room.asked(), 1);
    const SourceStatus now = room.status(room.source);
    QCOMPARE(now.generation, Generation{1});
    QCOMPARE(now.state, SourceState::Fresh);
    QCOMPARE(now.expiryOrigin, ExpiryOrigin::Assumed);
    QCOMPARE(now.consecutiveFailures, 0);
    QVERIFY(!now.needsUser);
    QCOMPARE(room.memory.history(room.source.id).size(), 1u);
    room.pass(1min, 10s);
    QCOMPARE(room.asked(), 1);
}

void TestIntrospector::whatCameSinceIsNewer()
{
    OpaqueRoom room;
    room.open();
    room.pass(2s);
    room.transport.hold();
    Pending refreshing = room.service->refresh(room.source.id, std::nullopt, [](const Expected<Outcome> &) {});
    room.settle();
    room.transport.release();
    room.transport.hold(); // the refresh is answered, what follows is not
    room.settle();
    QCOMPARE(room.access(room.source), "opaque2");
    QCOMPARE(room.transport.bodies().last(), "introspect:opaque2");
    room.pass(2s);
    Pending again = room.service->refresh(room.source.id, std::nullopt, [](const Expected<Outcome> &) {});
    room.settle();
    QCOMPARE(room.transport.bodies().last(), "refresh:R2");
    room.transport.release(); // both at once: the refresh is under way when the introspection is answered
    room.pass(2s);
    QCOMPARE(room.access(room.source), "opaque3");
    QCOMPARE(room.memory.stored(room.source.id)->token->refresh.reveal(), "R3");
    QCOMPARE(room.status(room.source).expiryOrigin, ExpiryOrigin::Introspection);
}

void TestIntrospector::aClearedTokenStaysCleared()
{
    OpaqueRoom room;
    room.open();
    room.pass(2s);
    room.transport.hold();
    Pending refreshing = room.service->refresh(room.source.id, std::nullopt, [](const Expected<Outcome> &) {});
    room.settle();
    room.transport.release();
    room.transport.hold();
    room.settle();
    QCOMPARE(room.transport.bodies().last(), "introspect:opaque2");
    Pending clearing = room.service->clear(room.source.id, false, [](const Expected<Cleared> &) {});
    room.settle();
    room.transport.release();
    room.settle();
    QCOMPARE(room.status(room.source).state, SourceState::Cleared);
    QCOMPARE(room.access(room.source), "");
    QVERIFY(room.memory.stored(room.source.id)->token->access.isEmpty());
}

QTEST_GUILESS_MAIN(TestIntrospector)
#include "tst_introspector.moc"
