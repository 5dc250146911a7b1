// SPDX-License-Identifier: GPL-3.0-or-later
// A sandbox with fixed, invented clients, sessions and requests: for screenshots and for tests of its window. It shows,
// but nothing it is told changes anything. Window thread.
#pragma once

#include "ports/sandboxport.h"

namespace tokenwatch {

class SampleSandbox final : public SandboxPort
{
    Q_OBJECT
public:
    enum class Scene { Busy, Fresh }; ///< an afternoon's work; nobody has asked anything yet

    explicit SampleSandbox(Scene scene, QObject *parent = nullptr);

    /// Everything, as the first batch tells it.
    [[nodiscard]] SandboxBatch batch() const;

    void start() override;
    void stop() override {}
    [[nodiscard]] QString address() const override { return QStringLiteral("http://127.0.0.1:46100"); }
    [[nodiscard]] QList<SandboxFaultKind> faultKinds() const override;
    Pending revokeSession(const QString &id, Then<> then) override;
    Pending revokeAllSessions(Then<int> then) override;
    Pending switchFaultOn(const SandboxFaultOrder &order, Then<> then) override;
    Pending switchFaultOff(const QByteArray &name, Then<> then) override;
    Pending requestAsCurl(quint64 number, Then<QString> then) override;
    Pending clientAsCurl(const QString &clientId, Then<Secret> then) override;

private:
    const Scene m_scene;
};

} // namespace tokenwatch
