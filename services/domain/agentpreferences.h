// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose of the agent: how it plans where a source says nothing itself, how it gets to the network, and
// where programs find it. One value, passed in; config/preferences.h alone reads and writes it. Any thread.
#pragma once

#include "domain/timing.h"

#include <QStringList>
#include <QUrl>

namespace tokenwatch {

inline constexpr quint16 usualApiPort = 8765;
inline constexpr quint16 usualGatewayPort = 8766;

struct AgentPreferences {
    struct Scheduling {
        std::optional<Margin> refreshBefore; ///< none: the automatic margin (design 4)
        std::optional<Margin> refreshEvery;  ///< none: by expiry only
        RetryPace retryPace;
        int attemptsPerHost = Timing::attemptsPerHost;
        friend bool operator==(const Scheduling &, const Scheduling &) = default;

        /// A source that has any rule of its own keeps that alone.
        [[nodiscard]] Schedule inForce(const Schedule &own) const;
    };

    struct Network {
        enum class Road {
            Environment, ///< HTTPS_PROXY and NO_PROXY, as the program was started
            Direct,
            Proxy,
        };
        Road road = Road::Environment;
        QString proxy;      ///< for Road::Proxy: "http://proxy.example:3128", "socks5://…"; never with a password
        QStringList direct; ///< for Road::Proxy: hosts that need none, written as in NO_PROXY
        QString caFile;     ///< PEM; trusted besides the system's, where a source names no file of its own
        Seconds connectDeadline = Timing::connectDeadline;
        Seconds attemptDeadline = Timing::attemptDeadline;
        friend bool operator==(const Network &, const Network &) = default;
    };

    struct Serving {
        bool api = true; ///< over TCP; the socket serves in any case
        bool gateway = true;
        std::optional<quint16> apiPort; ///< none: the usual one; 0: any free one
        std::optional<quint16> gatewayPort;
        friend bool operator==(const Serving &, const Serving &) = default;
    };

    Scheduling scheduling;
    Network network;
    Serving serving;
    friend bool operator==(const AgentPreferences &, const AgentPreferences &) = default;
};

/// What one of them may be; the pages offer just this.
namespace PreferenceLimits {
using namespace std::chrono_literals;
inline constexpr Seconds shortestFirstWait = Timing::firstBackoffLeast;
inline constexpr Seconds longestFirstWait = 15min;
inline constexpr Seconds shortestWait = 60s;
inline constexpr Seconds longestWait = Timing::longestRetryAfter;
inline constexpr int mostPerHost = 16; ///< more are never under way at all
inline constexpr Seconds shortestConnect = 1s;
inline constexpr Seconds longestConnect = 2min;
inline constexpr Seconds shortestAttempt = 5s;
inline constexpr Seconds longestAttempt = 5min;
} // namespace PreferenceLimits

/// Whether it may come into force, files and ports aside. InvalidInput: `where` is the field ("network.proxy"), `code`
/// the reason, from which texts/preferencetexts makes a sentence: "range", "rule", "address", "password",
/// "same_port".
[[nodiscard]] Expected<> checkPreferences(const AgentPreferences &preferences);

/// "HOST:PORT", or an http, socks5 or socks5h address. InvalidInput otherwise; `where` is the caller's to fill.
[[nodiscard]] Expected<QUrl> readProxyAddress(const QString &text);

} // namespace tokenwatch
