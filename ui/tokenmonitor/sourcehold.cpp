// SPDX-License-Identifier: GPL-3.0-or-later
// When the rows of a SourceView keep their places: while the pointer moves over them, a menu of theirs is open, or
// shortly after a key.
#include "models/sourcefilter.h"
#include "ui/tokenmonitor/sourceview.h"

#include <QKeyEvent>
#include <utility>

namespace tokenwatch {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds keyHoldsFor = 3s;
constexpr Milliseconds pointerHoldsFor = 10s;

} // namespace

bool SourceView::isHeld() const
{
    return m_filter.isHeld();
}

void SourceView::settleHold()
{
    const bool hold = m_pointerActive || m_menuOpen || m_keyPressed;
    if (hold == m_filter.isHeld())
        return;
    if (hold)
        m_filter.hold();
    else
        m_filter.release();
}

void SourceView::setMenuOpen(bool open)
{
    m_menuOpen = open;
    settleHold();
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    m_keyPressed = true;
    m_keyHold = m_clock.after(keyHoldsFor, [this] {
        m_keyPressed = false;
        settleHold();
    });
    settleHold();
    FlatList::keyPressEvent(event);
}

bool SourceView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
        // A window that appears, or a row that scrolls, under a resting pointer is no wish of a person's.
        m_pointerAt = static_cast<const QEnterEvent *>(event)->globalPosition();
        break;
    case QEvent::MouseMove: {
        const QPointF at = static_cast<const QMouseEvent *>(event)->globalPosition();
        if (m_pointerAt && *m_pointerAt != at)
            pointerUsed();
        m_pointerAt = at;
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        pointerUsed();
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        m_pointerAt.reset();
        m_pointerActive = false;
        m_pointerRest.cancel();
        settleHold();
        break;
    default:
        break; // all other events of the viewport are the view's own business
    }
    return FlatList::viewportEvent(event);
}

void SourceView::pointerUsed()
{
    m_pointerUsedAt = m_clock.now().boot;
    if (!std::exchange(m_pointerActive, true))
        watchPointer(pointerHoldsFor);
    settleHold();
}

/// One timer for many movements: it looks again when the last of them is not old enough.
void SourceView::watchPointer(Milliseconds wait)
{
    m_pointerRest = m_clock.after(wait, [this] {
        const Milliseconds left = m_pointerUsedAt + pointerHoldsFor - m_clock.now().boot;
        if (left > Milliseconds(0))
            return watchPointer(left);
        m_pointerActive = false;
        settleHold();
    });
}

} // namespace tokenwatch
