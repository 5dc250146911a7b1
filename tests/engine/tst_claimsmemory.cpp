// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/claimsmemory.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Token jwt(const QByteArray &header, const QByteArray &claims, quint64 generation)
{
    Token token;
    token.access = Secret(part(header) + '.' + part(claims) + ".c2ln");
    token.generation = {generation};
    return token;
}

} // namespace

class TestClaimsMemory : public QObject
{
    Q_OBJECT

    const SourceId m_id{"a"};

private Q_SLOTS:
    void saysWhatIsSigned_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("signature");
        QTest::newRow("signed") << QByteArray(R"({"alg":"RS256"})") << int(TokenClaims::Signature::NotChecked);
        QTest::newRow("none") << QByteArray(R"({"alg":"none"})") << int(TokenClaims::Signature::None);
        QTest::newRow("None") << QByteArray(R"({"alg":"None"})") << int(TokenClaims::Signature::None);
    }
    void saysWhatIsSigned()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, signature);
        const Token token = jwt(header, R"({"sub":"me"})", 1);
        const TokenClaims claims = ClaimsMemory().claims(m_id, token);
        QCOMPARE(int(claims.signature), signature);
        QCOMPARE(claims.claims["sub"_L1].toString(), u"me"_s);
        QVERIFY(claims.header.contains("alg"_L1));
        QVERIFY(!claims.previous);
    }

    void opaqueTokensHaveNothingToDecode()
    {
        Token token;
        token.access = Secret("opaque-token");
        const TokenClaims claims = ClaimsMemory().claims(m_id, token);
        QCOMPARE(claims.signature, TokenClaims::Signature::NotAJwt);
        QCOMPARE(claims.length, 12);
        QVERIFY(claims.claims.isEmpty());
    }

    void remembersTheClaimsOfTheOneBefore()
    {
        ClaimsMemory memory;
        const Token first = jwt(R"({"alg":"RS256"})", R"({"scope":"read write"})", 1);
        const Token second = jwt(R"({"alg":"RS256"})", R"({"scope":"read"})", 2);
        memory.note(m_id, first);
        memory.note(m_id, first); // the same one again
        QVERIFY(!memory.claims(m_id, first).previous);
        memory.note(m_id, second);
        const TokenClaims claims = memory.claims(m_id, second);
        QCOMPARE(claims.claims["scope"_L1].toString(), u"read"_s);
        QVERIFY(claims.previous);
        QCOMPARE(claims.previous->value("scope"_L1).toString(), u"read write"_s);
        memory.forget(m_id);
        QVERIFY(!memory.claims(m_id, second).previous);
    }

    void anOpaqueOneInBetweenIsNoJwt()
    {
        ClaimsMemory memory;
        memory.note(m_id, jwt(R"({"alg":"RS256"})", R"({"a":1})", 1));
        Token opaque;
        opaque.access = Secret("opaque");
        opaque.generation = {2};
        memory.note(m_id, opaque);
        const Token third = jwt(R"({"alg":"RS256"})", R"({"a":3})", 3);
        memory.note(m_id, third);
        QVERIFY(!memory.claims(m_id, third).previous);
    }
};

QTEST_GUILESS_MAIN(TestClaimsMemory)
#include "tst_claimsmemory.moc"
