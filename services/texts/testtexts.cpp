// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/testtexts.h"

#include "texts/durations.h"

#include <QCoreApplication>

namespace tokenwatch::texts {

namespace {

struct TestWords {
    Q_DECLARE_TR_FUNCTIONS(Tests)
};

QString stopSentence(const TestReport &report)
{
    switch (report.stop) {
    case TestReport::Stop::None:
        break;
    case TestReport::Stop::AnotherHost:
        return TestWords::tr("The next request would have gone to %1, and a test gives credentials to one host only.")
            .arg(report.otherHost);
    case TestReport::Stop::Requests:
        return TestWords::tr("A test sends at most %1 requests.").arg(report.plan.limits.requests);
    case TestReport::Stop::Refusals:
        return TestWords::tr("A test ends after %1 refused passwords, so that no account is locked.")
            .arg(report.plan.limits.refusals);
    }
    return {};
}

QString stopAdvice(const TestReport &report)
{
    switch (report.stop) {
    case TestReport::Stop::None:
        break;
    case TestReport::Stop::AnotherHost:
        return TestWords::tr("Enter its address in the source if you trust it.");
    case TestReport::Stop::Requests:
        return TestWords::tr("Enter the address of the endpoint itself.");
    case TestReport::Stop::Refusals:
        return TestWords::tr("Check the user name and the password.");
    }
    return {};
}

} // namespace

QString testPlan(const TestPlan &plan)
{
    if (plan.refreshes)
        return TestWords::tr("The credential of this source works only once, so the test is a refresh: what comes back "
                             "is kept.");
    if (plan.host.isEmpty())
        return TestWords::tr("No host is asked. Nothing is stored.");
    return TestWords::tr("Credentials go to %1 only. At most %2 requests, and no more after %3 refused passwords. "
                         "Nothing is stored.")
        .arg(plan.host)
        .arg(plan.limits.requests)
        .arg(plan.limits.refusals);
}

QString testFormat(const TestAttempt &attempt)
{
    const QByteArray type = attempt.contentType.split(';').constFirst().trimmed().toLower();
    const QString asks = attempt.asks.join(QStringLiteral(", "));
    if (type.isEmpty())
        return {};
    if (type == "application/x-www-form-urlencoded" && attempt.asks.size() > 1)
        //: %1: a grant type of OAuth, "password"; %2: how the client says who it is, "client_secret_post"
        return TestWords::tr("form, %1 grant, %2").arg(attempt.asks.at(0), attempt.asks.at(1));
    if (type == "application/x-www-form-urlencoded")
        //: %1: a grant type of OAuth, "password"
        return asks.isEmpty() ? TestWords::tr("form") : TestWords::tr("form, %1 grant").arg(asks);
    if (type == "application/json")
        //: %1: names of fields, "email"
        return asks.isEmpty() ? TestWords::tr("JSON") : TestWords::tr("JSON, %1").arg(asks);
    return QString::fromLatin1(type);
}

QString testAnswer(const TestAttempt &attempt)
{
    return attempt.httpStatus == 0 ? TestWords::tr("no answer") : httpStatusText(attempt.httpStatus);
}

QString testMeaning(const TestAttempt &attempt, const ErrorContext &context)
{
    // Where the flow knows more than the status tells.
    if (attempt.error) {
        ErrorContext here = context;
        here.host = attempt.host;
        const ErrorMessage message = errorMessage(*attempt.error, here);
        return attempt.error->serverText.isEmpty() || message.why.isEmpty() ? message.what
                                                                            : message.what + u' ' + message.why;
    }
    switch (attempt.meaning) {
    case TestMeaning::TokenReceived:
        return attempt.fields.isEmpty() ? TestWords::tr("A token came.")
                                        : TestWords::tr("A token was found in “%1”.").arg(attempt.fields.constFirst());
    case TestMeaning::Described:
        return TestWords::tr("The provider describes itself here.");
    case TestMeaning::NoEndpoint:
        return TestWords::tr("There is no endpoint here that gives tokens.");
    case TestMeaning::AnotherFormat:
        return TestWords::tr("Something is here, but it wants another format.");
    case TestMeaning::Refused:
        return TestWords::tr("The credentials are not accepted.");
    case TestMeaning::TooOften:
        return TestWords::tr("The server is asked too often.");
    case TestMeaning::Elsewhere:
        return TestWords::tr("It points to another address, which is not followed.");
    case TestMeaning::Trouble:
        return TestWords::tr("The server has trouble of its own.");
    case TestMeaning::NoToken:
        return TestWords::tr("An answer came, but no usable token in it.");
    case TestMeaning::NoAnswer:
        return TestWords::tr("No answer came.");
    case TestMeaning::Unexpected:
        return TestWords::tr("This answer was not expected.");
    }
    Q_UNREACHABLE();
}

QString notSentReason(const TestReport &report)
{
    if (report.succeeded())
        return TestWords::tr("Not sent: attempt %1 worked.").arg(report.attempts.size());
    switch (report.stop) {
    case TestReport::Stop::None:
        break;
    case TestReport::Stop::AnotherHost:
        return TestWords::tr("Not sent: it is another host.");
    case TestReport::Stop::Requests:
    case TestReport::Stop::Refusals:
        return TestWords::tr("Not sent: the limit was reached.");
    }
    return TestWords::tr("Not sent: the test had ended.");
}

QString testRemark(const TestReport &report)
{
    if (!report.succeeded())
        return {};
    if (!report.datedLifetime.isEmpty())
        return report.expiryOrigin == ExpiryOrigin::ExpClaim
                   ? TestWords::tr("The server sent a date in %1, not a duration, so the exp claim is used.")
                         .arg(report.datedLifetime)
                   : TestWords::tr("The server sent a date in %1, not a duration. It is taken as a date.")
                         .arg(report.datedLifetime);
    if (report.expiryOrigin == ExpiryOrigin::Assumed)
        return TestWords::tr("The server does not say how long the token lasts. This is assumed until it is known "
                             "better.");
    return {};
}

ErrorMessage testVerdict(const TestReport &report, const ErrorContext &context)
{
    if (report.stop != TestReport::Stop::None)
        return {TestWords::tr("The test stopped without a token."), stopSentence(report), stopAdvice(report)};
    if (report.error)
        return errorMessage(*report.error, context);
    const QString what = report.lifetime
                             ? TestWords::tr("It works: a token came that lasts %1.").arg(length(*report.lifetime))
                             : TestWords::tr("It works: a token came that does not say when it ends.");
    return {what,
            {},
            report.plan.refreshes ? TestWords::tr("The token is in use now.")
                                  : TestWords::tr("The token was thrown away again.")};
}

} // namespace tokenwatch::texts
