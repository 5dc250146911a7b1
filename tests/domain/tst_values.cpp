// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address.h"
#include "domain/pending.h"
#include "domain/secret.h"
#include "domain/source.h"
#include "domain/status.h"
#include "domain/token.h"

#include <QDebug>
#include <QSet>
#include <QTest>

#include <array>
#include <sstream>
#include <type_traits>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_copy_constructible_v<Pending>);
template <class T>
concept Streamable = requires(QDebug debug, std::ostringstream stream, const T &value)
{
    debug << value;
}
|| requires(std::ostringstream stream, const T &value)
{
    stream << value;
};
static_assert(!Streamable<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);

class TestValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsMoveAndWipe();
    void takingASecretEmptiesItsSource();
    void secretsCompareByValue();
    void wipingLeavesNothing();
    void answersComeOnce();
    void aDestroyedPendingIsSilent();
    void aDetachedPendingStillAnswers();
    void cancellingAfterTheAnswerDoesNothing();
    void anAnswerMayDestroyItsPending();
    void movingAPendingCancelsTheOneReplaced();
    void readsRfc3339_data();
    void readsRfc3339();
    void refusesOtherTimes_data();
    void refusesOtherTimes();
    void writesRfc3339();
    void cleansText_data();
    void cleansText();
    void namesOfSources_data();
    void namesOfSources();
    void hostsOfSources_data();
    void hostsOfSources();
    void lineageFollowsWhatTheTokenIsFor_data();
    void lineageFollowsWhatTheTokenIsFor();
    void lineageDoesNotMixFields();
    void tokensAreValidUntilTheyExpire();
    void duplicatesHoldEverything();
    void namesOfStatesAreThoseOfTheContract();
    void addressesForCredentials_data();
    void addressesForCredentials();
};

void TestValues::secretsMoveAndWipe()
{
    Secret one("abc");
    const Secret two = std::move(one);
    QVERIFY(one.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
    QCOMPARE(two.reveal().toByteArray(), "abc"_ba);
    Secret three("longer than that");
    three = two.duplicate();
    QCOMPARE(three.size(), std::size_t(3));
    QCOMPARE(two.size(), std::size_t(3));
    Secret &same = three;
    three = std::move(same);
    QCOMPARE(three.reveal().toByteArray(), "abc"_ba);
    three.wipe();
    QVERIFY(three.isEmpty());
    QVERIFY(three.reveal().isEmpty());
    three.wipe();
}

void TestValues::takingASecretEmptiesItsSource()
{
    QByteArray bytes("secret");
    const Secret taken = Secret::take(std::move(bytes));
    QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(taken.reveal().toByteArray(), "secret"_ba);
    QByteArray shared("shared");
    const QByteArray other = shared;
    const Secret copy = Secret::take(std::move(shared));
    QCOMPARE(other, "shared"_ba);
    QCOMPARE(copy.reveal().toByteArray(), "shared"_ba);
}

void TestValues::secretsCompareByValue()
{
    QVERIFY(Secret("abc") == Secret("abc"));
    QVERIFY(!(Secret("abc") == Secret("abd")));
    QVERIFY(!(Secret("abc") == Secret("ab")));
    QVERIFY(Secret() == Secret(""));
    QVERIFY(Secret(QByteArray("a\0b", 3)) == Secret(QByteArray("a\0b", 3)));
    QVERIFY(!(Secret(QByteArray("a\0b", 3)) == Secret(QByteArray("a\0c", 3))));
}

void TestValues::wipingLeavesNothing()
{
    std::array<char, 8> bytes{'s', 'e', 'c', 'r', 'e', 't', '!', '!'};
    wipeMemory(bytes.data(), 6);
    QCOMPARE(QByteArray(bytes.data(), 8), QByteArray("\0\0\0\0\0\0!!", 8));
}

void TestValues::answersComeOnce()
{
    QList<int> got;
    const Reply<int> reply([&](const Expected<int> &answer) { got << *answer; });
    const Reply<int> copy = reply;
    const Pending pending = reply.pending();
    QVERIFY(reply.isWanted());
    reply.resolve(1);
    copy.resolve(2);
    QVERIFY(!copy.isWanted());
    QCOMPARE(got, QList<int>{1});
}

void TestValues::aDestroyedPendingIsSilent()
{
    int answers = 0;
    int cancelled = 0;
    const Reply<> reply([&](const Expected<> &) { ++answers; });
    {
        const Pending pending = reply.pending([&] { ++cancelled; });
    }
    QVERIFY(!reply.isWanted());
    reply.resolve({});
    QCOMPARE(answers, 0);
    QCOMPARE(cancelled, 1);
}

void TestValues::aDetachedPendingStillAnswers()
{
    int answers = 0;
    const Reply<> reply([&](const Expected<> &) { ++answers; });
    {
        Pending pending = reply.pending([] { QFAIL("cancelled"); });
        pending.detach();
        QVERIFY(!pending.isOwned());
    }
    reply.resolve({});
    QCOMPARE(answers, 1);
}

void TestValues::cancellingAfterTheAnswerDoesNothing()
{
    bool cancelled = false;
    const Reply<> reply([](const Expected<> &) {});
    Pending pending = reply.pending([&] { cancelled = true; });
    reply.resolve({});
    pending.cancel();
    pending.cancel();
    QVERIFY(!cancelled);
    QVERIFY(!Reply<>().isWanted());
    Reply<>().resolve({});
}

void TestValues::anAnswerMayDestroyItsPending()
{
    Pending pending;
    int answers = 0;
    const Reply<> reply([&](const Expected<> &) {
        ++answers;
        pending = {};
    });
    pending = reply.pending([] { QFAIL("cancelled"); });
    reply.resolve({});
    QCOMPARE(answers, 1);
    QVERIFY(!pending.isOwned());
}

void TestValues::movingAPendingCancelsTheOneReplaced()
{
    QList<int> cancelled;
    Pending one([&] { cancelled << 1; });
    Pending two([&] { cancelled << 2; });
    one = std::move(two);
    QCOMPARE(cancelled, QList<int>{1});
    QVERIFY(!two.isOwned()); // NOLINT(bugprone-use-after-move)
    Pending &same = one;
    one = std::move(same);
    QVERIFY(one.isOwned());
    const Pending three = std::move(one);
    QCOMPARE(cancelled, QList<int>{1});
    QVERIFY(three.isOwned());
}

void TestValues::readsRfc3339_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("utc") << u"2026-11-21T12:00:00Z"_s << qint64(1795262400000);
    QTest::newRow("lower case") << u"2026-11-21t12:00:00z"_s << qint64(1795262400000);
    QTest::newRow("milliseconds") << u"2026-11-21T12:00:00.250Z"_s << qint64(1795262400250);
    QTest::newRow("one digit") << u"2026-11-21T12:00:00.5Z"_s << qint64(1795262400500);
    QTest::newRow("nanoseconds") << u"2026-11-21T12:00:00.123456789Z"_s << qint64(1795262400123);
    QTest::newRow("east") << u"2026-11-21T13:30:00+01:30"_s << qint64(1795262400000);
    QTest::newRow("west") << u"2026-11-21T04:00:00-08:00"_s << qint64(1795262400000);
    QTest::newRow("unknown offset") << u"2026-11-21T12:00:00-00:00"_s << qint64(1795262400000);
    QTest::newRow("1970") << u"1970-01-01T00:00:00Z"_s << qint64(0);
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << qint64(-1000);
    QTest::newRow("past 2038") << u"2038-01-19T03:14:08Z"_s << qint64(2147483648000);
    QTest::newRow("leap day") << u"2028-02-29T00:00:00Z"_s << qint64(1835395200000);
    QTest::newRow("last") << u"9999-12-31T23:59:59Z"_s << qint64(253402300799000);
}

void TestValues::readsRfc3339()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    const auto instant = fromRfc3339(text);
    QVERIFY(instant);
    QCOMPARE(qint64(instant->time_since_epoch().count()), milliseconds);
    QCOMPARE(fromRfc3339(toRfc3339(*instant)), instant);
}

void TestValues::refusesOtherTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "2026-11-21",
                             "2026-11-21T12:00:00",
                             "2026-11-21T12:00Z",
                             "2026-11-21 12:00:00Z",
                             "12:00:00Z",
                             "2026-11-21T24:00:00Z",
                             "2026-13-01T00:00:00Z",
                             "2026-02-29T00:00:00Z",
                             "2026-11-21T12:60:00Z",
                             "2026-11-21T12:00:00.Z",
                             "2026-11-21T12:00:00+1",
                             "2026-11-21T12:00:00+0100",
                             "2026-11-21T12:00:00+24:00",
                             "2026-11-21T12:00:00Z ",
                             " 2026-11-21T12:00:00Z",
                             "20261121T120000Z",
                             "1795262400",
                             "tomorrow",
                             "2026-11-21T12:00:00ZZ",
                             "+026-11-21T12:00:00Z",
                             "2026-11-21T12:00:00,5Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"２０２６-11-21T12:00:00Z"_s;
}

void TestValues::refusesOtherTimes()
{
    QFETCH(QString, text);
    QVERIFY(!fromRfc3339(text));
}

void TestValues::writesRfc3339()
{
    QCOMPARE(toRfc3339(WallTime(1795262400000ms)), u"2026-11-21T12:00:00Z"_s);
    QCOMPARE(toRfc3339(WallTime(1795262400007ms)), u"2026-11-21T12:00:00.007Z"_s);
    QCOMPARE(toRfc3339(WallTime(-1ms)), u"1969-12-31T23:59:59.999Z"_s);
}

void TestValues::cleansText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Token expired."_s << u"Token expired."_s;
    QTest::newRow("lines") << u"a\r\nb\tc"_s << u"a b c"_s;
    QTest::newRow("escape sequence") << u"\u001b[2Jx"_s << u"[2Jx"_s;
    QTest::newRow("bidi") << u"a\u202eb\u2066c"_s << u"a b c"_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c\u0085d"_s << u"a b c d"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s << u"a b"_s;
    QTest::newRow("nul") << QString(u"a\0b"_s) << u"a b"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd800) + u"b"_s << u"a b"_s;
    QTest::newRow("emoji stays") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("letters stay") << u"äß日本"_s << u"äß日本"_s;
    QTest::newRow("blanks around") << u"  a  "_s << u"a"_s;
    QTest::newRow("only dirt") << u"\n\u202e\n"_s << QString();
    QTest::newRow("capped") << QString(100'000, u'x') << QString(300, u'x');
    QTest::newRow("no half of a pair") << QString(299, u'x') + u"\U0001F600"_s << QString(299, u'x');
}

void TestValues::cleansText()
{
    QFETCH(QString, text);
    QTEST(cleaned(text), "expected");
}

void TestValues::namesOfSources_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    for (const char *good : {"billing", "a", "0", "my-api_v2.test", "a-", "external_api"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"", "-a", ".a", "_a", "Billing", "a b", "a/b", "a\n", "a:b"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    QTest::newRow("63") << QString(63, u'a') << true;
    QTest::newRow("64") << QString(64, u'a') << false;
    QTest::newRow("umlaut") << u"ä"_s << false;
    QTest::newRow("other digit") << u"a２"_s << false;
}

void TestValues::namesOfSources()
{
    QFETCH(QString, name);
    QTEST(isValidSourceName(name), "valid");
}

void TestValues::hostsOfSources_data()
{
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<QString>("host");
    QTest::newRow("token url") << QVariantMap{{u"token_url"_s, u"https://idp.example/token"_s}} << u"idp.example"_s;
    QTest::newRow("port") << QVariantMap{{u"auth_url"_s, u"http://localhost:9000/login"_s}} << u"localhost:9000"_s;
    QTest::newRow("ipv6") << QVariantMap{{u"token_url"_s, u"http://[::1]:9000/"_s}} << u"[::1]:9000"_s;
    QTest::newRow("issuer last") << QVariantMap{{u"issuer"_s, u"https://b.example"_s},
                                                {u"token_url"_s, u"https://a.example"_s}}
                                 << u"a.example"_s;
    QTest::newRow("none") << QVariantMap{{u"path"_s, u"/run/token"_s}} << QString();
}

void TestValues::hostsOfSources()
{
    QFETCH(QVariantMap, fields);
    Source source;
    source.grant.fields = fields;
    QTEST(source.host(), "host");
}

void TestValues::lineageFollowsWhatTheTokenIsFor_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("changes");
    for (const char *field : {"token_url", "issuer", "auth_url", "login_url", "refresh_url", "frontend_api", "path",
                              "client_id", "username", "email", "subject", "subject_source", "session_id", "did",
                              "audience", "resource", "scope", "transfer_process_id"})
        QTest::newRow(field) << QString::fromLatin1(field) << QVariant(u"other"_s) << true;
    QTest::newRow("argv") << u"argv"_s << QVariant(QStringList{u"get"_s, u"token"_s}) << true;
    for (const char *field :
         {"client_auth", "key_id", "signing_alg", "probe", "token_field", "timeout", "redirect_port"})
        QTest::newRow(field) << QString::fromLatin1(field) << QVariant(u"other"_s) << false;
}

void TestValues::lineageFollowsWhatTheTokenIsFor()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QFETCH(bool, changes);
    Source source;
    source.grant = {"client_credentials", {{u"token_url"_s, u"https://idp.example"_s}, {u"client_id"_s, u"me"_s}}};
    Source edited = source;
    edited.name = u"other"_s;
    edited.title = edited.group = edited.notes = u"other"_s;
    edited.revision = {9};
    edited.schedule.refreshEvery = Seconds(600);
    edited.paused = true;
    edited.headerScheme = "raw";
    QCOMPARE(edited.lineage(), source.lineage());
    edited.grant.fields.insert(field, value);
    QCOMPARE(edited.lineage() != source.lineage(), changes);
    edited = source;
    edited.grant.type = "password";
    QVERIFY(edited.lineage() != source.lineage());
}

void TestValues::lineageDoesNotMixFields()
{
    const auto lineage = [](const QVariantMap &fields) {
        Source source;
        source.grant.fields = fields;
        return source.lineage();
    };
    QVERIFY(lineage({{u"username"_s, u"ab"_s}, {u"email"_s, u"c"_s}}) !=
            lineage({{u"username"_s, u"a"_s}, {u"email"_s, u"bc"_s}}));
    QVERIFY(lineage({{u"username"_s, u"a"_s}}) != lineage({{u"email"_s, u"a"_s}}));
    QVERIFY(lineage({{u"argv"_s, QStringList{u"a b"_s}}}) != lineage({{u"argv"_s, QStringList{u"a"_s, u"b"_s}}}));
    // From JSON, lists are of variants.
    QCOMPARE(lineage({{u"argv"_s, QVariantList{u"a"_s, u"b"_s}}}), lineage({{u"argv"_s, QStringList{u"a"_s, u"b"_s}}}));
}

void TestValues::tokensAreValidUntilTheyExpire()
{
    Token token;
    const WallTime now(1795262400000ms);
    QVERIFY(!token.isValidAt(now));
    token.access = Secret("abc");
    QVERIFY(token.isValidAt(now));
    QVERIFY(!token.lifetime());
    token.receivedAt = now - 1h;
    token.expiresAt = now;
    QVERIFY(!token.isValidAt(now));
    QVERIFY(token.isValidAt(now - 1ms));
    QCOMPARE(token.lifetime(), std::optional<Milliseconds>(1h));
}

void TestValues::duplicatesHoldEverything()
{
    Token token;
    token.access = Secret("a");
    token.refresh = Secret("r");
    token.flowMemory = Secret("m");
    token.type = "Bearer";
    token.scope = "read";
    token.receivedAt = WallTime(1ms);
    token.expiresAt = WallTime(2ms);
    token.refreshExpiresAt = WallTime(3ms);
    token.expiryOrigin = ExpiryOrigin::ExpClaim;
    token.lineage = {"l"};
    token.generation = {5};
    const Token copy = token.duplicate();
    QVERIFY(copy.access == token.access && copy.refresh == token.refresh && copy.flowMemory == token.flowMemory);
    QCOMPARE(copy.type, token.type);
    QCOMPARE(copy.scope, token.scope);
    QCOMPARE(copy.receivedAt, token.receivedAt);
    QCOMPARE(copy.expiresAt, token.expiresAt);
    QCOMPARE(copy.refreshExpiresAt, token.refreshExpiresAt);
    QCOMPARE(copy.expiryOrigin, token.expiryOrigin);
    QCOMPARE(copy.lineage, token.lineage);
    QCOMPARE(copy.generation, token.generation);
}

void TestValues::namesOfStatesAreThoseOfTheContract()
{
    QList<QByteArray> states;
    for (int state = 0; state <= static_cast<int>(SourceState::Recovering); ++state)
        states << wireName(static_cast<SourceState>(state));
    QCOMPARE(states, (QList<QByteArray>{"fresh", "refreshing", "expiring", "failing", "expired", "paused", "cleared",
                                        "no_credentials", "locked", "offline", "recovering"}));
    QList<QByteArray> severities;
    for (int severity = 0; severity <= static_cast<int>(Severity::Inactive); ++severity)
        severities << wireName(static_cast<Severity>(severity));
    QCOMPARE(severities, (QList<QByteArray>{"lost", "blocked", "at_risk", "fresh", "inactive"}));
    for (const char *name : {"none", "exp_claim", "expires_in", "expires", "expires_at", "introspection", "assumed"}) {
        const auto origin = expiryOriginFrom(name);
        QVERIFY(origin);
        QCOMPARE(wireName(*origin), QByteArray(name));
    }
    QVERIFY(!expiryOriginFrom("later"));
}

void TestValues::addressesForCredentials_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("plainHttp");
    QTest::addColumn<bool>("accepted");
    for (const char *good : {"https://idp.example/token?x=1", "http://localhost:1/t", "http://127.0.0.1:1/",
                             "http://[::1]:1/", "http://127.9.9.9/", "http://a.localhost/"})
        QTest::newRow(good) << QString::fromLatin1(good) << false << true;
    for (const char *bad :
         {"", "idp.example", "/token", "ftp://idp.example", "file:///etc/passwd", "https://", "https://u:p@idp.example",
          "https://u@idp.example", "https://idp.example/#x", "http://idp.example/", "http://127.evil.example/",
          "http://localhost.evil.example/", "http://127.0.0.1.evil.example/", "http://128.0.0.1/", "https://a b/"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false << false;
    QTest::newRow("allowed http") << u"http://idp.example/"_s << true << true;
}

void TestValues::addressesForCredentials() // S5-32
{
    QFETCH(QString, address);
    QFETCH(bool, plainHttp);
    QFETCH(bool, accepted);
    const auto read = readAddress(address, plainHttp);
    QCOMPARE(read.has_value(), accepted);
    if (!read)
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
