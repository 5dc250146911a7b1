// SPDX-License-Identifier: GPL-3.0-or-later
// A receiver of redirects without any port: the test plays the browser. Owned by the test; lives on its thread.
#pragma once

#include "ports/redirectreceiver.h"

#include <QList>

namespace tokenwatch {

class ScriptedRedirects final : public RedirectReceiver
{
public:
    /// The port given where a flow asks for any.
    static constexpr quint16 anyPort = 50123;

    Expected<std::unique_ptr<RedirectListener>> listen(quint16 port) override;

    /// The next listen() fails with this.
    void failNext(ErrorKind kind) { m_failure = kind; }
    /// The browser comes back to the open listener; inside the call. False if nobody waits for it.
    bool comeBack(const QUrl &address);
    /// The same at the redirect URI, with a code and the state that is waited for.
    bool comeBackWith(const QByteArray &code);

    [[nodiscard]] const QList<quint16> &asked() const { return m_asked; }
    /// Listeners that live.
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] bool isAwaited() const { return m_reply.isWanted(); }
    /// Of the last wait.
    [[nodiscard]] QByteArray state() const { return m_state; }

private:
    class Listener;
    std::optional<ErrorKind> m_failure;
    QList<quint16> m_asked;
    QUrl m_uri;
    int m_open = 0;
    QByteArray m_state;
    Reply<QUrl> m_reply;
};

} // namespace tokenwatch
