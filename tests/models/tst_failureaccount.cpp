// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/failureaccount.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FailureAccountTest : public QObject
{
    Q_OBJECT

    const WallTime m_now = *fromRfc3339(u"2026-11-21T12:00:00Z"_s);

    [[nodiscard]] Attempt failed(const Error &error) const
    {
        Attempt attempt;
        attempt.at = m_now - 5min;
        attempt.verdict = Verdict::Refused;
        attempt.httpStatus = error.httpStatus;
        attempt.error = error;
        attempt.latency = 171ms;
        return attempt;
    }
    [[nodiscard]] QString told(const Attempt &attempt) const
    {
        return failureAccount(attempt, u"idp.example"_s,
                              {.now = m_now, .zone = QTimeZone::utc(), .locale = QLocale::c()})
            .join(u'\n')
            .replace(QChar(0x202F), u' ');
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theWholeExchangeStandsThere()
    {
        Attempt attempt = failed({.kind = ErrorKind::ProviderRefused,
                                  .maySent = true,
                                  .httpStatus = 400,
                                  .code = "invalid_grant",
                                  .where = u"idp.example"_s,
                                  .serverText = u"iat is in the future"_s});
        attempt.request = u"POST https://idp.example/oauth/token"_s;
        attempt.answer = u"{\n\"error\": \"invalid_grant\"\n}"_s;
        attempt.clock = ClockReading{u"idp.example"_s, 4min, 600ms, m_now};
        QCOMPARE(told(attempt), u"Asked: POST https://idp.example/oauth/token, at 11:55:00\n"
                                "Took: 171 ms\n"
                                "Answer: 400 Bad Request\n"
                                "Error code: invalid_grant\n"
                                "Its words: iat is in the future\n"
                                "The request may have reached the server.\n"
                                "Clock: 4 min ahead of that of idp.example\n"
                                "\n"
                                "The answer, secrets masked:\n"
                                "{\n\"error\": \"invalid_grant\"\n}"_s);
        attempt.clock = ClockReading{u"idp.example"_s, 300ms, 600ms, m_now};
        QVERIFY(told(attempt).contains(u"Clock: less than 1 s from that of idp.example"_s));
    }

    void ofACertificateTheIssuerIsNamed()
    {
        const QString lines = told(failed({.kind = ErrorKind::TlsFailed,
                                           .code = "certificate_expired",
                                           .where = u"idp.example"_s,
                                           .serverText = u"2026-11-20"_s,
                                           .issuer = u"Example Corp CA"_s}));
        QCOMPARE(lines, u"Asked: idp.example, at 11:55:00\n"
                        "Took: 171 ms\n"
                        "Answer: none\n"
                        "Connection: certificate expired\n"
                        "Certificate issued by: Example Corp CA\n"
                        "Its last day was 2026-11-20.\n"
                        "The request did not reach the server."_s);
    }

    void successesHaveNone()
    {
        Attempt attempt = failed({.kind = ErrorKind::TimedOut});
        attempt.verdict = Verdict::Refreshed;
        QCOMPARE(told(attempt), QString());
    }
};

QTEST_GUILESS_MAIN(FailureAccountTest)
#include "tst_failureaccount.moc"
