// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that govern the agent: each counts at once, or a sentence stands beside its field and nothing changes.
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "texts/preferencetexts.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_AgentPages : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    Theme m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<SourcesModel> m_sources;
    std::unique_ptr<QWidget> m_window;

    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    SettingsDialog *open(SettingsDialog::Page page)
    {
        m_window = std::make_unique<QWidget>();
        auto *dialog = new SettingsDialog({*m_agent, *m_sources, m_theme}, {}, false, {}, m_window.get());
        dialog->setPage(page);
        dialog->show();
        m_agent->asked.clear();
        return dialog;
    }
    void pick(const QString &name, int index)
    {
        auto *box = part<QComboBox>(name);
        QVERIFY2(box, qPrintable(name));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    /// As somebody types it and leaves the field.
    void type(const QString &name, const QString &text)
    {
        auto *line = part<QLineEdit>(name);
        QVERIFY2(line, qPrintable(name));
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] QString refusal(const QString &path) const
    {
        const auto *label = part<QLabel>(u"refusal "_s + path);
        return label && label->isVisible() ? label->text() : QString();
    }
    static Error refusalOf(ErrorKind kind, const QString &where, const QByteArray &code, const QString &text = {})
    {
        Error error = failure(kind, where, text).value();
        error.code = code;
        return error;
    }

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<RecordingAgent>();
        m_sources = std::make_unique<SourcesModel>(m_clock, QTimeZone::utc());
    }
    void cleanup()
    {
        m_window.reset();
        m_sources.reset();
        m_agent.reset();
    }

    void eachChoiceCountsAtOnce_data()
    {
        using P = AgentPreferences;
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("index");
        QTest::addColumn<std::function<void(P &)>>("change");
        const auto row = [](SettingsDialog::Page page, const char *field, int index, std::function<void(P &)> change) {
            QTest::newRow(field) << static_cast<int>(page) << QString::fromLatin1(field) << index << std::move(change);
        };
        using Page = SettingsDialog::Page;
        row(Page::Scheduling, "scheduling.refresh_before", 3,
            [](P &p) { p.scheduling.refreshBefore = Margin(Seconds(5min)); });
        row(Page::Scheduling, "scheduling.refresh_every", 1,
            [](P &p) { p.scheduling.refreshEvery = Margin(Seconds(10min)); });
        row(Page::Scheduling, "scheduling.first_wait", 0, [](P &p) { p.scheduling.retryPace.firstWait = 5s; });
        row(Page::Scheduling, "scheduling.longest_wait", 4, [](P &p) { p.scheduling.retryPace.longestWait = 1h; });
        row(Page::Scheduling, "scheduling.attempts_per_host", 0, [](P &p) { p.scheduling.attemptsPerHost = 1; });
        row(Page::Network, "network.road", 1, [](P &p) { p.network.road = P::Network::Road::Direct; });
        row(Page::Network, "network.connect_deadline", 3, [](P &p) { p.network.connectDeadline = 30s; });
        row(Page::Network, "network.attempt_deadline", 2, [](P &p) { p.network.attemptDeadline = 60s; });
    }
    void eachChoiceCountsAtOnce()
    {
        QFETCH(const int, page);
        QFETCH(const QString, field);
        QFETCH(const int, index);
        QFETCH(const std::function<void(AgentPreferences &)>, change);
        open(static_cast<SettingsDialog::Page>(page));
        pick(field, index);
        AgentPreferences expected;
        change(expected);
        QVERIFY(m_agent->chosenPreferences == expected);
        QVERIFY(checkPreferences(expected));
        pick(field, index); // the same again is no change
        QCOMPARE(m_agent->asked.count(u"preferences"_s), 1);
    }

    void whatAFileHoldsIsShownEvenIfNoListOffersIt()
    {
        m_agent->chosenPreferences.scheduling.refreshBefore = Margin(0.33);
        m_agent->chosenPreferences.scheduling.attemptsPerHost = 3;
        open(SettingsDialog::Page::Scheduling);
        QVERIFY(part<QComboBox>(u"scheduling.refresh_before"_s)->currentText().contains(u"33"_s));
        QCOMPARE(part<QComboBox>(u"scheduling.attempts_per_host"_s)->currentText(), u"3"_s);
        QVERIFY(m_agent->asked.isEmpty());
    }

    void aRefusalStandsBesideItsFieldAndTheOldValueStays()
    {
        open(SettingsDialog::Page::Scheduling);
        m_agent->failing = refusalOf(ErrorKind::InvalidInput, u"scheduling.longest_wait"_s, "range");
        pick(u"scheduling.first_wait"_s, 4);
        QTRY_VERIFY(!refusal(u"scheduling.longest_wait"_s).isEmpty());
        QVERIFY(refusal(u"scheduling.first_wait"_s).isEmpty());
        QVERIFY(m_agent->chosenPreferences == AgentPreferences{});
        m_agent->failing.reset();
        pick(u"scheduling.longest_wait"_s, 3);
        QVERIFY(refusal(u"scheduling.longest_wait"_s).isEmpty());
    }

    void aProxyCountsOnceItHasAnAddress()
    {
        open(SettingsDialog::Page::Network);
        QVERIFY(!part<QLineEdit>(u"network.proxy"_s)->isEnabled());
        pick(u"network.road"_s, 2);
        QVERIFY(m_agent->asked.isEmpty()); // nothing is said before there is one
        QVERIFY(part<QLineEdit>(u"network.proxy"_s)->isEnabled());
        type(u"network.proxy"_s, u" http://proxy.example:3128 "_s);
        QCOMPARE(m_agent->chosenPreferences.network.proxy, u"http://proxy.example:3128"_s);
        QVERIFY(m_agent->chosenPreferences.network.road == AgentPreferences::Network::Road::Proxy);
        type(u"network.no_proxy"_s, u".corp.example,, 10.0.0.0/8"_s);
        QCOMPARE(m_agent->chosenPreferences.network.direct, (QStringList{u".corp.example"_s, u"10.0.0.0/8"_s}));
        pick(u"network.road"_s, 1);
        QVERIFY(!part<QLineEdit>(u"network.proxy"_s)->isEnabled());
        QVERIFY(m_agent->chosenPreferences.network.road == AgentPreferences::Network::Road::Direct);
    }

    void aProxyThatIsNoneIsRefused()
    {
        open(SettingsDialog::Page::Network);
        m_agent->failing = refusalOf(ErrorKind::InvalidInput, u"network.proxy"_s, "address");
        pick(u"network.road"_s, 2);
        type(u"network.proxy"_s, u"my proxy"_s);
        QTRY_VERIFY(refusal(u"network.proxy"_s).contains(u"http://proxy.example:3128"_s));
        QCOMPARE(part<QLineEdit>(u"network.proxy"_s)->text(), u"my proxy"_s); // to be mended
        QVERIFY(m_agent->chosenPreferences == AgentPreferences{});
    }

    void aCertificateFileIsOfferedOrRefused()
    {
        open(SettingsDialog::Page::Network);
        type(u"network.ca_file"_s, u"/etc/corp.pem"_s);
        QCOMPARE(m_agent->chosenPreferences.network.caFile, u"/etc/corp.pem"_s);
        m_agent->failing = refusalOf(ErrorKind::InvalidInput, u"network.ca_file"_s, "no_certificate");
        type(u"network.ca_file"_s, u"/etc/passwd"_s);
        QTRY_VERIFY(refusal(u"network.ca_file"_s).contains(u"PEM"_s));
        QCOMPARE(m_agent->chosenPreferences.network.caFile, u"/etc/corp.pem"_s);
        m_agent->failing.reset();
        type(u"network.ca_file"_s, QString());
        QVERIFY(m_agent->chosenPreferences.network.caFile.isEmpty());
        QVERIFY(refusal(u"network.ca_file"_s).isEmpty());
    }

    void portsAreNumbersOrNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("port"); // -1: none, -2: refused
        QTest::newRow("a port") << u"18765"_s << 18765;
        QTest::newRow("any free one") << u"0"_s << 0;
        QTest::newRow("the last one") << u"65535"_s << 65535;
        QTest::newRow("with blanks") << u" 8080 "_s << 8080;
        QTest::newRow("beyond the last") << u"65536"_s << -2;
        QTest::newRow("below the first") << u"-1"_s << -2;
        QTest::newRow("a word") << u"http"_s << -2;
        QTest::newRow("half a one") << u"80.5"_s << -2;
        QTest::newRow("far too much") << u"99999999999"_s << -2;
    }
    void portsAreNumbersOrNothing()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, port);
        open(SettingsDialog::Page::Programs);
        type(u"serving.api_port"_s, typed);
        if (port == -2) {
            QVERIFY(refusal(u"serving.api_port"_s).contains(u"65535"_s));
            QVERIFY(!m_agent->asked.contains(u"preferences"_s));
            return;
        }
        QVERIFY(refusal(u"serving.api_port"_s).isEmpty());
        QCOMPARE(m_agent->chosenPreferences.serving.apiPort.value(), port);
    }

    void theUsualPortComesBackWithNothing()
    {
        m_agent->chosenPreferences.serving.gatewayPort = 9000;
        open(SettingsDialog::Page::Programs);
        QCOMPARE(part<QLineEdit>(u"serving.gateway_port"_s)->text(), u"9000"_s);
        type(u"serving.gateway_port"_s, QString());
        QVERIFY(!m_agent->chosenPreferences.serving.gatewayPort);
    }

    void aTakenPortNamesTheProgramThatHasIt()
    {
        open(SettingsDialog::Page::Programs);
        m_agent->failing = refusalOf(ErrorKind::InUse, u"serving.api_port"_s, "8080", u"nginx (PID 123)"_s);
        type(u"serving.api_port"_s, u"8080"_s);
        QTRY_COMPARE(refusal(u"serving.api_port"_s),
                     u"Port 8080 is used by nginx (PID 123). End that program, or choose another port."_s);
        QVERIFY(!m_agent->chosenPreferences.serving.apiPort);
        const auto *line = part<QLineEdit>(u"serving.api_port"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<QLineEdit *>(line))->text(QAccessible::Description),
                 refusal(u"serving.api_port"_s));
    }

    void aDoorThatCouldNotBeOpenedAtTheStartSaysWhy()
    {
        m_agent->agentFacts.apiAddress.clear();
        m_agent->agentFacts.apiProblem = refusalOf(ErrorKind::InUse, u"serving.api_port"_s, "8765", u"@root"_s);
        open(SettingsDialog::Page::Programs);
        QVERIFY(refusal(u"serving.api_port"_s).contains(u"root"_s));
        m_agent->agentFacts.apiProblem.reset();
        m_agent->agentFacts.apiAddress = u"http://127.0.0.1:8765"_s;
        Q_EMIT m_agent->factsChanged();
        QVERIFY(refusal(u"serving.api_port"_s).isEmpty());
        QVERIFY(part<QLabel>(u"serving.api address"_s)->text().contains(u"8765"_s));
    }

    void doorsAreSwitched()
    {
        open(SettingsDialog::Page::Programs);
        auto *api = part<QCheckBox>(u"serving.api"_s);
        QVERIFY(api->isChecked());
        api->click();
        QVERIFY(!m_agent->chosenPreferences.serving.api);
        part<QCheckBox>(u"serving.gateway"_s)->click();
        QVERIFY(!m_agent->chosenPreferences.serving.gateway);
        api->click();
        QVERIFY(m_agent->chosenPreferences.serving.api);
    }

    void whatTheCommandLineFixesCannotBeChosen_data()
    {
        QTest::addColumn<bool>("api");
        QTest::addColumn<bool>("gateway");
        QTest::addColumn<bool>("noTcp");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << false << false << false << QString();
        QTest::newRow("the API's port") << true << false << false << u"--api-port"_s;
        QTest::newRow("the gateway's port") << false << true << false << u"--gateway-port"_s;
        QTest::newRow("both ports") << true << true << false << u"--api-port and --gateway-port"_s;
        QTest::newRow("no TCP at all") << false << false << true << u"--no-tcp"_s;
    }
    void whatTheCommandLineFixesCannotBeChosen()
    {
        QFETCH(const bool, api);
        QFETCH(const bool, gateway);
        QFETCH(const bool, noTcp);
        QFETCH(const QString, said);
        m_agent->agentFacts.apiPortIsFixed = api;
        m_agent->agentFacts.gatewayPortIsFixed = gateway;
        m_agent->agentFacts.tcpIsForbidden = noTcp;
        SettingsDialog *dialog = open(SettingsDialog::Page::Programs);
        QCOMPARE(part<QLineEdit>(u"serving.api_port"_s)->isEnabled(), !api && !noTcp);
        QCOMPARE(part<QLineEdit>(u"serving.gateway_port"_s)->isEnabled(), !gateway && !noTcp);
        QCOMPARE(part<QCheckBox>(u"serving.api"_s)->isEnabled(), !noTcp);
        QStringList wins;
        for (const QLabel *label : dialog->page(SettingsDialog::Page::Programs)->findChildren<QLabel *>()) {
            if (label->text().contains(u"--"_s))
                wins << label->text();
        }
        QCOMPARE(wins.size(), said.isEmpty() ? 0 : 1);
        if (!said.isEmpty())
            QVERIFY2(wins.first().contains(said), qPrintable(wins.first()));
    }

    void everyFieldHasANameAndIsReachedByKey()
    {
        using Page = SettingsDialog::Page;
        for (const Page page : {Page::Scheduling, Page::Network, Page::Programs}) {
            const SettingsDialog *dialog = open(page);
            for (QWidget *field : dialog->page(page)->findChildren<QWidget *>()) {
                if (!field->objectName().contains(u'.') || qobject_cast<QLabel *>(field))
                    continue;
                const QString name = QAccessible::queryAccessibleInterface(field)->text(QAccessible::Name);
                QVERIFY2(!name.isEmpty(), qPrintable(field->objectName()));
                QVERIFY2(field->focusPolicy() & Qt::TabFocus, qPrintable(field->objectName()));
            }
        }
    }

    void everyReasonHasASentence_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code :
             {"range", "rule", "address", "password", "same_port", "relative", "unreadable", "no_certificate"})
            QTest::newRow(code) << QByteArray(code);
    }
    void everyReasonHasASentence()
    {
        QFETCH(const QByteArray, code);
        const QString said =
            texts::preferenceSentence(refusalOf(ErrorKind::InvalidInput, u"network.proxy"_s, code, u"raw words"_s));
        QVERIFY(said.endsWith(u'.'));
        QVERIFY(!said.contains(u"raw words"_s) && !said.contains(u"network."_s));
    }
};

QTEST_MAIN(tst_AgentPages)
#include "tst_agentpages.moc"
