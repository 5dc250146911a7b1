// SPDX-License-Identifier: GPL-3.0-or-later
// A sandbox that shows what a test tells it to and records what the window asks of it.
#pragma once

#include "answering.h"

#include "ports/sandboxport.h"

#include <QStringList>

namespace tokenwatch {

class RecordingSandbox final : public SandboxPort, public Answering
{
public:
    SandboxBatch everything;
    QList<SandboxFaultKind> kinds{{.name = "unavailable"},
                                  {.name = "latency", .by = std::chrono::seconds(2)},
                                  {.name = "rotate_keys", .atOnce = true}};
    bool isWatched = false;

    QStringList asked; ///< "revoke ID", "on NAME …", "curl 7"
    SandboxFaultOrder ordered;

    void start() override
    {
        isWatched = true;
        everything.complete = true;
        Q_EMIT changed(everything);
    }
    void stop() override { isWatched = false; }
    void tell(const SandboxBatch &batch) { Q_EMIT changed(batch); }

    [[nodiscard]] QString address() const override { return QStringLiteral("http://127.0.0.1:46100"); }
    [[nodiscard]] QList<SandboxFaultKind> faultKinds() const override { return kinds; }
    Pending revokeSession(const QString &id, Then<> then) override
    {
        asked << QStringLiteral("revoke ") + id;
        return answer(std::move(then));
    }
    Pending revokeAllSessions(Then<int> then) override
    {
        asked << QStringLiteral("revoke all");
        return answer<int>(std::move(then), 3);
    }
    Pending switchFaultOn(const SandboxFaultOrder &order, Then<> then) override
    {
        asked << QStringLiteral("on ") + QString::fromLatin1(order.name);
        ordered = order;
        return answer(std::move(then));
    }
    Pending switchFaultOff(const QByteArray &name, Then<> then) override
    {
        asked << QStringLiteral("off ") + QString::fromLatin1(name);
        return answer(std::move(then));
    }
    Pending requestAsCurl(quint64 number, Then<QString> then) override
    {
        asked << QStringLiteral("curl %1").arg(number);
        return answer<QString>(std::move(then), QStringLiteral("curl -X POST http://127.0.0.1:46100/oauth/token"));
    }
    Pending clientAsCurl(const QString &clientId, Then<Secret> then) override
    {
        asked << QStringLiteral("curl as ") + clientId;
        return answer<Secret>(std::move(then), Secret(QByteArray("curl --data-urlencode 'client_secret=s3cret'")));
    }
};

} // namespace tokenwatch
