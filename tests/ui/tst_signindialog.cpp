// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/signin/qrcode.h"
#include "ui/signin/signindialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SignInDialog : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    Theme m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<SignInDialog> m_dialog;
    QList<QUrl> m_opened;

    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void tell(SignIn::Phase phase, const std::optional<SignInPrompt> &prompt = {},
              const std::optional<Error> &error = {})
    {
        Q_EMIT m_agent->signInChanged(
            {.source = m_agent->at(u"bot"_s).id, .phase = phase, .prompt = prompt, .error = error});
    }
    [[nodiscard]] SignInPrompt devicePrompt() const
    {
        return {.address = QUrl(u"https://idp.example/device"_s),
                .userCode = u"ABCD-EFGH"_s,
                .completeAddress = QUrl(u"https://idp.example/device?user_code=ABCD-EFGH"_s),
                .endsAt = m_clock.now().wall + 90s};
    }

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<RecordingAgent>();
        m_agent->statuses = {testSource(u"bot"_s, m_clock.now().wall)};
        m_opened.clear();
        m_dialog = std::make_unique<SignInDialog>(*m_agent, m_clock, m_agent->at(u"bot"_s), m_theme, nullptr,
                                                  [this](const QUrl &address) { m_opened += address; });
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        m_dialog->begin();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_agent.reset();
    }

    void codeFlowsOpenTheBrowserOnce()
    {
        QCOMPARE(m_agent->asked, QStringList(u"signin bot"_s));
        SignInPrompt prompt;
        prompt.address = QUrl(u"https://idp.example/authorize?state=x"_s);
        tell(SignIn::Phase::Waiting, prompt);
        tell(SignIn::Phase::Waiting, prompt);
        QCOMPARE(m_opened, QList<QUrl>{prompt.address});
        QVERIFY(!part<QLabel>(u"userCode"_s)->isVisible());
        part<QPushButton>(u"openBrowser"_s)->click();
        QCOMPARE(m_opened.size(), 2);
    }

    void deviceFlowsShowCodeAndPicture()
    {
        tell(SignIn::Phase::Waiting, devicePrompt());
        QVERIFY(m_opened.isEmpty()); // it may be another device
        QCOMPARE(part<QLabel>(u"userCode"_s)->text(), u"ABCD-EFGH"_s);
        QCOMPARE(part<QLabel>(u"address"_s)->text(), u"https://idp.example/device"_s);
        auto *code = m_dialog->findChild<QrCode *>();
        QVERIFY(code->isVisible() && code->side() > 20);
        QVERIFY(code->accessibleName().contains(u"user_code=ABCD-EFGH"));
        QVERIFY(part<QLabel>(u"left"_s)->text().contains(u"1"));
        m_clock.advance(91s);
        QVERIFY(part<QLabel>(u"left"_s)->text().contains(u"no longer"));
    }

    void onlyWebAddressesAreOpened()
    {
        SignInPrompt prompt;
        prompt.address = QUrl(u"file:///etc/passwd"_s);
        tell(SignIn::Phase::Waiting, prompt);
        QVERIFY(m_opened.isEmpty());
    }

    void closingCancels()
    {
        tell(SignIn::Phase::Waiting, devicePrompt());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_agent->asked.last(), u"signin cancel bot"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void successClosesItAndSaysSo()
    {
        QSignalSpy done(m_dialog.get(), &SignInDialog::succeeded);
        tell(SignIn::Phase::Succeeded);
        QCOMPARE(done.size(), 1);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_agent->asked, QStringList(u"signin bot"_s)); // and cancels nothing
    }

    void failuresSayWhyAndCanBeTriedAgain()
    {
        Error error = failure(ErrorKind::ProviderRefused, u"idp.example"_s).value();
        error.code = "access_denied";
        tell(SignIn::Phase::Failed, {}, error);
        QVERIFY(!part<QLabel>(u"text"_s)->text().isEmpty());
        auto *again = part<QPushButton>(u"again"_s);
        QVERIFY(again->isVisible());
        again->click();
        QCOMPARE(m_agent->asked, QStringList({u"signin bot"_s, u"signin bot"_s}));
        QVERIFY(!again->isVisible());
    }

    void anotherPendingSignInIsNamed()
    {
        m_agent->failing = failure(ErrorKind::InUse, u"portal"_s).value();
        m_agent->failing->code = "sign_in";
        m_dialog->begin();
        const QString words = part<QLabel>(u"title"_s)->text() + part<QLabel>(u"text"_s)->text();
        QVERIFY2(words.contains(u"portal"), qPrintable(words));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_agent->asked.contains(u"signin cancel bot"_s)); // the other one goes on
    }

    void picturesHaveTheirFinders()
    {
        QrCode code(nullptr);
        QVERIFY(code.setText(u"https://idp.example/device"_s));
        for (int i = 0; i < 7; ++i) {
            QVERIFY(code.isDark(i, 0) && code.isDark(0, i));
            QVERIFY(code.isDark(code.side() - 1 - i, 0) && code.isDark(0, code.side() - 1 - i));
        }
        QVERIFY(!code.isDark(7, 0));
        QVERIFY(!code.setText({}));
        QVERIFY(!code.setText(QString(5000, u'x')));
    }
};

QTEST_MAIN(tst_SignInDialog)
#include "tst_signindialog.moc"
