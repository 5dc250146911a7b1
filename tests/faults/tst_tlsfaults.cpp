// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints over TLS: those that must not be trusted learn nothing, those that break off lose nothing.
#include "faultroom.h"
#include "support/testauthority.h"

using namespace tokenwatch;
using namespace tokenwatch::faults;
using S = ScriptedServer;

class tst_TlsFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void certificates_data();
    void certificates();
    void handshakes_data();
    void handshakes();
    void endings_data();
    void endings();
    void plainHttpToAnotherHostIsNotAsked();
    void aBadCertificateOnceIsNotTheEnd();

private:
    TestAuthority m_own{u"Own Authority"_s};
    TestAuthority m_other{u"Other Authority"_s};
    TestAuthority::Issued m_good = m_own.issue({});
};

void tst_TlsFaults::certificates_data()
{
    QTest::addColumn<TestAuthority::Wish>("wish");
    QTest::addColumn<bool>("knownIssuer");
    QTest::addColumn<bool>("trusted");
    using Wish = TestAuthority::Wish;
    QTest::newRow("good") << Wish{} << true << true;
    QTest::newRow("good, RSA") << Wish{.rsa = true} << true << true;
    QTest::newRow("good among other names")
        << Wish{.names = u"DNS:a.example,IP:127.0.0.1,DNS:b.example"_s} << true << true;
    QTest::newRow("expired") << Wish{.days = -1} << true << false;
    QTest::newRow("wrong host") << Wish{.names = u"DNS:idp.example"_s} << true << false;
    QTest::newRow("another address") << Wish{.names = u"IP:127.0.0.2"_s} << true << false;
    QTest::newRow("the address as a name") << Wish{.names = u"DNS:127.0.0.1"_s} << true << false;
    QTest::newRow("wildcard for all") << Wish{.names = u"DNS:*"_s} << true << false;
    QTest::newRow("wildcard for numbers") << Wish{.names = u"DNS:*.0.0.1"_s} << true << false;
    QTest::newRow("common name only") << Wish{.subject = u"127.0.0.1"_s, .names = u"DNS:x.example"_s} << true << false;
    QTest::newRow("no names") << Wish{.names = {}} << true << false;
    QTest::newRow("unknown authority") << Wish{} << false << false;
    QTest::newRow("the authority's name faked") << Wish{.subject = u"Other Authority"_s} << false << false;
}

void tst_TlsFaults::certificates()
{
    QFETCH(TestAuthority::Wish, wish);
    QFETCH(bool, knownIssuer);
    QFETCH(bool, trusted);
    const auto issued = m_own.issue(wish);
    for (const auto grant : {FaultRoom::Grant::RefreshToken, FaultRoom::Grant::ClientCredentials}) {
        FaultRoom room(grant);
        room.server.speakTls(issued.certificate, issued.key);
        room.secure(knownIssuer ? m_own.file() : m_other.file());
        meet(room,
             {S::answersAndCloses(json(goodBody)), trusted ? Verdict::Refreshed : Verdict::Transient, false, !trusted});
        if (!trusted)
            QCOMPARE(room.server.received(), QByteArray());
    }
}

void tst_TlsFaults::handshakes_data()
{
    QTest::addColumn<Turn>("greeting");
    QTest::addColumn<bool>("hangs");
    const auto record = [](const QByteArray &version, const QByteArray &hello) {
        return QByteArray("\x16", 1) + version + QByteArray("\x00", 1) + char(hello.size() + 4) +
               QByteArray("\x02\x00\x00", 3) + char(hello.size()) + hello;
    };
    const auto hello = [&](const QByteArray &version) {
        return record(version, version + QByteArray(32, 'r') + QByteArray("\x00\xc0\x14\x00", 4));
    };
    QTest::newRow("close") << S::closes() << false;
    QTest::newRow("reset") << S::resets() << false;
    QTest::newRow("plain http") << S::answersAndCloses(json(goodBody)) << false;
    QTest::newRow("plain http redirect") << S::answersAndCloses(
                                                "HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.1/\r\n\r\n")
                                         << false;
    QTest::newRow("garbage") << S::answersAndCloses(QByteArray(500, 'g')) << false;
    QTest::newRow("ssl-3.0") << S::answers(hello(QByteArray("\x03\x00", 2))) << false;
    QTest::newRow("tls-1.0") << S::answers(hello("\x03\x01")) << false;
    QTest::newRow("tls-1.1") << S::answers(hello("\x03\x02")) << false;
    QTest::newRow("tls-1.9") << S::answers(hello("\x03\x09")) << false;
    QTest::newRow("a cipher nobody offered")
        << S::answers(record("\x03\x03", "\x03\x03" + QByteArray(32, 'r') + QByteArray("\x00\x00\x00\x00", 4)))
        << false;
    QTest::newRow("handshake_failure") << S::answersAndCloses(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)) << false;
    QTest::newRow("internal_error") << S::answersAndCloses(QByteArray("\x15\x03\x03\x00\x02\x02\x50", 7)) << false;
    QTest::newRow("unrecognized_name") << S::answersAndCloses(QByteArray("\x15\x03\x03\x00\x02\x02\x70", 7)) << false;
    QTest::newRow("close_notify at once")
        << S::answersAndCloses(QByteArray("\x15\x03\x03\x00\x02\x01\x00", 7)) << false;
    QTest::newRow("data before the handshake") << S::answers(QByteArray("\x17\x03\x03\x00\x05hello", 10)) << false;
    QTest::newRow("a record without end") << S::neverEnds(QByteArray("\x16\x03\x03\xff\xff", 5), "a") << false;
    QTest::newRow("hanging handshake") << S::hangs() << true;
    QTest::newRow("half a hello") << S::answers(hello("\x03\x03").first(9)) << true;
    QTest::newRow("dripping hello") << S::drips({}, QByteArray("\x16\x03\x03\x3f\xff\x02", 6) + QByteArray(100, 'x'))
                                    << true;
}

void tst_TlsFaults::handshakes()
{
    QFETCH(Turn, greeting);
    QFETCH(bool, hangs);
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    room.server.meetWith(greeting);
    room.secure(m_own.file());
    meet(room, {S::hangs(), Verdict::Transient, hangs, true});
    QVERIFY(!room.outcome->error->maySent);
}

void tst_TlsFaults::endings_data()
{
    FaultTable table;
    const QByteArray whole = json(goodBody);
    const QByteArray open = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + goodBody;
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
                               QByteArray::number(goodBody.size(), 16) + "\r\n" + goodBody + "\r\n";
    table.row("close without an answer", S::closes(), Verdict::Ambiguous);
    table.row("vanish without an answer", S::answersAndVanishes({}), Verdict::Ambiguous);
    table.row("reset without an answer", S::resets(), Verdict::Ambiguous);
    table.row("with its length", S::answersAndCloses(whole), Verdict::Refreshed);
    table.row("with its length, no close_notify", S::answersAndVanishes(whole), Verdict::Refreshed);
    table.row("in chunks, no close_notify", S::answersAndVanishes(chunked + "0\r\n\r\n"), Verdict::Refreshed);
    table.row("in chunks, cut", S::answersAndCloses(chunked), Verdict::Ambiguous);
    table.row("until the end", S::answersAndCloses(open), Verdict::Refreshed);
    table.row("until the end, no close_notify", S::answersAndVanishes(open), Verdict::Ambiguous);
    table.row("truncated", S::answersAndCloses(whole.chopped(3)), Verdict::Ambiguous);
    table.row("truncated, no close_notify", S::answersAndVanishes(whole.chopped(3)), Verdict::Ambiguous);
    table.row("infinite-body", S::neverEnds("HTTP/1.1 200 OK\r\n\r\n", " "), Verdict::Ambiguous);
    table.row("hang", S::hangs(), Verdict::Ambiguous, true);
    table.row("drip-body", S::drips("HTTP/1.1 200 OK\r\n\r\n", " "), Verdict::Ambiguous, true);
}

void tst_TlsFaults::endings()
{
    QFETCH(Turn, turn);
    QFETCH(Verdict, verdict);
    QFETCH(bool, hangs);
    QFETCH(bool, spends);
    FaultRoom room(spends ? FaultRoom::Grant::RefreshToken : FaultRoom::Grant::ClientCredentials);
    room.server.speakTls(m_good.certificate, m_good.key);
    room.secure(m_own.file());
    meet(room, {turn, verdict, hangs});
}

void tst_TlsFaults::plainHttpToAnotherHostIsNotAsked()
{
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    room.source.grant.fields[u"token_url"_s] = u"http://idp.example/token"_s;
    room.start();
    room.refresh(false);
    QCOMPARE(wireName(room.outcome->error.value().kind), wireName(ErrorKind::InvalidInput));
    QCOMPARE(room.outcome->verdict, Verdict::Refused);
    QCOMPARE(room.stored().refresh.reveal(), QByteArrayView(oldRefresh));
}

void tst_TlsFaults::aBadCertificateOnceIsNotTheEnd()
{
    const auto expired = m_own.issue({.days = -1});
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    room.server.setTurn(S::answersAndCloses(json(goodBody)));
    room.server.speakTls(expired.certificate, expired.key);
    room.secure(m_own.file());
    room.start(4min); // due at once
    room.refresh(false);
    QCOMPARE(room.outcome->verdict, Verdict::Transient);
    room.server.speakTls(m_good.certificate, m_good.key);
    room.pass(2min);
    QCOMPARE(room.stored().refresh.reveal(), QByteArrayView(freshRefresh));
    QCOMPARE(room.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(tst_TlsFaults)
#include "tst_tlsfaults.moc"
