// SPDX-License-Identifier: GPL-3.0-or-later
// One source in full: its message with the action that helps, the large countdown, facts and the latest attempts, with
// Refresh and Clear at hand. Owned by TokenMonitor, which feeds it. Window thread.
#pragma once

#include "models/sourcedetail.h"
#include "ui/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QTabBar;
class QToolButton;

namespace tokenwatch {

class AttemptsModel;
class AttemptsView;
class Card;
class Clock;
class IconLabel;
class LifetimeBar;
class MessageCard;

class DetailPane final : public QWidget
{
    Q_OBJECT
public:
    DetailPane(AttemptsModel &attempts, const Theme &theme, const Clock &clock, QWidget *parent);

    void show(const SourceDetail &detail);
    /// Nothing is selected.
    void showNothing();
    [[nodiscard]] bool isEmpty() const { return m_shown.id.isEmpty(); }
    /// The buttons of the head do what these actions do, and are enabled with them.
    void setHeadActions(QAction *refresh, QAction *clear, QMenu *more);

    static constexpr int wantedWidth = 436;

Q_SIGNALS:
    void actionAsked(tokenwatch::texts::ActionKind action);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void hideParts();
    void showFacts(const QList<SourceDetail::Fact> &facts);

    const Theme &m_theme;
    SourceDetail m_shown;
    IconLabel *m_icon;
    QLabel *m_title;
    QToolButton *m_refresh;
    QToolButton *m_clear;
    QToolButton *m_more;
    QTabBar *m_tabs;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
    MessageCard *m_message;
    Card *m_card;
    QLabel *m_countdown;
    QLabel *m_at;
    LifetimeBar *m_bar;
    QLabel *m_left;
    QLabel *m_lifetime;
    QGridLayout *m_facts;
    std::vector<std::pair<QLabel *, QLabel *>> m_factLabels;
    QLabel *m_attemptsTitle;
    AttemptsView *m_attempts;
};

} // namespace tokenwatch
