// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/confirmdialog.h"
#include "ui/editor/attempttable.h"
#include "ui/editor/formfield.h"
#include "ui/editor/httpnotice.h"
#include "ui/editor/kindpage.h"
#include "ui/editor/sourceeditor.h"
#include "ui/editor/steplist.h"
#include "ui/sample/sampleforms.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SourceEditor : public QObject
{
    Q_OBJECT
    using Step = SourceEditor::Step;

    FakeClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<SourcesModel> m_sources;
    std::unique_ptr<SourceEditor> m_editor;

    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_editor->findChild<T *>(name);
    }
    [[nodiscard]] FormField *field(const QString &key) const { return part<FormField>(key); }
    [[nodiscard]] QString note(const QString &key) const
    {
        auto *label = field(key)->findChild<QLabel *>(u"note"_s);
        return label->isVisibleTo(field(key)) ? label->text() : QString();
    }
    void type(const QString &key, const QString &text)
    {
        auto *line = field(key)->findChild<QLineEdit *>();
        QVERIFY2(line, qPrintable(key));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void press(const QString &name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] StepButton *step(int number) const { return part<StepButton>(u"step.%1"_s.arg(number)); }
    void open()
    {
        m_editor = std::make_unique<SourceEditor>(*m_agent, *m_sources, *m_theme, nullptr);
        m_editor->setAttribute(Qt::WA_DeleteOnClose, false);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    /// A new source of client credentials, as far as the last step.
    void fillIn(const QString &address = u"https://idp.example/token"_s)
    {
        open();
        press(u"primary"_s);
        type(u"name"_s, u"billing"_s);
        type(u"grant.token_url"_s, address);
        type(u"grant.client_id"_s, u"me"_s);
        m_editor->go(Step::Credentials);
        type(u"slot.client_secret"_s, u"s3cret"_s);
        m_editor->go(Step::Test);
    }
    static TestAttempt attempt(int status, TestMeaning meaning)
    {
        return {.method = "POST",
                .host = u"idp.example"_s,
                .path = u"/token"_s,
                .contentType = "application/json",
                .httpStatus = status,
                .latency = 12ms,
                .meaning = meaning,
                .answer = u"{\"error\":\"x\"}"_s};
    }
    static TestReport report(bool works)
    {
        TestReport report;
        report.plan.host = u"idp.example"_s;
        report.attempts = {attempt(404, TestMeaning::NoEndpoint),
                           attempt(works ? 200 : 401, works ? TestMeaning::TokenReceived : TestMeaning::Refused)};
        if (works) {
            report.lifetime = 5min;
            report.isJwt = true;
        } else {
            report.error = failure(ErrorKind::HttpStatus, u"idp.example"_s).value();
            report.error->httpStatus = 401;
        }
        return report;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setPreference(ThemePreference::Light);
        m_theme->applyToApplication();
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_agent = std::make_unique<RecordingAgent>();
        m_agent->forms = sampleForms();
        m_sources = std::make_unique<SourcesModel>(m_clock, QTimeZone::utc());
        StatusBatch batch;
        batch.complete = true;
        batch.changed = {testSource(u"taken"_s, m_clock.now().wall)};
        m_sources->apply(batch);
    }
    void cleanup()
    {
        m_editor.reset();
        m_sources.reset();
        m_agent.reset();
    }

    void theKeychainIsPromisedOnlyWhereItIsOne_data()
    {
        QTest::addColumn<QString>("vault");
        QTest::addColumn<bool>("promised");
        QTest::newRow("keychain") << u"keychain"_s << true;
        QTest::newRow("key file") << u"key file"_s << false;
        QTest::newRow("memory") << u"memory"_s << false;
    }
    void theKeychainIsPromisedOnlyWhereItIsOne()
    {
        QFETCH(QString, vault);
        m_agent->agentFacts.vaultName = vault;
        open();
        QTEST(part<QLabel>(u"foot"_s)->text().contains(u"keychain"_s), "promised");
    }

    void everyKindHasACard()
    {
        open();
        QCOMPARE(m_editor->findChildren<KindCard *>().size(), sampleForms().size());
        auto *login = part<KindCard>(u"kind.login"_s);
        QVERIFY(!login->accessibleName().isEmpty());
        QVERIFY(!login->accessibleDescription().isEmpty());
        QTest::mouseClick(login, Qt::LeftButton);
        QCOMPARE(m_editor->form().source().grant.type, "login");
        QVERIFY(field(u"grant.auth_url"_s));
        QTRY_VERIFY(!field(u"grant.token_url"_s)); // the rows of the kind before are gone
    }

    void kindsAreChosenByKeyboard()
    {
        open();
        QCOMPARE(QApplication::focusWidget(), part<KindCard>(u"kind.client_credentials"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(m_editor->form().source().grant.type != "client_credentials");
    }

    void mistakesAreSaidBelowTheirField()
    {
        open();
        press(u"primary"_s);
        QCOMPARE(m_editor->step(), Step::Endpoint);
        QVERIFY(!note(u"name"_s).contains(u"needed")); // nobody has been there yet
        type(u"name"_s, u"taken"_s);
        QCOMPARE(note(u"name"_s), u"Another source is named taken."_s);
        type(u"grant.token_url"_s, u"ftp://idp.example"_s);
        QCOMPARE(note(u"grant.token_url"_s), u"The address must begin with https://."_s);
        press(u"primary"_s);
        QCOMPARE(m_editor->step(), Step::Endpoint);
        QVERIFY(note(u"grant.client_id"_s).contains(u"needed"));
        QVERIFY(field(u"name"_s)->findChild<QLineEdit *>()->accessibleDescription().contains(u"taken"));
        type(u"name"_s, u"billing"_s);
        type(u"grant.token_url"_s, u"https://idp.example/token"_s);
        type(u"grant.client_id"_s, u"me"_s);
        press(u"primary"_s);
        QCOMPARE(m_editor->step(), Step::Credentials);
        QCOMPARE(step(1)->mark(), StepButton::Mark::Done);
    }

    void aSourceIsAddedWithItsSecretAfterATest() // S5-34
    {
        fillIn();
        auto *primary = part<QPushButton>(u"primary"_s);
        QCOMPARE(primary->text(), u"Save and start"_s);
        QVERIFY(!primary->isEnabled()); // not tested yet
        QVERIFY(part<QLabel>(u"limits"_s)->text().contains(u"idp.example"));
        press(u"run"_s);
        QCOMPARE(m_agent->asked.last(), u"test billing"_s);
        QCOMPARE(m_agent->tested.secrets.at("client_secret").reveal(), QByteArrayView("s3cret"));
        m_agent->toldOfTest(attempt(404, TestMeaning::NoEndpoint));
        auto *table = m_editor->findChild<AttemptTable *>();
        QCOMPARE(table->count(), 1);
        QVERIFY(part<AttemptRow>(u"attempt.0"_s)->accessibleName().contains(u"404"));
        m_agent->toldOfTest(attempt(200, TestMeaning::Unexpected));
        m_agent->test.resolve(report(true));
        QCOMPARE(table->count(), 2);
        QVERIFY(part<QLabel>(u"verdictTitle"_s)->text().contains(u"Attempt 2"));
        QVERIFY(primary->isEnabled());
        QCOMPARE(step(4)->mark(), StepButton::Mark::Done);

        QSignalSpy saved(m_editor.get(), &SourceEditor::saved);
        primary->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(m_agent->saved.source.name, u"billing"_s);
        QVERIFY(m_agent->saved.source.id.isEmpty());
        QCOMPARE(m_agent->saved.secrets.at("client_secret").reveal(), QByteArrayView("s3cret"));
        QVERIFY(!m_editor->isVisible());
    }

    void aTestCanBeStopped()
    {
        fillIn();
        press(u"run"_s);
        QCOMPARE(part<QPushButton>(u"run"_s)->text(), u"Stop"_s);
        press(u"run"_s);
        QCOMPARE(m_agent->asked.last(), u"test stopped"_s);
        QVERIFY(part<QLabel>(u"verdictTitle"_s)->text().contains(u"stopped"));
        QVERIFY(!part<QPushButton>(u"primary"_s)->isEnabled());
    }

    void whatFailedCanBeSavedFromTheMenuOnly()
    {
        fillIn();
        press(u"run"_s);
        m_agent->test.resolve(report(false));
        QVERIFY(!part<QPushButton>(u"primary"_s)->isEnabled());
        QVERIFY(part<QWidget>(u"verdict"_s)->isVisible());
        auto *menu = m_editor->findChild<QMenu *>();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(menu->actions().first()->isEnabled());
        menu->actions().first()->trigger();
        QCOMPARE(m_agent->asked.last(), u"add billing"_s);
    }

    void whatWasNotSentIsShownAsSuch() // S5-34
    {
        fillIn();
        press(u"run"_s);
        TestReport works = report(true);
        works.notSent = {attempt(0, TestMeaning::Unexpected)};
        works.notSent[0].path = u"/other"_s;
        m_agent->test.resolve(works);
        auto *row = part<AttemptRow>(u"attempt.2"_s);
        QVERIFY(row->isVisible());
        QVERIFY(!row->isEnabled());
        QVERIFY2(row->accessibleName().endsWith(u"Not sent: attempt 2 worked."), qPrintable(row->accessibleName()));
        QVERIFY(row->accessibleName().contains(u"/other"));
        QCOMPARE(m_editor->findChild<AttemptTable *>()->count(), 2);
        press(u"run"_s); // they go with the others
        QTRY_VERIFY(!m_editor->findChild<AttemptRow *>(u"attempt.2"_s));
    }

    void whereTheExpiryComesFromIsSaid_data()
    {
        QTest::addColumn<ExpiryOrigin>("origin");
        QTest::addColumn<QString>("dated");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isRemarked");
        QTest::newRow("exp") << ExpiryOrigin::ExpClaim << QString() << u"from the exp claim"_s << false;
        QTest::newRow("expires_in") << ExpiryOrigin::ExpiresIn << QString() << u"from expires_in"_s << false;
        QTest::newRow("a date") << ExpiryOrigin::ExpClaim << u"expires_in"_s << u"from the exp claim"_s << true;
        QTest::newRow("assumed") << ExpiryOrigin::Assumed << QString() << u"assumed"_s << true;
    }
    void whereTheExpiryComesFromIsSaid()
    {
        QFETCH(const ExpiryOrigin, origin);
        QFETCH(const QString, dated);
        QFETCH(const QString, words);
        QFETCH(const bool, isRemarked);
        fillIn();
        press(u"run"_s);
        TestReport works = report(true);
        works.expiryOrigin = origin;
        works.datedLifetime = dated;
        works.refreshField = u"refresh"_s;
        works.hasRefreshToken = true;
        m_agent->test.resolve(works);
        QVERIFY(part<QLabel>(u"verdictText"_s)->text().contains(words));
        QVERIFY(part<QLabel>(u"verdictText"_s)->text().contains(u"“refresh”"));
        QCOMPARE(part<QLabel>(u"remark"_s)->isVisible(), isRemarked);
        QVERIFY(part<QLabel>(u"remark"_s)->text().contains(dated));
    }

    void theFieldOfATokenThatNobodyFindsIsChosen() // S5-34
    {
        open();
        QTest::mouseClick(part<KindCard>(u"kind.login"_s), Qt::LeftButton);
        m_editor->form().setSource(sampleLogin());
        m_editor->form().setData(m_editor->form().index(m_editor->form().rowOf(u"allow_http"_s)), true);
        m_editor->go(Step::Test);
        press(u"run"_s);
        m_agent->test.resolve(sampleFieldReport());
        auto *fields = part<QComboBox>(u"tokenFields"_s);
        QVERIFY(fields->isVisible());
        QCOMPARE(fields->count(), 2);
        fields->setCurrentIndex(1);
        press(u"useField"_s);
        QCOMPARE(m_editor->form().source().grant.text(u"token_field"_s), u"user.id"_s);
        QVERIFY(!fields->isVisible());
        QCOMPARE(m_agent->asked.last(), u"plan external-api"_s);
    }

    void kindsThatKnowTheirFieldAskForNone()
    {
        fillIn();
        press(u"run"_s);
        m_agent->test.resolve(sampleFieldReport());
        QVERIFY(!part<QComboBox>(u"tokenFields"_s)->isVisible());
    }

    void guardAndTokenFileAreBehindMoreSettings()
    {
        open();
        press(u"primary"_s);
        type(u"name"_s, u"billing"_s);
        part<QAbstractButton>(u"more"_s)->setChecked(true);
        QVERIFY(!field(u"gateway.guard.issuer"_s)->isVisible());
        type(u"gateway.upstream"_s, u"https://api.example"_s);
        QVERIFY(field(u"gateway.guard.issuer"_s)->isVisible());
        type(u"gateway.guard.issuer"_s, u"ftp://clerk.example"_s);
        QCOMPARE(note(u"gateway.guard.issuer"_s), u"The address must begin with https://."_s);
        type(u"sink.path"_s, u"/run/user/1000/billing"_s);
        QVERIFY(field(u"sink.format"_s)->isVisible());
        QVERIFY(!field(u"sink.variable"_s)->isVisible());
        QCOMPARE(m_editor->form().source().sink->path, u"/run/user/1000/billing"_s);
    }

    void redirectsStopAndAsk()
    {
        fillIn();
        press(u"run"_s);
        TestReport elsewhere = report(false);
        elsewhere.attempts = {attempt(302, TestMeaning::Elsewhere)};
        elsewhere.attempts[0].location = u"https://other.example/login"_s;
        m_agent->test.resolve(elsewhere);
        auto *use = part<QPushButton>(u"useAddress"_s);
        QVERIFY(use->isVisible());
        QVERIFY(use->text().contains(u"other.example"));
        QCOMPARE(m_editor->form().source().grant.text(u"token_url"_s), u"https://idp.example/token"_s);
        use->click();
        QCOMPARE(m_editor->form().source().grant.text(u"token_url"_s), u"https://other.example/login"_s);
    }

    void plainHttpMustBeAccepted()
    {
        fillIn(u"http://idp.example/token"_s);
        m_editor->go(Step::Endpoint);
        const auto notices = m_editor->findChildren<HttpNotice *>();
        QCOMPARE(notices.size(), 2);
        HttpNotice *notice = notices.first()->isVisible() ? notices.first() : notices.last();
        QVERIFY(notice->isVisible());
        QVERIFY(!m_editor->form().isValid());
        QTest::mouseClick(notice->findChild<QPushButton *>(u"keepHttp"_s), Qt::LeftButton);
        QVERIFY(m_editor->form().isValid());
        QVERIFY(m_editor->form().source().transport.allowHttp);
        QTest::mouseClick(notice->findChild<QPushButton *>(u"useHttps"_s), Qt::LeftButton);
        QCOMPARE(m_editor->form().source().grant.text(u"token_url"_s), u"https://idp.example/token"_s);
        QVERIFY(!m_editor->form().source().transport.allowHttp);
        QVERIFY(!notice->isVisible());
    }

    void aMarginAsLongAsTheLifetimeIsWarnedOf()
    {
        fillIn();
        press(u"run"_s);
        m_agent->test.resolve(report(true)); // 5 min
        m_editor->go(Step::Schedule);
        SourceForm &form = m_editor->form();
        QVERIFY(form.setData(form.index(form.rowOf(u"refresh_before.mode"_s)), u"minutes"_s));
        type(u"refresh_before.amount"_s, u"5"_s);
        QVERIFY2(note(u"refresh_before.amount"_s).contains(u"without pause"),
                 qPrintable(note(u"refresh_before.amount"_s)));
        auto *use = field(u"refresh_before.amount"_s)->findChild<QPushButton *>(u"useShare"_s);
        QVERIFY(use->isVisible());
        use->click();
        QCOMPARE(std::get<double>(form.source().schedule.refreshBefore.value()), 0.2);
        QVERIFY(!use->isVisible());
    }

    void storedSecretsAreOnlySaidToBeStored()
    {
        open();
        SourceDetails details;
        details.source.id = {QByteArray("taken").toHex()};
        details.source.name = u"taken"_s;
        details.source.revision = {3};
        details.source.grant = {"client_credentials",
                                {{u"token_url"_s, u"https://a.example"_s}, {u"client_id"_s, u"c"_s}}};
        details.storedSlots = {"client_secret"};
        m_editor->setDetails(details);
        m_editor->go(Step::Credentials);
        auto *line = field(u"slot.client_secret"_s)->findChild<QLineEdit *>();
        QVERIFY(!line->isVisible());
        QTest::mouseClick(field(u"slot.client_secret"_s)->findChild<QPushButton *>(u"replace"_s), Qt::LeftButton);
        QVERIFY(line->isVisible());
        QVERIFY(!part<QPushButton>(u"primary"_s)->isEnabled()); // nothing changed yet
        QTest::keyClicks(line, u"new"_s);
        QTest::mouseClick(part<QPushButton>(u"primary"_s), Qt::LeftButton);
        QCOMPARE(m_agent->saved.source.revision, Revision{3});
        QCOMPARE(m_agent->saved.secrets.at("client_secret").reveal(), QByteArrayView("new"));
    }

    void whatWasRefusedStaysInTheEditor()
    {
        fillIn();
        m_agent->failing = failure(ErrorKind::VaultLocked).value();
        m_editor->findChild<QMenu *>()->actions().first()->trigger();
        QVERIFY(m_editor->isVisible());
        QVERIFY(part<QLabel>(u"foot"_s)->text().contains(u"locked"));
        m_agent->failing.reset();
        m_editor->findChild<QMenu *>()->actions().first()->trigger();
        QCOMPARE(m_agent->saved.secrets.at("client_secret").reveal(), QByteArrayView("s3cret"));
    }

    void aWarningKeepsItsColourInAnotherTheme()
    {
        open();
        m_editor->setDetails({.source = Source(), .storedSlots = {}, .vaultAnswered = false});
        m_theme->setPreference(ThemePreference::Dark);
        const QColor shown = part<QLabel>(u"foot"_s)->palette().color(QPalette::WindowText);
        const QColor expected = m_theme->word(Ink::Warn);
        m_theme->setPreference(ThemePreference::Light);
        QCOMPARE(shown, expected);
    }

    void provisionedSourcesCanOnlyBeRead()
    {
        open();
        SourceDetails details;
        details.source.id = {QByteArray("taken").toHex()};
        details.source.name = u"taken"_s;
        details.source.provisioned = true;
        details.source.grant = {"client_credentials", {}};
        m_editor->setDetails(details);
        QVERIFY(!part<QPushButton>(u"primary"_s)->isVisible());
        QVERIFY(!field(u"name"_s)->findChild<QLineEdit *>()->isEnabled());
        m_editor->reject();
        QVERIFY(!m_editor->isVisible());
    }

    void whatIsDiscardedIsAskedFor()
    {
        fillIn();
        QTest::keyClick(m_editor.get(), Qt::Key_Escape);
        auto *question = m_editor->findChild<ConfirmDialog *>();
        QVERIFY(question && m_editor->isVisible());
        QTest::mouseClick(question->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QVERIFY(!m_editor->isVisible());
    }

    void signInKindsAreSavedAndThenSignedInTo()
    {
        open();
        QTest::mouseClick(part<KindCard>(u"kind.device_code"_s), Qt::LeftButton);
        press(u"primary"_s);
        type(u"name"_s, u"bot"_s);
        type(u"grant.token_url"_s, u"https://idp.example/token"_s);
        type(u"grant.client_id"_s, u"me"_s);
        m_agent->failing = failure(ErrorKind::Unsupported, u"device_code"_s).value();
        m_agent->failing->code = "sign_in";
        m_editor->go(Step::Test);
        m_agent->failing.reset();
        auto *primary = part<QPushButton>(u"primary"_s);
        QCOMPARE(primary->text(), u"Save and sign in…"_s);
        QVERIFY(primary->isEnabled());
        QSignalSpy wanted(m_editor.get(), &SourceEditor::signInAsked);
        primary->click();
        QCOMPARE(wanted.size(), 1);
    }

    void nothingTypedAsASecretIsShownAnywhere()
    {
        fillIn();
        m_editor->go(Step::Credentials);
        for (const QWidget *each : m_editor->findChildren<QWidget *>()) {
            QVERIFY(!each->accessibleName().contains(u"s3cret"));
            QVERIFY(!each->toolTip().contains(u"s3cret"));
            if (const auto *label = qobject_cast<const QLabel *>(each))
                QVERIFY(!label->text().contains(u"s3cret"));
            if (const auto *line = qobject_cast<const QLineEdit *>(each))
                QVERIFY(!line->displayText().contains(u"s3cret"));
        }
    }
};

QTEST_MAIN(tst_SourceEditor)
#include "tst_sourceeditor.moc"
