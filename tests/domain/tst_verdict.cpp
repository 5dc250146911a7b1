// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verdict.h"

#include <QSet>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokenwatch::Error)

namespace {

Error errorOf(ErrorKind kind, bool maySent = false, int status = 0, const QByteArray &code = {})
{
    Error error;
    error.kind = kind;
    error.maySent = maySent;
    error.httpStatus = status;
    error.code = code;
    return error;
}

constexpr int kinds = static_cast<int>(ErrorKind::Internal) + 1;

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void onlyASentCredentialIsAmbiguous();
    void everyKindIsInTheTable();
    void namesAreUnique();
    void onlyBareRefusalsGetAnotherTry();
    void lockedOfflineAndMissingAreStates();
};

void TestVerdict::judges_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Verdict>("nothing");
    QTest::addColumn<Verdict>("credential");
    const auto row = [](const char *name, const Error &error, Verdict nothing, Verdict credential) {
        QTest::newRow(name) << error << nothing << credential;
    };
    const auto both = [&](const char *name, const Error &error, Verdict verdict) {
        row(name, error, verdict, verdict);
    };
    using enum ErrorKind;
    constexpr Verdict transient = Verdict::Transient;
    constexpr Verdict refused = Verdict::Refused;
    constexpr Verdict ambiguous = Verdict::Ambiguous;

    for (const auto &[name, kind] : {std::pair("reset", ConnectionFailed),
                                     {"deadline", TimedOut},
                                     {"cut", BrokenAnswer},
                                     {"endless", AnswerTooLarge},
                                     {"not json", MalformedAnswer},
                                     {"tokenless", NoToken}}) {
        both(name, errorOf(kind), transient);
        row(qPrintable(QString::fromLatin1(name) + u", sent"_s), errorOf(kind, true), transient, ambiguous);
    }
    for (const auto &[name, kind] : {std::pair("no such host", HostNotFound),
                                     {"tls", TlsFailed},
                                     {"portal", CaptivePortal},
                                     {"offline", Offline},
                                     {"cooling", Cooling},
                                     {"program", ProgramFailed},
                                     {"file", FileUnreadable},
                                     {"locked", VaultLocked},
                                     {"no vault", VaultAbsent},
                                     {"vault", VaultFailed},
                                     {"storage", StorageFailed},
                                     {"disk full", StorageFull},
                                     {"corrupt", StoreCorrupt},
                                     {"no token", NoValidToken},
                                     {"in use", InUse}})
        both(name, errorOf(kind, true), transient);
    for (const auto &[name, kind] : {std::pair("redirect", Redirected),
                                     {"unusable", UnusableToken},
                                     {"another issuer", WrongIssuer},
                                     {"discovery", DiscoveryFailed},
                                     {"no credentials", MissingCredentials},
                                     {"input", InvalidInput},
                                     {"no source", NoSuchSource},
                                     {"ambiguous name", ErrorKind::Ambiguous},
                                     {"conflict", Conflict},
                                     {"not allowed", NotAllowed},
                                     {"unsupported", Unsupported},
                                     {"defect", Internal}})
        both(name, errorOf(kind, true), refused);
    both("cancelled", errorOf(Cancelled, true), Verdict::Abandoned);

    for (const int status : {400, 401, 403, 404, 405, 410, 415, 422})
        both(qPrintable(QString::number(status)), errorOf(HttpStatus, true, status), refused);
    for (const int status : {408, 425, 429, 500, 502, 503, 599})
        both(qPrintable(QString::number(status)), errorOf(HttpStatus, true, status), transient);
    row("504", errorOf(HttpStatus, true, 504), transient, ambiguous);

    for (const char *code : {"invalid_grant", "invalid_client", "unauthorized_client", "access_denied", "invalid_scope",
                             "invalid_request", "unsupported_grant_type", "expired_token", "something_new", ""})
        both(qPrintable(u"400 "_s + QString::fromLatin1(code)), errorOf(ProviderRefused, true, 400, code), refused);
    for (const char *code :
         {"temporarily_unavailable", "server_error", "slow_down", "authorization_pending", "rate_limit_exceeded",
          "too_many_requests", "ratelimited", "internal_failure", "service_unavailable"})
        both(qPrintable(u"400 "_s + QString::fromLatin1(code)), errorOf(ProviderRefused, true, 400, code), transient);
    both("200 with an error", errorOf(ProviderRefused, true, 200, "invalid_grant"), refused);
    both("500 invalid_grant", errorOf(ProviderRefused, true, 500, "invalid_grant"), transient);
    both("429 invalid_grant", errorOf(ProviderRefused, true, 429, "invalid_grant"), transient);
    row("504 server_error", errorOf(ProviderRefused, true, 504, "server_error"), transient, ambiguous);
}

void TestVerdict::judges()
{
    QFETCH(Error, error);
    QFETCH(Verdict, nothing);
    QFETCH(Verdict, credential);
    QCOMPARE(judge(error, Spends::Nothing), nothing);
    QCOMPARE(judge(error, Spends::Attempt), nothing);
    QCOMPARE(judge(error, Spends::Credential), credential);
}

void TestVerdict::onlyASentCredentialIsAmbiguous()
{
    for (int kind = 0; kind < kinds; ++kind) {
        const auto error = errorOf(static_cast<ErrorKind>(kind), false, 504);
        QVERIFY(judge(error, Spends::Credential) != Verdict::Ambiguous);
        QVERIFY(judge(error, Spends::Credential) != Verdict::Refreshed);
    }
}

void TestVerdict::everyKindIsInTheTable()
{
    // Adding a kind must come with a row above: these are the kinds it lists.
    QCOMPARE(kinds, 36);
}

void TestVerdict::namesAreUnique()
{
    QSet<QByteArray> names;
    for (int kind = 0; kind < kinds; ++kind)
        names.insert(wireName(static_cast<ErrorKind>(kind)));
    QCOMPARE(names.size(), kinds);
    for (const QByteArray &name : std::as_const(names)) {
        for (const char c : name)
            QVERIFY((c >= 'a' && c <= 'z') || c == '_');
    }
    QCOMPARE(wireName(Verdict::Refreshed), "refreshed"_ba);
    QCOMPARE(wireName(Verdict::Transient), "transient"_ba);
    QCOMPARE(wireName(Verdict::Ambiguous), "ambiguous"_ba);
    QCOMPARE(wireName(Verdict::Refused), "refused"_ba);
    QCOMPARE(wireName(Verdict::Abandoned), "abandoned"_ba);
}

void TestVerdict::onlyBareRefusalsGetAnotherTry()
{
    for (const int status : {400, 401, 403})
        QVERIFY(isBareRefusal(errorOf(ErrorKind::HttpStatus, true, status)));
    for (const int status : {404, 405, 422, 429, 500})
        QVERIFY(!isBareRefusal(errorOf(ErrorKind::HttpStatus, true, status)));
    QVERIFY(!isBareRefusal(errorOf(ErrorKind::ProviderRefused, true, 400, "invalid_grant")));
}

void TestVerdict::lockedOfflineAndMissingAreStates()
{
    QSet<QByteArray> states;
    for (int kind = 0; kind < kinds; ++kind) {
        if (isStateNotOutcome(static_cast<ErrorKind>(kind)))
            states.insert(wireName(static_cast<ErrorKind>(kind)));
    }
    QCOMPARE(states, (QSet<QByteArray>{"vault_locked", "vault_absent", "offline", "missing_credentials"}));
}

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
