// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "ui/icons.h"
#include "ui/tokenmonitor/lifetimebar.h"

#include <QPainter>
#include <array>
#include <utility>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array panelSizes{16, 22, 24, 32, 44, 48, 64};
constexpr Milliseconds redoneAfter = std::chrono::seconds(1);
constexpr QColor darkOnLight(0x1B, 0x1F, 0x24);
constexpr QColor lightOnDark(0xF2, 0xF4, 0xF6);

/// The panel of GNOME is dark whatever the windows are.
bool hasDarkPanel(const Theme &theme)
{
    return theme.systemPrefersDark() || qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"GNOME"_s);
}

} // namespace

QColor trayColour(TrayShape shape, TrayStyle style, const Theme &theme)
{
    switch (style) {
    case TrayStyle::Automatic:
        return hasDarkPanel(theme) ? lightOnDark : darkOnLight;
    case TrayStyle::DarkIcon:
        return darkOnLight;
    case TrayStyle::LightIcon:
        return lightOnDark;
    case TrayStyle::Coloured:
        return theme.glyph(inkOf(familyOf(shape)));
    }
    Q_UNREACHABLE();
}

QIcon trayPicture(TrayShape shape, const QColor &colour)
{
    QIcon icon;
    for (const int side : panelSizes) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, QRectF(pixmap.rect()), iconName(shape), colour);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

TrayIcon::TrayIcon(const SourcesModel &sources, Clock &clock, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_sources(&sources)
    , m_clock(clock)
    , m_theme(theme)
    , m_menu(theme)
{
    m_icon.setContextMenu(&m_menu);
    connect(m_sources, &SourcesModel::batchApplied, this, &TrayIcon::redoSoon);
    connect(&m_theme, &Theme::changed, this, &TrayIcon::paint);
    connect(&m_theme, &Theme::systemChanged, this, &TrayIcon::paint);
    // Words with times in them are made when they are looked at.
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::redo);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT m_menu.openAsked({});
    });
    redo();
    paint();
}

void TrayIcon::redoSoon()
{
    if (!m_timer.isOwned())
        m_timer = m_clock.after(redoneAfter, [this] {
            m_timer = {};
            if (!m_menu.isVisible()) // nothing moves under the pointer
                redo();
        });
}

void TrayIcon::watch(const SourcesModel &sources)
{
    disconnect(m_sources, &SourcesModel::batchApplied, this, nullptr);
    m_sources = &sources;
    m_isStale = true;
    m_timer = {}; // there is nothing to be seen before the first batch
    connect(m_sources, &SourcesModel::batchApplied, this, &TrayIcon::redoSoon);
}

void TrayIcon::setStyle(TrayStyle style)
{
    m_style = style;
    paint();
}

void TrayIcon::setSnoozed(bool snoozed)
{
    if (std::exchange(m_snoozed, snoozed) == snoozed)
        return;
    m_menu.show(m_view, m_snoozed);
}

void TrayIcon::redo()
{
    if (!m_icon.isVisible() && isThere()) // now or since a moment ago
        m_icon.show();
    TrayView view = trayViewOf(m_sources->statuses(), m_sources->scheduler().running, m_sources->isOffline(),
                               m_sources->viewpoint());
    const bool isStale = std::exchange(m_isStale, false);
    if (view == m_view && !isStale)
        return;
    const bool isOtherShape = view.shape != m_view.shape;
    m_view = std::move(view);
    m_menu.show(m_view, m_snoozed);
    m_icon.setToolTip(m_view.toolTip);
    if (isOtherShape)
        paint();
}

void TrayIcon::paint()
{
    m_icon.setIcon(trayPicture(m_view.shape, trayColour(m_view.shape, m_style, m_theme)));
}

} // namespace tokenwatch
