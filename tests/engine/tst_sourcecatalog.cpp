// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Source fresh(const QString &name, const QByteArray &type = "scripted_client")
{
    Source source = scriptedSource(name, type);
    source.id = {};
    source.revision = {};
    return source;
}

Expected<Source> save(EngineRoom &room, const Source &source)
{
    Expected<Source> answer = failure(ErrorKind::Internal);
    Pending pending = room.service->catalog().save(source, [&](Expected<Source> saved) { answer = std::move(saved); });
    room.settle();
    return answer;
}

using Provisions = std::vector<std::pair<Source, SlotSecrets>>;

Expected<> provision(EngineRoom &room, const QByteArray &origin, Provisions sources)
{
    Expected<> answer = failure(ErrorKind::Internal);
    Pending pending = room.service->catalog().provision(origin, std::move(sources),
                                                        [&](Expected<> done) { answer = std::move(done); });
    room.settle();
    return answer;
}

std::pair<Source, SlotSecrets> given(const Source &source, const QByteArray &slot = {}, const QByteArray &value = {})
{
    std::pair<Source, SlotSecrets> pair;
    pair.first = source;
    if (!slot.isEmpty())
        pair.second.emplace(slot, Secret(value));
    return pair;
}

} // namespace

class TestSourceCatalog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsStoresAndFinds();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void staleRevisionIsAConflict();
    void twoEditsAtOnceDoNotBothWin();
    void takenNameIsAConflict();
    void inForceOnlyWhenStored();
    void resolvesNames();
    void removesWithTokenAndSecrets();
    void unknownSlotIsRefused();
    void slotsComeInTheDescriptorsOrder();
    void provisionedIsReadOnlyAndKeepsItsIdAndToken();
    void provisionReplacesAsAWhole();
    void provisionIsAllOrNothing();
    void provisionedRefreshTokenIsNotAdoptedTwice();
    void provisionedSecretWaitsForTheVault();
    void withdrawnTokenIsGone();
    void pauseIsKeptInTheDefinition();
};

void TestSourceCatalog::addsStoresAndFinds()
{
    EngineRoom room;
    room.start();
    QSignalSpy signal(&room.service->catalog(), &SourceCatalog::sourceSaved);
    const auto saved = save(room, fresh(u"billing"_s));
    QVERIFY(saved.has_value());
    QCOMPARE(saved->id.value.size(), 32);
    QCOMPARE(saved->revision, Revision{1});
    QCOMPARE(signal.count(), 1);
    QCOMPARE(room.memory.stored(saved->id)->source, *saved);
    QCOMPARE(*room.service->catalog().find(u"billing"_s), *saved);
    QCOMPARE(room.status(*saved).name, u"billing"_s);
    Source renamed = *saved;
    renamed.name = u"invoices"_s;
    QCOMPARE(save(room, renamed)->revision, Revision{2});
    QVERIFY(!room.service->catalog().find(u"billing"_s));
    QCOMPARE(room.service->catalog().find(u"invoices"_s)->id, saved->id);
}

void TestSourceCatalog::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("name") << u"name"_s;
    QTest::newRow("type") << u"grant.type"_s;
    QTest::newRow("field") << u"grant.token_url"_s;
    QTest::newRow("fallback") << u"fallback.type"_s;
    QTest::newRow("schedule") << u"schedule.refresh_before"_s;
}

void TestSourceCatalog::refusesWhatIsMalformed()
{
    QFETCH(QString, where);
    EngineRoom room;
    room.start();
    Source source = fresh(u"billing"_s);
    if (where == u"name")
        source.name = u"Not A Name"_s;
    else if (where == u"grant.type")
        source.grant.type = "magic";
    else if (where == u"grant.token_url")
        source.grant.fields.clear();
    else if (where == u"fallback.type")
        source.fallback = GrantSpec{"magic", {}};
    else
        source.schedule.refreshBefore = Margin(1.5);
    const auto saved = save(room, source);
    QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(saved.error().where, where);
    QVERIFY(room.service->catalog().all().empty());
}

void TestSourceCatalog::staleRevisionIsAConflict()
{
    EngineRoom room;
    room.start();
    const Source first = *save(room, fresh(u"billing"_s));
    Source edit = first;
    edit.title = u"Billing"_s;
    QVERIFY(save(room, edit).has_value());
    QCOMPARE(save(room, edit).error().kind, ErrorKind::Conflict);
    QCOMPARE(room.service->catalog().find(first.id)->title, u"Billing"_s);
}

void TestSourceCatalog::twoEditsAtOnceDoNotBothWin()
{
    EngineRoom room;
    room.start();
    const Source first = *save(room, fresh(u"billing"_s));
    int won = 0, lost = 0;
    const auto count = [&](const Expected<Source> &saved) { ++(saved ? won : lost); };
    Pending a = room.service->catalog().save(first, count);
    Pending b = room.service->catalog().save(first, count);
    room.settle();
    QCOMPARE(won, 1);
    QCOMPARE(lost, 1);
}

void TestSourceCatalog::takenNameIsAConflict()
{
    EngineRoom room;
    room.start();
    QVERIFY(save(room, fresh(u"billing"_s)).has_value());
    QCOMPARE(save(room, fresh(u"billing"_s)).error().kind, ErrorKind::Conflict);
}

void TestSourceCatalog::inForceOnlyWhenStored()
{
    EngineRoom room;
    room.start();
    room.store->fail(FaultyStore::Call::SaveSource, ErrorKind::StorageFull);
    QCOMPARE(save(room, fresh(u"billing"_s)).error().kind, ErrorKind::StorageFull);
    QVERIFY(!room.service->catalog().find(u"billing"_s));
    QVERIFY(save(room, fresh(u"billing"_s)).has_value());
}

void TestSourceCatalog::resolvesNames()
{
    EngineRoom room;
    room.start();
    SourceCatalog &catalog = room.service->catalog();
    QCOMPARE(catalog.resolve({}).error().kind, ErrorKind::NoSuchSource);
    const Source only = *save(room, fresh(u"b"_s));
    QCOMPARE(*catalog.resolve({}), only.id);
    QVERIFY(save(room, fresh(u"a"_s)).has_value());
    QCOMPARE(catalog.resolve({}).error().kind, ErrorKind::Ambiguous);
    QCOMPARE(catalog.resolve({}).error().serverText, u"a, b"_s);
    QCOMPARE(*catalog.resolve(u"b"_s), only.id);
    QCOMPARE(catalog.resolve(u"c"_s).error().where, u"c"_s);
}

void TestSourceCatalog::removesWithTokenAndSecrets()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    Pending removal =
        room.service->catalog().remove(source.id, [](const Expected<> &removed) { QVERIFY(removed.has_value()); });
    room.settle();
    QVERIFY(!room.memory.stored(source.id));
    QVERIFY(!room.vault.stored(source.id, "secret"));
    QVERIFY(!room.service->status(source.id));
    QVERIFY(!room.service->valid(source.id, 0s));
}

void TestSourceCatalog::unknownSlotIsRefused()
{
    EngineRoom room;
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    std::optional<Error> error;
    for (const char *slot : {"password", "fallback.secret", ""}) {
        error.reset();
        Pending pending = room.service->catalog().setSecret(source.id, slot, Secret("x"),
                                                            [&](const Expected<> &set) { error = set.error(); });
        room.settle();
        QCOMPARE(error->kind, ErrorKind::InvalidInput);
        QCOMPARE(error->where, QString::fromLatin1(slot));
    }
}

void TestSourceCatalog::slotsComeInTheDescriptorsOrder()
{
    EngineRoom room;
    Source source = scriptedSource(u"billing"_s, "scripted_client");
    source.fallback = GrantSpec{"scripted_manual", {}};
    room.put(source);
    room.start();
    QCOMPARE(room.service->catalog().secretSlots(source.id), (QList<QByteArray>{"secret", "fallback.token"}));
}

void TestSourceCatalog::provisionedIsReadOnlyAndKeepsItsIdAndToken() // S5-20
{
    EngineRoom room;
    room.provide(3600);
    room.start();
    const auto asGiven = [] {
        Provisions all;
        all.push_back(given(fresh(u"external_api"_s), "secret", "from-env"));
        return all;
    };
    QVERIFY(provision(room, "environment", asGiven()).has_value());
    room.pass(1s);
    const Source source = *room.service->catalog().find(u"external_api"_s);
    QVERIFY(source.provisioned);
    QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.vault.stored(source.id, "secret"), std::optional<QByteArray>("from-env"));
    QCOMPARE(save(room, source).error().kind, ErrorKind::NotAllowed);
    std::optional<Error> error;
    Pending removal =
        room.service->catalog().remove(source.id, [&](const Expected<> &removed) { error = removed.error(); });
    room.settle();
    QCOMPARE(error->kind, ErrorKind::NotAllowed);

    room.restart();
    QVERIFY(!room.service->catalog().find(u"external_api"_s)); // only as long as it is given
    const int writes = room.vault.writes();
    QVERIFY(provision(room, "environment", asGiven()).has_value());
    QCOMPARE(room.service->catalog().find(u"external_api"_s)->id, source.id);
    QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(room.vault.writes(), writes); // the same secret is not written again
}

void TestSourceCatalog::provisionReplacesAsAWhole()
{
    EngineRoom room;
    room.start();
    Provisions two;
    two.push_back(given(fresh(u"a"_s)));
    two.push_back(given(fresh(u"b"_s)));
    QVERIFY(provision(room, "file", std::move(two)).has_value());
    QVERIFY(save(room, fresh(u"own"_s)).has_value());
    Provisions env;
    env.push_back(given(fresh(u"external_api"_s)));
    QVERIFY(provision(room, "environment", std::move(env)).has_value());
    const SourceId b = room.service->catalog().find(u"b"_s)->id;
    Provisions next;
    next.push_back(given(fresh(u"a"_s)));
    QVERIFY(provision(room, "file", std::move(next)).has_value());
    QVERIFY(room.service->catalog().find(u"a"_s));
    QVERIFY(!room.service->catalog().find(u"b"_s));
    QVERIFY(!room.memory.stored(b));
    QVERIFY(room.service->catalog().find(u"own"_s));
    QVERIFY(room.service->catalog().find(u"external_api"_s));
    room.restart();
    QVERIFY(provision(room, "file", {}).has_value()); // the file is gone
    QCOMPARE(room.memory.stored(b), nullptr);
    QCOMPARE(room.service->catalog().all().size(), 1u);
}

void TestSourceCatalog::provisionIsAllOrNothing()
{
    EngineRoom room;
    room.start();
    QVERIFY(save(room, fresh(u"own"_s)).has_value());
    Provisions mixed;
    mixed.push_back(given(fresh(u"a"_s)));
    mixed.push_back(given(fresh(u"own"_s)));
    QCOMPARE(provision(room, "file", std::move(mixed)).error().kind, ErrorKind::Conflict);
    QVERIFY(!room.service->catalog().find(u"a"_s));
}

void TestSourceCatalog::provisionedRefreshTokenIsNotAdoptedTwice()
{
    EngineRoom room;
    room.provide(3600);
    room.start();
    const auto asGiven = [](const QByteArray &token) {
        Provisions all;
        all.push_back(given(fresh(u"api"_s, "scripted_refresh"), "refresh_token", token));
        return all;
    };
    QVERIFY(provision(room, "file", asGiven("R-file")).has_value());
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"refresh:R-file"});
    room.restart();
    QVERIFY(provision(room, "file", asGiven("R-file")).has_value());
    const Source source = *room.service->catalog().find(u"api"_s);
    QCOMPARE(room.access(source), "A1"); // R-file was spent; R1 is what counts
    QCOMPARE(room.memory.stored(source.id)->token->refresh.reveal(), "R1");
    QCOMPARE(room.transport.count(), 1);
    QVERIFY(provision(room, "file", asGiven("R-new")).has_value());
    QCOMPARE(room.transport.bodies().last(), "refresh:R-new");
}

void TestSourceCatalog::provisionedSecretWaitsForTheVault()
{
    EngineRoom room;
    room.provide(3600);
    room.vault.setState(Vault::Locked);
    room.start();
    Provisions all;
    all.push_back(given(fresh(u"api"_s), "secret", "later"));
    QVERIFY(provision(room, "file", std::move(all)).has_value());
    const Source source = *room.service->catalog().find(u"api"_s);
    QCOMPARE(room.status(source).state, SourceState::Locked);
    room.vault.setState(Vault::Ready);
    room.pass(2s);
    QCOMPARE(room.vault.stored(source.id, "secret"), std::optional<QByteArray>("later"));
    QCOMPARE(room.access(source), "A1");
}

void TestSourceCatalog::withdrawnTokenIsGone()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"pasted"_s, "scripted_manual", {});
    room.start();
    Pending entering =
        room.service->catalog().setSecret(source.id, "token", Secret("by-hand"), [](const Expected<> &) {});
    room.settle();
    QCOMPARE(room.access(source), "by-hand");
    bool removed = false;
    Pending removing = room.service->catalog().removeSecret(
        source.id, "token", [&](const Expected<> &result) { removed = result.has_value(); });
    room.settle();
    QVERIFY(removed);
    QCOMPARE(room.access(source), "");
    QVERIFY(!room.memory.stored(source.id)->token);
}

void TestSourceCatalog::pauseIsKeptInTheDefinition()
{
    EngineRoom room;
    room.provide(300);
    room.start();
    Source source = fresh(u"quiet"_s);
    source.paused = true;
    source = *save(room, source);
    QCOMPARE(room.status(source).state, SourceState::Paused);
    room.service->setPaused(source.id, false);
    room.settle();
    QVERIFY(!room.service->catalog().find(source.id)->paused);
    QVERIFY(!room.memory.stored(source.id)->source.paused);
    room.restart();
    QVERIFY(room.status(source).state != SourceState::Paused);
}

QTEST_GUILESS_MAIN(TestSourceCatalog)
#include "tst_sourcecatalog.moc"
