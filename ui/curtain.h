// SPDX-License-Identifier: GPL-3.0-or-later
// Decides when what is secret in the window is covered: nobody has touched the program for a while, or the screen was
// locked. It comes down by itself and goes up only when a person asks. Owned by whoever makes the window. Window
// thread.
#pragma once

#include "domain/settings.h"
#include "ports/clock.h"

#include <QObject>

namespace tokenwatch {

class SessionLock;

class Curtain final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it. Sees the input of all windows of this program.
    Curtain(Clock &clock, const SessionLock &lock, QObject *parent = nullptr);

    /// After so long without input, 0: never; and whenever the screen is locked. A curtain that is down stays so.
    void setRules(Seconds after, bool whenLocked);
    [[nodiscard]] bool isDown() const { return m_isDown; }
    /// A person is there and wants to see.
    void raise();

Q_SIGNALS:
    void changed(bool isDown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lower();
    void watch(Milliseconds wait);

    Clock &m_clock;
    Seconds m_after{0};
    bool m_whenLocked = false;
    bool m_isDown = false;
    BootTime m_usedAt{};
    Pending m_timer;
};

} // namespace tokenwatch
