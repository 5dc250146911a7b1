// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is told of a sandbox while it is asked over true HTTP, and what it may do to it.
#include "edrbench.h"

#include "sandbox/sandboxview.h"
#include "sandbox/sandboxwatch.h"
#include "support/await.h"

#include <QRegularExpression>
#include <algorithm>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

/// A view of the bench's sandbox that keeps each batch.
struct Watched {
    explicit Watched(Bench &b)
        : bench(b)
        , view(b.server, b.server.url(), b.clock)
    {
        QObject::connect(&view, &SandboxPort::changed, &view,
                         [this](const SandboxBatch &batch) { batches.push_back(batch); });
    }

    Bench &bench;
    SandboxView view;
    std::vector<SandboxBatch> batches;

    /// The next batch that comes; an empty one if none does.
    SandboxBatch next()
    {
        bench.clock.advance(SandboxWatch::pace);
        if (!QTest::qWaitFor([this] { return !batches.empty(); }, 5000))
            return {};
        const SandboxBatch batch = batches.front();
        batches.erase(batches.begin());
        return batch;
    }
    SandboxBatch begin()
    {
        view.start();
        return next();
    }
    /// Everything posted between the threads has arrived.
    void settle()
    {
        const auto done = await<void>([this](auto then) { return view.switchFaultOff("none", then); });
        Q_ASSERT(done);
    }
};

template <class Row, class Key>
const Row *find(const std::vector<Row> &rows, const QString &key, Key member)
{
    const auto row = std::ranges::find(rows, key, member);
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

class TestSandboxView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstBatchIsComplete();
    void laterOnesHoldChangesOnly();
    void nobodyIsToldWhoDoesNotLook();
    void aRevokedSessionIsSeenRevoked();
    void allSessionsAreRevoked();
    void aReplayIsSeenInTheTables();
    void requestsComeWithTheirRetries();
    void noSecretLeavesTheTrace();
    void faultsAreSwitchedOnAndOff();
    void anOrderThatMakesNoSenseIsRefused();
    void theTenStepsAreToldAsTheyHappen();
    void aRefusedRefreshSaysWhy();
    void anEndedTransferStaysMarked();
    void aClientsCommandGetsAToken_data();
    void aClientsCommandGetsAToken();
    void answersToAViewThatIsGoneGoNowhere();
};

// S2-14
void TestSandboxView::theFirstBatchIsComplete()
{
    Bench bench;
    bench.signedIn();
    Watched watched(bench);
    const SandboxBatch batch = watched.begin();
    QVERIFY(batch.complete);
    QVERIFY(find(batch.clients, u"app"_s, &SandboxClient::id)->isPublic);
    QVERIFY(find(batch.clients, u"absolute"_s, &SandboxClient::id)->absoluteExpiresIn);
    QCOMPARE(batch.sessions.size(), 1U);
    QCOMPARE(batch.sessions.front().clientId, u"app"_s);
    QCOMPARE(batch.sessions.front().kind, QByteArray("password"));
    QVERIFY(batch.sessions.front().hasUser);
    QVERIFY(batch.sessions.front().isLive(bench.clock.now().wall));
    QCOMPARE(batch.grants.size(), 1U);
    QCOMPARE(batch.grants.front().id, batch.sessions.front().grantId);
    QCOMPARE(batch.requests.size(), 1U);
    QVERIFY(batch.faults && batch.faults->empty());
    QVERIFY(batch.endpoints.contains(u"/oauth/token"_s) && batch.endpoints.contains(u"/edc/transfers/*"_s));
}

void TestSandboxView::laterOnesHoldChangesOnly()
{
    Bench bench;
    const HttpReply first = bench.signedIn();
    Watched watched(bench);
    const QString old = watched.begin().sessions.front().id;
    bench.refresh(first.text(u"refresh_token"_s));
    const SandboxBatch batch = watched.next();
    QVERIFY(!batch.complete);
    QVERIFY(batch.clients.empty());
    QVERIFY(!batch.faults);
    QCOMPARE(batch.requests.size(), 1U);
    QCOMPARE(batch.sessions.size(), 2U);
    QCOMPARE(find(batch.sessions, old, &SandboxSession::id)->state, SandboxSessionState::Refreshed);
    QCOMPARE(batch.grants.size(), 1U);
    QCOMPARE(batch.grants.front().sessions, 2);
    QCOMPARE(batch.grants.front().created, 1);
    // Nothing happened since: nothing is told, however long it takes.
    bench.clock.advance(10s);
    watched.settle();
    QVERIFY(watched.batches.empty());
}

void TestSandboxView::nobodyIsToldWhoDoesNotLook()
{
    Bench bench;
    Watched watched(bench);
    bench.signedIn();
    watched.settle();
    QVERIFY(watched.batches.empty());
    (void)watched.begin();
    watched.view.stop();
    watched.settle();
    const std::size_t timers = bench.clock.timers();
    bench.signedIn();
    bench.clock.advance(10s);
    watched.settle();
    QVERIFY(watched.batches.empty());
    QCOMPARE(bench.clock.timers(), timers);
    QVERIFY(watched.begin().complete);
}

// S2-14 S3-17
void TestSandboxView::aRevokedSessionIsSeenRevoked()
{
    Bench bench;
    const HttpReply tokens = bench.signedIn();
    bench.signedIn();
    Watched watched(bench);
    const QString id = watched.begin().sessions.front().id;
    QVERIFY(await<void>([&](auto then) { return watched.view.revokeSession(id, then); }));
    // It is seen before the answer comes.
    QCOMPARE(watched.batches.size(), 1U);
    QCOMPARE(watched.batches.front().sessions.size(), 1U);
    QCOMPARE(watched.batches.front().sessions.front().state, SandboxSessionState::Revoked);
    QCOMPARE(bench.resource(tokens.text(u"access_token"_s)).status, 401);
    const auto unknown = await<void>([&](auto then) { return watched.view.revokeSession(u"nobody's"_s, then); });
    QCOMPARE(unknown.error().kind, ErrorKind::InvalidInput);
}

// S3-17
void TestSandboxView::allSessionsAreRevoked()
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.signedIn();
    Watched watched(bench);
    (void)watched.begin();
    QCOMPARE(await<int>([&](auto then) { return watched.view.revokeAllSessions(then); }).value(), 3);
    QCOMPARE(watched.batches.front().sessions.size(), 3U);
    QCOMPARE(await<int>([&](auto then) { return watched.view.revokeAllSessions(then); }).value(), 0);
}

// S2-14
void TestSandboxView::aReplayIsSeenInTheTables()
{
    Bench bench;
    const HttpReply first = bench.signedIn();
    bench.refresh(first.text(u"refresh_token"_s));
    Watched watched(bench);
    (void)watched.begin();
    QCOMPARE(bench.refresh(first.text(u"refresh_token"_s)).error(), u"invalid_grant"_s);
    const SandboxBatch batch = watched.next();
    QCOMPARE(batch.sessions.size(), 1U);
    QCOMPARE(batch.sessions.front().state, SandboxSessionState::Revoked);
    QCOMPARE(batch.grants.front().created, 0);
    QCOMPARE(batch.requests.front().error, u"invalid_grant"_s);
}

// S4-14
void TestSandboxView::requestsComeWithTheirRetries()
{
    Bench bench;
    Watched watched(bench);
    (void)watched.begin();
    QVERIFY(
        await<void>([&](auto then) { return watched.view.switchFaultOn({.name = "unavailable", .count = 2}, then); }));
    watched.batches.clear();
    for (int i = 0; i < 3; ++i)
        bench.signedIn();
    const SandboxBatch batch = watched.next();
    QCOMPARE(batch.requests.size(), 3U);
    QList<int> answers, attempts;
    for (const SandboxRequest &request : batch.requests) {
        answers << request.status;
        attempts << request.attempt;
        QCOMPARE(request.client, u"app"_s);
        QCOMPARE(request.grantType, u"password"_s);
        QCOMPARE(request.path, u"/oauth/token"_s);
    }
    QCOMPARE(answers, QList<int>({503, 503, 200}));
    QCOMPARE(attempts, QList<int>({1, 2, 3}));
    QCOMPARE(batch.requests.front().faults, QByteArrayList{"unavailable"});
    const auto command = await<QString>([&](auto then) { return watched.view.requestAsCurl(1, then); });
    QVERIFY2(command->startsWith(u"curl ") && command->contains(bench.server.url() + u"/oauth/token"_s),
             qPrintable(*command));
    QVERIFY(!await<QString>([&](auto then) { return watched.view.requestAsCurl(99, then); }));
}

void TestSandboxView::noSecretLeavesTheTrace()
{
    Bench bench;
    const HttpReply tokens = bench.signedIn();
    bench.refresh(tokens.text(u"refresh_token"_s));
    bench.resource(tokens.text(u"access_token"_s));
    bench.send(requestBytes("GET", "/api/resource?access_token=" + tokens.text(u"access_token"_s).toLatin1()));
    Watched watched(bench);
    const SandboxBatch batch = watched.begin();
    QCOMPARE(batch.requests.size(), 4U);
    for (const SandboxRequest &request : batch.requests) {
        const auto command =
            await<QString>([&](auto then) { return watched.view.requestAsCurl(request.number, then); });
        for (const QString &secret : {u"p&ss=w/rd"_s, QString::fromLatin1(QByteArray("p&ss=w/rd").toPercentEncoding()),
                                      tokens.text(u"access_token"_s), tokens.text(u"refresh_token"_s)}) {
            QVERIFY2(!command->contains(secret), qPrintable(*command));
            QVERIFY2(!request.path.contains(secret), qPrintable(request.path));
        }
    }
}

void TestSandboxView::faultsAreSwitchedOnAndOff()
{
    Bench bench;
    Watched watched(bench);
    (void)watched.begin();
    QVERIFY(std::ranges::any_of(watched.view.faultKinds(),
                                [](const SandboxFaultKind &kind) { return kind.name == "unavailable"; }));
    QVERIFY(await<void>([&](auto then) {
        return watched.view.switchFaultOn({.name = "unavailable", .client = u"app"_s, .lasts = 30s}, then);
    }));
    const SandboxFault on = watched.batches.front().faults->front();
    QCOMPARE(on.name, QByteArray("unavailable"));
    QCOMPARE(on.client, u"app"_s);
    QCOMPARE(on.until, std::optional(bench.clock.now().wall + 30s));
    QVERIFY(on.active);
    QCOMPARE(bench.signedIn().status, 503);
    watched.batches.clear();
    QCOMPARE(watched.next().faults->front().hits, 1);
    QVERIFY(await<void>([&](auto then) {
        return watched.view.switchFaultOn({.name = "latency", .endpoint = u"/edc/transfers/*"_s}, then);
    }));
    QCOMPARE(watched.batches.front().faults->back().endpoint, u"/edc/transfers/*"_s);
    watched.batches.clear();
    QVERIFY(await<void>([&](auto then) { return watched.view.switchFaultOff("latency", then); }));
    watched.batches.clear();
    QVERIFY(await<void>([&](auto then) { return watched.view.switchFaultOff("unavailable", then); }));
    QVERIFY(watched.batches.front().faults->empty());
    QCOMPARE(bench.signedIn().status, 200);
}

void TestSandboxView::anOrderThatMakesNoSenseIsRefused()
{
    Bench bench;
    Watched watched(bench);
    const auto refused = [&](const SandboxFaultOrder &order) {
        const auto done = await<void>([&](auto then) { return watched.view.switchFaultOn(order, then); });
        return !done && done.error().kind == ErrorKind::InvalidInput;
    };
    QVERIFY(refused({.name = "earthquake"}));
    QVERIFY(refused({.name = "unavailable", .client = u"stranger"_s}));
    QVERIFY(refused({.name = "unavailable", .count = 0}));
}

// S1-25
void TestSandboxView::theTenStepsAreToldAsTheyHappen()
{
    using Mark = SandboxStepState::Mark;
    EdrBench bench;
    Watched watched(bench);
    (void)watched.begin();
    const auto marks = [&](const SandboxBatch &batch) {
        QString line;
        for (const SandboxStepState &step : batch.edrs.at(0).steps)
            line += step.mark == Mark::Passed ? u'+' : step.mark == Mark::Failed ? u'x' : u'.';
        return line;
    };
    const ReceivedEdr edr = bench.started({{u"transferProcessId"_s, u"tp-1"_s}, {u"assetId"_s, u"parts"_s}});
    SandboxBatch batch = watched.next();
    QCOMPARE(marks(batch), u"+++++....."_s);
    QCOMPARE(batch.edrs.front().transferId, u"tp-1"_s);
    QCOMPARE(batch.edrs.front().assetId, u"parts"_s);
    QCOMPARE(batch.edrs.front().audience, bench.did);

    QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 200);
    QCOMPARE(marks(watched.next()), u"+++++++..."_s);

    bench.clock.advance(6min);
    watched.settle();
    watched.batches.clear();
    QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 403);
    batch = watched.next();
    QCOMPARE(marks(batch), u"++++++x..."_s);
    QVERIFY(batch.edrs.front().step(SandboxStep::DataAuthorized).reason.contains(u"expired"));

    QCOMPARE(bench.refresh(edr).status, 200);
    batch = watched.next();
    QCOMPARE(marks(batch), u"++++++x+++"_s);
    QCOMPARE(batch.edrs.front().step(SandboxStep::TokensIssued).times, 1);
    QVERIFY(batch.edrs.front().accessExpiresAt > bench.clock.now().wall);
}

// S1-25
void TestSandboxView::aRefusedRefreshSaysWhy()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    QCOMPARE(bench.refresh(edr).status, 200);
    QCOMPARE(bench.refresh(edr).status, 401); // the refresh token was replaced
    Watched watched(bench);
    const SandboxBatch batch = watched.begin();
    const SandboxStepState &issued = batch.edrs.at(0).step(SandboxStep::TokensIssued);
    QCOMPARE(issued.mark, SandboxStepState::Mark::Failed);
    QVERIFY2(issued.reason.contains(u"refresh token"), qPrintable(issued.reason));
    QCOMPARE(batch.edrs.at(0).step(SandboxStep::RefreshAsked).times, 2);
}

void TestSandboxView::anEndedTransferStaysMarked()
{
    EdrBench bench;
    bench.start({{u"transferProcessId"_s, u"tp-1"_s}});
    Watched watched(bench);
    QVERIFY(!watched.begin().edrs.at(0).revoked);
    QCOMPARE(bench.revoke("tp-1").status, 204);
    QVERIFY(watched.next().edrs.at(0).revoked);
    // Begun anew under the same name: nothing of the old one is left.
    bench.start({{u"transferProcessId"_s, u"tp-1"_s}});
    const SandboxBatch again = watched.next();
    QCOMPARE(again.edrs.size(), 1U);
    QVERIFY(!again.edrs.at(0).revoked);
    QCOMPARE(again.edrs.at(0).step(SandboxStep::DataAsked).mark, SandboxStepState::Mark::Ahead);
}

void TestSandboxView::aClientsCommandGetsAToken_data()
{
    QTest::addColumn<QString>("client");
    QTest::newRow("with a secret") << u"billing"_s;
    QTest::newRow("public") << u"app"_s;
}

// S2-14
void TestSandboxView::aClientsCommandGetsAToken()
{
    QFETCH(QString, client);
    Bench bench;
    Watched watched(bench);
    const auto command = await<Secret>([&](auto then) { return watched.view.clientAsCurl(client, then); });
    QVERIFY(command);
    // As a shell and curl would read it.
    static const QRegularExpression word(u"--data-urlencode '([^=']*)=([^']*)'"_s);
    Fields fields;
    auto words = word.globalMatch(QString::fromUtf8(command->reveal()));
    while (words.hasNext()) {
        const auto match = words.next();
        fields.append({match.captured(1).toUtf8(), match.captured(2).toUtf8()});
    }
    QCOMPARE(bench.token(fields).status, 200);
    QVERIFY(!await<Secret>([&](auto then) { return watched.view.clientAsCurl(u"stranger"_s, then); }));
}

void TestSandboxView::answersToAViewThatIsGoneGoNowhere()
{
    Bench bench;
    bool answered = false;
    {
        SandboxView view(bench.server, bench.server.url(), bench.clock);
        view.start();
        view.revokeAllSessions([&](const Expected<int> &) { answered = true; }).detach();
    }
    const std::size_t timers = bench.clock.timers();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!answered);
    QCOMPARE(bench.clock.timers(), timers);
}

QTEST_GUILESS_MAIN(TestSandboxView)
#include "tst_sandboxview.moc"
