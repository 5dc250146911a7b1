// SPDX-License-Identifier: GPL-3.0-or-later
// One source in full: its name with Refresh and Clear at hand, and a tab for each thing one may want to know of it.
// The chosen tab stays when another source is selected; only the one that can be seen is fed, and asks the agent.
// Owned by TokenMonitor, which feeds it. Window thread.
#pragma once

#include "domain/settings.h"
#include "ports/agent.h"
#include "texts/messages.h"
#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace tokenwatch {

class AttemptsModel;
class Clock;
class DetailPage;
class IconLabel;
class SourcesModel;

class DetailPane final : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Overview, Claims, History, Log, UseIt };
    static constexpr int tabs = 5;

    DetailPane(Agent &agent, const SourcesModel &sources, AttemptsModel &attempts, const Theme &theme,
               const Clock &clock, QWidget *parent);

    void show(const SourceStatus &status, const texts::Viewpoint &view);
    /// Nothing is selected.
    void showNothing();
    [[nodiscard]] bool isEmpty() const { return m_shown.isEmpty(); }
    /// The buttons of the head do what these actions do, and are enabled with them.
    void setHeadActions(QAction *refresh, QAction *clear, QMenu *more);

    /// Right of the table it is high, below it is wide: then name and tabs share a line.
    void setPlace(Settings::DetailsPlace place);
    /// While nobody is there: what a token says of its owner is hidden until showAgainAsked() is followed.
    void setCovered(bool covered);

    void setTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] DetailPage *page(Tab tab) const { return m_pages.at(static_cast<size_t>(tab)); }

    static constexpr int wantedWidth = 436;

Q_SIGNALS:
    void actionAsked(tokenwatch::texts::ActionKind action);
    void copyAsked(tokenwatch::TokenForm form);
    void failed(const QString &sentence);
    void succeeded(const QString &sentence);
    /// The button on the cover.
    void showAgainAsked();
    /// Another page is to be fed.
    void tabChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makePages(Agent &agent, const SourcesModel &sources, AttemptsModel &attempts, const Clock &clock);
    void layOut();
    [[nodiscard]] QWidget *makeCover();
    void showPage();
    void showParts(bool shown);
    void leavePages();

    const Theme &m_theme;
    SourceId m_shown;
    IconLabel *m_icon;
    QLabel *m_title;
    QToolButton *m_refresh;
    QToolButton *m_clear;
    QToolButton *m_more;
    QTabBar *m_tabs;
    QHBoxLayout *m_head;
    QHBoxLayout *m_tabLine;
    QStackedWidget *m_stack;
    QWidget *m_cover;
    std::vector<DetailPage *> m_pages;
    QLabel *m_nothing;
    Settings::DetailsPlace m_place = Settings::DetailsPlace::Right;
    bool m_isCovered = false;
};

} // namespace tokenwatch
