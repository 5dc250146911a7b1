// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signatureview.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class SignatureViewTest : public QObject
{
    Q_OBJECT

    using Result = SignatureReport::Result;

    const WallTime m_now = *fromRfc3339(u"2026-11-21T12:00:00Z"_s);

    [[nodiscard]] texts::Viewpoint view() const
    {
        return {.now = m_now, .zone = QTimeZone::utc(), .locale = QLocale::c()};
    }
    static TokenClaims signedWith(const QString &algorithm)
    {
        TokenClaims token;
        token.signature = TokenClaims::Signature::NotChecked;
        token.header = {{u"alg"_s, algorithm}};
        return token;
    }
    [[nodiscard]] TokenClaims checkedAs(Result result) const
    {
        TokenClaims token = signedWith(u"RS256"_s);
        token.checked = SignatureReport{.result = result,
                                        .algorithm = u"RS256"_s,
                                        .keyId = u"k1"_s,
                                        .issuer = u"idp.example"_s,
                                        .checkedAt = m_now};
        return token;
    }

private Q_SLOTS:
    void everyResultIsSaidPlainly_data()
    {
        QTest::addColumn<Result>("result");
        QTest::addColumn<QString>("title");
        QTest::addColumn<Family>("family");
        QTest::addColumn<bool>("canBeChecked");
        const QString unknown = u"JWT, RS256, signature could not be checked"_s;
        QTest::newRow("good") << Result::Good << u"JWT, RS256, signature valid"_s << Family::Ok << true;
        QTest::newRow("bad") << Result::Bad << u"JWT, RS256, signature wrong"_s << Family::Crit << true;
        QTest::newRow("no key") << Result::NoSuchKey << unknown << Family::Warn << true;
        QTest::newRow("unsupported") << Result::UnsupportedAlgorithm << unknown << Family::Off << false;
        QTest::newRow("no keys") << Result::KeysUnavailable << unknown << Family::Warn << true;
        QTest::newRow("nobody") << Result::NoIssuer << unknown << Family::Off << true;
        QTest::newRow("shared") << Result::Shared << u"JWT, RS256, signature not checked"_s << Family::Off << false;
        QTest::newRow("none") << Result::Unsigned << u"JWT without a signature"_s << Family::Crit << false;
        QTest::newRow("opaque") << Result::NotAJwt << u"Not a JWT, nothing to decode"_s << Family::Off << false;
    }
    void everyResultIsSaidPlainly()
    {
        QFETCH(const Result, result);
        const SignatureView shown = signatureView(checkedAs(result), {}, view());
        QTEST(shown.title, "title");
        QTEST(shown.family, "family");
        QTEST(shown.canBeChecked, "canBeChecked");
        QVERIFY(shown.explanation.endsWith(u'.'));
        QVERIFY(!shown.iconName.isEmpty());
    }

    void aGoodOneNamesKeyHostAndTime()
    {
        const SignatureView shown = signatureView(checkedAs(Result::Good), {}, view());
        QCOMPARE(shown.explanation,
                 u"Checked on this computer at 12:00:00 with the key “k1” that idp.example publishes."_s);
    }

    void anotherIssuerThanTheSourcesIsTold()
    {
        TokenClaims token = checkedAs(Result::Good);
        token.claims = {{u"iss"_s, u"https://sts.example/t"_s}};
        const QString remark = u"names another issuer, https://sts.example/t."_s;
        QVERIFY(signatureView(token, u"https://idp.example"_s, view()).explanation.endsWith(remark));
        QVERIFY(!signatureView(token, u"https://sts.example/t"_s, view()).explanation.contains(u"another"));
        QVERIFY(!signatureView(token, {}, view()).explanation.contains(u"another"));
    }

    void whyThereAreNoKeysIsTold()
    {
        TokenClaims token = checkedAs(Result::KeysUnavailable);
        token.checked->error = failure(ErrorKind::HostNotFound, u"idp.example"_s).value();
        QVERIFY(signatureView(token, {}, view()).explanation.contains(u"idp.example can’t be found."));
    }

    void aSharedSecretIsKnownWithoutAsking()
    {
        const SignatureView shown = signatureView(signedWith(u"HS256"_s), {}, view());
        QVERIFY(!shown.canBeChecked);
        QVERIFY(shown.explanation.contains(u"only the server has"));
        QVERIFY(signatureView(signedWith(u"ES256"_s), {}, view()).canBeChecked);
    }
};

QTEST_GUILESS_MAIN(SignatureViewTest)
#include "tst_signatureview.moc"
