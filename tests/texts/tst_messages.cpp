// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplestatuses.h"
#include "texts/messages.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using texts::ActionKind;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(tokenwatch::SourceStatus)

namespace {

texts::Viewpoint viewOf(int waiting = 0)
{
    return {.now = samples::now(), .zone = QTimeZone::utc(), .locale = QLocale::c(), .waitingForVault = waiting};
}

QString plain(QString text)
{
    return text.replace(QChar(0x202F), u' ');
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateSaysWhatWhyAndWhatToDo_data();
    void everyStateSaysWhatWhyAndWhatToDo();
    void everyReasonHasAMessageInEveryState_data();
    void everyReasonHasAMessageInEveryState();
    void refusalNamesWhatHelps_data();
    void refusalNamesWhatHelps();                    // S5-34
    void refusedFallbackIsNotBlamedOnTheMainGrant(); // S5-19
    void validTokenIsSaidToWorkWhileRefused();
    void whatIsWrongIsTheTitle_data();
    void whatIsWrongIsTheTitle();
    void clocksMayExplainARefusal_data();
    void clocksMayExplainARefusal();
    void dueCredentialsAreRemindedOf(); // S5-33
    void bannersComeOnlyWithTrouble();
    void unhealthySourcesGiveOneLineWarnings(); // S5-27
};

void MessagesTest::everyStateSaysWhatWhyAndWhatToDo_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<ActionKind>("action");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const SourceStatus &status, const QString &title, const QString &body,
                        ActionKind action,
                        const QString &label) { QTest::newRow(name) << status << title << body << action << label; };
    row("fresh", samples::fresh(), {}, {}, ActionKind::None, {});
    row("refreshing", samples::refreshing(), {}, {}, ActionKind::None, {});
    row("expiring soon", samples::expiringSoon(), u"This token ends in 4 min 12 s and can’t be refreshed"_s,
        u"It was pasted by hand. Paste a new one, or add credentials so that Tokenwatch can fetch it."_s,
        ActionKind::PasteToken, u"Paste token…"_s);
    row("failing", samples::failing(), u"auth.customs.example is not answering properly"_s,
        u"503 Service Unavailable, twice since 14:29. The token works until 14:54. Retries go on by themselves."_s,
        ActionKind::TryNow, u"Try now"_s);
    row("failing, lost", samples::failingLost(), u"No valid token since 14:28"_s,
        u"503 Service Unavailable, 7 times since 14:03. Local programs get no token from Tokenwatch. "
        "Retries go on by themselves."_s,
        ActionKind::TryNow, u"Try now"_s);
    row("refused", samples::refused(), u"The server refuses the refresh token"_s,
        u"dataplane.supplier-a.example answered 401 invalid_token, twice. Each EDR refresh token works only once, so "
        u"another "
        "program may have used this one. Start a new transfer, then paste the new EDR."_s,
        ActionKind::PasteToken, u"Paste new EDR…"_s);
    row("paused", samples::paused(), u"Paused until you resume"_s,
        u"The token stays usable until 16:37 and is not refreshed."_s, ActionKind::Resume, u"Resume"_s);
    row("cleared", samples::cleared(), u"You cleared this token at 13:58"_s,
        u"Credentials are still in the keychain. Refresh to get a new token."_s, ActionKind::RefreshNow,
        u"Refresh now"_s);
    SourceStatus neverSignedIn = samples::noCredentials();
    neverSignedIn.grant = "device_code";
    row("never signed in", neverSignedIn, u"Nobody has signed in to this source yet"_s,
        u"Sign in to it: tokenctl signin logistics-hub."_s, ActionKind::None, {});
    SourceStatus signedOut = neverSignedIn;
    signedOut.reason = Reason::CredentialMissing;
    signedOut.lastAttempt = Attempt{};
    signedOut.lastAttempt->error = failure(ErrorKind::MissingCredentials, u"sign_in"_s).value();
    row("signed out", signedOut, u"This source needs a sign-in"_s, u"Sign in to it: tokenctl signin logistics-hub."_s,
        ActionKind::None, {});
    row("no credentials", samples::noCredentials(), u"Tokenwatch has no credentials for this source"_s,
        u"Nothing is stored under tokenwatch/logistics-hub. Add the credentials that its server knows."_s,
        ActionKind::AddCredentials, u"Add credentials…"_s);
    row("locked", samples::locked(), u"The keychain is locked"_s,
        u"Tokens in memory still work. Refreshing needs the keychain. Tokenwatch asks once, not on every retry."_s,
        ActionKind::Unlock, u"Unlock keychain…"_s);
    row("offline", samples::offline(), u"This computer is offline"_s,
        u"Valid tokens stay usable. Refreshing starts again by itself."_s, ActionKind::None, {});
}

void MessagesTest::everyStateSaysWhatWhyAndWhatToDo()
{
    QFETCH(SourceStatus, status);
    const texts::Message message = texts::messageFor(status, viewOf());
    QTEST(plain(message.title), "title");
    QTEST(plain(message.body), "body");
    QTEST(message.action, "action");
    QTEST(message.actionLabel, "label");
}

void MessagesTest::everyReasonHasAMessageInEveryState_data()
{
    QTest::addColumn<SourceStatus>("status");
    for (const SourceStatus &sample : samples::all()) {
        for (int i = 0; i <= static_cast<int>(Reason::BadConfiguration); ++i) {
            SourceStatus status = sample;
            status.reason = static_cast<Reason>(i);
            QTest::addRow("%s, %d", qPrintable(status.name), i) << status;
        }
    }
}

void MessagesTest::everyReasonHasAMessageInEveryState()
{
    QFETCH(SourceStatus, status);
    const texts::Message message = texts::messageFor(status, viewOf());
    const bool healthy = status.state == SourceState::Fresh || status.state == SourceState::Refreshing;
    QCOMPARE(message.isEmpty(), healthy);
    QVERIFY(!message.title.endsWith(u'.'));
    QVERIFY(!message.title.contains(u'%') && !message.body.contains(u'%'));
    QVERIFY(message.body.isEmpty() == healthy);
    QCOMPARE(message.actionLabel.isEmpty(), message.action == ActionKind::None);
}

void MessagesTest::refusalNamesWhatHelps_data()
{
    QTest::addColumn<QByteArray>("grant");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("title");
    QTest::addColumn<ActionKind>("action");
    const auto row = [](const char *grant, const char *code, const QString &title, ActionKind action) {
        QTest::addRow("%s, %s", grant, code) << QByteArray(grant) << QByteArray(code) << title << action;
    };
    row("client_credentials", "invalid_client", u"The server refuses the client secret"_s, ActionKind::AddCredentials);
    row("refresh_token", "invalid_grant", u"The server refuses the refresh token"_s, ActionKind::PasteToken);
    row("refresh_token", "invalid_client", u"The server refuses the client secret"_s, ActionKind::AddCredentials);
    row("login", "invalid_grant", u"The server refuses the password"_s, ActionKind::AddCredentials);
    row("password", "invalid_grant", u"The server refuses the password"_s, ActionKind::AddCredentials);
    row("manual", "invalid_token", u"The server refuses the token"_s, ActionKind::PasteToken);
    row("jwt_bearer", "invalid_grant", u"The server refuses the signed assertion"_s, ActionKind::AddCredentials);
    row("clerk_session", "invalid_grant", u"The server refuses the session"_s, ActionKind::PasteToken);
    row("command", "invalid_grant", u"No new token is given"_s, ActionKind::TryNow);
}

void MessagesTest::refusalNamesWhatHelps()
{
    QFETCH(QByteArray, grant);
    QFETCH(QByteArray, code);
    SourceStatus status = samples::refused();
    status.grant = grant;
    status.lastAttempt->error->code = code;
    const texts::Message message = texts::messageFor(status, viewOf());
    QTEST(message.title, "title");
    QTEST(message.action, "action");
}

void MessagesTest::refusedFallbackIsNotBlamedOnTheMainGrant() // S5-19
{
    SourceStatus status = samples::refused();
    status.grant = "login";
    status.usesFallback = true;
    const texts::Message message = texts::messageFor(status, viewOf());
    QCOMPARE(message.title, u"The server refuses this source and its fallback"_s);
    QCOMPARE(message.action, ActionKind::AddCredentials); // the dialog has the fields of both
    QCOMPARE(message.actionLabel, u"Enter credentials…"_s);
}

void MessagesTest::validTokenIsSaidToWorkWhileRefused()
{
    SourceStatus status = samples::refused();
    status.state = SourceState::Failing;
    status.severity = Severity::AtRisk;
    status.valid = true;
    status.expiresAt = samples::at(15, 28, 41);
    QVERIFY(texts::messageFor(status, viewOf()).body.contains(u"The token works until 15:28."_s));
}

void MessagesTest::whatIsWrongIsTheTitle_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    const auto failing = [](const Error &error) {
        SourceStatus status = samples::failing();
        status.lastAttempt->error = error;
        status.lastAttempt->httpStatus = error.httpStatus;
        return status;
    };
    const auto refused = [](const Error &error) {
        SourceStatus status = samples::refused();
        status.grant = "client_credentials";
        status.host = u"idp.example"_s;
        status.lastAttempt->at = samples::at(14, 24, 43);
        status.lastAttempt->error = error;
        status.lastAttempt->httpStatus = error.httpStatus;
        return status;
    };
    Error error{.kind = ErrorKind::TlsFailed, .code = "certificate_untrusted", .issuer = u"Example Corp CA"_s};
    QTest::newRow("TLS") << failing(error)
                         << u"The certificate of auth.customs.example is not trusted (issued by Example Corp CA)"_s
                         << u"This happened twice since 14:29. The token works until 14:54. Add the company "
                            "certificate, or ask its owner. Retries go on by themselves."_s;
    error = {.kind = ErrorKind::TimedOut, .patience = 10s};
    QTest::newRow("timeout") << failing(error) << u"auth.customs.example did not answer within 10 s"_s
                             << u"This happened twice since 14:29. The token works until 14:54. Are you on the VPN? "
                                "Retries go on by themselves."_s;
    error = {.kind = ErrorKind::HttpStatus, .httpStatus = 404, .where = u"/oauth/token"_s};
    QTest::newRow("404") << refused(error) << u"No token endpoint at /oauth/token"_s
                         << u"404 Not Found, twice since 14:24. Check the address or run Test."_s;
    error = {.kind = ErrorKind::ProviderRefused, .httpStatus = 400, .code = "invalid_scope"};
    QTest::newRow("another scope, not another secret")
        << refused(error) << u"The server rejects the scope"_s
        << u"It is unknown, or wider than was granted. 400 invalid_scope, twice since 14:24. Correct the scope of this "
           "source."_s;
    error = {.kind = ErrorKind::UnusableToken, .httpStatus = 200, .serverText = u"token type mac"_s};
    QTest::newRow("unusable") << refused(error) << u"The server sent a token that can’t be used"_s
                              << u"The reason given: “token type mac”. This happened twice since 14:24. Check the "
                                 "token type that the server issues."_s;
}

void MessagesTest::whatIsWrongIsTheTitle()
{
    QFETCH(SourceStatus, status);
    const texts::Message message = texts::messageFor(status, viewOf());
    QTEST(plain(message.title), "title");
    QTEST(plain(message.body), "body");
    QCOMPARE(message.action, ActionKind::TryNow);
}

void MessagesTest::clocksMayExplainARefusal_data()
{
    QTest::addColumn<QByteArray>("grant");
    QTest::addColumn<QString>("words");
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<bool>("told");
    const qint64 minutes = 240'000;
    QTest::newRow("signed assertion") << QByteArray("jwt_bearer") << QString() << minutes << true;
    QTest::newRow("behind") << QByteArray("jwt_bearer") << QString() << -minutes << true;
    QTest::newRow("in step") << QByteArray("jwt_bearer") << u"iat is in the future"_s << qint64(900) << false;
    QTest::newRow("a password has no time") << QByteArray("login") << u"wrong password"_s << minutes << false;
    QTest::newRow("unless the server says so") << QByteArray("login") << u"nbf: not yet valid"_s << minutes << true;
}

void MessagesTest::clocksMayExplainARefusal()
{
    QFETCH(QByteArray, grant);
    QFETCH(QString, words);
    QFETCH(qint64, ahead);
    SourceStatus status = samples::refused();
    status.grant = grant;
    status.lastAttempt->error->serverText = words;
    status.lastAttempt->clock = ClockReading{u"idp.example"_s, Milliseconds(ahead), 600ms, samples::now()};
    const QString suspicion =
        u"This clock and that of idp.example are 4 min apart, which may be why: what is signed here "
        "looks too old there, or not valid yet."_s;
    QTEST(plain(texts::messageFor(status, viewOf()).body).contains(suspicion), "told");
}

void MessagesTest::dueCredentialsAreRemindedOf()
{
    SourceStatus status = samples::fresh();
    status.rotateCredentialsAt = samples::now() + Milliseconds(1);
    QVERIFY(messageFor(status, viewOf()).isEmpty());
    status.rotateCredentialsAt = samples::now();
    const texts::Message message = messageFor(status, viewOf());
    QVERIFY(message.title.contains(u"credentials"));
    QCOMPARE(message.action, ActionKind::AddCredentials);
    QVERIFY(!message.actionLabel.isEmpty());
    QVERIFY(texts::warningFor(status, viewOf()).isEmpty()); // nothing is wrong with the source
    status.state = SourceState::Paused;
    QVERIFY(messageFor(status, viewOf()).action != ActionKind::AddCredentials); // what is so now comes first
}

void MessagesTest::bannersComeOnlyWithTrouble()
{
    const ClockReading reading{u"idp.example"_s, 4min, 600ms, samples::now()};
    const ClockStatus wrongClock{reading, true};
    QVERIFY(texts::bannerFor(Vault::Ready, false, {}, viewOf()).isEmpty());
    QVERIFY(texts::bannerFor(Vault::Unlocking, false, {}, viewOf()).isEmpty());
    QCOMPARE(texts::bannerFor(Vault::Ready, true, wrongClock, viewOf()).title, u"This computer is offline"_s);
    const texts::Message clock = texts::bannerFor(Vault::Ready, false, wrongClock, viewOf());
    QCOMPARE(plain(clock.title), u"This clock is 4 min ahead of idp.example"_s);
    QCOMPARE(clock.body, u"Tokens look older than they are. Set the clock."_s);
    QVERIFY(texts::bannerFor(Vault::Ready, false, {reading, false}, viewOf()).isEmpty()); // others contradict the host
    const texts::Message locked = texts::bannerFor(Vault::Locked, true, wrongClock, viewOf(8));
    QCOMPARE(locked.action, ActionKind::Unlock);
    QVERIFY(locked.body.startsWith(u"8 sources wait for it."_s));
    QVERIFY(texts::bannerFor(Vault::Locked, false, {}, viewOf(1)).body.startsWith(u"1 source waits for it."_s));
    QCOMPARE(texts::bannerFor(Vault::Absent, false, {}, viewOf()).title, u"There is no keychain on this computer"_s);
}

void MessagesTest::unhealthySourcesGiveOneLineWarnings()
{
    for (const SourceStatus &status : samples::all()) {
        const QString warning = texts::warningFor(status, viewOf());
        const bool unhealthy = status.severity != Severity::Fresh && status.severity != Severity::Inactive;
        QCOMPARE(!warning.isEmpty(), unhealthy);
        QVERIFY(!warning.contains(u'\n'));
        QVERIFY(warning.isEmpty() || warning.startsWith(status.displayName() + u": "_s));
    }
    QVERIFY(texts::warningFor(samples::refused(), viewOf())
                .startsWith(u"Supplier EDR · brake traces: The server refuses the refresh token. dataplane"_s));
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
