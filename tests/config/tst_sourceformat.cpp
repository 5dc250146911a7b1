// SPDX-License-Identifier: GPL-3.0-or-later
// Sources as JSON: what is read, what is refused and where the mistake is, what is written back.
#include "config/importer.h"
#include "config/jsonschema.h"
#include "config/sourceformat.h"
#include "grants/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestSourceFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryField();
    void writesBackWhatItRead();
    void exportsWithoutIdsSecretsAndProvisionedSources();
    void givesIdAndRevisionToTheApi();
    void acceptsNullAsAbsent();
    void readsFormsOfTheSchedule_data();
    void readsFormsOfTheSchedule();
    void namesThePathOfTheMistake_data();
    void namesThePathOfTheMistake();
    void neverRepeatsASecretItRefuses();
    void importRefusesTheWholeFileForOneMistake();
    void theSchemaKnowsWhatTheReaderKnows();
};

namespace {

const char *const complete = R"({"version":1,"sources":[
  {"name":"billing","title":"Billing API","group":"payments","notes":"two\nlines",
   "grant":{"type":"client_credentials","token_url":"https://idp.example/oauth/token","client_id":"app",
            "client_auth":"client_secret_basic","scope":"read write","audience":"a","resource":"r",
            "extra":{"tenant":"t1"}},
   "fallback":{"type":"manual","expires_at":"2026-12-01T00:00:00Z"},
   "schedule":{"refresh_before":"20%","refresh_every":600,"keep_alive":{"until":"2027-01-01T00:00:00Z"}},
   "header_scheme":"raw","clear_on_exit":true,"rotate_credentials_every":7776000,
   "gateway":{"upstream":"https://api.example/v1","unauthenticated_fallback":true,
              "guard":{"issuer":"https://clerk.example","authorized_parties":["https://app.example"],
                       "public_paths":["/health","/hooks/*"]}},
   "sink":{"path":"/run/tokens/billing","format":"env","variable":"BILLING"},
   "tls":{"ca_file":"/etc/ca.pem","client_cert_file":"/etc/me.pem"},"allow_http":true,"paused":true},
  {"name":"news","grant":{"type":"login","auth_url":"http://localhost:9000/login","email":"a@b.example","probe":"common"}}
]})";

/// A file with one source whose `member` is replaced or added.
QByteArray with(const char *member, const QByteArray &grant = R"({"type":"manual"})")
{
    return R"({"version":1,"sources":[{"name":"a","grant":)" + grant + QByteArray(*member ? "," : "") + member + "}]}";
}

QByteArray grantWith(const char *members)
{
    return with("", QByteArray(R"({"type":"client_credentials","token_url":"https://a.example/t","client_id":"x")") +
                        (*members ? "," : "") + members + '}');
}

} // namespace

void TestSourceFormat::readsEveryField()
{
    const auto sources = config::readSources(complete, grantCatalogue());
    QVERIFY2(sources, sources ? "" : qPrintable(sources.error().where + sources.error().serverText));
    QCOMPARE(sources->size(), std::size_t(2));
    const Source &billing = sources->front();
    QCOMPARE(billing.name, u"billing"_s);
    QCOMPARE(billing.title, u"Billing API"_s);
    QCOMPARE(billing.group, u"payments"_s);
    QCOMPARE(billing.notes, u"two\nlines"_s);
    QCOMPARE(billing.grant.type, QByteArray("client_credentials"));
    QCOMPARE(billing.grant.text(u"scope"_s), u"read write"_s);
    QCOMPARE(billing.grant.fields.value(u"extra"_s).toMap().value(u"tenant"_s).toString(), u"t1"_s);
    QCOMPARE(billing.fallback->type, QByteArray("manual"));
    QCOMPARE(std::get<double>(*billing.schedule.refreshBefore), 0.2);
    QCOMPARE(std::get<Seconds>(*billing.schedule.refreshEvery), Seconds(600));
    QCOMPARE(billing.schedule.keepAlive.mode, KeepAlive::Mode::Until);
    QCOMPARE(toRfc3339(*billing.schedule.keepAlive.until), u"2027-01-01T00:00:00Z"_s);
    QCOMPARE(billing.headerScheme, QByteArray("raw"));
    QVERIFY(billing.clearOnExit);
    QCOMPARE(billing.rotateCredentialsEvery, Seconds(7776000));
    QCOMPARE(billing.gateway->upstream, u"https://api.example/v1"_s);
    QVERIFY(billing.gateway->unauthenticatedFallback);
    QCOMPARE(billing.gateway->guard->issuer, u"https://clerk.example"_s);
    QCOMPARE(billing.gateway->guard->authorizedParties, QStringList{u"https://app.example"_s});
    QCOMPARE(billing.gateway->guard->publicPaths, (QStringList{u"/health"_s, u"/hooks/*"_s}));
    QVERIFY(billing.sink);
    QCOMPARE(billing.sink->path, u"/run/tokens/billing"_s);
    QCOMPARE(billing.sink->format, SinkSpec::Format::Env);
    QCOMPARE(billing.sink->variable, "BILLING");
    QCOMPARE(billing.transport.caFile, u"/etc/ca.pem"_s);
    QCOMPARE(billing.transport.clientCertFile, u"/etc/me.pem"_s);
    QVERIFY(billing.transport.allowHttp);
    QVERIFY(billing.paused);
    const Source &news = sources->back();
    QCOMPARE(news.headerScheme, QByteArray("Bearer"));
    QVERIFY(!news.paused && !news.clearOnExit && !news.gateway && !news.sink && !news.fallback &&
            !news.transport.allowHttp);
    QCOMPARE(news.schedule, Schedule{});
}

void TestSourceFormat::writesBackWhatItRead()
{
    const auto sources = config::readSources(complete, grantCatalogue());
    const QByteArray written = QJsonDocument(config::exportJson(*sources)).toJson();
    // The golden form: the same members, nothing added.
    QCOMPARE(QJsonDocument::fromJson(written), QJsonDocument::fromJson(complete));
    const auto again = config::readSources(written, grantCatalogue());
    QVERIFY(again);
    QCOMPARE(*again, *sources);
}

void TestSourceFormat::exportsWithoutIdsSecretsAndProvisionedSources()
{
    Source first, second, third;
    first.name = u"b"_s;
    first.id = {QByteArray(32, 'a')};
    first.revision = {7};
    first.grant = {"manual", {}};
    second = first;
    second.name = u"a"_s;
    third = first;
    third.name = u"c"_s;
    third.provisioned = true;
    const QJsonArray list = config::exportJson({first, second, third}).value(u"sources"_s).toArray();
    QCOMPARE(list, (QJsonArray{QJsonObject{{u"name"_s, u"a"_s}, {u"grant"_s, QJsonObject{{u"type"_s, u"manual"_s}}}},
                               QJsonObject{{u"name"_s, u"b"_s}, {u"grant"_s, QJsonObject{{u"type"_s, u"manual"_s}}}}}));
}

void TestSourceFormat::givesIdAndRevisionToTheApi()
{
    Source source;
    source.name = u"a"_s;
    source.id = {QByteArray(32, 'a')};
    source.revision = {7};
    source.grant = {"manual", {{u"expires_at"_s, u"never"_s}}};
    const auto again = config::readSource(QJsonDocument(config::toJson(source)).toJson(), grantCatalogue());
    QVERIFY(again);
    QCOMPARE(*again, source);
}

void TestSourceFormat::acceptsNullAsAbsent()
{
    const auto sources = config::readSources(
        with(
            R"("title":null,"fallback":null,"gateway":null,"sink":null,"tls":{"ca_file":null},"rotate_credentials_every":null,
               "schedule":{"refresh_before":null,"refresh_every":null},"paused":null,"header_scheme":null)"),
        grantCatalogue());
    QVERIFY2(sources, sources ? "" : qPrintable(sources.error().where));
    Source expected;
    expected.name = u"a"_s;
    expected.grant = {"manual", {}};
    QCOMPARE(sources->front(), expected);
}

void TestSourceFormat::readsFormsOfTheSchedule_data()
{
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *schedule, bool accepted) {
        QTest::newRow(schedule) << QByteArray(schedule) << accepted;
    };
    row(R"({"refresh_before":60})", true);
    row(R"({"refresh_before":"12.5%"})", true);
    row(R"({"refresh_every":"80%"})", true);
    row(R"({"keep_alive":"on_demand"})", true);
    row(R"({"refresh_before":"90%"})", true);
    row(R"({"refresh_before":"95%"})", false);
    row(R"({"refresh_before":"0%"})", false);
    row(R"({"refresh_before":0})", false);
    row(R"({"refresh_before":-5})", false);
    row(R"({"refresh_before":1.5})", false);
    row(R"({"refresh_before":1e300})", false);
    row(R"({"refresh_before":"soon"})", false);
    row(R"({"refresh_every":"101%"})", false);
    row(R"({"keep_alive":"never"})", false);
    row(R"({"keep_alive":{"until":"tomorrow"}})", false);
    row(R"({"keep_alive":{}})", false);
}

void TestSourceFormat::readsFormsOfTheSchedule()
{
    QFETCH(const QByteArray, schedule);
    QFETCH(const bool, accepted);
    const auto sources = config::readSources(with(("\"schedule\":" + schedule).constData()), grantCatalogue());
    QCOMPARE(sources.has_value(), accepted);
    if (!accepted) {
        QVERIFY2(sources.error().where.startsWith(u"sources[0].schedule."_s), qPrintable(sources.error().where));
        return;
    }
    const auto again = config::readSources(QJsonDocument(config::exportJson(*sources)).toJson(), grantCatalogue());
    QVERIFY(again);
    QCOMPARE(*again, *sources);
}

void TestSourceFormat::namesThePathOfTheMistake_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, const QByteArray &text, const QString &path, const QString &hint = {}) {
        QTest::newRow(name) << text << path << hint;
    };
    const QString source = u"sources[0]"_s, grant = u"sources[0].grant"_s;
    row("empty", "", {});
    row("no JSON", "hello", {});
    row("half", R"({"version":1,"sources":[)", {});
    row("array", "[]", {});
    row("duplicate key", R"({"version":1,"version":1,"sources":[]})", {}, u"version"_s);
    row("deep", R"({"version":1,"sources":)" + QByteArray(100'000, '['), {});
    row("no version", R"({"sources":[]})", u"version"_s);
    row("version 0", R"({"version":0,"sources":[]})", u"version"_s);
    row("newer version", R"({"version":2,"sources":[]})", u"version"_s, u"newer"_s);
    row("version as text", R"({"version":"1","sources":[]})", u"version"_s);
    row("no sources", R"({"version":1})", u"sources"_s);
    row("sources as object", R"({"version":1,"sources":{}})", u"sources"_s);
    row("unknown at the top", R"({"version":1,"sources":[],"x":1})", u"x"_s);
    row("source as text", R"({"version":1,"sources":["a"]})", source);
    row("no name", R"({"version":1,"sources":[{"grant":{"type":"manual"}}]})", source + u".name"_s);
    row("bad name", R"({"version":1,"sources":[{"name":"Big Name","grant":{"type":"manual"}}]})", source + u".name"_s);
    row("name of 64",
        R"({"version":1,"sources":[{"name":")" + QByteArray(64, 'a') + R"(","grant":{"type":"manual"}}]})",
        source + u".name"_s);
    row("name is a number", R"({"version":1,"sources":[{"name":1,"grant":{"type":"manual"}}]})", source + u".name"_s);
    row("duplicate name",
        R"({"version":1,"sources":[{"name":"a","grant":{"type":"manual"}},{"name":"b","grant":{"type":"manual"}},{"name":"a","grant":{"type":"manual"}}]})",
        u"sources[2].name"_s, u"sources[0]"_s);
    row("bad id", with(R"("id":"zz")"), source + u".id"_s);
    row("bad revision", with(R"("revision":-1)"), source + u".revision"_s);
    row("no grant", R"({"version":1,"sources":[{"name":"a"}]})", grant);
    row("grant as text", with("", R"("manual")"), grant);
    row("no type", with("", "{}"), grant + u".type"_s, u"client_credentials"_s);
    row("unknown type", with("", R"({"type":"magic"})"), grant + u".type"_s, u"client_credentials"_s);
    row("unknown field", grantWith(R"("clientid":"x")"), grant + u".clientid"_s);
    row("unknown field of a source", with(R"("colour":"red")"), source + u".colour"_s);
    row("field of another grant", with("", R"({"type":"manual","token_url":"https://a.example"})"),
        grant + u".token_url"_s);
    row("missing field", with("", R"({"type":"client_credentials","token_url":"https://a.example/t"})"),
        grant + u".client_id"_s, u"needed"_s);
    row("empty field", with("", R"({"type":"client_credentials","token_url":"https://a.example/t","client_id":""})"),
        grant + u".client_id"_s, u"needed"_s);
    row("wrong type", grantWith(R"("scope":["a"])"), grant + u".scope"_s, u"text"_s);
    row("wrong choice", grantWith(R"("client_auth":"both")"), grant + u".client_auth"_s, u"client_secret_post"_s);
    row("line break in a field", grantWith(R"("scope":"a\r\nb")"), grant + u".scope"_s);
    row("extra as text", grantWith(R"("extra":"a=b")"), grant + u".extra"_s);
    row("extra with a number", grantWith(R"("extra":{"n":1})"), grant + u".extra.n"_s);
    row("plain http", with("", R"({"type":"login","auth_url":"http://a.example/l"})"), grant + u".auth_url"_s,
        u"https"_s);
    row("user info", with("", R"({"type":"login","auth_url":"https://u:p@a.example/l"})"), grant + u".auth_url"_s);
    row("ftp", with("", R"({"type":"login","auth_url":"ftp://a.example/l"})"), grant + u".auth_url"_s);
    row("no host", with("", R"({"type":"login","auth_url":"https:///l"})"), grant + u".auth_url"_s);
    row("relative", with("", R"({"type":"login","auth_url":"/l"})"), grant + u".auth_url"_s);
    row("secret in the grant", grantWith(R"("client_secret":"s3cret")"), grant + u".client_secret"_s,
        u"tokenctl secret set a client_secret"_s);
    row("secret in extra", grantWith(R"("extra":{"client_secret":"s3cret"})"), grant + u".extra.client_secret"_s,
        u"tokenctl secret set"_s);
    row("secret in the source", with(R"("password":"s3cret")"), source + u".password"_s,
        u"tokenctl secret set a password"_s);
    row("secret of the fallback", with(R"("fallback":{"type":"manual","token":"s3cret"})"),
        source + u".fallback.token"_s, u"tokenctl secret set a fallback.token"_s);
    row("fallback unknown field", with(R"("fallback":{"type":"manual","x":1})"), source + u".fallback.x"_s);
    row("bad instant", with("", R"({"type":"manual","expires_at":"2026-11-21"})"), grant + u".expires_at"_s,
        u"never"_s);
    row("paused as text", with(R"("paused":"yes")"), source + u".paused"_s);
    row("rotate below 1", with(R"("rotate_credentials_every":0)"), source + u".rotate_credentials_every"_s);
    row("scheme with a blank", with(R"("header_scheme":"Bearer x")"), source + u".header_scheme"_s);
    row("gateway without upstream", with(R"("gateway":{})"), source + u".gateway.upstream"_s);
    row("gateway over http", with(R"("gateway":{"upstream":"http://a.example"})"), source + u".gateway.upstream"_s);
    const auto guarded = [&](const char *guard) {
        return with(R"("gateway":{"upstream":"https://a.example","guard":)" + QByteArray(guard) + '}');
    };
    row("guard without issuer", guarded("{}"), source + u".gateway.guard.issuer"_s);
    row("guard over http", guarded(R"({"issuer":"http://a.example"})"), source + u".gateway.guard.issuer"_s);
    row("guard with a party that is none", guarded(R"({"issuer":"https://a.example","authorized_parties":[1]})"),
        source + u".gateway.guard.authorized_parties"_s);
    row("guard with a path that is none", guarded(R"({"issuer":"https://a.example","public_paths":["x"]})"),
        source + u".gateway.guard.public_paths"_s);
    row("guard unknown", guarded(R"({"issuer":"https://a.example","x":1})"), source + u".gateway.guard.x"_s);
    row("gateway unknown", with(R"("gateway":{"upstream":"https://a.example","x":1})"), source + u".gateway.x"_s);
    row("sink without a path", with(R"("sink":{"format":"bare"})"), source + u".sink.path"_s, u"needed"_s);
    row("sink beside the program", with(R"("sink":{"path":"token"})"), source + u".sink.path"_s, u"absolute"_s);
    row("sink that climbs", with(R"("sink":{"path":"/run/../etc/token"})"), source + u".sink.path"_s);
    row("sink that is a directory", with(R"("sink":{"path":"/run/tokens/"})"), source + u".sink.path"_s);
    row("sink with a line feed", with(R"("sink":{"path":"/run/a\nb"})"), source + u".sink.path"_s);
    row("sink unknown format", with(R"("sink":{"path":"/run/t","format":"xml"})"), source + u".sink.format"_s,
        u"header"_s);
    row("sink bad variable", with(R"("sink":{"path":"/run/t","format":"env","variable":"A B"})"),
        source + u".sink.variable"_s);
    row("sink variable of a bare token", with(R"("sink":{"path":"/run/t","variable":"A"})"),
        source + u".sink.variable"_s, u"env"_s);
    row("sink unknown", with(R"("sink":{"path":"/run/t","mode":"0644"})"), source + u".sink.mode"_s);
    row("tls as text", with(R"("tls":"none")"), source + u".tls"_s);
    row("tls unknown", with(R"("tls":{"insecure":true})"), source + u".tls.insecure"_s);
    row("schedule unknown", with(R"("schedule":{"refresh":1})"), source + u".schedule.refresh"_s);
}

void TestSourceFormat::namesThePathOfTheMistake()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, path);
    QFETCH(const QString, hint);
    const auto sources = config::readSources(text, grantCatalogue());
    QVERIFY(!sources);
    const Error error = sources.error();
    QCOMPARE(error.where, path);
    QVERIFY(error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::Unsupported);
    QVERIFY(!error.serverText.isEmpty());
    QVERIFY2(error.serverText.contains(hint), qPrintable(error.serverText));
}

// S5-29
void TestSourceFormat::neverRepeatsASecretItRefuses()
{
    for (const QByteArray &text :
         {grantWith(R"("client_secret":"s3cret")"), grantWith(R"("extra":{"password":"s3cret"})"),
          with(R"("api_key":"s3cret")"), grantWith(R"("client_auth":"s3cret")")}) {
        const auto sources = config::readSources(text, grantCatalogue());
        QVERIFY(!sources);
        QVERIFY(!(sources.error().where + sources.error().serverText).contains(u"s3cret"_s));
    }
}

void TestSourceFormat::importRefusesTheWholeFileForOneMistake()
{
    const QByteArray good = complete;
    QCOMPARE(config::readImport(good, {}, grantCatalogue())->size(), std::size_t(2));
    QByteArray bad = good;
    bad.replace("\"probe\"", "\"prob\"");
    const auto refused = config::readImport(bad, {}, grantCatalogue());
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"sources[1].grant.prob"_s);
    const auto single = config::readImport(R"( {"name":"one","grant":{"type":"manual"}})", {}, grantCatalogue());
    QVERIFY(single);
    QCOMPARE(single->front().source.name, u"one"_s);
    QVERIFY(single->front().secrets.empty());
}

void TestSourceFormat::theSchemaKnowsWhatTheReaderKnows()
{
    const QJsonObject schema = config::sourcesSchema(grantCatalogue());
    const QJsonArray kinds =
        schema.value(u"$defs"_s).toObject().value(u"grant"_s).toObject().value(u"oneOf"_s).toArray();
    QCOMPARE(std::size_t(kinds.size()), grantCatalogue().size());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const GrantDescriptor &grant = grantCatalogue()[std::size_t(i)];
        const QJsonObject kind = kinds.at(i).toObject();
        QCOMPARE(kind.value(u"additionalProperties"_s), QJsonValue(false));
        QCOMPARE(std::size_t(kind.value(u"properties"_s).toObject().size()), grant.fields.size() + 1);
        for (const SlotRule &slot : grant.secretSlots)
            QVERIFY(!kind.value(u"properties"_s).toObject().contains(QLatin1String(slot.name)));
    }
    // Every member of the complete example is in the schema, and nothing else is.
    const QJsonObject source = schema.value(u"properties"_s)
                                   .toObject()
                                   .value(u"sources"_s)
                                   .toObject()
                                   .value(u"items"_s)
                                   .toObject()
                                   .value(u"properties"_s)
                                   .toObject();
    QStringList expected =
        QJsonDocument::fromJson(complete).object().value(u"sources"_s).toArray().at(0).toObject().keys();
    expected << u"id"_s << u"revision"_s;
    expected.sort();
    QCOMPARE(source.keys(), expected);
}

QTEST_GUILESS_MAIN(TestSourceFormat)
#include "tst_sourceformat.moc"
