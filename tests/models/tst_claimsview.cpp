// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claimsview.h"
#include "models/claimvalues.h"

#include <QJsonArray>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ClaimsViewTest : public QObject
{
    Q_OBJECT

    const WallTime m_now = *fromRfc3339(u"2026-11-21T12:00:00Z"_s);

    [[nodiscard]] texts::Viewpoint view() const
    {
        return {.now = m_now, .zone = QTimeZone::utc(), .locale = QLocale::c()};
    }
    [[nodiscard]] qint64 date(Seconds from) const
    {
        return std::chrono::duration_cast<Seconds>((m_now + from).time_since_epoch()).count();
    }
    [[nodiscard]] TokenClaims jwt(QJsonObject claims) const
    {
        TokenClaims token;
        token.signature = TokenClaims::Signature::NotChecked;
        token.length = 900;
        token.header = {{u"alg"_s, u"RS256"_s}};
        if (!claims.contains(u"exp"_s))
            claims[u"exp"_s] = date(1h);
        token.claims = std::move(claims);
        return token;
    }
    [[nodiscard]] static QString lineOf(const ClaimsView &shown, const QString &claim)
    {
        for (const DetailRow &row : shown.rows) {
            if (row.lead == claim)
                return QString(row.first + u" | "_s + row.second + (row.isMarked ? u" | marked"_s : QString()))
                    .replace(QChar(0x202F), u' ');
        }
        return u"none"_s;
    }
    [[nodiscard]] static QStringList titles(const ClaimsView &shown)
    {
        QStringList all;
        for (const ClaimAlert &alert : shown.alerts)
            all << alert.title;
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void thatNobodyCheckedTheSignatureIsSaidFirst()
    {
        const ClaimsView shown = claimsView(jwt({}), {}, view());
        QCOMPARE(shown.signature.title, u"JWT, RS256, signature not checked"_s);
        QCOMPARE(titles(shown), QStringList());
    }

    void anOpaqueTokenHasNothingToDecode()
    {
        TokenClaims token;
        token.length = 40;
        const ClaimsView shown = claimsView(token, {}, view());
        QCOMPARE(shown.signature.title, u"Not a JWT, nothing to decode"_s);
        QVERIFY(shown.rows.empty() && shown.alerts.empty() && shown.comparison.isEmpty());
        QCOMPARE(shown.length, 40);
    }

    void datesAreSaidInWords()
    {
        const ClaimsView shown =
            claimsView(jwt({{u"iat"_s, date(-12min)}, {u"nbf"_s, date(-12min)}, {u"exp"_s, date(62min)}}), {}, view());
        QVERIFY2(lineOf(shown, u"iat"_s).endsWith(u"issued 11:48:00, 12 min ago"), qPrintable(lineOf(shown, u"iat"_s)));
        QVERIFY2(lineOf(shown, u"nbf"_s).endsWith(u"valid since 11:48:00"), qPrintable(lineOf(shown, u"nbf"_s)));
        QVERIFY2(lineOf(shown, u"exp"_s).endsWith(u"ends 13:02:00, in 1 h 02 min"),
                 qPrintable(lineOf(shown, u"exp"_s)));
    }

    void nonsenseIsNoDate_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(u"tomorrow"_s);
        QTest::newRow("negative") << QJsonValue(-5);
        QTest::newRow("beyond all calendars") << QJsonValue(1e300);
        QTest::newRow("list") << QJsonValue(QJsonArray{1});
    }
    void nonsenseIsNoDate()
    {
        QFETCH(QJsonValue, value);
        QVERIFY(!claimInstant(u"exp"_s, value));
        QCOMPARE(claimsView(jwt({{u"exp"_s, value}}), {}, view()).rows.size(), size_t(1));
    }

    void onlyDatesByTheirNameAreDates() { QVERIFY(!claimInstant(u"level"_s, 1700000000)); }

    void whatIsDifferentIsMarked()
    {
        TokenClaims token = jwt({{u"scope"_s, u"read write"_s}, {u"sub"_s, u"svc"_s}, {u"org"_s, u"new"_s}});
        token.previous = QJsonObject{{u"scope"_s, u"read"_s}, {u"sub"_s, u"svc"_s}, {u"tid"_s, u"t1"_s}, {u"exp"_s, 5}};
        const ClaimsView shown = claimsView(token, {}, view());
        QCOMPARE(lineOf(shown, u"scope"_s), u"read write | what it allows · changed, was: read | marked"_s);
        QCOMPARE(lineOf(shown, u"org"_s), u"new | new | marked"_s);
        QCOMPARE(lineOf(shown, u"tid"_s), u"t1 | gone: the token before had it | marked"_s);
        QCOMPARE(lineOf(shown, u"sub"_s), u"svc | subject: whom it speaks for"_s);
        QVERIFY2(!lineOf(shown, u"exp"_s).contains(u"marked"), "every token ends at another time");
        QCOMPARE(shown.comparison, u"Different from the token before: scope, exp, org, tid."_s);
        QCOMPARE(titles(shown), QStringList());
    }

    void lostScopesAlarm()
    {
        for (const QString &claim : {u"scope"_s, u"scp"_s, u"roles"_s}) {
            TokenClaims token = jwt({{claim, QJsonArray{u"read"_s}}});
            token.previous = QJsonObject{{claim, u"read admin:all"_s}};
            const ClaimsView shown = claimsView(token, {}, view());
            QCOMPARE(titles(shown), QStringList{u"This token allows less than the one before"_s});
            QVERIFY(shown.alerts.front().body.contains(u"admin:all"));
            QVERIFY(!shown.alerts.front().body.contains(u"read "));
        }
    }

    void alarmsNameWhatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QStringList>("audiences");
        QTest::addColumn<QString>("title");
        const QJsonObject none;
        QTest::newRow("begins later") << QJsonObject{{u"nbf"_s, date(5min)}} << QStringList()
                                      << u"This token is not valid yet"_s;
        QTest::newRow("for somebody else") << QJsonObject{{u"aud"_s, u"api://other"_s}} << QStringList{u"api://mine"_s}
                                           << u"This token is for another audience"_s;
        QTest::newRow("for nobody") << none << QStringList{u"api://mine"_s} << u"This token is for another audience"_s;
        QTest::newRow("for mine among others") << QJsonObject{{u"aud"_s, QJsonArray{u"a"_s, u"api://mine"_s}}}
                                               << QStringList{u"api://mine"_s} << QString();
        QTest::newRow("began") << QJsonObject{{u"nbf"_s, date(-5min)}} << QStringList() << QString();
        QTest::newRow("nothing is expected") << QJsonObject{{u"aud"_s, u"x"_s}} << QStringList() << QString();
    }
    void alarmsNameWhatIsWrong()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(QStringList, audiences);
        QFETCH(QString, title);
        const ClaimsView shown = claimsView(jwt(claims), {.host = {}, .audiences = audiences}, view());
        QCOMPARE(titles(shown), title.isEmpty() ? QStringList() : QStringList{title});
    }

    void noSignatureAndNoEndAlarm()
    {
        TokenClaims token = jwt({});
        token.signature = TokenClaims::Signature::None;
        token.claims.remove(u"exp"_s);
        const ClaimsView shown = claimsView(token, {}, view());
        QCOMPARE(shown.signature.title, u"JWT without a signature"_s);
        QCOMPARE(titles(shown),
                 (QStringList{u"This token is not signed"_s, u"This token does not say when it ends"_s}));
        QCOMPARE(shown.alerts.front().family, Family::Crit);
    }

    void theIssuerIsHeldAgainstTheEndpoint()
    {
        const TokenClaims token = jwt({{u"iss"_s, u"https://idp.example/realms/a"_s}});
        QVERIFY(lineOf(claimsView(token, {.host = u"idp.example"_s, .audiences = {}}, view()), u"iss"_s)
                    .endsWith(u"issuer, same host as the endpoint"));
        QVERIFY(lineOf(claimsView(token, {.host = u"other.example"_s, .audiences = {}}, view()), u"iss"_s)
                    .endsWith(u"| issuer"));
    }

    void whatServersSayIsMadeSafe()
    {
        const ClaimsView shown =
            claimsView(jwt({{u"x\u202e\ny"_s, QString(u"a\u202eb\nc"_s + QString(5000, u'z'))}}), {}, view());
        const auto row = std::find_if(shown.rows.begin(), shown.rows.end(),
                                      [](const DetailRow &one) { return one.lead.startsWith(u'x'); });
        QVERIFY(row != shown.rows.end());
        for (const QString &text : {row->lead, row->first})
            QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0x202E)));
        QVERIFY(row->first.size() <= 600);
    }

    void expectationsComeFromTheDefinition()
    {
        Source source;
        source.grant = {"client_credentials",
                        {{u"token_url"_s, u"https://idp.example/token"_s},
                         {u"audience"_s, u"api://mine"_s},
                         {u"issuer"_s, u"https://idp.example"_s}}};
        const ClaimExpectation expected = expectationOf(source);
        QCOMPARE(expected.host, u"idp.example"_s);
        QCOMPARE(expected.audiences, QStringList{u"api://mine"_s});
        QCOMPARE(expected.issuer, u"https://idp.example"_s);
    }
};

QTEST_GUILESS_MAIN(ClaimsViewTest)
#include "tst_claimsview.moc"
