// SPDX-License-Identifier: GPL-3.0-or-later
#include "rfcexamples.h"

#include "jose/jwkscache.h"

#include <QTest>

using namespace tokenwatch;
using jose::JwksCache;
using jose::JwkSet;

namespace {

/// A set whose one key is named "a".
const QByteArray oneKeySet = QByteArray(rfc::es256.key).replace("\"kty\"", "\"kid\":\"a\",\"kty\"");

BootTime at(int seconds)
{
    return BootTime(Seconds(seconds));
}

} // namespace

class TestJwksCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnknownSetIsFetched();
    void aSetIsFreshForFiveMinutes();
    void anUnknownKidRefetchesAtABoundedRate();
    void aFailureIsRememberedForAMoment();
    void aFailureLeavesAFreshSet();
    void setsAreBoundedInNumber();
};

void TestJwksCache::anUnknownSetIsFetched()
{
    JwksCache cache;
    QVERIFY(cache.wantsFetch("https://a", {}, at(0)));
    cache.keep("https://a", JwkSet::read(rfc::es256.key), at(0));
    QVERIFY(!cache.wantsFetch("https://a", {}, at(0)));
    QVERIFY(cache.wantsFetch("https://b", {}, at(0)));
    QCOMPARE(cache.find("https://a", at(0))->keys().size(), 1);
    QVERIFY(!cache.find("https://b", at(0)));
}

void TestJwksCache::aSetIsFreshForFiveMinutes()
{
    JwksCache cache;
    cache.keep("https://a", JwkSet::read(rfc::es256.key), at(0));
    QVERIFY(!cache.wantsFetch("https://a", {}, at(299)));
    QVERIFY(cache.wantsFetch("https://a", {}, at(300)));
    cache.keep("https://a", failure(ErrorKind::TimedOut), at(300));
    // What nobody confirms any more is not used.
    QCOMPARE(cache.find("https://a", at(300)).error().kind, ErrorKind::TimedOut);
}

void TestJwksCache::anUnknownKidRefetchesAtABoundedRate()
{
    JwksCache cache;
    cache.keep("https://a", JwkSet::fromJson(oneKeySet), at(0));
    QVERIFY(!cache.wantsFetch("https://a", "a", at(100)));
    QVERIFY(!cache.wantsFetch("https://a", "b", at(29)));
    QVERIFY(cache.wantsFetch("https://a", "b", at(30)));
    cache.keep("https://a", JwkSet::fromJson(oneKeySet), at(30));
    for (int second = 30; second < 60; ++second)
        QVERIFY(!cache.wantsFetch("https://a", "c" + QByteArray::number(second), at(second)));
    QVERIFY(cache.wantsFetch("https://a", "d", at(60)));
}

void TestJwksCache::aFailureIsRememberedForAMoment()
{
    JwksCache cache;
    cache.keep("https://a", failure(ErrorKind::ConnectionFailed), at(0));
    QVERIFY(!cache.wantsFetch("https://a", {}, at(4)));
    QCOMPARE(cache.find("https://a", at(4)).error().kind, ErrorKind::ConnectionFailed);
    QVERIFY(cache.wantsFetch("https://a", {}, at(5)));
}

void TestJwksCache::aFailureLeavesAFreshSet()
{
    JwksCache cache;
    cache.keep("https://a", JwkSet::fromJson(oneKeySet), at(0));
    cache.keep("https://a", failure(ErrorKind::TimedOut), at(40));
    QVERIFY(cache.find("https://a", at(41)));
    QVERIFY(!cache.wantsFetch("https://a", "b", at(69)));
    QVERIFY(cache.wantsFetch("https://a", "b", at(70)));
    // It is as old as it was.
    QVERIFY(cache.wantsFetch("https://a", {}, at(300)));
}

void TestJwksCache::setsAreBoundedInNumber()
{
    JwksCache cache;
    cache.keep("https://first", JwkSet::read(rfc::es256.key), at(0));
    cache.keep("https://second", JwkSet::read(rfc::es256.key), at(1));
    for (int i = 2; i < int(JwksCache::mostSets); ++i)
        cache.keep("https://" + QByteArray::number(i), JwkSet::read(rfc::es256.key), at(i));
    QVERIFY(cache.find("https://first", at(100)));
    cache.keep("https://new", JwkSet::read(rfc::es256.key), at(101));
    QVERIFY(!cache.wantsFetch("https://first", {}, at(102)));
    QVERIFY(!cache.wantsFetch("https://new", {}, at(102)));
    QVERIFY(cache.wantsFetch("https://second", {}, at(102)));
}

QTEST_APPLESS_MAIN(TestJwksCache)
#include "tst_jwkscache.moc"
