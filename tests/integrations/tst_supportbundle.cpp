// SPDX-License-Identifier: GPL-3.0-or-later
// The support bundle: useful, private, and without any secret that the agent knows.
#include "integrationroom.h"
#include "runtime/secretsearch.h"

#include <sys/stat.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestSupportBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_room.isReady(), m_room.agent().log().constData()); }

    void saysWhatHelps();
    void holdsNoSecretInAnyForm();
    void theAgentsOwnKeyIsASecretToo();
    void isAFileForItsOwnerAlone();
    void leavesWhatIsNoFile();
    void knownValuesAreTakenOut_data();
    void knownValuesAreTakenOut();
    void aSecretThatCannotBeTakenOutMeansNoBundle();
    void shortSecretsThatAreWordsDoNoHarm();
    void programsWithAKeyOfTheirOwnGetNone();

private:
    [[nodiscard]] QJsonObject bundle() { return m_room.agent().ctl({u"support-bundle"_s, u"-"_s}).json(); }
    IntegrationRoom m_room;
};

void TestSupportBundle::saysWhatHelps()
{
    const QJsonObject content = bundle();
    QCOMPARE(content[u"tokenwatch_support_bundle"_s], 1);
    QCOMPARE(content[u"about"_s][u"secrets"_s], u"memory"_s);
    QVERIFY(!content[u"about"_s][u"version"_s].toString().isEmpty());
    QVERIFY(!content[u"log"_s].toArray().isEmpty());
    bool found = false;
    for (const QJsonValue &source : content[u"sources"_s].toArray()) {
        if (source[u"definition"_s][u"name"_s] != u"reporting"_s)
            continue;
        found = true;
        QCOMPARE(source[u"status"_s][u"state"_s], u"fresh"_s);
        QCOMPARE(source[u"attempts"_s][0][u"outcome"_s], u"refreshed"_s);
        QVERIFY(!source[u"definition"_s].toObject().contains("notes"_L1));
    }
    QVERIFY(found);
}

void TestSupportBundle::holdsNoSecretInAnyForm()
{
    const QByteArray text = m_room.agent().ctl({u"support-bundle"_s, u"-"_s}).out;
    QVERIFY(text.size() > 1000);
    QList<QByteArray> secrets{m_room.agent().description()[u"key"_s].toString().toLatin1()};
    for (const QString &name : {u"reporting"_s, u"loyalty"_s, u"customer-app"_s})
        secrets.append(m_room.token(name));
    const QJsonObject sandbox = m_room.agent().ask({u"sandbox"_s, u"status"_s}).json();
    for (const QJsonValue &client : sandbox[u"clients"_s].toArray())
        secrets.append(client[u"client_secret"_s].toString().toLatin1());
    secrets.append(sandbox[u"user"_s][u"password"_s].toString().toLatin1());
    secrets.removeAll({});
    QVERIFY(secrets.size() > 5);
    for (const QByteArray &secret : secrets) {
        QVERIFY(!text.contains(secret));
        QVERIFY(!text.contains(secret.toBase64(QByteArray::OmitTrailingEquals)));
        QVERIFY(!text.contains(secret.toPercentEncoding()));
    }
}

void TestSupportBundle::theAgentsOwnKeyIsASecretToo()
{
    const QString key = m_room.agent().description()[u"key"_s].toString();
    QVERIFY(key.size() > 40);
    const QJsonObject mistaken{
        {u"name"_s, u"mistaken"_s}, {u"title"_s, key}, {u"grant"_s, QJsonObject{{u"type"_s, u"manual"_s}}}};
    const Ran added =
        m_room.agent().ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, QJsonDocument(mistaken).toJson());
    QVERIFY2(added.exit == 0, added.err.constData());
    const QByteArray text = m_room.agent().ctl({u"support-bundle"_s, u"-"_s}).out;
    (void)m_room.agent().ctl({u"source"_s, u"remove"_s, u"mistaken"_s});
    QVERIFY(text.contains("\"mistaken\""));
    QVERIFY(!text.contains(key.toLatin1()));
}

void TestSupportBundle::isAFileForItsOwnerAlone()
{
    const QString file = m_room.home().path(u"bundle.json"_s);
    const Ran ran = m_room.shell(u"umask 000; tokenctl support-bundle '%1'"_s.arg(file));
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY(ran.out.contains("No secret was found"));
    struct stat info = {};
    QVERIFY(::stat(QFile::encodeName(file).constData(), &info) == 0);
    QCOMPARE(info.st_mode & 07777, mode_t(0600));
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(bytes.readAll()).isObject());
}

void TestSupportBundle::leavesWhatIsNoFile()
{
    const Ran ran =
        m_room.shell(u"cd \"$HOME\" && echo mine >real && ln -s real linked && tokenctl support-bundle linked; "
                     "code=$?; cat real; exit $code"_s);
    QCOMPARE(ran.exit, 2);
    QCOMPARE(ran.out, "mine\n");
    QVERIFY(ran.err.contains("symbolic link"));
}

void TestSupportBundle::knownValuesAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    const QByteArray canary = "canary/+?zebra-42";
    QTest::newRow("raw") << QString::fromLatin1("it said " + canary + " twice");
    QTest::newRow("base64") << QString::fromLatin1(canary.toBase64());
    QTest::newRow("base64, shifted") << QString::fromLatin1(("x:" + canary + ":y").toBase64());
    QTest::newRow("base64url") << QString::fromLatin1(
        canary.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QTest::newRow("percent") << QString::fromLatin1(canary.toPercentEncoding());
    QTest::newRow("percent, lower case") << QString::fromLatin1(canary.toPercentEncoding().toLower());
    QTest::newRow("hex") << QString::fromLatin1(canary.toHex());
    QTest::newRow("in JSON in JSON") << QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"a"_s, QString::fromLatin1(canary)}}).toJson());
}

void TestSupportBundle::knownValuesAreTakenOut()
{
    QFETCH(const QString, text);
    std::vector<Secret> known;
    known.emplace_back("canary/+?zebra-42"_ba);
    const QJsonObject content{{u"log"_s, QJsonArray{u"harmless"_s, text}}};
    const auto clean = runtime::withoutSecrets(content, known);
    QVERIFY(clean);
    const QJsonArray log = QJsonDocument::fromJson(*clean).object()[u"log"_s].toArray();
    QCOMPARE(log[0], u"harmless"_s);
    QVERIFY2(log[1].toString().contains(u"•••"), clean->constData());
    QVERIFY(log[1].toString() != text);
}

void TestSupportBundle::aSecretThatCannotBeTakenOutMeansNoBundle()
{
    std::vector<Secret> known;
    known.emplace_back("member-name-zebra"_ba);
    const QJsonObject content{{u"member-name-zebra"_s, 1}};
    const auto clean = runtime::withoutSecrets(content, known);
    QVERIFY(!clean);
    QCOMPARE(clean.error().kind, ErrorKind::NotAllowed);
    QVERIFY(!clean.error().serverText.contains(u"zebra"_s));
}

void TestSupportBundle::shortSecretsThatAreWordsDoNoHarm()
{
    std::vector<Secret> known;
    known.emplace_back("log"_ba);
    known.emplace_back("source"_ba);
    const auto clean = runtime::withoutSecrets({{u"sources"_s, QJsonArray{u"the source of it"_s}}}, known);
    QVERIFY(clean);
    QVERIFY(!clean->contains("the source of it"));
}

void TestSupportBundle::programsWithAKeyOfTheirOwnGetNone()
{
    const QString key = m_room.agent()
                            .ask({u"key"_s, u"create"_s, u"helper"_s, u"--source"_s, u"reporting"_s})
                            .json()[u"data"_s][u"key"_s]
                            .toString();
    QVERIFY(!key.isEmpty());
    const Ran ran = run(u"curl"_s,
                        {u"-s"_s, u"-H"_s, u"X-Api-Key: "_s + key,
                         m_room.agent().description()[u"api"_s].toString() + u"/api/support-bundle"_s},
                        m_room.home().environment());
    QCOMPARE(ran.json()[u"error"_s][u"kind"_s], u"not_allowed"_s);
}

QTEST_GUILESS_MAIN(TestSupportBundle)
#include "tst_supportbundle.moc"
