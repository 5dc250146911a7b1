// SPDX-License-Identifier: GPL-3.0-or-later
// The settings (ui/screens 13): a list of pages, each field of which counts at once. There is no button to confirm.
// Made by whoever keeps the settings; deletes itself when closed. Window thread.
#pragma once

#include "domain/settings.h"
#include "models/sourcesmodel.h"
#include "ports/agent.h"
#include "ui/theme.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace tokenwatch {

class GeneralPage;
class SettingsPage;

class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Doors {
        Agent &agent;
        const SourcesModel &sources;
        const Theme &theme;
    };
    enum class Page { General, Appearance, Notifications, Scheduling, Security, Programs, Network, Advanced };

    SettingsDialog(const Doors &doors, const Settings &settings, bool startsAtLogin, const QStringList &languages,
                   QWidget *parent);

    /// They changed elsewhere: in a menu, by the width of the window.
    void setSettings(const Settings &settings);
    void setStartsAtLogin(bool starts);
    void setPage(Page page);
    [[nodiscard]] Page currentPage() const;
    /// Nobody is there: a key that was just made is dots until it is not covered any more.
    void setCovered(bool covered);
    [[nodiscard]] SettingsPage *page(Page page) const;

Q_SIGNALS:
    void chosen(const tokenwatch::Settings &settings);
    void startAtLoginChosen(bool starts);

private:
    void add(SettingsPage *page, const QString &title, const QString &icon);

    const Theme &m_theme;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    GeneralPage *m_general;
};

} // namespace tokenwatch
