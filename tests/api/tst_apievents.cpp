// SPDX-License-Identifier: GPL-3.0-or-later
// GET /api/events, as its readers see it over the agent's socket.
#include "apiroom.h"

#include "api/eventfeed.h"
#include "support/schemacheck.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class ApiEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstEventIsComplete();
    void changesAndRemovalsAreTold();
    void theSchedulerIsToldWhenItChanges();
    void attemptsAreTold();
    void signInsAreToldStepByStep();
    void aReaderThatComesBackIsToldEverythingAgain_data();
    void aReaderThatComesBackIsToldEverythingAgain();
    void silenceIsBrokenByComments();
    void everyReaderGetsTheSame();
    void whoReadsTooSlowlyIsCaughtUpOrDropped();
    void thereAreOnlySoManyReaders();
    void aStateOfAThousandSourcesArrivesWhole();
    void headersAloneAreNoReader();
    void noEventHoldsAToken();
};

namespace {

struct Event {
    QByteArray name, id;
    QJsonObject data;
};

/// All whole events that came so far.
std::vector<Event> eventsOf(const QByteArray &received)
{
    // The chunks of HTTP are taken apart first.
    QByteArray text;
    qsizetype at = received.indexOf("\r\n\r\n") + 4;
    while (at >= 4) {
        const qsizetype end = received.indexOf("\r\n", at);
        const qsizetype size = end < 0 ? 0 : received.mid(at, end - at).toLongLong(nullptr, 16);
        if (size <= 0)
            break;
        text += received.mid(end + 2, size);
        at = end + 2 + size + 2;
    }
    std::vector<Event> events;
    while (true) {
        const qsizetype end = text.indexOf("\n\n");
        if (end < 0)
            return events;
        Event event;
        for (const QByteArray &line : text.left(end).split('\n')) {
            if (line.startsWith("event: "))
                event.name = line.mid(7);
            else if (line.startsWith("id: "))
                event.id = line.mid(4);
            else if (line.startsWith("data: "))
                event.data = QJsonDocument::fromJson(line.mid(6)).object();
        }
        text.remove(0, end + 2);
        if (!event.name.isEmpty())
            events.push_back(event);
    }
}

struct EventRoom : ApiRoom {
    std::unique_ptr<Asking> listen(const QByteArrayList &headers = {})
    {
        auto reader = begin({.target = "/api/events", .headers = headers});
        await(*reader, "scheduler");
        return reader;
    }
    /// The last event of that name, once there are so many.
    Event await(const Asking &reader, const QByteArray &name, std::size_t count = 1)
    {
        Event last;
        const bool came = QTest::qWaitFor(
            [&] {
                clock.advance(Timing::statusBatchEvery);
                settle();
                std::size_t seen = 0;
                for (const Event &event : eventsOf(reader.received())) {
                    if (event.name == name) {
                        last = event;
                        ++seen;
                    }
                }
                return seen >= count;
            },
            5000);
        return came ? last : Event{};
    }
};

} // namespace

void ApiEventsTest::theFirstEventIsComplete()
{
    EventRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.put(scriptedSource(u"shop"_s, "scripted_client"), {});
    room.serve();
    room.pass(Seconds(1));
    const auto reader = room.listen();
    QVERIFY(reader->received().contains("Content-Type: text/event-stream\r\n"));
    QVERIFY(reader->received().contains("Cache-Control: no-store\r\n"));
    const std::vector<Event> events = eventsOf(reader->received());
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[0].name, "statuses");
    QCOMPARE(events[0].data[u"complete"_s], true);
    QCOMPARE(events[0].data[u"sources"_s].toArray().size(), 2);
    QCOMPARE(events[0].id, QByteArray::number(events[0].data[u"sequence"_s].toInteger()));
    const QJsonObject schema{{u"$ref"_s, u"#/components/schemas/SourceStatus"_s}};
    for (const QJsonValue &source : events[0].data[u"sources"_s].toArray())
        QCOMPARE(schemaObjection(schemaIn(room.document(), schema), source), QString());
    QCOMPARE(events[1].name, "scheduler");
    QCOMPARE(events[1].data[u"running"_s], true);
}

void ApiEventsTest::changesAndRemovalsAreTold()
{
    EventRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.put(u"shop"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(1));
    const auto reader = room.listen();
    const qint64 first = eventsOf(reader->received()).front().data[u"sequence"_s].toInteger();
    QCOMPARE(room.post("/api/sources/shop/pause").status, 200);
    const Event paused = room.await(*reader, "statuses", 2);
    QCOMPARE(paused.data[u"complete"_s], false);
    QCOMPARE(paused.data[u"sources"_s].toArray().size(), 1);
    QCOMPARE(paused.data[u"sources"_s][0][u"state"_s], u"paused"_s);
    QVERIFY(paused.data[u"sequence"_s].toInteger() > first);
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/sources/shop"}).status, 200);
    const Event removed = room.await(*reader, "statuses", 3);
    QCOMPARE(removed.data[u"removed"_s].toArray().size(), 1);
    QCOMPARE(removed.data[u"removed"_s][0][u"name"_s], u"shop"_s);
    QVERIFY(!removed.id.isEmpty());
}

void ApiEventsTest::theSchedulerIsToldWhenItChanges()
{
    EventRoom room;
    room.serve();
    const auto reader = room.listen();
    QCOMPARE(room.post("/api/scheduler/stop").status, 200);
    QCOMPARE(room.await(*reader, "scheduler", 2).data[u"running"_s], false);
}

void ApiEventsTest::attemptsAreTold()
{
    EventRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(10));
    const auto reader = room.listen();
    QVERIFY(!reader->received().contains("event: attempt")); // an old one is in the history
    room.refuseAll(503);
    QCOMPARE(room.post("/api/token/refresh").status, 502);
    const QJsonObject attempt = room.await(*reader, "attempt").data;
    QCOMPARE(attempt[u"source"_s], u"billing"_s);
    QCOMPARE(attempt[u"outcome"_s], u"transient"_s);
    QCOMPARE(attempt[u"http_status"_s], 503);
    QCOMPARE(attempt[u"automatic"_s], false);
}

void ApiEventsTest::signInsAreToldStepByStep()
{
    EventRoom room;
    room.put(scriptedSource(u"portal"_s, "scripted_signin"), {});
    room.serve();
    const auto reader = room.listen();
    const auto asking = room.begin({.method = "POST", .target = "/api/sources/portal/signin"});
    const Event waiting = room.await(*reader, "signin");
    QCOMPARE(waiting.data[u"source"_s], u"portal"_s);
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/sources/portal/signin"}).status, 200);
    bool sawEnd = false;
    QTRY_VERIFY([&] {
        room.clock.advance(Timing::statusBatchEvery);
        room.settle();
        for (const Event &event : eventsOf(reader->received()))
            sawEnd = sawEnd || (event.name == "signin" && event.data[u"state"_s] == u"cancelled"_s);
        return sawEnd;
    }());
    QCOMPARE(room.finish(*asking).status, 200);
}

void ApiEventsTest::aReaderThatComesBackIsToldEverythingAgain_data()
{
    QTest::addColumn<QByteArray>("lastId");
    QTest::newRow("present") << QByteArray("1");
    QTest::newRow("of an earlier run") << QByteArray("987654321");
    QTest::newRow("garbage") << QByteArray("x\\\"; drop");
    QTest::newRow("empty") << QByteArray();
}

void ApiEventsTest::aReaderThatComesBackIsToldEverythingAgain()
{
    QFETCH(QByteArray, lastId);
    EventRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const auto reader = room.listen({"Last-Event-ID: " + lastId});
    const Event first = eventsOf(reader->received()).front();
    QCOMPARE(first.data[u"complete"_s], true);
    QCOMPARE(first.data[u"sources"_s].toArray().size(), 1);
}

void ApiEventsTest::silenceIsBrokenByComments()
{
    EventRoom room;
    room.serve();
    const auto reader = room.listen();
    const qsizetype before = reader->received().size();
    room.pass(Seconds(14));
    QCOMPARE(reader->received().size(), before);
    room.pass(Seconds(2));
    QTRY_VERIFY(reader->received().mid(before).contains("\r\n: \n\n\r\n"));
    room.pass(Seconds(15));
    QTRY_COMPARE(reader->received().mid(before).count(": \n\n"), 2);
}

void ApiEventsTest::everyReaderGetsTheSame()
{
    EventRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    std::vector<std::unique_ptr<Asking>> readers;
    for (int i = 0; i < 30; ++i)
        readers.push_back(room.listen());
    QCOMPARE(room.post("/api/sources/billing/pause").status, 200);
    QByteArray said;
    for (const auto &reader : readers) {
        QCOMPARE(room.await(*reader, "statuses", 2).data[u"sources"_s][0][u"state"_s], u"paused"_s);
        const QByteArray all = reader->received().mid(reader->received().lastIndexOf("event: statuses"));
        if (said.isEmpty())
            said = all;
        QCOMPARE(all, said);
    }
    // Who leaves is forgotten, the others go on.
    readers.front()->leave();
    QCOMPARE(room.post("/api/sources/billing/resume").status, 200);
    QVERIFY(!room.await(*readers.back(), "statuses", 3).name.isEmpty());
}

void ApiEventsTest::whoReadsTooSlowlyIsCaughtUpOrDropped()
{
    EventRoom room;
    room.provide(3000);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const auto quick = room.listen();
    const auto slow = room.listen();
    const auto stuck = room.listen();
    slow->setReading(false);
    stuck->setReading(false);
    // More than the socket and the server keep for somebody who does not read.
    const auto toggle = [&room](int times) {
        for (int i = 0; i < times; ++i) {
            room.service->setPaused(room.service->catalog().all().front().id, i % 2 == 0);
            room.clock.advance(Timing::statusBatchEvery);
            QCoreApplication::processEvents();
        }
    };
    toggle(900);
    const qsizetype told = quick->received().size();
    QVERIFY2(told > 700'000, qPrintable(QString::number(told)));
    slow->setReading(true);
    QTRY_VERIFY([&] {
        toggle(2);
        const auto events = eventsOf(slow->received());
        return std::count_if(events.begin(), events.end(),
                             [](const Event &event) { return event.data[u"complete"_s].toBool(); }) == 2;
    }());
    QVERIFY(slow->received().size() < told); // what it missed is in the complete state, once
    // The other one is given up.
    room.pass(Seconds(50));
    stuck->setReading(true);
    QTRY_VERIFY(stuck->isDone());
    QVERIFY(!quick->isDone());
    QVERIFY(!slow->isDone());
}

void ApiEventsTest::thereAreOnlySoManyReaders()
{
    EventRoom room;
    room.serve();
    std::vector<std::unique_ptr<Asking>> readers;
    for (std::size_t i = 0; i < api::EventFeed::mostReaders; ++i) {
        readers.push_back(room.begin({.target = "/api/events"}));
        if (i % 50 == 49)
            QTest::qWait(1); // the socket's backlog
    }
    QTRY_VERIFY(std::all_of(readers.begin(), readers.end(),
                            [](const auto &reader) { return reader->received().contains("event: statuses"); }));
    const ApiAnswer refused = room.get("/api/events");
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.head.contains("Retry-After: "));
    readers.pop_back();
    QTRY_VERIFY([&] {
        const auto another = room.begin({.target = "/api/events"});
        return QTest::qWaitFor([&] { return another->received().contains("event: statuses"); }, 200);
    }());
}

void ApiEventsTest::aStateOfAThousandSourcesArrivesWhole()
{
    EventRoom room;
    for (int i = 0; i < 1000; ++i) {
        Source source = scriptedSource(u"source-%1"_s.arg(i), "scripted_client");
        source.paused = true;
        room.put(source);
    }
    room.serve();
    const auto reader = room.listen();
    const Event first = eventsOf(reader->received()).front();
    QCOMPARE(first.data[u"sources"_s].toArray().size(), 1000);
    // And what follows it, too.
    QCOMPARE(room.post("/api/sources/source-7/resume").status, 200);
    QVERIFY(!room.await(*reader, "statuses", 2).name.isEmpty());
}

void ApiEventsTest::headersAloneAreNoReader()
{
    EventRoom room;
    room.serve();
    const ApiAnswer head = room.ask({.method = "HEAD", .target = "/api/events"});
    QCOMPARE(head.status, 200);
    QVERIFY(head.head.contains("text/event-stream"));
}

void ApiEventsTest::noEventHoldsAToken()
{
    EventRoom room;
    room.transport.otherwise([](const HttpRequest &) -> Expected<HttpResponse> {
        return HttpResponse{200, {}, scriptedAnswer("canary-access", "canary-refresh", 300), {}};
    });
    room.put(u"billing"_s, "scripted_client", "canary-secret");
    room.serve();
    room.pass(Seconds(2));
    const auto reader = room.listen();
    QCOMPARE(room.post("/api/token/refresh").status, 200);
    QVERIFY(!room.await(*reader, "attempt").name.isEmpty());
    QVERIFY(!room.await(*reader, "statuses", 2).name.isEmpty());
    QVERIFY(!reader->received().contains("canary"));
}

QTEST_GUILESS_MAIN(ApiEventsTest)
#include "tst_apievents.moc"
