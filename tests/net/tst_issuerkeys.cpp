// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timing.h"
#include "net/issuerkeys.h"
#include "support/fakeclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oneKey =
    "{\"keys\":[{\"kid\":\"a\",\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
    "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}]}";
const QString idp = u"https://idp.example/realms/a"_s;
const QByteArray description = "{\"issuer\":\"https://idp.example/realms/a\",\"jwks_uri\":\"https://keys.example/a\"}";

struct Room {
    FakeClock clock;
    ScriptedTransport transport;
    JwksClient client{transport, clock};
    IssuerKeys keys{transport, clock, client};
    std::optional<Expected<jose::JwkSet>> answer;

    Pending begin(const QString &issuer, const QString &caFile = {})
    {
        answer.reset();
        return keys.keysOf(issuer, "a", caFile, [this](Expected<jose::JwkSet> set) { answer = std::move(set); });
    }
    Expected<jose::JwkSet> ask(const QString &issuer, const QString &caFile = {})
    {
        const Pending pending = begin(issuer, caFile);
        if (!QTest::qWaitFor([this] { return answer.has_value(); }, 5000))
            return failure(ErrorKind::TimedOut, u"test"_s);
        return *answer;
    }
    [[nodiscard]] QStringList asked() const
    {
        QStringList addresses;
        for (const ScriptedTransport::Sent &sent : transport.sent())
            addresses.append(sent.request.url.toString());
        return addresses;
    }
};

} // namespace

class IssuerKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIssuerSaysWhereItsKeysAre()
    {
        Room room;
        room.transport.answer(404);
        room.transport.answer(200, description);
        room.transport.answer(200, oneKey);
        const auto set = room.ask(idp, u"/etc/ca.pem"_s);
        QVERIFY(set);
        QVERIFY(set->hasKeyId("a"));
        QCOMPARE(room.asked(), (QStringList{u"https://idp.example/.well-known/oauth-authorization-server/realms/a"_s,
                                            u"https://idp.example/realms/a/.well-known/openid-configuration"_s,
                                            u"https://keys.example/a"_s}));
        for (const ScriptedTransport::Sent &sent : room.transport.sent()) {
            QCOMPARE(sent.request.method, "GET"_ba);
            QVERIFY(sent.request.body.isEmpty());
            QVERIFY(headerValue(sent.request.headers, "Authorization").isEmpty());
            QCOMPARE(sent.profile.caFile, u"/etc/ca.pem"_s);
            QVERIFY(sent.profile.clientCertFile.isEmpty());
        }
    }

    void withoutADescriptionTheUsualPlaceIsTried()
    {
        Room room;
        room.transport.answer(404);
        room.transport.answer(200, "<html>");
        room.transport.answer(200, oneKey);
        QVERIFY(room.ask(idp));
        QCOMPARE(room.asked().last(), u"https://idp.example/realms/a/.well-known/jwks.json"_s);
    }

    void anotherIssuersDescriptionEndsIt()
    {
        Room room;
        room.transport.answer(200, "{\"issuer\":\"https://evil.example\",\"jwks_uri\":\"https://evil.example/k\"}");
        const auto set = room.ask(idp);
        QCOMPARE(set.error().kind, ErrorKind::WrongIssuer);
        QCOMPARE(set.error().where, u"idp.example"_s);
        QCOMPARE(room.transport.count(), 1);
    }

    void trouble_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("of the server") << 503 << ErrorKind::HttpStatus;
        QTest::newRow("on the road") << 0 << ErrorKind::TlsFailed;
    }
    void trouble()
    {
        QFETCH(const int, status);
        Room room;
        if (status == 0)
            room.transport.fail(ErrorKind::TlsFailed, false);
        else
            room.transport.answer(status);
        QTEST(room.ask(idp).error().kind, "kind");
        QCOMPARE(room.transport.count(), 1);
    }

    void itTakesNoLongerThanAnAttempt()
    {
        Room room;
        room.transport.hold();
        const Pending pending = room.begin(idp);
        room.clock.advance(Timing::attemptDeadline - Seconds(1));
        QVERIFY(!room.answer);
        room.clock.advance(Seconds(1));
        QTRY_VERIFY(room.answer);
        QCOMPARE(room.answer->error().kind, ErrorKind::TimedOut);
        QCOMPARE(room.answer->error().where, u"idp.example"_s);
    }

    void whoLeavesIsNotTold()
    {
        Room room;
        room.transport.hold();
        room.transport.answer(404);
        {
            const Pending pending = room.begin(idp);
        }
        room.transport.release();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(!room.answer);
        QCOMPARE(room.transport.count(), 1); // nobody wants the rest
    }

    void refusesAddresses_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::newRow("plain http") << u"http://idp.example"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("no address") << u"did:web:idp.example"_s;
        QTest::newRow("nothing") << QString();
    }
    void refusesAddresses()
    {
        QFETCH(const QString, issuer);
        Room room;
        QCOMPARE(room.ask(issuer).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(room.transport.count(), 0);
    }
};

QTEST_GUILESS_MAIN(IssuerKeysTest)
#include "tst_issuerkeys.moc"
