// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do with a sandbox: tells it, and says in one sentence what failed or what was copied. Owned by the
// sandbox window. Window thread. Answers that come after its end are dropped.
#pragma once

#include "ports/sandboxport.h"
#include "ui/secretclipboard.h"

namespace tokenwatch {

class SandboxCommands final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    SandboxCommands(SandboxPort &port, Clock &clock, QObject *parent);

    void revoke(const QString &sessionId);
    void revokeAll();
    void switchOn(const SandboxFaultOrder &order);
    void switchOff(const QByteArray &name);
    void copyRequest(quint64 number);
    void copyClient(const QString &id);
    void copyAddress();

Q_SIGNALS:
    void failed(const QString &sentence);
    void succeeded(const QString &sentence);

private:
    /// A callback that does nothing once this is gone.
    template <class T, class OnSuccess>
    [[nodiscard]] Then<T> reporting(OnSuccess onSuccess);

    SandboxPort &m_port;
    SecretClipboard m_clipboard;
};

} // namespace tokenwatch
