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
    /// Returns at once.
    void start(const std::function<void()> &work) { QMetaObject::invokeMethod(&m_context, work, Qt::QueuedConnection); }
    [[nodiscard]] LocalAgent::Parts parts()
    {
        LocalAgent::Parts parts{*room->service, room->vault, room->memory, {}, {}};
        parts.facts.vaultName = u"memory"_s;
        parts.reviewImport = [](const QByteArray &text, const QString &fileName) -> Expected<ImportReview> {
            if (text.isEmpty())
                return failure(ErrorKind::InvalidInput, fileName);
            return ImportReview{ImportFormat::Dotenv, {ImportEntry{.name = fileName}}};
        };
        parts.importSources = [this](const QByteArray &text, const QString &, const QStringList &names,
                                     const Then<ImportOutcome> &then) {
            importedOnServiceThread = QThread::currentThread() == &m_thread;
            then(ImportOutcome{static_cast<int>(names.size()), text});
        };
        parts.switchSandbox = [](bool runs, const Then<AgentFacts> &then) {
            AgentFacts facts;
            facts.sandboxAddress = runs ? u"http://127.0.0.1:1"_s : QString();
            then(facts);
        };
        parts.log = &ring;
        return parts;
    }

    std::unique_ptr<EngineRoom> room;
    SourceId id;
    bool importedOnServiceThread = false;
    log::LogRing ring;

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
    void savesWhatTheEditorHandsOver();
    void testsADraftAndTellsEachAttempt();
    void tellsWhatTokensAndTheLogSay();
    void tellsWhoTookTokens();
    void sandboxComesAndGoes();
    void tellsOfTheSignInOnTheWindowThread();
    void givesTheFormsOfAllGrants();
    void detachedQuestionsAreAnswered();
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
    Pending a = agent.attempts(service.id, std::nullopt, 5,
                               [&](const Expected<std::vector<Attempt>> &all) { here(all && all->size() == 1); });
    Pending b = agent.secretSlots(
        service.id, [&](const Expected<QList<QByteArray>> &all) { here(*all == QList<QByteArray>{"secret"}); });
    Pending c = agent.importSources("12345", u"f.json"_s, {u"a"_s, u"b"_s}, [&](const Expected<ImportOutcome> &done) {
        here(done && done->imported == 2 && done->blanked == "12345");
    });
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
        QVERIFY(service.room->memory.stored(service.id)); // it may come back for a while
    });
    Pending undo = agent.undoRemoval(service.id, count);
    QTRY_COMPARE(done, 4);
    service.run([&] { QVERIFY(service.room->service->valid(service.id, 0s)); });
}

void TestLocalAgent::savesWhatTheEditorHandsOver()
{
    ServiceThread service;
    LocalAgent agent(service.parts());
    SourceDraft draft{scriptedSource(u"fresh"_s, "scripted_client"), {}};
    draft.source.id = {};
    draft.secrets.emplace("secret", Secret("typed"));
    std::optional<Source> saved;
    Pending save = agent.saveSource(std::move(draft), [&](const Expected<Source> &answer) { saved = *answer; });
    QTRY_VERIFY(saved);
    service.run([&] { QCOMPARE(service.room->vault.stored(saved->id, "secret"), std::optional<QByteArray>("typed")); });
    std::optional<SourceDetails> details;
    Pending read = agent.source(saved->id, [&](const Expected<SourceDetails> &answer) { details = *answer; });
    QTRY_VERIFY(details);
    QCOMPARE(details->source, *saved);
    QCOMPARE(details->secretSlots, QList<QByteArray>{"secret"});
    QCOMPARE(details->storedSlots, QList<QByteArray>{"secret"});
    QVERIFY(details->vaultAnswered);

    service.run([&] { service.room->vault.setState(Vault::Locked); });
    details.reset();
    read = agent.source(saved->id, [&](const Expected<SourceDetails> &answer) { details = *answer; });
    QTRY_VERIFY(details);
    QVERIFY(details->storedSlots.isEmpty());
    QVERIFY(!details->vaultAnswered);
    std::optional<Error> unknown;
    read = agent.source({"nobody"}, [&](const Expected<SourceDetails> &answer) { unknown = answer.error(); });
    QTRY_VERIFY(unknown);
    QCOMPARE(unknown->kind, ErrorKind::NoSuchSource);
}

void TestLocalAgent::testsADraftAndTellsEachAttempt() // S5-34
{
    ServiceThread service;
    LocalAgent agent(service.parts());
    SourceDraft draft{scriptedSource(u"draft"_s, "scripted_client", u"other.example"_s), {}};
    draft.source.id = {};
    draft.secrets.emplace("secret", Secret("typed"));
    std::optional<TestPlan> plan;
    Pending planned = agent.planTest(draft.duplicate(), [&](const Expected<TestPlan> &answer) { plan = *answer; });
    QTRY_VERIFY(plan);
    QCOMPARE(plan->host, u"other.example"_s);
    QCOMPARE(plan->limits.requests, 12);

    const QThread *window = QThread::currentThread();
    std::vector<TestAttempt> told;
    bool here = true;
    std::optional<TestReport> report;
    Pending test = agent.testSource(
        std::move(draft),
        [&](const TestAttempt &attempt) {
            here &= QThread::currentThread() == window && !report;
            told.push_back(attempt);
        },
        [&](const Expected<TestReport> &answer) { report = *answer; });
    QTRY_VERIFY(report);
    QVERIFY(here);
    QVERIFY(report->succeeded());
    QCOMPARE(told.size(), 1u);
    QCOMPARE(told.front().httpStatus, 200);
    QCOMPARE(report->attempts.size(), 1u);
    service.run([&] { QVERIFY(!service.room->service->catalog().find(u"draft"_s)); });
}

void TestLocalAgent::tellsWhatTokensAndTheLogSay()
{
    ServiceThread service;
    LocalAgent agent(service.parts());
    std::optional<TokenClaims> claims;
    Pending opaque = agent.claims(service.id, [&](const Expected<TokenClaims> &answer) { claims = *answer; });
    QTRY_VERIFY(claims);
    QCOMPARE(claims->signature, TokenClaims::Signature::NotAJwt);
    QCOMPARE(claims->length, 2); // "A1"

    service.ring.append({.level = LogLevel::Info, .text = u"billing: refreshed in 3 ms"_s});
    service.ring.append({.level = LogLevel::Warn, .text = u"something else: refreshed"_s});
    std::optional<std::vector<LogLine>> lines;
    Pending log = agent.logLines(0, 10, [&](const Expected<std::vector<LogLine>> &answer) { lines = *answer; });
    QTRY_VERIFY(lines);
    QCOMPARE(lines->size(), 2u);
    QCOMPARE(lines->at(0).source, u"billing"_s);
    QCOMPARE(lines->at(0).text, u"refreshed in 3 ms"_s);
    QCOMPARE(lines->at(1).source, QString());
    QCOMPARE(lines->at(1).level, LogLine::Level::Warning);
    const quint64 first = lines->at(0).number;
    lines.reset();
    log = agent.logLines(first, 10, [&](const Expected<std::vector<LogLine>> &answer) { lines = *answer; });
    QTRY_VERIFY(lines);
    QCOMPARE(lines->size(), 1u);
}

void TestLocalAgent::tellsWhoTookTokens()
{
    ServiceThread service;
    const auto callersOf = [](const SourceId &id) {
        CallerUse use;
        use.caller.name = u"/usr/bin/curl"_s;
        use.source = id;
        use.times = 7;
        return std::vector{use};
    };
    {
        LocalAgent agent(service.parts());
        Expected<std::vector<CallerUse>> told = failure(ErrorKind::Internal);
        Pending asked = agent.callers(service.id, [&](auto uses) { told = uses; });
        QTRY_VERIFY(told);
        QVERIFY(told->empty()); // nobody keeps a ledger
    }
    LocalAgent::Parts parts = service.parts();
    parts.callers = callersOf;
    LocalAgent agent(std::move(parts));
    std::vector<CallerUse> told;
    Pending asked = agent.callers(service.id, [&](auto uses) { told = *uses; });
    QTRY_COMPARE(told.size(), 1U);
    QVERIFY(told == callersOf(service.id));
}

void TestLocalAgent::sandboxComesAndGoes()
{
    ServiceThread service;
    LocalAgent agent(service.parts());
    QSignalSpy told(&agent, &Agent::factsChanged);
    Pending start = agent.startSandbox([](const Expected<> &) {});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(agent.facts().sandboxAddress, u"http://127.0.0.1:1"_s);
    Pending remove = agent.removeSandbox([](const Expected<> &) {});
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(agent.facts().sandboxAddress.isEmpty());
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

void TestLocalAgent::detachedQuestionsAreAnswered()
{
    ServiceThread service;
    LocalAgent agent(service.parts());
    bool answered = false;
    QSemaphore detached;
    service.start([&] { detached.acquire(); });
    // The keychain answers later than the work begins, and by then nobody holds the question.
    agent
        .source(service.id,
                [&](const Expected<SourceDetails> &details) {
                    answered = details && details->storedSlots == QList<QByteArray>{"secret"};
                })
        .detach();
    detached.release();
    QTRY_VERIFY(answered);
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
        Pending pending = agent->attempts(service.id, std::nullopt, 5, [](const Expected<std::vector<Attempt>> &) {});
        if (i % 3 == 0)
            QCoreApplication::processEvents();
        agent.reset();
    }
    service.run([] {});
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestLocalAgent)
#include "tst_localagent.moc"
