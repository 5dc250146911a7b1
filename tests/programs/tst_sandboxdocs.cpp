// SPDX-License-Identifier: GPL-3.0-or-later
// docs/sandbox.md as a reader of it: every line of its shell blocks is run as printed, from top to bottom, against a
// sandbox that serves alone. Only the port is another one.
#include "support/agentprocess.h"
#include "support/plainrequest.h"

#include <QRegularExpression>
#include <QUrl>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class SandboxDocsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineWorksAsPrinted(); // S5-35
    void everyEndpointHasALine();
    void everyFaultIsDescribed(); // X-06

private:
    Home m_home;
    std::unique_ptr<AgentProcess> m_agent;
    QByteArray m_page;

    void start();
};

namespace {

QByteArray manual()
{
    QFile file(qEnvironmentVariable("TOKENWATCH_SOURCE") + u"/docs/sandbox.md"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The lines of all ```sh blocks.
QStringList shellLines(const QByteArray &page)
{
    QStringList lines;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(page).split(u'\n')) {
        if (line.startsWith("```"_L1))
            inside = line == "```sh"_L1;
        else if (inside)
            lines.append(line);
    }
    return lines;
}

/// curl as the reader types it, in front of one that writes down what came when it is not what the page says.
constexpr const char *watchedCurl = R"(
curl() {
  local body status
  body=$(mktemp)
  status=$(command curl -sS --max-time 20 -o "$body" -w '%{http_code}' "$@")
  cat "$body"
  rm -f "$body"
  echo ran >> "$RAN"
  if [ "$status" != "$EXPECTED" ]; then echo "line $LINE: $status instead of $EXPECTED: $*" >> "$WRONG"; fi
}
)";

} // namespace

void SandboxDocsTest::start()
{
    if (m_agent)
        return;
    m_page = manual();
    m_agent = std::make_unique<AgentProcess>(m_home, QStringList{u"--sandbox-only"_s}, QMap<QString, QString>(),
                                             m_home.path(u"sandbox"_s));
    QVERIFY2(m_agent->isReady(), m_agent->log().constData());
}

void SandboxDocsTest::everyLineWorksAsPrinted()
{
    start();
    const QStringList lines = shellLines(m_page);
    static const QRegularExpression documented(u"^(.*\\bcurl .*) # (\\d{3})$"_s);
    QString script = QString::fromLatin1(watchedCurl);
    int number = 0;
    int documentedLines = 0;
    const QString port = QString::number(QUrl(m_agent->description()[u"sandbox"_s].toString()).port());
    for (QString line : lines) {
        ++number;
        if (line.startsWith("tokenwatchd "_L1))
            continue;
        line.replace(u"127.0.0.1:9400"_s, u"127.0.0.1:"_s + port);
        if (line.contains("curl "_L1)) {
            const auto parts = documented.match(line);
            QVERIFY2(parts.hasMatch(), qPrintable(u"no status: "_s + line));
            ++documentedLines;
            script += u"LINE=%1 EXPECTED=%2\n"_s.arg(number).arg(parts.captured(2));
        }
        script += line + u'\n';
    }
    QVERIFY(documentedLines > 70);

    QProcessEnvironment environment = m_home.environment();
    environment.insert(u"PATH"_s, QFileInfo(program("tokenctl")).absolutePath() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"WRONG"_s, m_home.path(u"wrong"_s));
    environment.insert(u"RAN"_s, m_home.path(u"ran"_s));
    const Ran ran = run(u"/bin/bash"_s, {m_home.file(u"manual.sh"_s, script.toUtf8())}, environment, {}, 200000);
    QFile wrong(m_home.path(u"wrong"_s));
    const QByteArray complaints = wrong.open(QIODevice::ReadOnly) ? wrong.readAll() : QByteArray();
    QVERIFY2(complaints.isEmpty(), complaints.constData());
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    QCOMPARE(ran.exit, 0);
    QFile counted(m_home.path(u"ran"_s));
    QVERIFY(counted.open(QIODevice::ReadOnly));
    QVERIFY(counted.readAll().count('\n') >= documentedLines);
}

void SandboxDocsTest::everyEndpointHasALine()
{
    start();
    // What the lines asked for is in the sandbox's own trace.
    const QList<QByteArray> asked = m_agent->ask({u"sandbox"_s, u"log"_s, u"-n"_s, u"500"_s}).out.split('\n');
    QSet<QString> seen;
    for (const QByteArray &line : asked) {
        const QJsonObject request = QJsonDocument::fromJson(line).object();
        seen.insert(request[u"method"_s].toString() + u' ' + request[u"target"_s].toString().section(u'?', 0, 0));
    }
    const QJsonArray endpoints = m_agent->ask({u"sandbox"_s, u"status"_s}).json()[u"endpoints"_s].toArray();
    QVERIFY(endpoints.size() > 50);
    QStringList missing;
    for (const QJsonValue &endpoint : endpoints) {
        const QString pattern =
            u'^' + QRegularExpression::escape(endpoint.toString()).replace(u"\\*"_s, u"[^/]+"_s) + u'$';
        const QRegularExpression expression(pattern);
        if (std::none_of(seen.cbegin(), seen.cend(),
                         [&](const QString &each) { return expression.match(each).hasMatch(); }))
            missing.append(endpoint.toString());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", ")));
}

void SandboxDocsTest::everyFaultIsDescribed()
{
    start();
    const Ran status = m_agent->ask({u"sandbox"_s, u"status"_s});
    const Ran help = m_agent->ctl({u"sandbox"_s, u"fault"_s, u"--help"_s});
    const QJsonArray kinds = status.json()[u"fault_kinds"_s].toArray();
    QVERIFY(kinds.size() > 20);
    for (const QJsonValue &kind : kinds) {
        const QByteArray name = kind.toString().toLatin1();
        QVERIFY2(m_page.contains('`' + name + '`'), name.constData());
        QVERIFY2(help.out.contains(name), name.constData());
    }
}

QTEST_GUILESS_MAIN(SandboxDocsTest)
#include "tst_sandboxdocs.moc"
