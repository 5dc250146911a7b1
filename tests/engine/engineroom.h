// SPDX-License-Identifier: GPL-3.0-or-later
// A whole engine on fakes: one clock that the test moves, a scripted provider, a store in memory that can fail.
// Owned by one test; lives on its thread.
#pragma once

#include "domain/timing.h"
#include "engine/tokenservice.h"
#include "support/fakeclock.h"
#include "support/fakevault.h"
#include "support/faultystore.h"
#include "support/memorytokenstore.h"
#include "support/scriptedfiles.h"
#include "support/scriptedgrant.h"
#include "support/scriptedprograms.h"
#include "support/scriptedredirects.h"
#include "support/scriptedtransport.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace tokenwatch {

struct EngineRoom {
    FakeClock clock;
    ScriptedTransport transport;
    FakeVault vault;
    ScriptedRedirects redirects;
    ScriptedPrograms programs;
    ScriptedFiles files;
    MemoryTokenStore memory{clock};
    std::unique_ptr<FaultyStore> store = std::make_unique<FaultyStore>(memory);
    std::vector<std::unique_ptr<FaultyStore>> graves; ///< what a killed engine had not written is never written
    GrantCatalogue grants = scriptedGrants();
    FindKeys findKeys; ///< none: nobody's
    std::unique_ptr<TokenService> service;
    int issued = 0; ///< tokens by the provider

    EngineRoom() { clearStartedFlows(); }

    /// Everything that is posted happens; no time passes but what batches need.
    void settle()
    {
        for (int i = 0; i < 25; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            clock.advance();
        }
    }

    /// Time passes, second by second or in the given steps, with everything that happens on the way.
    void pass(Milliseconds span, Milliseconds step = Seconds(1))
    {
        for (Milliseconds passed{0}; passed < span; passed += step) {
            clock.advance(std::min(step, span - passed));
            settle();
        }
    }

    /// The provider gives A1/R1, A2/R2 … of that lifetime to everybody.
    void provide(int lifetime, bool withRefresh = true)
    {
        transport.otherwise([this, lifetime, withRefresh](const HttpRequest &) -> Expected<HttpResponse> {
            const QByteArray number = QByteArray::number(++issued);
            return HttpResponse{200, {}, scriptedAnswer("A" + number, withRefresh ? "R" + number : "", lifetime), {}};
        });
    }
    void refuseAll(int status, const QByteArray &code = {})
    {
        transport.otherwise([status, code](const HttpRequest &) -> Expected<HttpResponse> {
            return HttpResponse{status, {}, code, {}};
        });
    }

    Source put(const QString &name, const QByteArray &type, const QByteArray &secret = "s3cret")
    {
        const Source source = scriptedSource(name, type);
        put(source, secret);
        return source;
    }
    void put(const Source &source, const QByteArray &secret = "s3cret")
    {
        StoredSource stored;
        stored.source = source;
        memory.put(stored);
        if (!secret.isEmpty())
            vault.put(source.id, "secret", secret);
    }
    /// As stored by an earlier run.
    static TokenPtr tokenOf(const Source &source, WallTime receivedAt, Seconds lifetime,
                            const QByteArray &refresh = "R0", quint64 generation = 1)
    {
        Token token;
        token.access = Secret("A0");
        token.refresh = Secret(refresh);
        token.type = "Bearer";
        token.receivedAt = receivedAt;
        token.expiresAt = receivedAt + lifetime;
        token.lineage = source.lineage();
        token.generation = {generation};
        return std::make_shared<const Token>(std::move(token));
    }

    void start()
    {
        service = std::make_unique<TokenService>(
            EngineDoors{clock, transport, vault, *store, memory, grants, redirects, programs, files, findKeys});
        service->start([](const Expected<> &) {});
        settle();
    }
    /// As kill -9: nothing is said to it, and what the store still held is lost.
    void kill()
    {
        service.reset();
        graves.push_back(std::exchange(store, std::make_unique<FaultyStore>(memory)));
    }
    void restart()
    {
        kill();
        start();
    }

    [[nodiscard]] QByteArray access(const Source &source) const
    {
        const TokenPtr token = service->valid(source.id, Seconds(0));
        return token ? token->access.reveal().toByteArray() : QByteArray();
    }
    [[nodiscard]] SourceStatus status(const Source &source) const { return service->status(source.id).value(); }
    [[nodiscard]] WallTime now() const { return clock.now().wall; }

    Expected<Outcome> refresh(const Source &source)
    {
        Expected<Outcome> answer = failure(ErrorKind::Internal, QStringLiteral("no answer"));
        Pending pending =
            service->refresh(source.id, std::nullopt, [&](Expected<Outcome> outcome) { answer = outcome; });
        settle();
        return answer;
    }
};

} // namespace tokenwatch
