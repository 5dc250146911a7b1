// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"
#include "engine/localagent.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <algorithm>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An engine on a thread of its own, as in the program with a window. The clock stands still.
class ServiceThread
{
public:
    ServiceThread()
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        run([this] {
            room = std::make_unique<EngineRoom>();
            room->provide(3600);
            Source source = scriptedSource(u"billing"_s, "scripted_client");
            source.gateway = GatewaySpec{u"https://api.example/v1"_s, false};
            room->put(source);
            id = source.id;
            room->start();
        });
    }
    ~ServiceThread()
    {
        run([this] { room.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    /// Returns when it is done.
    void run(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
    }
    [[nodiscard]] LocalAgent::Parts parts()
    {
        LocalAgent::Parts parts{*room->service, room->vault, room->memory, {}, {}};
        parts.facts.vaultName = u"memory"_s;
        parts.importSources = [this](const QByteArray &text, const QString &, const Then<int> &then) {
            importedOnServiceThread = QThread::currentThread() == &m_thread;
            then(static_cast<int>(text.size()));
        };
        return parts;
    }

    std::unique_ptr<EngineRoom> room;
    SourceId id;
    bool importedOnServiceThread = false;

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace

class TestLocalAgent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startGivesEverythingThenChanges();
    void answersArriveOnTheWindowThread();
    void copiesTheTokenInEveryForm();
    void passesCommandsOn();
    void tellsOfTheSignInOnTheWindowThread();
    void givesTheFormsOfAllGrants();
    void cancelledQuestionsStaySilent();
    void mayBeDestroyedWithAnswersUnderWay();
};

void TestLocalAgent::startGivesEverythingThenChanges()
{
    ServiceThread service;
    LocalAgent agent(service.parts());
    QSignalSpy batches(&agent, &Agent::statusesChanged);
    agent.start();
    QTRY_VERIFY(!batches.isEmpty());
    const auto first = batches.first().first().value<StatusBatch>();
    QVERIFY(first.complete);
    QCOMPARE(first.changed.size(), 1u);
    QCOMPARE(first.changed.front().name, u"billing"_s);
    agent.setPaused(service.id, true);
    service.run([&] { service.room->pass(100ms, 50ms); });
    QTRY_VERIFY(batches.size() > 1);
    const auto last = batches.last().first().value<StatusBatch>();
    QVERIFY(!last.complete);
    QVERIFY(last.sequence > first.sequence);
    QCOMPARE(last.changed.front().state, SourceState::Paused);
    QCOMPARE(agent.facts().vaultName, u"memory"_s);
}

void TestLocalAgent::answersArriveOnTheWindowThread()
{
    ServiceThread service;
    LocalAgent agent(service.parts());
    const QThread *window = QThread::currentThread();
    int answers = 0;
    const auto here = [&](bool good) { answers += good && QThread::currentThread() == window ? 1 : 100; };
    Pending a = agent.attempts(service.id, 5,
                               [&](const Expected<std::vector<Attempt>> &all) { here(all && all->size() == 1); });
    Pending b = agent.secretSlots(
        service.id, [&](const Expected<QList<QByteArray>> &all) { here(*all == QList<QByteArray>{"secret"}); });
    Pending c = agent.importSources("12345", u"f.json"_s, [&](const Expected<int> &count) { here(count == 5); });
    Pending d = agent.unlock([&](const Expected<> &unlocked) { here(unlocked.has_value()); });
    QCOMPARE(answers, 0); // never inside the call
    QTRY_COMPARE(answers, 4);
    QVERIFY(service.importedOnServiceThread);
}

void TestLocalAgent::copiesTheTokenInEveryForm()
{
    ServiceThread service;
    LocalAgent agent(service.parts());
    QList<QByteArray> texts;
    std::vector<Pending> pending;
    for (const auto form : {TokenForm::Bare, TokenForm::HeaderLine, TokenForm::Curl}) {
        pending.push_back(agent.copyToken(
            service.id, form, [&](const Expected<Secret> &text) { texts += text->reveal().toByteArray(); }));
    }
    QTRY_COMPARE(texts.size(), 3);
    QCOMPARE(texts[0], "A1");
    QCOMPARE(texts[1], "Authorization: Bearer A1");
    QCOMPARE(texts[2], "curl -H 'Authorization: Bearer A1' 'https://api.example/v1'");
    std::optional<Error> error;
    Pending none =
        agent.copyToken({"nobody"}, TokenForm::Bare, [&](const Expected<Secret> &text) { error = text.error(); });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->kind, ErrorKind::NoSuchSource);
}

void TestLocalAgent::passesCommandsOn()
{
    ServiceThread service;
    LocalAgent agent(service.parts());
    int done = 0;
    const auto count = [&](const Expected<> &result) { done += result ? 1 : 100; };
    Pending clear = agent.clear(service.id, false, [&](const Expected<Cleared> &result) { done += result ? 1 : 100; });
    QTRY_COMPARE(done, 1);
    Pending set = agent.setSecret(service.id, "secret", Secret("new"), count);
    QTRY_COMPARE(done, 2);
    std::optional<Outcome> outcome;
    Pending refresh = agent.refresh(service.id, [&](const Expected<Outcome> &answer) { outcome = *answer; });
    for (int i = 0; i < 50 && !outcome; ++i) {
        service.run([&] { service.room->pass(100ms, 50ms); });
        QCoreApplication::processEvents();
    }
    QVERIFY(outcome.has_value());
    agent.setSchedulerRunning(false);
    Pending remove = agent.removeSource(service.id, count);
    QTRY_COMPARE(done, 3);
    service.run([&] {
        QVERIFY(!service.room->service->scheduler().running);
        QVERIFY(service.room->service->catalog().all().empty());
        QVERIFY(!service.room->memory.stored(service.id));
    });
}

void TestLocalAgent::tellsOfTheSignInOnTheWindowThread()
{
    ServiceThread service;
    const Source portal = scriptedSource(u"portal"_s, "scripted_signin");
    LocalAgent agent(service.parts());
    agent.start();
    std::vector<SignIn> told;
    bool here = true;
    const QThread *window = QThread::currentThread();
    connect(&agent, &Agent::signInChanged, &agent, [&](const SignIn &signIn) {
        here &= QThread::currentThread() == window;
        told.push_back(signIn);
    });
    std::optional<Error> unknown;
    Pending wrong = agent.beginSignIn(portal.id, [&](const Expected<> &begun) { unknown = begun.error(); });
    QTRY_VERIFY(unknown.has_value());
    QCOMPARE(unknown->kind, ErrorKind::NoSuchSource);

    service.run([&] {
        Source added = portal;
        added.id = {};
        service.room->service->catalog().save(added, [](const Expected<Source> &) {}).detach();
        service.room->settle();
    });
    SourceId id;
    service.run([&] { id = service.room->service->catalog().find(u"portal"_s)->id; });
    bool began = false;
    Pending begin = agent.beginSignIn(id, [&](const Expected<> &begun) { began = begun.has_value(); });
    QTRY_COMPARE(told.size(), 2u);
    QVERIFY(began);
    QCOMPARE(told[1].source, id);
    QCOMPARE(told[1].phase, SignIn::Phase::Waiting);
    QVERIFY(told[1].prompt);

    LocalAgent late(service.parts());
    QSignalSpy toldLate(&late, &Agent::signInChanged);
    late.start();
    QTRY_COMPARE(toldLate.size(), 1);
    QCOMPARE(toldLate.first().first().value<SignIn>(), told[1]);

    agent.cancelSignIn(id);
    QTRY_COMPARE(told.size(), 3u);
    QCOMPARE(told[2].phase, SignIn::Phase::Cancelled);
    QVERIFY(here);
}

void TestLocalAgent::givesTheFormsOfAllGrants()
{
    ServiceThread service;
    const LocalAgent agent(service.parts());
    const QList<GrantForm> forms = agent.grantForms();
    QCOMPARE(forms.size(), static_cast<qsizetype>(scriptedGrants().size()));
    const auto signIn = std::find_if(forms.begin(), forms.end(),
                                     [](const GrantForm &form) { return QByteArray(form.type) == "scripted_signin"; });
    QVERIFY(signIn != forms.end());
    QVERIFY(signIn->signsIn);
    QCOMPARE(QByteArray(signIn->secretSlots.front().name), "refresh_token");
}

void TestLocalAgent::cancelledQuestionsStaySilent()
{
    ServiceThread service;
    LocalAgent agent(service.parts());
    {
        Pending pending =
            agent.secretSlots(service.id, [](const Expected<QList<QByteArray>> &) { QFAIL("cancelled"); });
    }
    bool answered = false;
    Pending next = agent.secretSlots(service.id, [&](const Expected<QList<QByteArray>> &) { answered = true; });
    QTRY_VERIFY(answered);
}

void TestLocalAgent::mayBeDestroyedWithAnswersUnderWay()
{
    ServiceThread service;
    for (int i = 0; i < 200; ++i) {
        auto agent = std::make_unique<LocalAgent>(service.parts());
        agent->start();
        Pending pending = agent->attempts(service.id, 5, [](const Expected<std::vector<Attempt>> &) {});
        if (i % 3 == 0)
            QCoreApplication::processEvents();
        agent.reset();
    }
    service.run([] {});
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestLocalAgent)
#include "tst_localagent.moc"
