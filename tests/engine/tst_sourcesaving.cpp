// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Call = FaultyStore::Call;

class TestSourceSaving : public QObject
{
    Q_OBJECT

    static SourceDraft draft(const QString &name, const QByteArray &secret = "typed")
    {
        SourceDraft draft{scriptedSource(name, "scripted_client"), {}};
        draft.source.id = {};
        if (!secret.isEmpty())
            draft.secrets.emplace("secret", Secret(secret));
        return draft;
    }
    static Expected<Source> save(EngineRoom &room, SourceDraft draft)
    {
        Expected<Source> answer = failure(ErrorKind::Internal);
        Pending pending =
            room.service->catalog().save(std::move(draft), [&](const Expected<Source> &saved) { answer = saved; });
        room.settle();
        return answer;
    }

private Q_SLOTS:
    void secretsAreThereBeforeTheFirstRefresh()
    {
        EngineRoom room;
        room.provide(3600);
        room.start();
        const auto saved = save(room, draft(u"billing"_s));
        QVERIFY(saved);
        QCOMPARE(room.vault.stored(saved->id, "secret"), std::optional<QByteArray>("typed"));
        room.pass(2s);
        QCOMPARE(room.access(*saved), "A1");
        for (const auto &sent : room.transport.sent())
            QVERIFY(sent.request.body.contains("typed")); // none went without it
        QVERIFY(!room.memory.stored(saved->id)->source.unfinished);
    }

    void withoutTheVaultNothingIsSaved()
    {
        EngineRoom room;
        room.start();
        room.vault.setState(Vault::Locked);
        room.settle();
        const auto saved = save(room, draft(u"billing"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::VaultLocked);
        QVERIFY(!room.service->catalog().find(u"billing"_s));
        room.vault.setState(Vault::Ready);
        room.settle();
        room.restart();
        QVERIFY(room.service->catalog().all().empty());
        QVERIFY(save(room, draft(u"billing"_s))); // the name is free
    }

    void anEditMovesSecretAndDefinitionTogether()
    {
        EngineRoom room;
        room.provide(3600);
        const Source source = room.put(u"billing"_s, "scripted_client", "old");
        room.start();
        room.pass(2s);
        SourceDraft edit{*room.service->catalog().find(source.id), {}};
        edit.source.grant.fields.insert(u"token_url"_s, u"https://other.example/token"_s);
        edit.secrets.emplace("secret", Secret("new"));
        QVERIFY(save(room, std::move(edit)));
        room.pass(2s);
        for (const auto &sent : room.transport.sent())
            QCOMPARE(sent.request.url.host() == u"other.example"_s, sent.request.body.contains("new"));
    }

    void staleEditsAreRefusedWithTheirSecrets()
    {
        EngineRoom room;
        const Source source = room.put(u"billing"_s, "scripted_client", "old");
        room.start();
        SourceDraft stale{*room.service->catalog().find(source.id), {}};
        stale.source.revision = {17};
        stale.secrets.emplace("secret", Secret("new"));
        const auto saved = save(room, std::move(stale));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Conflict);
        QCOMPARE(room.vault.stored(source.id, "secret"), std::optional<QByteArray>("old"));
    }

    void whatIsBeingSavedIsNotRemoved()
    {
        EngineRoom room;
        const Source source = room.put(u"billing"_s, "scripted_client", "old");
        room.start();
        room.store->hold(Call::SaveSource);
        SourceDraft edit{*room.service->catalog().find(source.id), {}};
        edit.secrets.emplace("secret", Secret("new"));
        bool saved = false;
        Pending saving = room.service->catalog().save(std::move(edit),
                                                      [&](const Expected<Source> &done) { saved = done.has_value(); });
        room.settle();
        std::optional<ErrorKind> refused;
        Pending removing = room.service->catalog().remove(source.id, [&](const Expected<> &done) {
            refused = done ? std::nullopt : std::optional(done.error().kind);
        });
        const auto later = room.service->catalog().removeLater(source.id);
        room.store->release(Call::SaveSource);
        room.settle();
        QVERIFY(saved);
        QCOMPARE(refused, std::optional(ErrorKind::Conflict));
        QCOMPARE(later.error().kind, ErrorKind::Conflict);
        QVERIFY(room.service->catalog().find(source.id));
        QCOMPARE(room.vault.stored(source.id, "secret"), std::optional<QByteArray>("new"));
        QVERIFY(room.service->catalog().removeLater(source.id)); // now it may go
    }

    void whatIsBeingRemovedIsNotSaved()
    {
        EngineRoom room;
        const Source source = room.put(u"billing"_s, "scripted_client", "old");
        room.start();
        SourceDraft edit{*room.service->catalog().find(source.id), {}};
        edit.secrets.emplace("secret", Secret("new"));
        room.store->hold(Call::RemoveSource);
        bool removed = false;
        Pending removing =
            room.service->catalog().remove(source.id, [&](const Expected<> &done) { removed = done.has_value(); });
        room.settle();
        const auto saved = save(room, std::move(edit));
        room.store->release(Call::RemoveSource);
        room.settle();
        QVERIFY(removed);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Conflict);
        QVERIFY(!room.service->catalog().find(source.id));
        QVERIFY(!room.memory.stored(source.id));
        QCOMPARE(room.vault.count(), 0);
    }

    void aRemovalThatFailedCanBeRepeated()
    {
        EngineRoom room;
        const Source source = room.put(u"billing"_s, "scripted_client", "old");
        room.start();
        room.store->fail(Call::SaveSource, ErrorKind::StorageFull);
        const auto remove = [&] {
            bool removed = false;
            Pending removing =
                room.service->catalog().remove(source.id, [&](const Expected<> &done) { removed = done.has_value(); });
            room.settle();
            return removed;
        };
        QVERIFY(!remove());
        QVERIFY(remove());
    }

    void secretsOfAnotherKindAreRefused()
    {
        EngineRoom room;
        room.start();
        SourceDraft wrong = draft(u"billing"_s);
        wrong.secrets.emplace("passphrase", Secret("x"));
        const auto saved = save(room, std::move(wrong));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
        QVERIFY(room.service->catalog().all().empty());
    }

    void aCrashInBetweenLeavesNothing_data()
    {
        QTest::addColumn<int>("writes");
        for (int writes = 0; writes < 4; ++writes)
            QTest::addRow("after %d turns of the loop", writes) << writes;
    }
    void aCrashInBetweenLeavesNothing()
    {
        QFETCH(int, writes);
        EngineRoom room;
        room.start();
        room.store->hold(Call::SaveSource);
        bool answered = false;
        Pending pending =
            room.service->catalog().save(draft(u"billing"_s), [&](const Expected<Source> &) { answered = true; });
        for (int turn = 0; turn < writes; ++turn) {
            room.store->release(Call::SaveSource);
            room.store->hold(Call::SaveSource);
            room.settle();
        }
        pending.detach();
        room.restart();
        room.settle();
        const std::vector<Source> all = room.service->catalog().all();
        // Whole, or not at all.
        QCOMPARE(all.empty(), !answered);
        if (!all.empty())
            QVERIFY(room.vault.stored(all.front().id, "secret"));
        else
            QCOMPARE(room.vault.count(), 0);
    }

    void pastedTokensAreAdoptedWithTheirSource()
    {
        EngineRoom room;
        room.start();
        SourceDraft pasted{scriptedSource(u"pasted"_s, "scripted_manual"), {}};
        pasted.source.id = {};
        pasted.secrets.emplace("token", Secret("P1"));
        const auto saved = save(room, std::move(pasted));
        QVERIFY(saved);
        QCOMPARE(room.access(*saved), "P1");
        QVERIFY(!room.vault.stored(saved->id, "token")); // it has one home
    }

    void remindersCountFromTheLastCredentials() // S5-33
    {
        EngineRoom room;
        room.provide(3600);
        room.start();
        SourceDraft reminded = draft(u"billing"_s);
        reminded.source.rotateCredentialsEvery = Seconds(std::chrono::hours(24));
        const auto saved = save(room, std::move(reminded));
        QVERIFY(saved);
        const WallTime entered = room.now();
        room.pass(2s);
        QVERIFY(room.status(*saved).rotateCredentialsAt);
        QVERIFY(*room.status(*saved).rotateCredentialsAt <= entered + std::chrono::hours(24));
        room.restart();
        const WallTime before = *room.status(*saved).rotateCredentialsAt; // it is remembered
        room.pass(std::chrono::minutes(5), std::chrono::minutes(1));
        Pending entering =
            room.service->catalog().setSecret(saved->id, "secret", Secret("newer"), [](const Expected<> &) {});
        room.settle();
        room.pass(1s);
        QVERIFY(*room.status(*saved).rotateCredentialsAt > before);
        QCOMPARE(room.service->catalog().find(saved->id)->revision, saved->revision); // no edit
    }
};

QTEST_GUILESS_MAIN(TestSourceSaving)
#include "tst_sourcesaving.moc"
