// SPDX-License-Identifier: GPL-3.0-or-later
// A screen in memory (Xvfb) for programs with windows, a session bus beside it, and an eye on that screen that sees
// when a window is mapped and when something is painted in it. Main thread; ends with this object.
#pragma once

#include "support/agentprocess.h"
#include "support/privatebus.h"

#include <memory>
#include <optional>

namespace tokenwatch::bench {

class VirtualDisplay
{
public:
    [[nodiscard]] static bool isInstalled();

    VirtualDisplay();
    ~VirtualDisplay();
    Q_DISABLE_COPY_MOVE(VirtualDisplay)

    /// With a window manager, so that windows can be made icons.
    void manage();

    /// What a program needs to be shown here, in a home of its own.
    [[nodiscard]] QProcessEnvironment environmentFor(const Home &home) const;

    /// Nanoseconds since `start` (CLOCK_MONOTONIC) until a window of some size is there, and until its middle is
    /// painted.
    struct Appearance {
        double mapped = 0;
        double painted = 0;
    };
    /// Looks until that has happened; fatal after a minute.
    [[nodiscard]] Appearance awaitWindow(qint64 start);
    /// To be called before the program starts: what was there before does not count.
    void forget();
    /// Makes every window on it an icon, or shows it again; with manage() only.
    void setIconified(qint64 pid, bool iconified) const;
    [[nodiscard]] bool hasWindow(qint64 pid) const;

private:
    struct Eye;

    [[nodiscard]] QByteArray asked(const QStringList &words) const;

    PrivateBus m_bus;
    QProcess m_server, m_manager;
    QString m_name;
    std::unique_ptr<Eye> m_eye;
};

/// CLOCK_MONOTONIC.
[[nodiscard]] qint64 monotonicNs();

} // namespace tokenwatch::bench
