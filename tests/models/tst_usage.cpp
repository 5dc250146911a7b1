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

    void whoUsesATokenIsSaidInACell()
    {
        const texts::Viewpoint view{
            .now = *fromRfc3339(u"2026-11-21T12:00:00Z"_s), .zone = QTimeZone::utc(), .locale = QLocale::c()};
        const Caller key{.kind = Caller::Kind::Key, .name = u"deploy"_s, .script = {}};
        const auto by = [&](Caller caller, Milliseconds ago, CallerDoor door = CallerDoor::Socket) {
            CallerUse made = use(std::move(caller), door);
            made.last = view.now - ago;
            made.times = 3;
            return made;
        };
        QCOMPARE(inUseCell({}, view), texts::TwoLines());
        QCOMPARE(inUseToolTip({}, view), QString());
        QCOMPARE(spokenInUse({}, view), u"no program took the token within the last day"_s);

        std::vector<CallerUse> uses{by(key, 1min)};
        QCOMPARE(inUseCell(uses, view), (texts::TwoLines{u"key “deploy”"_s, u"last 11:59:00"_s}));
        uses.front().times = 1;
        QCOMPARE(inUseToolTip(uses, view), u"key “deploy”: 1 time, last 11:59:00"_s);
        uses.front().times = 3;
        QCOMPARE(spokenInUse(uses, view), u"key “deploy”, last 11:59:00"_s);

        // Once, by whichever door it comes; and whoever came longer ago is history.
        uses.push_back(by({.name = u"/usr/bin/curl"_s, .script = {}}, 2min));
        uses.push_back(by(key, 3min, CallerDoor::Gateway));
        uses.push_back(by({.name = u"/usr/bin/wget"_s, .script = {}}, 25h));
        QCOMPARE(inUseCell(uses, view), (texts::TwoLines{u"key “deploy”, +1"_s, u"last 11:59:00"_s}));
        QCOMPARE(spokenInUse(uses, view), u"key “deploy”, curl, last 11:59:00"_s);
        QCOMPARE(inUseToolTip(uses, view).split(u'\n'),
                 (QStringList{u"key “deploy”: 6 times, last 11:59:00"_s, u"curl: 3 times, last 11:58:00"_s,
                              u"wget: 3 times, last 20 Nov, 11:00"_s}));
    }

    void aCrowdOfProgramsIsCounted()
    {
        const texts::Viewpoint view{
            .now = *fromRfc3339(u"2026-11-21T12:00:00Z"_s), .zone = QTimeZone::utc(), .locale = QLocale::c()};
        std::vector<CallerUse> uses;
        for (int i = 0; i < 13; ++i)
            uses.push_back(use({.name = u"/opt/p%1"_s.arg(i), .script = {}}, CallerDoor::Socket));
        QCOMPARE(inUseCell(uses, view).first, u"p0, +12"_s);
        QCOMPARE(inUseToolTip(uses, view).split(u'\n').size(), 13);
        QVERIFY2(inUseToolTip(uses, view).endsWith(u"\n1 more program"_s), qPrintable(inUseToolTip(uses, view)));
        uses.push_back(use({.name = u"/opt/p13"_s, .script = {}}, CallerDoor::Socket));
        QVERIFY2(spokenInUse(uses, view).contains(u"p11, 2 more programs, last"_s),
                 qPrintable(spokenInUse(uses, view)));
    }

    void theGatewayNamesTheSource()
    {
        QCOMPARE(gatewayAddressOf(u"http://127.0.0.1:8766"_s, u"billing"_s), u"http://127.0.0.1:8766/billing/"_s);
        QCOMPARE(gatewayAddressOf({}, u"billing"_s), QString());
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
