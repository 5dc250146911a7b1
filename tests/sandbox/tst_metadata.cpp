// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthbench.h"

#include <QJsonArray>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 8414 3, OpenID Connect Discovery 4
    void bothDocumentsNameTheIssuerExactly()
    {
        Bench bench;
        const HttpReply reply = bench.send(requestBytes("GET", "/.well-known/oauth-authorization-server"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Type"), "application/json");
        QCOMPARE(reply.text(u"issuer"_s), bench.server.url());
        QCOMPARE(bench.send(requestBytes("GET", "/.well-known/openid-configuration")).json(), reply.json());
        for (const char *required :
             {"response_types_supported", "subject_types_supported", "id_token_signing_alg_values_supported"})
            QVERIFY2(!reply.json().value(QLatin1String(required)).toArray().isEmpty(), required);
        QVERIFY(reply.json().value(u"authorization_response_iss_parameter_supported").toBool());
    }

    void everyAddressInItAnswers_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("authorization") << u"authorization_endpoint"_s << QByteArray("GET");
        QTest::newRow("token") << u"token_endpoint"_s << QByteArray("POST");
        QTest::newRow("device") << u"device_authorization_endpoint"_s << QByteArray("POST");
        QTest::newRow("revocation") << u"revocation_endpoint"_s << QByteArray("POST");
        QTest::newRow("introspection") << u"introspection_endpoint"_s << QByteArray("POST");
        QTest::newRow("registration") << u"registration_endpoint"_s << QByteArray("POST");
        QTest::newRow("keys") << u"jwks_uri"_s << QByteArray("GET");
    }
    void everyAddressInItAnswers()
    {
        QFETCH(QString, member);
        QFETCH(QByteArray, method);
        Bench bench;
        const QUrl address(bench.send(requestBytes("GET", "/.well-known/openid-configuration")).text(member));
        QVERIFY(address.toString().startsWith(bench.server.url()));
        const int status = bench.send(requestBytes(method, address.path().toLatin1())).status;
        QVERIFY2(status != 404 && status != 405, qPrintable(address.path()));
    }

    void everyGrantTypeInItIsKnown()
    {
        Bench bench;
        const QJsonArray types = bench.send(requestBytes("GET", "/.well-known/oauth-authorization-server"))
                                     .json()
                                     .value(u"grant_types_supported")
                                     .toArray();
        QVERIFY(types.size() >= 7);
        for (const QJsonValue &type : types) {
            const HttpReply reply = bench.token({{"grant_type", type.toString().toLatin1()}, {"client_id", "app"}});
            QVERIFY2(reply.error() != u"unsupported_grant_type", qPrintable(type.toString()));
        }
    }
};

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
