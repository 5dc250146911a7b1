// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/issuermetadata.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class IssuerMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreKeptByCustom()
    {
        QCOMPARE(jose::usualKeySet(u"https://clerk.example/"_s),
                 QUrl(u"https://clerk.example/.well-known/jwks.json"_s));
        QCOMPARE(jose::usualKeySet(u"http://127.0.0.1:4100/clerk"_s),
                 QUrl(u"http://127.0.0.1:4100/clerk/.well-known/jwks.json"_s));
    }

    void onlyASafeAddressOfThisIssuerCounts_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QByteArray>("metadata");
        QTest::addColumn<QString>("address");
        QTest::addColumn<ErrorKind>("kind");
        const QString idp = u"https://idp.example"_s;
        const auto row = [](const char *name, const QString &issuer, const QByteArray &metadata, const QString &address,
                            ErrorKind kind = ErrorKind::MalformedAnswer) {
            QTest::newRow(name) << issuer << metadata << address << kind;
        };
        row("its own", idp, "{\"issuer\":\"https://idp.example\",\"jwks_uri\":\"https://keys.example/k\"}",
            u"https://keys.example/k"_s);
        row("another's", idp, "{\"issuer\":\"https://idp.example/\",\"jwks_uri\":\"https://keys.example/k\"}", {},
            ErrorKind::WrongIssuer);
        row("nobody's", idp, "{\"jwks_uri\":\"https://keys.example/k\"}", {});
        row("without keys", idp, "{\"issuer\":\"https://idp.example\"}", {});
        row("plain http", idp, "{\"issuer\":\"https://idp.example\",\"jwks_uri\":\"http://keys.example/k\"}", {});
        row("this computer, from afar", idp, "{\"issuer\":\"https://idp.example\",\"jwks_uri\":\"http://127.0.0.1/k\"}",
            {});
        row("this computer, from here", u"http://127.0.0.1:1"_s,
            "{\"issuer\":\"http://127.0.0.1:1\",\"jwks_uri\":\"http://127.0.0.1:1/k\"}", u"http://127.0.0.1:1/k"_s);
        row("a page", idp, "<html>", {});
        row("twice", idp,
            "{\"issuer\":\"https://evil.example\",\"issuer\":\"https://idp.example\",\"jwks_uri\":\"https://a.b/\"}",
            {});
    }
    void onlyASafeAddressOfThisIssuerCounts()
    {
        QFETCH(const QString, issuer);
        QFETCH(const QByteArray, metadata);
        QFETCH(const QString, address);
        const auto found = jose::keySetIn(metadata, issuer);
        QCOMPARE(found ? found->toString() : QString(), address);
        if (!found)
            QTEST(found.error().kind, "kind");
    }
};

QTEST_APPLESS_MAIN(IssuerMetadataTest)
#include "tst_issuermetadata.moc"
