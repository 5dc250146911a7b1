// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of callers at once wait for one token of a true agent. (./dev bench does it with 10,000.)
#include "support/agentprocess.h"
#include "support/rawclient.h"
#include "support/scriptedserver.h"

#include <QUrl>

#include <memory>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestWaitingCallers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRefreshServesAllThatWait_data();
    void oneRefreshServesAllThatWait();
    void thoseWhoLeaveTakeNothingFromTheOthers();
    void aCachedTokenIsServedBesideThem();

private:
    static constexpr int many = 300;

    static QByteArray tokenAnswer(const QByteArray &token, int lifetime)
    {
        return jsonAnswer(R"({"token_type":"Bearer","access_token":")" + token + R"(","expires_in":)" +
                          QByteArray::number(lifetime) + '}');
    }

    struct Room {
        ScriptedServer provider{ScriptedServer::hangs()};
        Home home;
        AgentProcess agent{home, keyFileOptions(home)};
        std::vector<std::unique_ptr<RawClient>> callers;

        [[nodiscard]] bool start() { return agent.isReady() && agent.addClient(u"storm"_s, provider.address()); }
        RawClient &ask(const QByteArray &source = "storm")
        {
            const auto port = static_cast<quint16>(QUrl(agent.description()[u"api"_s].toString()).port());
            callers.push_back(std::make_unique<RawClient>(port));
            callers.back()->send("GET /api/token?min_valid=0&wait=60&source=" + source +
                                 " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                                 "\r\nAccept: text/plain\r\nX-Api-Key: " +
                                 agent.description()[u"key"_s].toString().toLatin1() + "\r\n\r\n");
            return *callers.back();
        }
        /// Answers what the provider was asked and has not answered yet.
        void release(const QByteArray &answer) const
        {
            const auto asked = provider.findChildren<QTcpSocket *>();
            for (QTcpSocket *socket : asked)
                socket->write(answer);
        }
    };
};

void TestWaitingCallers::oneRefreshServesAllThatWait_data()
{
    QTest::addColumn<bool>("hadToken");
    QTest::newRow("for the first token") << false;
    QTest::newRow("when a token has ended") << true;
}

void TestWaitingCallers::oneRefreshServesAllThatWait()
{
    QFETCH(bool, hadToken);
    Room room;
    if (hadToken)
        room.provider.setTurn(ScriptedServer::answers(tokenAnswer("first", 1)));
    QVERIFY(room.start());
    if (hadToken) {
        QVERIFY(room.ask().sees("first"));
        room.provider.setTurn(ScriptedServer::hangs());
        room.callers.clear();
        QTRY_VERIFY_WITH_TIMEOUT(!room.agent.source(u"storm"_s)[u"valid"_s].toBool(), 10'000);
    }
    for (int i = 0; i < many; ++i)
        room.ask();
    const auto before = hadToken ? 1 : 0;
    QTRY_VERIFY_WITH_TIMEOUT(room.provider.requests().size() > before, 10'000);
    // Asked after them, answered after them: all of them wait now.
    QVERIFY(!room.agent.source(u"storm"_s)[u"valid"_s].toBool());
    for (const auto &caller : room.callers)
        QCOMPARE(caller->received(), QByteArray());

    room.release(tokenAnswer("second", 3600));
    for (const auto &caller : room.callers)
        QVERIFY(caller->sees("second", 20'000));
    QCOMPARE(room.provider.requests().size(), before + 1);
}

void TestWaitingCallers::thoseWhoLeaveTakeNothingFromTheOthers()
{
    Room room;
    QVERIFY(room.start());
    for (int i = 0; i < many; ++i)
        room.ask();
    QTRY_VERIFY_WITH_TIMEOUT(!room.provider.requests().isEmpty(), 10'000);
    // The first among them, too, on whose behalf the provider was asked.
    for (std::size_t i = 0; i < room.callers.size(); i += 3)
        room.callers[i]->reset();
    QVERIFY(!room.agent.source(u"storm"_s)[u"valid"_s].toBool());
    room.release(tokenAnswer("second", 3600));
    for (std::size_t i = 0; i < room.callers.size(); ++i) {
        if (i % 3 != 0)
            QVERIFY(room.callers[i]->sees("second", 20'000));
    }
    QCOMPARE(room.provider.requests().size(), 1);
}

void TestWaitingCallers::aCachedTokenIsServedBesideThem()
{
    ScriptedServer other(ScriptedServer::answers(tokenAnswer("good", 3600)));
    Room room;
    QVERIFY(room.start());
    QVERIFY(room.agent.addClient(u"other"_s, other.address()));
    for (int i = 0; i < many; ++i)
        room.ask();
    QVERIFY(room.ask("other").sees("good"));
    QVERIFY(!room.agent.source(u"storm"_s)[u"valid"_s].toBool());
}

QTEST_GUILESS_MAIN(TestWaitingCallers)
#include "tst_waitingcallers.moc"
