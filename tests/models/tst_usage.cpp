// SPDX-License-Identifier: GPL-3.0-or-later
// That the snippets run is shown by tests/programs/tst_snippets.cpp.
#include "models/usage.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class UsageTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static CallerUse use(Caller caller, CallerDoor door)
    {
        CallerUse made;
        made.caller = std::move(caller);
        made.door = door;
        made.times = 212;
        made.last = *fromRfc3339(u"2026-11-21T11:00:00Z"_s);
        return made;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void countsTheProgramsThatWillMissTheirTokens()
    {
        const WallTime now = *fromRfc3339(u"2026-11-21T12:00:00Z"_s);
        const auto took = [&](const QString &program, const QByteArray &source, Milliseconds ago) {
            CallerUse made = use({.name = program, .script = {}}, CallerDoor::Socket);
            made.source = {source};
            made.last = now - ago;
            return made;
        };
        QCOMPARE(programsServed({}, now), 0);
        QCOMPARE(programsServed({took(u"/usr/bin/a"_s, "1", 1min), took(u"/usr/bin/a"_s, "2", 1h),
                                 took(u"/usr/bin/b"_s, "1", 24h), took(u"/usr/bin/c"_s, "1", 25h)},
                                now),
                 2);
    }

    void snippetsAskWhenTheyRun_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("begins");
        QTest::newRow("curl") << int(Language::Curl) << u"tokenctl header billing |\n  curl -H @- https://a.example/"_s;
        QTest::newRow("PowerShell") << int(Language::PowerShell) << u"$name, $value = (tokenctl header billing)"_s;
        QTest::newRow("Python") << int(Language::Python) << u"import subprocess"_s;
        QTest::newRow(".env") << int(Language::DotEnv) << u"ACCESS_TOKEN=\"$(tokenctl get billing)\""_s;
    }
    void snippetsAskWhenTheyRun()
    {
        QFETCH(int, language);
        QFETCH(QString, begins);
        const QString text = snippet(Language(language), {u"billing"_s, u"https://a.example/"_s, {}});
        QVERIFY2(text.startsWith(begins), qPrintable(text));
        QVERIFY(!snippetHint(Language(language)).isEmpty());
    }

    void theSocketIsNamedWhereItMustBe()
    {
        for (const Language language : {Language::Curl, Language::PowerShell, Language::Python, Language::DotEnv}) {
            const QString text = snippet(language, {u"billing"_s, {}, u"/run/my agent/agent.sock"_s});
            QVERIFY2(text.contains(u"--socket") && text.contains(u"/run/my agent/agent.sock"), qPrintable(text));
            QVERIFY(!snippet(language, {u"billing"_s, {}, {}}).contains(u"--socket"));
        }
    }

    void whatTheDefinitionSaysIsQuoted()
    {
        const UsageTarget evil{u"billing"_s, u"https://a.example/'; rm -rf ~; '\"$(id)`id`\\"_s, {}};
        QVERIFY(snippet(Language::Curl, evil).contains(u"'https://a.example/'\\''; rm -rf ~; '\\''\"$(id)`id`\\'"));
        QVERIFY(snippet(Language::PowerShell, evil).contains(u"'https://a.example/''; rm -rf ~; ''\"$(id)`id`\\'"));
        QVERIFY(snippet(Language::Python, evil).contains(u"\"https://a.example/'; rm -rf ~; '\\\"$(id)`id`\\\\\""));
    }

    void callersAreNamedAsPeopleKnowThem()
    {
        const std::vector<DetailRow> rows = callerRows(
            {use({.kind = Caller::Kind::Key, .name = u"deploy"_s, .script = {}}, CallerDoor::Gateway),
             use({.name = u"/usr/bin/python3.11"_s, .script = u"/srv/app/export.py"_s}, CallerDoor::Socket),
             use({.name = u"/usr/bin/curl"_s, .script = {}}, CallerDoor::Socket),
             use({.kind = Caller::Kind::Managing, .name = {}, .script = {}}, CallerDoor::Api)},
            {.now = *fromRfc3339(u"2026-11-21T12:00:00Z"_s), .zone = QTimeZone::utc(), .locale = QLocale::c()});
        QStringList told;
        for (const DetailRow &row : rows)
            told << row.first + u" | "_s + row.second + u" | "_s + row.trailing;
        QCOMPARE(told, (QStringList{u"key “deploy” | through the gateway | 212 times, last 11:00:00"_s,
                                    u"export.py | /srv/app/export.py | 212 times, last 11:00:00"_s,
                                    u"curl | /usr/bin/curl | 212 times, last 11:00:00"_s,
                                    u"managing key | over the local API | 212 times, last 11:00:00"_s}));
    }

    void theGatewayNamesTheSource()
    {
        QCOMPARE(gatewayAddressOf(u"http://127.0.0.1:8766"_s, u"billing"_s), u"http://127.0.0.1:8766/billing/"_s);
        QCOMPARE(gatewayAddressOf({}, u"billing"_s), QString());
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
