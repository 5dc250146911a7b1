// SPDX-License-Identifier: GPL-3.0-or-later
// A person has a token's signature checked: with whose keys, and what comes of it.
#include "engineroom.h"

#include "jose/jws.h"

#include <QJsonArray>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

using Result = SignatureReport::Result;

/// An issuer with one key, that remembers what it was asked.
struct Issuer {
    jose::Jwk key = jose::Jwk::generateEs256();
    QList<KeyQuestion> asked;
    std::optional<Error> trouble;

    [[nodiscard]] QByteArray token(const QJsonObject &claims, const QString &kid = u"k1"_s) const
    {
        return jose::sign(claims, {{u"kid"_s, kid}}, key, jose::Algorithm::ES256).value();
    }
    [[nodiscard]] jose::JwkSet keys(const QString &kid = u"k1"_s) const
    {
        QJsonObject shown = key.publicJson();
        shown.insert("kid"_L1, kid);
        return jose::JwkSet::fromObject({{u"keys"_s, QJsonArray{shown}}}).value();
    }
};

} // namespace

class SignatureCheckTest : public QObject
{
    Q_OBJECT

    static Source sourceOf(const QVariantMap &more = {})
    {
        Source source = scriptedSource(u"billing"_s, "scripted_client");
        source.grant.fields = {{u"token_url"_s, u"https://idp.example/token"_s}};
        source.grant.fields.insert(more);
        return source;
    }
    static void putWith(EngineRoom &room, const Source &source, const QByteArray &access)
    {
        Token token = EngineRoom::tokenOf(source, room.now(), Seconds(3600))->duplicate();
        token.access = Secret(access);
        StoredSource stored;
        stored.source = source;
        stored.token = std::make_shared<const Token>(std::move(token));
        room.memory.put(stored);
    }
    static void answerWith(EngineRoom &room, Issuer &issuer)
    {
        room.findKeys = [&issuer](const KeyQuestion &question, const Then<jose::JwkSet> &then) {
            issuer.asked.append(question);
            if (issuer.trouble)
                then(failure(*issuer.trouble));
            else
                then(issuer.keys());
            return Pending();
        };
    }
    static Expected<SignatureReport> checked(EngineRoom &room, const Source &source)
    {
        Expected<SignatureReport> report = failure(ErrorKind::Internal, u"no answer"_s);
        const Pending pending = room.service->verifySignature(
            source.id, [&](Expected<SignatureReport> answer) { report = std::move(answer); });
        room.settle();
        return report;
    }

private Q_SLOTS:
    void aRightSignatureIsGoodAndRemembered()
    {
        EngineRoom room;
        Issuer issuer;
        answerWith(room, issuer);
        Source source = sourceOf({{u"issuer"_s, u"https://idp.example/realms/a"_s}});
        source.transport.caFile = u"/etc/ca.pem"_s;
        putWith(room, source, issuer.token({{u"sub"_s, u"me"_s}}));
        room.start();
        QVERIFY(!room.service->claims(source.id)->checked);
        const auto report = checked(room, source);
        QVERIFY(report);
        QCOMPARE(report->result, Result::Good);
        QCOMPARE(report->algorithm, u"ES256"_s);
        QCOMPARE(report->keyId, u"k1"_s);
        QCOMPARE(report->issuer, u"idp.example"_s);
        QCOMPARE(report->checkedAt, room.now());
        QCOMPARE(issuer.asked.size(), 1);
        QCOMPARE(issuer.asked[0].issuer, u"https://idp.example/realms/a"_s);
        QCOMPARE(issuer.asked[0].keyId, "k1"_ba);
        QCOMPARE(issuer.asked[0].caFile, u"/etc/ca.pem"_s);
        QCOMPARE(room.service->claims(source.id)->checked->result, Result::Good);
        QVERIFY2(room.transport.bodies().isEmpty(), "nothing of the token leaves");
    }

    void anotherTokenIsNotChecked()
    {
        EngineRoom room;
        Issuer issuer;
        answerWith(room, issuer);
        const Source source = sourceOf({{u"issuer"_s, u"https://idp.example"_s}});
        putWith(room, source, issuer.token({}));
        room.vault.put(source.id, "secret", "s3cret");
        room.start();
        QCOMPARE(checked(room, source)->result, Result::Good);
        const QByteArray next = issuer.token({{u"jti"_s, 2}});
        room.transport.otherwise([&](const HttpRequest &) -> Expected<HttpResponse> {
            return HttpResponse{200, {}, scriptedAnswer(next, {}, 3600), {}};
        });
        QVERIFY(room.refresh(source));
        QVERIFY(!room.service->claims(source.id)->checked);
    }

    void whatIsNotGoodIsSaid_data()
    {
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<Result>("result");
        QTest::addColumn<int>("asked");
        const Issuer stranger;
        const auto part = [](const QByteArray &json) {
            return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const auto with = [&](const QByteArray &header) { return part(header) + '.' + part("{}") + ".c2ln"; };
        const jose::Jwk shared = jose::Jwk::fromBytes(Secret(QByteArray(64, 'k')));
        QTest::newRow("somebody else's") << stranger.token({}) << Result::Bad << 1;
        QTest::newRow("a key nobody has") << stranger.token({}, u"k2"_s) << Result::NoSuchKey << 1;
        QTest::newRow("another algorithm than the key's") << with(R"({"alg":"RS256","kid":"k1"})") << Result::Bad << 1;
        QTest::newRow("shared") << jose::sign({}, {}, shared, jose::Algorithm::HS256).value() << Result::Shared << 0;
        QTest::newRow("none") << with(R"({"alg":"None"})") << Result::Unsigned << 0;
        QTest::newRow("unknown") << with(R"({"alg":"ES256K"})") << Result::UnsupportedAlgorithm << 0;
        QTest::newRow("critical") << with(R"({"alg":"ES256","crit":["x"]})") << Result::UnsupportedAlgorithm << 0;
        QTest::newRow("opaque") << "an-opaque-token"_ba << Result::NotAJwt << 0;
    }
    void whatIsNotGoodIsSaid()
    {
        QFETCH(const QByteArray, access);
        EngineRoom room;
        Issuer issuer;
        answerWith(room, issuer);
        const Source source = sourceOf({{u"issuer"_s, u"https://idp.example"_s}});
        putWith(room, source, access);
        room.start();
        const auto report = checked(room, source);
        QVERIFY(report);
        QTEST(report->result, "result");
        QTEST(int(issuer.asked.size()), "asked");
    }

    void keysThatCannotBeHadSayWhy()
    {
        EngineRoom room;
        Issuer issuer;
        issuer.trouble = failure(ErrorKind::TimedOut, u"idp.example"_s).value();
        answerWith(room, issuer);
        const Source source = sourceOf({{u"issuer"_s, u"https://idp.example"_s}});
        putWith(room, source, issuer.token({}));
        room.start();
        const auto report = checked(room, source);
        QCOMPARE(report->result, Result::KeysUnavailable);
        QCOMPARE(report->error, issuer.trouble);
    }

    void aTokenDoesNotNameItsOwnJudge_data()
    {
        QTest::addColumn<QString>("claimed");
        QTest::addColumn<QString>("guard");
        QTest::addColumn<QString>("trusted");
        QTest::newRow("nobody") << QString() << QString() << QString();
        QTest::newRow("where tokens come from")
            << u"https://idp.example/realms/a"_s << QString() << u"https://idp.example/realms/a"_s;
        QTest::newRow("elsewhere") << u"https://evil.example"_s << QString() << QString();
        QTest::newRow("another port") << u"https://idp.example:8443"_s << QString() << QString();
        QTest::newRow("plain http") << u"http://idp.example"_s << QString() << QString();
        QTest::newRow("no address") << u"did:web:idp.example"_s << QString() << QString();
        QTest::newRow("whom the gateway asks for")
            << u"https://clerk.example"_s << u"https://clerk.example"_s << u"https://clerk.example"_s;
        QTest::newRow("not whom the gateway asks for")
            << u"https://evil.example"_s << u"https://clerk.example"_s << QString();
    }
    void aTokenDoesNotNameItsOwnJudge()
    {
        QFETCH(const QString, claimed);
        QFETCH(const QString, guard);
        QFETCH(const QString, trusted);
        Source source = sourceOf();
        if (!guard.isEmpty())
            source.gateway = GatewaySpec{u"https://api.example"_s, false, GatewayGuard{guard, {}, {}}};
        EngineRoom room;
        Issuer issuer;
        answerWith(room, issuer);
        putWith(room, source, issuer.token({{u"iss"_s, claimed}}));
        room.start();
        const auto report = checked(room, source);
        QCOMPARE(report->result, trusted.isEmpty() ? Result::NoIssuer : Result::Good);
        QCOMPARE(issuer.asked.isEmpty() ? QString() : issuer.asked[0].issuer, trusted);
    }

    void withoutATokenThereIsNothingToCheck()
    {
        EngineRoom room;
        const Source source = room.put(u"billing"_s, "scripted_client");
        room.refuseAll(400);
        room.start();
        QCOMPARE(checked(room, source).error().kind, ErrorKind::NoValidToken);
        QCOMPARE(checked(room, scriptedSource(u"gone"_s, "scripted_client")).error().kind, ErrorKind::NoSuchSource);
    }
};

QTEST_GUILESS_MAIN(SignatureCheckTest)
#include "tst_signaturecheck.moc"
