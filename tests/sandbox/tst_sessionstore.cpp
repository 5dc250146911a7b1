// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sessionstore.h"

#include <QTest>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime storeStart{Milliseconds(1'795'000'000'000)};

/// In memory, with the client "app" and the user 7.
std::unique_ptr<SessionStore> newStore()
{
    const Registry registry({{.id = u"app"_s}, {.id = u"other"_s}}, {.id = 7, .email = u"ada@shop.example"_s});
    return SessionStore::open(u":memory:"_s, Secret("a key for identifiers"), registry).value();
}

/// A pair whose identifiers are made of `name`, and whose access token ends after a minute.
PairRecord pairNamed(const QString &name, WallTime now, std::optional<WallTime> refreshEnd = {})
{
    return {.accessJti = name + u" access"_s,
            .refreshJti = refreshEnd ? name + u" refresh"_s : QString(),
            .accessExpiresAt = now + 60s,
            .refreshExpiresAt = refreshEnd};
}

Session begun(SessionStore &store, const QString &name, WallTime now, std::optional<WallTime> refreshEnd = {},
              const QString &client = u"app"_s)
{
    return store.begin({client, 7, u"password"_s, {}}, pairNamed(name, now, refreshEnd), now).value();
}

bool isKnown(SessionStore &store, const QString &name)
{
    return store.byAccess(name + u" access"_s).value().has_value();
}

} // namespace

class TestSessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEndedLongAgoIsForgotten()
    {
        const auto store = newStore();
        begun(*store, u"short"_s, storeStart);
        begun(*store, u"long"_s, storeStart, storeStart + 1h);
        QVERIFY(store->prune(storeStart + 60s, 100));
        QVERIFY(isKnown(*store, u"short"_s));
        QVERIFY(store->prune(storeStart + 61s, 100));
        QVERIFY(!isKnown(*store, u"short"_s));
        QVERIFY(isKnown(*store, u"long"_s));
    }

    /// Alive or not: a million requests within minutes must not fill the memory.
    void onlyTheNewestAreKept()
    {
        const auto store = newStore();
        for (int i = 0; i < 10; ++i)
            begun(*store, QString::number(i), storeStart, storeStart + 1h);
        QVERIFY(store->prune(storeStart, 3));
        QCOMPARE(store->all()->size(), 3U);
        QVERIFY(!isKnown(*store, u"6"_s));
        QVERIFY(isKnown(*store, u"7"_s));
        QVERIFY(store->prune(storeStart, 3));
        QCOMPARE(store->all()->size(), 3U);
    }

    void aFamilyIsForgottenWithItsLastSession()
    {
        const auto store = newStore();
        const Session first = begun(*store, u"a"_s, storeStart, storeStart + 1h);
        QVERIFY(store->succeed(first, pairNamed(u"b"_s, storeStart + 1s, storeStart + 1h), storeStart + 1s));
        QVERIFY(store->prune(storeStart, 1));
        QVERIFY(store->familyLives(first.grantId).value());
        QCOMPARE(store->lastSignIn(7).value(), storeStart);
        QVERIFY(store->prune(storeStart + 2h, 1));
        QVERIFY(!store->familyLives(first.grantId).value());
        QCOMPARE(store->lastSignIn(7).value(), std::nullopt);
    }

    void aSessionKeepsItsNameWhenItsTokensAreReplaced()
    {
        const auto store = newStore();
        const Session session = begun(*store, u"a"_s, storeStart, storeStart + 1h);
        QVERIFY(store->renew(session, pairNamed(u"b"_s, storeStart + 30s, storeStart + 2h), storeStart + 30s));
        QVERIFY(!isKnown(*store, u"a"_s));
        const auto renewed = store->byRefresh(u"b refresh"_s).value();
        QVERIFY(renewed);
        QCOMPARE(renewed->id, session.id);
        QCOMPARE(renewed->createdAt, storeStart);
        QCOMPARE(renewed->changedAt, storeStart + 30s);
        QCOMPARE(renewed->refreshExpiresAt, storeStart + 2h);
        QCOMPARE(store->all()->size(), 1U);
    }

    // S3-15
    void theSessionsOfAUserWithAClientEndTogether()
    {
        const auto store = newStore();
        const Session first = begun(*store, u"a"_s, storeStart);
        QVERIFY(store->succeed(first, pairNamed(u"b"_s, storeStart), storeStart));
        begun(*store, u"c"_s, storeStart);
        begun(*store, u"d"_s, storeStart, {}, u"other"_s);
        QVERIFY(store->begin({u"app"_s, {}, u"client_credentials"_s, {}}, pairNamed(u"e"_s, storeStart), storeStart));
        QCOMPARE(store->of(first.origin)->size(), 3U);
        QCOMPARE(store->revokeOf(first.origin, storeStart).value(), 2);
        QCOMPARE(store->revokeOf(first.origin, storeStart).value(), 0);
        QStringList states;
        const auto all = store->all().value();
        for (const Session &session : all)
            states.append(wireName(session.status));
        QCOMPARE(states, (QStringList{u"created"_s, u"created"_s, u"revoked"_s, u"revoked"_s, u"refreshed"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
