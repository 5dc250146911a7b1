// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsettings.h"

#include "log/categories.h"

#include <QDir>

namespace tokenwatch::runtime {

namespace {

using StoredTheme = Settings::Theme;

ThemePreference preferenceOf(StoredTheme theme)
{
    switch (theme) {
    case StoredTheme::System:
        return ThemePreference::System;
    case StoredTheme::Light:
        return ThemePreference::Light;
    case StoredTheme::Dark:
        return ThemePreference::Dark;
    }
    Q_UNREACHABLE();
}

StoredTheme storedTheme(ThemePreference preference)
{
    switch (preference) {
    case ThemePreference::System:
        return StoredTheme::System;
    case ThemePreference::Light:
        return StoredTheme::Light;
    case ThemePreference::Dark:
        return StoredTheme::Dark;
    }
    Q_UNREACHABLE();
}

QString settingsFile(const QString &directory)
{
    return directory + QStringLiteral("/settings.json");
}

void warn(const Error &error)
{
    qCWarning(lcApp, "the window's settings in %s are not used or not kept: %s %s", qPrintable(error.where),
              wireName(error.kind).constData(), qPrintable(error.serverText));
}

} // namespace

WindowSettings::WindowSettings(const QString &directory)
    : m_directory(directory)
{
    const auto loaded = config::loadSettings(settingsFile(directory));
    if (loaded) {
        m_settings = *loaded;
        return;
    }
    m_isOurs = loaded.error().kind != ErrorKind::Unsupported;
    warn(loaded.error());
}

WindowLook WindowSettings::look() const
{
    return {.theme = preferenceOf(m_settings.theme),
            .compactRows = m_settings.compactRows,
            .details = m_settings.detailsVisible,
            .detailsInTimeline = m_settings.detailsInTimeline,
            .detailsPlace = m_settings.detailsPlace,
            .view = m_settings.mainView,
            .range = m_settings.timelineRange,
            .geometry = m_settings.windowGeometry,
            .columns = m_settings.columns,
            .order = m_settings.order};
}

void WindowSettings::keep(const WindowLook &look)
{
    Settings settings = m_settings;
    settings.theme = storedTheme(look.theme);
    settings.compactRows = look.compactRows;
    settings.detailsVisible = look.details;
    settings.windowGeometry = look.geometry;
    settings.detailsInTimeline = look.detailsInTimeline;
    settings.detailsPlace = look.detailsPlace;
    settings.mainView = look.view;
    settings.timelineRange = look.range;
    settings.columns = look.columns;
    settings.order = look.order;
    keep(settings);
}

void WindowSettings::keep(const Settings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    if (!m_isOurs)
        return;
    QDir().mkpath(m_directory);
    if (const auto saved = config::saveSettings(settingsFile(m_directory), settings); !saved)
        warn(saved.error());
}

} // namespace tokenwatch::runtime
