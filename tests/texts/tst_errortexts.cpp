// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/errortexts.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(tokenwatch::Error)

class ErrorTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindSaysWhatAndWhatToDo_data();
    void everyKindSaysWhatAndWhatToDo(); // S5-34
    void speaksAsTheScreensSay_data();
    void speaksAsTheScreensSay(); // S5-34
    void quotesTheServer();
    void namesTheSource();
    void clockDifferences();
    void fitsACell_data();
    void fitsACell();
};

namespace {

Error made(ErrorKind kind, const QString &where = {}, const QString &text = {}, int status = 0,
           const QByteArray &code = {})
{
    Error error;
    error.kind = kind;
    error.where = where;
    error.serverText = text;
    error.httpStatus = status;
    error.code = code;
    return error;
}

} // namespace

void ErrorTextsTest::everyKindSaysWhatAndWhatToDo_data()
{
    QTest::addColumn<Error>("error");
    // Internal is the last of the closed set.
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        QTest::addRow("%s, bare", wireName(kind).constData()) << made(kind);
        QTest::addRow("%s, full", wireName(kind).constData())
            << made(kind, u"idp.example"_s, u"the server's words"_s, 503, "some_code");
    }
}

void ErrorTextsTest::everyKindSaysWhatAndWhatToDo()
{
    QFETCH(Error, error);
    const texts::ErrorMessage message = texts::errorMessage(error);
    QVERIFY(!message.what.isEmpty());
    QVERIFY(!message.toDo.isEmpty());
    QVERIFY(message.what.endsWith(u'.'));
    QVERIFY(message.why.isEmpty() || message.why.endsWith(u'.'));
    QVERIFY(message.toDo.endsWith(u'.') || message.toDo.endsWith(u'?'));
    const QString sentence = texts::errorSentence(error);
    QVERIFY(!sentence.contains(u'%'));
    QVERIFY2(!sentence.contains(u"  "_s) && !sentence.contains(u".."_s), qPrintable(sentence));
    QVERIFY(sentence.startsWith(message.what));
    QVERIFY(sentence.endsWith(message.toDo));
    if (error.kind != ErrorKind::ProviderRefused || !error.code.isEmpty())
        QVERIFY(!texts::shortError(error).isEmpty());
}

void ErrorTextsTest::speaksAsTheScreensSay_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Error &error, const QString &sentence) {
        QTest::newRow(name) << error << sentence;
    };
    row("invalid_client", made(ErrorKind::ProviderRefused, {}, {}, 401, "invalid_client"),
        u"The server rejects the client secret. It was probably rotated. Enter the new one."_s);
    row("invalid_grant", made(ErrorKind::ProviderRefused, {}, {}, 400, "invalid_grant"),
        u"The refresh token no longer works. It was used, revoked or ran out. Sign in again."_s);
    Error untrusted = made(ErrorKind::TlsFailed, {}, u"The certificate is self-signed"_s, 0, "certificate_untrusted");
    row("TLS, issuer not known", untrusted,
        u"The certificate of idp.example is not trusted. Add the company certificate, or ask its owner."_s);
    untrusted.issuer = u"Example Corp CA"_s;
    row("TLS", untrusted,
        u"The certificate of idp.example is not trusted (issued by Example Corp CA). Add the company certificate, or "
        "ask its owner."_s);
    Error reported = made(ErrorKind::NoValidToken, u"billing"_s, {}, 0, "tls_failed:certificate_untrusted");
    reported.issuer = u"Example Corp CA"_s;
    row("no token: TLS", reported,
        u"There is no valid token of Billing. The certificate of idp.example is not trusted (issued by Example Corp "
        "CA). Add the company certificate, or ask its owner."_s);
    row("TLS: expired", made(ErrorKind::TlsFailed, {}, u"2026-11-20"_s, 0, "certificate_expired"),
        u"The certificate of idp.example has expired. Its last day was 2026-11-20. Ask its owner to renew it, and look "
        "at the clock of this computer."_s);
    row("TLS: not yet", made(ErrorKind::TlsFailed, {}, u"2090-01-01"_s, 0, "certificate_not_yet_valid"),
        u"The certificate of idp.example is not valid yet. Its first day is 2090-01-01. Look at the clock of this "
        "computer, or ask its owner."_s);
    row("TLS: another's name",
        made(ErrorKind::TlsFailed, {}, u"example.com, *.example.org"_s, 0, "certificate_other_name"),
        u"The certificate of idp.example is for another name. It is for: example.com, *.example.org. Check the "
        "address, or ask its owner."_s);
    row("TLS: no name", made(ErrorKind::TlsFailed, {}, {}, 0, "certificate_other_name"),
        u"The certificate of idp.example is for another name. It names no host at all. Check the address, or ask its "
        "owner."_s);
    row("TLS: too old", made(ErrorKind::TlsFailed, {}, u"unsupported protocol"_s, 0, "protocol_too_old"),
        u"idp.example speaks no version of TLS that is safe. Tokenwatch needs TLS 1.2 or later. Ask its owner to bring "
        "it up to date."_s);
    row("TLS: none", made(ErrorKind::TlsFailed, {}, u"wrong version number"_s, 0, "no_tls"),
        u"idp.example does not speak TLS at this port. Check the address and port."_s);
    row("TLS: client certificate", made(ErrorKind::TlsFailed, {}, {}, 0, "client_certificate"),
        u"idp.example does not accept the client certificate of this source, or misses one. Give this source a "
        "certificate that the server knows."_s);
    row("TLS: anything else", made(ErrorKind::TlsFailed, {}, u"handshake failure"_s),
        u"No safe connection to idp.example came about. The reason given: “handshake failure”. Check the address and "
        "port, or ask its owner."_s);
    row("a reason that is a sentence", made(ErrorKind::TlsFailed, {}, u"The handshake failed."_s),
        u"No safe connection to idp.example came about. The reason given: “The handshake failed”. Check the "
        "address and port, or ask its owner."_s);
    row("DNS", made(ErrorKind::HostNotFound), u"idp.example can’t be found. Are you on the VPN?"_s);
    Error late = made(ErrorKind::TimedOut);
    row("timeout, of whatever length", late, u"idp.example did not answer in time. Are you on the VPN?"_s);
    late.patience = 10s;
    row("timeout", late, u"idp.example did not answer within 10\u202Fs. Are you on the VPN?"_s);
    late.patience = 30s;
    row("timeout of the whole attempt", late, u"idp.example did not answer within 30\u202Fs. Are you on the VPN?"_s);
    row("404", made(ErrorKind::HttpStatus, u"/oauth/token"_s, {}, 404),
        u"No token endpoint at /oauth/token. Check the address or run Test."_s);
    row("405", made(ErrorKind::HttpStatus, u"/oauth/token"_s, {}, 405),
        u"No token endpoint at /oauth/token. It answered 405 Method Not Allowed. Check the address or run Test."_s);
    row("no token where it was said to be", made(ErrorKind::NoToken, {}, u"data.session.jwt"_s, 200),
        u"The server answered 200 but sent no token. Looked for data.session.jwt. Choose the field."_s);
    row("no token", made(ErrorKind::NoToken, {}, {}, 200),
        u"The server answered 200 but sent no token. Looked for access_token, access, token, auth_token, jwt. Choose the field."_s);
    row("port", made(ErrorKind::InUse, u"8765"_s), u"Port 8765 is used by another program. Choose another port."_s);
    row("bare refusal", made(ErrorKind::HttpStatus, {}, {}, 403),
        u"idp.example refuses. It answered 403 Forbidden and gave no reason. Check the credentials of this source."_s);
    row("unavailable", made(ErrorKind::HttpStatus, {}, {}, 503),
        u"idp.example is not answering properly. It answered 503 Service Unavailable. Retries go on by themselves."_s);
    row("bad input", made(ErrorKind::InvalidInput, u"schedule.refresh_every"_s, u"must be at least 1 second"_s),
        u"schedule.refresh_every must be at least 1 second. Correct it and try again."_s);
    row("paused", made(ErrorKind::NotAllowed, u"paused"_s),
        u"Billing is paused. Paused sources are not refreshed. Resume it first."_s);
    row("cleared", made(ErrorKind::NotAllowed, u"cleared"_s),
        u"The token of Billing was cleared. It is fetched again only when a person asks for it. Refresh it by hand."_s);
    row("a way that does not exist", made(ErrorKind::Unsupported),
        u"Billing can’t be refreshed by itself. Its token was entered by hand, and nothing is known that would bring a "
        "new one. Enter a new token."_s);
    row("not supported, with a place",
        made(ErrorKind::Unsupported, u"version"_s, u"is newer than this program reads"_s),
        u"This can’t be done here: “version” is newer than this program reads. Choose another way."_s);
    row("not supported, with nothing but a place", made(ErrorKind::Unsupported, u"grant.mode"_s),
        u"This can’t be done here: “grant.mode”. Choose another way."_s);
    row("not supported, with a reason", made(ErrorKind::Unsupported, {}, u"this agent has no window"_s),
        u"This can’t be done here. The reason given: “this agent has no window”. Choose another way."_s);
    row("a header for DPoP", made(ErrorKind::Unsupported, u"billing"_s, {}, 0, "dpop"),
        u"The token of Billing is bound to a key (DPoP). A header alone is not accepted with it: each request needs a "
        "proof signed for it. Send the request through the gateway, which signs it."_s);
    row("a test of a sign-in", made(ErrorKind::Unsupported, u"device_code"_s, {}, 0, "sign_in"),
        u"Billing can’t be tested without a person. Its token comes from a sign-in. Save it, then sign in."_s);
    row("a test of a draft that works once", made(ErrorKind::Unsupported, u"refresh_token"_s, {}, 0, "once"),
        u"Billing can’t be tested before it is saved. Its credential works only once, and what comes back for it must "
        "be kept. Save it, store the credential, then refresh it."_s);
    row("no sign-in", made(ErrorKind::Unsupported, u"login"_s, {}, 0, "no_sign_in"),
        u"Nobody signs in to Billing. It gets its tokens without a person. Refresh it instead."_s);
    row("another agent", made(ErrorKind::InUse, u"/data"_s, u"4711"_s, 0, "socket:/run/agent.sock"),
        u"Another Tokenwatch uses /data already. It is process 4711. Reach it with “tokenctl --socket /run/agent.sock "
        "status”, or end it first."_s);
    row("no key", made(ErrorKind::NotAllowed, u"Authorization"_s, {}, 0, "key_missing"),
        u"A key is needed here. Over the network every request must bring one, also on this computer. Send the key of "
        "agent.json, or one made with “tokenctl key create”."_s);
    row("unknown key", made(ErrorKind::NotAllowed, u"Authorization"_s, {}, 0, "key_unknown"),
        u"This key is not accepted. It is wrong, or it was revoked. Send the key of agent.json, or one made with "
        "“tokenctl key create”."_s);
    row("expired key", made(ErrorKind::NotAllowed, u"deploy"_s, {}, 0, "key_expired"),
        u"The key “deploy” has expired. Make a new one with “tokenctl key create”."_s);
    row("key of a program", made(ErrorKind::NotAllowed, u"deploy"_s, {}, 0, "key_role"),
        u"The key “deploy” may not do this. Keys for programs only give the tokens and states of their sources, and "
        "refresh one whose generation is named. Use tokenctl, or the key of agent.json."_s);
    row("key of another source", made(ErrorKind::NotAllowed, u"deploy"_s, {}, 0, "key_source"),
        u"The key “deploy” may not use this source. Name one that it may use, or make a key for this one with "
        "“tokenctl key create”."_s);
    row("key beyond its rate", made(ErrorKind::Cooling, u"deploy"_s, u"60"_s, 0, "key_rate"),
        u"The key “deploy” asks too often. Its limit is 60 requests a minute. Wait a moment, or make a key with a "
        "higher rate."_s);
    row("another sign-in", made(ErrorKind::InUse, u"github"_s, {}, 0, "sign_in"),
        u"A sign-in to github is waiting already. There is only one at a time. Finish it or cancel it first."_s);
    row("a program over the network", made(ErrorKind::NotAllowed, u"command"_s),
        u"A source that runs a program can’t be added in this way. The network must never decide what runs on this "
        "computer. Use tokenctl, the agent’s socket or a sources file."_s);
    row("another issuer", made(ErrorKind::WrongIssuer, {}, u"https://elsewhere.example"_s),
        u"idp.example answers in the name of another issuer. The reason given: “https://elsewhere.example”. No "
        "credentials were sent to it. Check the issuer of this source."_s);
    row("an unknown field", made(ErrorKind::InvalidInput, u"grant.foo"_s, u"is not a field of login"_s),
        u"grant.foo is not a field of login. Correct it and try again."_s);
    row("no token: paused", made(ErrorKind::NoValidToken, u"billing"_s, {}, 0, "paused"),
        u"There is no valid token of Billing. It is paused. Resume it first."_s);
    row("no token: cleared", made(ErrorKind::NoValidToken, u"billing"_s, {}, 0, "cleared"),
        u"There is no valid token of Billing. It was cleared. Refresh it by hand."_s);
    row("no token: no credential",
        made(ErrorKind::NoValidToken, u"billing"_s, u"client_secret"_s, 0, "missing_credentials"),
        u"There is no valid token of Billing. The credential “client_secret” is missing. Add it to this source."_s);
    row("no token: refused", made(ErrorKind::NoValidToken, u"billing"_s, u"used twice"_s, 400, "provider_refused"),
        u"There is no valid token of Billing. idp.example refuses. The reason given: “used twice”. Check the fields "
        u"and "
        "credentials of this source."_s);
    row("no token: refused with a code",
        made(ErrorKind::NoValidToken, u"billing"_s, {}, 400, "provider_refused:invalid_grant"),
        u"There is no valid token of Billing. The refresh token no longer works. It was used, revoked or ran out. Sign "
        "in again."_s);
    row("no token: an odd code", made(ErrorKind::NoValidToken, u"billing"_s, {}, 200, "provider_refused:invalid_code"),
        u"There is no valid token of Billing. idp.example refuses with 200 invalid_code. Check the fields and "
        "credentials of this source."_s);
    row("no token: trouble with a code",
        made(ErrorKind::NoValidToken, u"billing"_s, {}, 429, "provider_refused:too_many_requests"),
        u"There is no valid token of Billing. idp.example is asked too often. It answered 429 Too Many Requests. "
        "Retries go on by themselves."_s);
    row("a code that is trouble", made(ErrorKind::ProviderRefused, {}, {}, 400, "rate_limit_exceeded"),
        u"idp.example refuses with 400 rate_limit_exceeded. Retries go on by themselves."_s);
    row("Keycloak: unauthorized_client is about the client's secret",
        made(ErrorKind::ProviderRefused, {}, {}, 401, "unauthorized_client"),
        u"The server rejects the client secret. It was probably rotated. Enter the new one."_s);
    row("a code beside 500", made(ErrorKind::ProviderRefused, {}, {}, 500, "invalid_grant"),
        u"idp.example is not answering properly. It answered 500 Internal Server Error. Retries go on by themselves."_s);
    row("no token: unavailable", made(ErrorKind::NoValidToken, u"billing"_s, {}, 503, "http_status"),
        u"There is no valid token of Billing. idp.example is not answering properly. It answered 503 Service "
        "Unavailable. Retries go on by themselves."_s);
    row("no token: locked", made(ErrorKind::NoValidToken, u"billing"_s, {}, 0, "vault_locked"),
        u"There is no valid token of Billing. The keychain is locked. The credentials are in it. Unlock the keychain."_s);
    row("unknown code", made(ErrorKind::ProviderRefused, {}, {}, 400, "odd_code"),
        u"idp.example refuses with 400 odd_code. Check the fields and credentials of this source."_s);
}

void ErrorTextsTest::speaksAsTheScreensSay()
{
    QFETCH(Error, error);
    QTEST(texts::errorSentence(error, {u"Billing"_s, u"idp.example"_s}), "sentence");
}

void ErrorTextsTest::quotesTheServer()
{
    Error error = made(ErrorKind::HttpStatus, {}, u"maintenance until noon"_s, 503);
    error.retryAfter = 120s;
    const QString why = texts::errorMessage(error, {{}, u"idp.example"_s}).why;
    QVERIFY(why.contains(u"“maintenance until noon”"_s));
    QVERIFY(why.contains(u"It asks to wait 2\u202Fmin."_s));
    // Placeholders in foreign words are words.
    QVERIFY(texts::errorSentence(made(ErrorKind::HttpStatus, u"%1%2"_s, u"%1 %2 %n"_s, 404)).contains(u"“%1 %2 %n”"_s));
}

void ErrorTextsTest::namesTheSource()
{
    QVERIFY(texts::errorSentence(made(ErrorKind::NoValidToken), {u"Billing"_s, {}})
                .startsWith(u"There is no valid token of Billing."_s));
    QVERIFY(texts::errorSentence(made(ErrorKind::NoSuchSource, u"biling"_s)).contains(u"“biling”"_s));
}

void ErrorTextsTest::clockDifferences()
{
    QCOMPARE(texts::clockMessage(4min, u"idp.example"_s).sentence(),
             u"This clock is 4\u202Fmin ahead of idp.example. Tokens look older than they are. Set the clock."_s);
    QCOMPARE(texts::clockMessage(-90s, u"idp.example"_s).what,
             u"This clock is 1\u202Fmin 30\u202Fs behind idp.example."_s);

    const auto line = [](Milliseconds ahead, Milliseconds within, bool isOff) {
        return texts::clockLine({ClockReading{u"idp.example"_s, ahead, within, {}}, isOff});
    };
    QCOMPARE(texts::clockLine({}), QString());
    QCOMPARE(line(-100ms, 600ms, false), u"Clock differs from servers by less than 1\u202Fs"_s);
    QCOMPARE(line(1300ms, 600ms, false), u"Clock differs from servers by less than 2\u202Fs"_s); // never too little
    QCOMPARE(line(4min, 600ms, true), u"Clock is 4\u202Fmin ahead of idp.example"_s);
    QCOMPARE(line(-4min, 600ms, true), u"Clock is 4\u202Fmin behind idp.example"_s);
}

void ErrorTextsTest::fitsACell_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("text");
    QTest::newRow("503") << made(ErrorKind::HttpStatus, {}, {}, 503) << u"503 Unavailable"_s;
    QTest::newRow("unknown status") << made(ErrorKind::HttpStatus, {}, {}, 599) << u"599"_s;
    QTest::newRow("code") << made(ErrorKind::ProviderRefused, {}, {}, 401, "invalid_token") << u"401 invalid_token"_s;
    QTest::newRow("a code beside 503") << made(ErrorKind::ProviderRefused, {}, {}, 503, "temporarily_unavailable")
                                       << u"503 Unavailable"_s;
    QTest::newRow("a code beside 429") << made(ErrorKind::ProviderRefused, {}, {}, 429, "slow_down")
                                       << u"429 Too Many"_s;
    QTest::newRow("timeout") << made(ErrorKind::TimedOut) << u"timed out"_s;
    QTest::newRow("TLS") << made(ErrorKind::TlsFailed, {}, {}, 0, "certificate_untrusted") << u"not trusted"_s;
    QTest::newRow("TLS, expired") << made(ErrorKind::TlsFailed, {}, {}, 0, "certificate_expired")
                                  << u"certificate expired"_s;
    QTest::newRow("TLS, whatever") << made(ErrorKind::TlsFailed) << u"no TLS connection"_s;
}

void ErrorTextsTest::fitsACell()
{
    QFETCH(Error, error);
    QTEST(texts::shortError(error), "text");
}

QTEST_GUILESS_MAIN(ErrorTextsTest)
#include "tst_errortexts.moc"
