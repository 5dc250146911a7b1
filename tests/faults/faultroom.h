// SPDX-License-Identifier: GPL-3.0-or-later
// A whole engine with its true flows and its true transport against one misbehaving token endpoint, and what must hold
// whatever that endpoint does. Only time, the vault and the store are fakes. Owned by one test; lives on its thread.
//
// A fault is what the server does with each request, and the class of the outcome; for a source that spends a refresh
// token. One that spends nothing sees the same faults: there, what is ambiguous is only transient.
#pragma once

#include "engine/tokenservice.h"
#include "grants/catalogue.h"
#include "log/logring.h"
#include "net/networktransport.h"
#include "support/fakeclock.h"
#include "support/fakevault.h"
#include "support/memorytokenstore.h"
#include "support/scriptedfiles.h"
#include "support/scriptedprograms.h"
#include "support/scriptedredirects.h"
#include "support/scriptedserver.h"

#include <QCoreApplication>
#include <QTest>

Q_DECLARE_METATYPE(tokenwatch::ScriptedServer::Turn)
Q_DECLARE_METATYPE(tokenwatch::Verdict)

namespace tokenwatch::faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Turn = ScriptedServer::Turn;

// What must not come out anywhere, nor get lost.
inline const QByteArray oldAccess = "canary-access-A0";
inline const QByteArray oldRefresh = "canary-refresh+/R0=&x";
inline const QByteArray clientSecret = "canary-client:secret/S0";
inline const QByteArray freshAccess = "canary-fresh-A1";
inline const QByteArray freshRefresh = "canary-fresh-R1";

inline QByteArray http(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}
inline QByteArray json(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return http(status, "Content-Type: application/json\r\n", body);
}
/// What an honest server answers.
inline const QByteArray goodBody = R"({"access_token":")" + freshAccess +
                                   R"(","token_type":"Bearer","expires_in":3600,"refresh_token":")" + freshRefresh +
                                   R"("})";

struct Fault {
    Turn turn;
    Verdict verdict = Verdict::Ambiguous;
    bool hangs = false;  ///< only a deadline ends it
    bool unsent = false; ///< it never comes to a request
};

class FaultRoom
{
public:
    enum class Grant { RefreshToken, ClientCredentials };

    ScriptedServer server, other;
    FakeClock clock;
    FakeVault vault;
    MemoryTokenStore memory{clock};
    ScriptedRedirects redirects;
    ScriptedPrograms programs;
    ScriptedFiles files;
    NetworkTransport transport{clock};
    log::LogRing ring{5000};
    Source source;
    std::unique_ptr<TokenService> service;
    std::optional<Outcome> outcome;

    explicit FaultRoom(Grant grant)
    {
        setLogLevel(LogLevel::Debug);
        log::install(ring, false, [] { return WallTime(); });
        source.id = {"id-fault"};
        source.name = u"fault"_s;
        const QString address = QString::fromLatin1(server.address());
        source.grant = {grant == Grant::RefreshToken ? "refresh_token" : "client_credentials",
                        {{u"token_url"_s, address}, {u"client_id"_s, u"client"_s}}};
        m_spends = grant == Grant::RefreshToken;
        vault.put(source.id, "client_secret", clientSecret);
    }
    ~FaultRoom()
    {
        service.reset();
        log::uninstall();
    }
    Q_DISABLE_COPY_MOVE(FaultRoom)

    /// The server is asked over TLS, whatever it speaks, and trusted by these roots.
    void secure(const QString &caFile)
    {
        source.grant.fields[u"token_url"_s] = u"https://127.0.0.1:%1/token"_s.arg(server.serverPort());
        source.transport.caFile = caFile;
    }

    /// A token that is good for another half hour, as an earlier run stored it; or for `left`.
    void start(Milliseconds left = 30min)
    {
        Token token;
        token.access = Secret(oldAccess);
        if (m_spends)
            token.refresh = Secret(oldRefresh);
        token.type = "Bearer";
        token.receivedAt = clock.now().wall - 30min;
        token.expiresAt = clock.now().wall + left;
        token.lineage = source.lineage();
        token.generation = {1};
        StoredSource stored;
        stored.source = source;
        stored.token = std::make_shared<const Token>(std::move(token));
        memory.put(stored);
        service = std::make_unique<TokenService>(
            EngineDoors{clock, transport, vault, memory, memory, grantCatalogue(), redirects, programs, files});
        service->start([](const Expected<> &) {});
        settle();
    }

    /// Everything that is posted happens; no time passes.
    void settle()
    {
        for (int i = 0; i < 25; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            clock.advance();
        }
    }
    /// Until no request is under way at the server: they end by themselves.
    void untilQuiet()
    {
        settle();
        static_cast<void>(QTest::qWaitFor([this] { return server.openConnections() == 0; }, 2000));
        settle();
    }

    /// A refresh, to its outcome. Time passes only where nothing else can happen.
    void refresh(bool hangs)
    {
        const Pending pending = service->refresh(source.id, std::nullopt, [this](const Expected<Outcome> &ended) {
            if (ended)
                outcome = *ended;
        });
        for (int second = 0; !outcome && second < 90; ++second) {
            if (hangs) {
                // Whoever waits is waited for by nobody but the clock, once the request is there.
                static_cast<void>(
                    QTest::qWaitFor([&] { return outcome.has_value() || server.openConnections() > 0; }, 100));
                settle();
            } else {
                untilQuiet();
            }
            if (!outcome)
                clock.advance(1s);
        }
    }

    /// Time passes with all that the engine does by itself.
    void pass(Milliseconds span, Milliseconds step = 1s)
    {
        for (Milliseconds passed{0}; passed < span; passed += step) {
            clock.advance(std::min(step, span - passed));
            untilQuiet();
        }
    }

    [[nodiscard]] const Token &stored() const { return *memory.stored(source.id)->token; }
    [[nodiscard]] SourceStatus status() const { return service->status(source.id).value(); }
    [[nodiscard]] Verdict expected(Verdict forSpending) const
    {
        return !m_spends && forSpending == Verdict::Ambiguous ? Verdict::Transient : forSpending;
    }
    [[nodiscard]] bool spends() const { return m_spends; }

    /// Where a secret shows; empty: nowhere.
    [[nodiscard]] QString leak() const
    {
        QStringList texts;
        const auto add = [&texts](const Error &error) {
            texts << error.serverText << error.where << QString::fromUtf8(error.code);
        };
        if (outcome && outcome->error)
            add(*outcome->error);
        if (const auto attempt = status().lastAttempt; attempt && attempt->error)
            add(*attempt->error);
        for (const log::Line &line : ring.lines(0, 5000))
            texts << line.text;
        for (const QString &text : std::as_const(texts)) {
            for (const QByteArray &secret : {oldAccess, oldRefresh, clientSecret, freshAccess, freshRefresh}) {
                for (const QByteArray &form : {secret, secret.toBase64(), secret.toPercentEncoding()}) {
                    if (text.contains(QString::fromLatin1(form)))
                        return text;
                }
            }
        }
        return {};
    }

private:
    bool m_spends = false;
};

/// The whole of it, in a room of its own.
inline void meet(FaultRoom &room, const Fault &fault)
{
    room.server.setTurn(fault.turn);
    room.start();
    room.refresh(fault.hangs);

    // It ends, in the right class, within its deadlines.
    QVERIFY2(room.outcome.has_value(), "no outcome");
    const Error error = room.outcome->error.value_or(Error{});
    const QByteArray told =
        wireName(error.kind) + " (" + QByteArray::number(error.httpStatus) + "): " + error.serverText.toUtf8();
    QVERIFY2(room.outcome->verdict == room.expected(fault.verdict),
             (wireName(room.outcome->verdict) + " by " + told).constData());
    // One retry at most of what is ambiguous; a client that is refused shows its secret in each of the three ways.
    QCOMPARE(room.server.requests().isEmpty(), fault.unsent);
    QVERIFY2(room.server.requests().size() <= 3, QByteArray::number(room.server.requests().size()).constData());

    // What is stored is what was given, or what there was; and a token that is still good is still served.
    const auto checkStore = [&] {
        if (fault.verdict == Verdict::Refreshed) {
            QVERIFY(room.stored().access.reveal() != oldAccess);
            if (room.spends())
                QVERIFY(!room.stored().refresh.isEmpty());
        } else {
            QCOMPARE(room.stored().access.reveal(), QByteArrayView(oldAccess));
            QCOMPARE(room.stored().refresh.reveal(), QByteArrayView(room.spends() ? oldRefresh : QByteArray()));
        }
        const TokenPtr served = room.service->valid(room.source.id, 0s);
        QVERIFY(fault.verdict == Verdict::Refreshed || (served && served->access.reveal() == oldAccess));
    };
    checkStore();

    // What it does by itself afterwards is bounded: up to where the old token is due, and for two minutes from there.
    if (!fault.hangs) {
        room.pass(24min, 4min);
        room.pass(2min, 2s);
        qsizetype most = 70;
        if (fault.verdict != Verdict::Refreshed)
            most = fault.verdict == Verdict::Refused ? 4 : 8;
        QVERIFY2(room.server.requests().size() <= most, QByteArray::number(room.server.requests().size()).constData());
        // And what may pass by itself is tried again.
        const bool triedAgain = fault.verdict != Verdict::Refused && room.server.connections() > 1;
        QVERIFY(triedAgain || fault.verdict == Verdict::Refused || fault.verdict == Verdict::Refreshed);
        checkStore();
    }
    if (fault.unsent) {
        for (const QByteArray &secret : {oldRefresh, clientSecret, oldRefresh.toPercentEncoding()})
            QVERIFY(!room.server.received().contains(secret));
    }
    // Nobody else learns anything.
    QCOMPARE(room.other.connections(), 0);
    QVERIFY2(room.leak().isEmpty(), qPrintable(room.leak()));
}

/// Columns and rows of a table; "NAME" and "NAME, client credentials".
class FaultTable
{
public:
    FaultTable()
    {
        QTest::addColumn<Turn>("turn");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<bool>("hangs");
        QTest::addColumn<bool>("spends");
    }
    void row(const char *name, Turn turn, Verdict verdict, bool hangs = false)
    {
        QTest::newRow(name) << turn << verdict << hangs << true;
        QTest::addRow("%s, spending nothing", name) << turn << verdict << hangs << false;
    }
    /// The server answers these bytes and closes.
    void row(const char *name, const QByteArray &bytes, Verdict verdict)
    {
        row(name, ScriptedServer::answersAndCloses(bytes), verdict);
    }
};

/// The test of each table.
inline void meetRow()
{
    QFETCH(Turn, turn);
    QFETCH(Verdict, verdict);
    QFETCH(bool, hangs);
    QFETCH(bool, spends);
    FaultRoom room(spends ? FaultRoom::Grant::RefreshToken : FaultRoom::Grant::ClientCredentials);
    meet(room, {turn, verdict, hangs});
}

} // namespace tokenwatch::faults
