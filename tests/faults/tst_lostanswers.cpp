// SPDX-License-Identifier: GPL-3.0-or-later
// Providers that rotate refresh tokens, over connections that lose answers: what was rotated is not sent for ever, and
// nothing is sent twice at the same time.
#include "faultroom.h"

using namespace tokenwatch;
using namespace tokenwatch::faults;
using S = ScriptedServer;

namespace {

const QByteArray invalidGrant = json(R"({"error":"invalid_grant"})", "400 Bad Request");

/// The first request gets the first turn, and so on; the last one is for the rest.
Turn inOrder(const QList<Turn> &turns)
{
    return [turns, count = std::make_shared<int>(0)](QTcpSocket &socket) {
        turns.at(std::min<qsizetype>((*count)++, turns.size() - 1))(socket);
    };
}

QList<QByteArray> refreshTokens(const ScriptedServer &server)
{
    QList<QByteArray> sent;
    for (const QByteArray &request : server.requests()) {
        for (const QByteArray &field : request.mid(request.indexOf("\r\n\r\n") + 4).split('&')) {
            if (field.startsWith("refresh_token="))
                sent.append(QByteArray::fromPercentEncoding(field.mid(14)));
        }
    }
    return sent;
}

} // namespace

class tst_LostAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerLostAfterRotationIsToldAsSuch_data();
    void anAnswerLostAfterRotationIsToldAsSuch();
    void aProviderThatRepeatsItselfIsUnderstood();
    void twoAtOnceAreOne();
    void theRotatedTokenIsTheOneSentNext();
    void oneFaultDoesNotHoldUpOthers();
};

void tst_LostAnswers::anAnswerLostAfterRotationIsToldAsSuch_data()
{
    QTest::addColumn<Turn>("loss");
    QTest::addColumn<bool>("hangs");
    QTest::newRow("close") << S::closes() << false;
    QTest::newRow("reset") << S::resets() << false;
    QTest::newRow("truncated") << S::answersAndCloses(json(goodBody).chopped(3)) << false;
    QTest::newRow("reset-mid-body") << S::answersAndResets(json(goodBody).chopped(3)) << false;
    QTest::newRow("unreadable") << S::answersAndCloses(json("{")) << false;
    QTest::newRow("504") << S::answersAndCloses(http("504 Gateway Timeout", {}, {})) << false;
    QTest::newRow("hang") << S::hangs() << true;
}

void tst_LostAnswers::anAnswerLostAfterRotationIsToldAsSuch()
{
    QFETCH(Turn, loss);
    QFETCH(bool, hangs);
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    room.server.setTurn(inOrder({loss, S::answersAndCloses(invalidGrant)}));
    room.start();
    room.refresh(hangs);
    QCOMPARE(wireName(room.outcome->verdict), wireName(Verdict::Refused));
    QCOMPARE(room.status().reason, Reason::LostInTransit);
    QVERIFY(room.status().needsUser);
    QCOMPARE(refreshTokens(room.server), QList<QByteArray>({oldRefresh, oldRefresh}));
    room.pass(24min, 4min);
    room.pass(5min, 5s);
    QCOMPARE(room.server.requests().size(), 2); // never again by itself
    QVERIFY(room.service->valid(room.source.id, 0s) != nullptr);
}

void tst_LostAnswers::aProviderThatRepeatsItselfIsUnderstood()
{
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    room.server.setTurn(inOrder({S::closes(), S::answersAndCloses(json(goodBody))}));
    room.start();
    room.refresh(false);
    QCOMPARE(wireName(room.outcome->verdict), wireName(Verdict::Refreshed));
    QCOMPARE(refreshTokens(room.server), QList<QByteArray>({oldRefresh, oldRefresh}));
    QCOMPARE(room.stored().refresh.reveal(), QByteArrayView(freshRefresh));
}

void tst_LostAnswers::twoAtOnceAreOne()
{
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    room.server.setTurn(S::hangs());
    room.start();
    int answers = 0;
    std::vector<Pending> pendings;
    for (int i = 0; i < 5; ++i)
        pendings.push_back(
            room.service->refresh(room.source.id, std::nullopt, [&](const Expected<Outcome> &) { ++answers; }));
    QTRY_COMPARE(room.server.requests().size(), 1);
    room.settle();
    QCOMPARE(room.server.connections(), 1);
    room.server.findChildren<QTcpSocket *>().first()->write(json(goodBody));
    QTRY_COMPARE(answers, 5);
    QCOMPARE(room.server.requests().size(), 1);
}

void tst_LostAnswers::theRotatedTokenIsTheOneSentNext()
{
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    QList<Turn> turns;
    for (int i = 1; i <= 5; ++i)
        turns.append(S::answersAndCloses(json(R"({"access_token":"A","token_type":"Bearer","expires_in":60,)"
                                              R"("refresh_token":"R)" +
                                              QByteArray::number(i) + "\"}")));
    room.server.setTurn(inOrder(turns));
    room.start();
    room.refresh(false);
    room.pass(200s, 2s);
    const QList<QByteArray> sent = refreshTokens(room.server);
    QVERIFY(sent.size() >= 4);
    QCOMPARE(sent.first(4), QList<QByteArray>({oldRefresh, "R1", "R2", "R3"}));
}

void tst_LostAnswers::oneFaultDoesNotHoldUpOthers()
{
    // Twenty sources of a server that is silent, and one of a server that is well.
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    room.other.setTurn(S::hangs());
    room.server.setTurn(S::answersAndCloses(json(goodBody)));
    for (int i = 0; i < 20; ++i) {
        StoredSource stored;
        stored.source = room.source;
        stored.source.id = {"id-" + QByteArray::number(i)};
        stored.source.name = u"silent-%1"_s.arg(i);
        // Hosts have budgets of their own: all of these are one.
        stored.source.grant.type = "client_credentials";
        stored.source.grant.fields[u"token_url"_s] =
            QString::fromLatin1(room.other.address()).replace(u"127.0.0.1"_s, u"localhost"_s);
        room.memory.put(stored);
        room.vault.put(stored.source.id, "client_secret", "x");
    }
    room.start();
    QTRY_VERIFY(room.other.connections() > 0);
    room.refresh(false);
    QCOMPARE(wireName(room.outcome->verdict), wireName(Verdict::Refreshed));
    QVERIFY(room.other.openConnections() > 0);
    QVERIFY(room.other.openConnections() <= 4);
}

QTEST_GUILESS_MAIN(tst_LostAnswers)
#include "tst_lostanswers.moc"
