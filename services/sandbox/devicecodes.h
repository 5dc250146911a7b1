// SPDX-License-Identifier: GPL-3.0-or-later
// The sign-ins of devices that wait for a person elsewhere (RFC 8628): what a device code and a user code stand for.
// In memory, 10 minutes each. Sandbox thread.
#pragma once

#include "domain/time.h"

#include <QHash>
#include <QString>

namespace tokenwatch::sandbox {

struct DeviceSignIn {
    enum class State { Waiting, Approved, Denied, Redeemed };

    QString clientId, scope;
    QString userCode; ///< as it is shown: "WDJB-MJHT"
    WallTime endsAt{};
    State state = State::Waiting;
    WallTime decidedAt{};
    Seconds interval{5}; ///< between polls; grows with each one that comes too early
    std::optional<BootTime> polledAt = {};
};

class DeviceCodes
{
public:
    static constexpr Seconds lifetime{600};
    static constexpr qsizetype mostWaiting = 10000; ///< beyond it no further one begins

    /// The device code of a new sign-in; empty if too many wait.
    [[nodiscard]] QString begin(const QString &clientId, const QString &scope, WallTime now);

    /// Null if there is no such code, or was long ago: one that has just ended is still found. Valid until begin().
    [[nodiscard]] DeviceSignIn *byDeviceCode(const QString &code);
    /// The one that still waits; case, dashes and spaces do not count (RFC 8628 6.1). Null if there is none.
    [[nodiscard]] DeviceSignIn *byUserCode(const QString &code, WallTime now);

private:
    void forgetEnded(WallTime now);

    QHash<QString, DeviceSignIn> m_signIns; ///< by device code
    QHash<QString, QString> m_deviceCodes;  ///< by user code without its dash
};

} // namespace tokenwatch::sandbox
