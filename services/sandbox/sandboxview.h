// SPDX-License-Identifier: GPL-3.0-or-later
// The window's door to a sandbox in the same program. Lives on the window thread; every question is posted to the
// sandbox's thread, every answer and every batch is posted back. It may be destroyed while answers are under way.
#pragma once

#include "ports/sandboxport.h"
#include "sandbox/sandboxserver.h"

#include <memory>
#include <unordered_map>

namespace tokenwatch::sandbox {

class SandboxDesk;

class SandboxView final : public SandboxPort
{
    Q_OBJECT
public:
    /// `server` has started at `address`; it and `clock`, which is used on its thread, outlive the view.
    SandboxView(SandboxServer &server, QString address, Clock &clock, QObject *parent = nullptr);
    ~SandboxView() override;

    void start() override;
    void stop() override;
    [[nodiscard]] QString address() const override { return m_address; }
    [[nodiscard]] QList<SandboxFaultKind> faultKinds() const override;

    Pending revokeSession(const QString &id, Then<> then) override;
    Pending revokeAllSessions(Then<int> then) override;
    Pending switchFaultOn(const SandboxFaultOrder &order, Then<> then) override;
    Pending switchFaultOff(const QByteArray &name, Then<> then) override;
    Pending requestAsCurl(quint64 number, Then<QString> then) override;
    Pending clientAsCurl(const QString &clientId, Then<Secret> then) override;

private:
    template <class T>
    using Question = std::function<Expected<T>(SandboxServer &)>;

    /// Runs `question` on the sandbox's thread and brings its answer here.
    template <class T>
    Pending ask(Question<T> question, Then<T> then);
    void answer(quint64 number, const std::shared_ptr<void> &value);

    const QString m_address;
    SandboxDesk *m_desk; ///< lives on the server's thread
    /// Callbacks never leave the window thread.
    std::unordered_map<quint64, std::function<void(const std::shared_ptr<void> &)>> m_replies;
    quint64 m_lastCall = 0;
};

} // namespace tokenwatch::sandbox
