// SPDX-License-Identifier: GPL-3.0-or-later
// Where the browser comes back to after a sign-in (RFC 8252 7.3): a listener on loopback, open only for one flow.
// Service thread.
#pragma once

#include "domain/pending.h"

#include <QUrl>
#include <memory>

namespace tokenwatch {

/// Closed by its destruction.
class RedirectListener
{
public:
    virtual ~RedirectListener() = default;
    /// "http://127.0.0.1:PORT/callback"
    [[nodiscard]] virtual QUrl redirectUri() const = 0;
    /// The first request to it that carries this `state`; others get a page that says so, and change nothing.
    virtual Pending wait(const QByteArray &state, Then<QUrl> then) = 0;
};

class RedirectReceiver
{
public:
    virtual ~RedirectReceiver() = default;
    /// 0: any free port. InUse naming the port.
    virtual Expected<std::unique_ptr<RedirectListener>> listen(quint16 port) = 0;
};

} // namespace tokenwatch
