// SPDX-License-Identifier: GPL-3.0-or-later
// The road out for token requests: at most 16 exchanges at a time, each on a connection of its own that no other source
// ever uses; the rest wait in line. No redirects, cookies, cache, compression, HTTP/2 or stored credentials.
// Service thread; owned by the runtime and outlived by nobody who asks it.
#pragma once

#include "net/networkenvironment.h"
#include "ports/clock.h"
#include "ports/httptransport.h"

#include <memory>

namespace tokenwatch {

class NetworkTransport final : public HttpTransport
{
public:
    static constexpr std::size_t lanes = 16;

    explicit NetworkTransport(Clock &clock, NetworkEnvironment environment = {});
    /// Requests still under way are answered with Cancelled.
    ~NetworkTransport() override;

    /// For exchanges that begin from now on.
    void setEnvironment(NetworkEnvironment environment);

    /// Refusals (InvalidInput) come back asynchronously too. The deadline counts from here, waiting in line included.
    Pending send(HttpRequest request, const TransportProfile &profile, Seconds total, Then<HttpResponse> then) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch
