// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses a credential may be sent to. One rule for the editor, imports and the flows. Pure, any thread.
#pragma once

#include "domain/error.h"

#include <QUrl>

namespace tokenwatch {

/// "localhost", its subdomains, 127.0.0.0/8 and ::1: plain http to them never leaves this machine.
[[nodiscard]] bool isLoopbackHost(const QString &host);

/// An absolute http or https address with a host, without user info or fragment; plain http only to loopback unless
/// `allowHttp`. InvalidInput otherwise, with the reason as serverText; `where` is the caller's to fill.
[[nodiscard]] Expected<QUrl> readAddress(const QString &text, bool allowHttp);

} // namespace tokenwatch
