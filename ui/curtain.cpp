// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curtain.h"

#include "ui/sessionlock.h"

#include <QCoreApplication>
#include <QEvent>
#include <utility>

namespace tokenwatch {

namespace {

bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseMove || type == QEvent::MouseButtonPress ||
           type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::TabletPress;
}

} // namespace

Curtain::Curtain(Clock &clock, const SessionLock &lock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&lock, &SessionLock::lockAsked, this, [this] {
        if (m_whenLocked)
            lower();
    });
}

void Curtain::setRules(Seconds after, bool whenLocked)
{
    m_whenLocked = whenLocked;
    if (after == m_after)
        return;
    m_after = after;
    m_timer = {};
    qApp->removeEventFilter(this);
    if (m_after == Seconds(0))
        return;
    qApp->installEventFilter(this);
    m_usedAt = m_clock.now().boot;
    watch(m_after);
}

void Curtain::raise()
{
    if (!std::exchange(m_isDown, false))
        return;
    m_usedAt = m_clock.now().boot;
    if (m_after > Seconds(0))
        watch(m_after);
    Q_EMIT changed(false);
}

void Curtain::lower()
{
    m_timer = {};
    if (!std::exchange(m_isDown, true))
        Q_EMIT changed(true);
}

/// One timer for all input: it looks again when the last of it is not old enough.
void Curtain::watch(Milliseconds wait)
{
    m_timer = m_clock.after(wait, [this] {
        const Milliseconds left = m_usedAt + m_after - m_clock.now().boot;
        if (left > Milliseconds(0))
            watch(left);
        else
            lower();
    });
}

bool Curtain::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        m_usedAt = m_clock.now().boot;
    return QObject::eventFilter(watched, event);
}

} // namespace tokenwatch
