// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/challenge.h"

#include <QTest>

using namespace tokenwatch::http;

class ChallengeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challengesAreToldApart_data();
    void challengesAreToldApart();
    void theErrorIsFoundInAnyOfThem_data();
    void theErrorIsFoundInAnyOfThem();
    void amountsAreLimited();
};

namespace {

/// "Scheme[token68]{name=value;…}" for each.
QByteArray told(const QList<Challenge> &challenges)
{
    QByteArrayList all;
    for (const Challenge &challenge : challenges) {
        QByteArrayList parameters;
        for (const auto &[name, value] : challenge.parameters)
            parameters.append(name + '=' + value);
        all.append(challenge.scheme + (challenge.token68.isEmpty() ? "" : '[' + challenge.token68 + ']') +
                   (parameters.isEmpty() ? "" : '{' + parameters.join(';') + '}'));
    }
    return all.join(' ');
}

} // namespace

void ChallengeTest::challengesAreToldApart_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *value, const char *expected) {
        QTest::newRow(name) << QByteArray(value) << QByteArray(expected);
    };
    row("nothing", "", "");
    row("a scheme alone", "Bearer", "Bearer");
    row("RFC 6750", R"(Bearer realm="example", error="invalid_token", error_description="The token, it expired")",
        "Bearer{realm=example;error=invalid_token;error_description=The token, it expired}");
    row("RFC 9449", R"(DPoP error="use_dpop_nonce", error_description="use a nonce")",
        "DPoP{error=use_dpop_nonce;error_description=use a nonce}");
    row("RFC 9110's example", R"(Basic realm="simple", Newauth realm="apps", type=1, title="Login to \"apps\"")",
        "Basic{realm=simple} Newauth{realm=apps;type=1;title=Login to \"apps\"}");
    row("schemes without parameters", "Negotiate, Basic realm=x, NTLM", "Negotiate Basic{realm=x} NTLM");
    row("token68", "Negotiate YWJj==, Bearer", "Negotiate[YWJj==] Bearer");
    row("names without case", "Bearer Error=invalid_token", "Bearer{error=invalid_token}");
    row("blanks around the sign", "Bearer error = \"x\" ,realm\t=\ty", "Bearer{error=x;realm=y}");
    row("empty elements", ",, Bearer ,, error=x ,, ,", "Bearer{error=x}");
    row("an empty value", "Bearer error=\"\"", "Bearer{error=}");
    row("high bytes", "Bearer realm=\"\xc3\xa4\"", "Bearer{realm=\xc3\xa4}");

    row("no end of the quotes", R"(Basic realm=a, Bearer error="x)", "Basic{realm=a}");
    row("the end inside an escape", R"(Bearer error="x\)", "");
    row("a parameter twice", "Basic realm=a, Bearer error=a, error=b", "Basic{realm=a}");
    row("words after a value", "Bearer error=\"a\" b, realm=c", "");
    row("parameters without a scheme", "error=\"invalid_token\"", "");
    row("control bytes", "Bearer error=\"a\x01z\"", "");
    row("a line end", "Bearer error=\"a\r\nSet-Cookie: b\"", "");
}

void ChallengeTest::challengesAreToldApart()
{
    QFETCH(QByteArray, value);
    QTEST(told(readChallenges(value)), "expected");
}

void ChallengeTest::theErrorIsFoundInAnyOfThem_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QByteArray("Basic realm=\"error\"") << QByteArray();
    QTest::newRow("in the second") << QByteArray("Basic realm=x, DPoP algs=\"ES256\", error=\"use_dpop_nonce\"")
                                   << QByteArray("use_dpop_nonce");
    QTest::newRow("only talked about") << QByteArray("Bearer realm=\"error=invalid_token\"") << QByteArray();
}

void ChallengeTest::theErrorIsFoundInAnyOfThem()
{
    QFETCH(QByteArray, value);
    QTEST(challengeError(value), "expected");
}

void ChallengeTest::amountsAreLimited()
{
    QCOMPARE(readChallenges(QByteArray("Basic, ").repeated(1000)).size(), 16);
    QByteArray many = "Bearer a0=1";
    for (int i = 1; i < 1000; ++i)
        many += ",a" + QByteArray::number(i) + "=1";
    QCOMPARE(readChallenges(many).size(), 0);
}

QTEST_APPLESS_MAIN(ChallengeTest)
#include "tst_challenge.moc"
