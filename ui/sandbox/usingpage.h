// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of those who use the sandbox: this program's sources whose provider it is, as in the main window, with the
// refresh at hand (S4-14). Owned by the sandbox window. Window thread.
#pragma once

#include "models/attemptsmodel.h"
#include "models/sourcefilter.h"
#include "models/sourcesmodel.h"
#include "models/statusintake.h"
#include "ports/agent.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tokenwatch {

class AttemptsFeed;
class FilterField;
class SourceView;
class Theme;

class UsingPage final : public QWidget
{
    Q_OBJECT
public:
    /// `host` is the sandbox's "127.0.0.1:PORT". All must outlive the page.
    UsingPage(Agent &agent, QString host, Clock &clock, const Theme &theme, QTimeZone zone, QWidget *parent);
    ~UsingPage() override;

    [[nodiscard]] SourceView &view() const { return *m_view; }
    void focusFilter();
    void refreshSelected();
    /// Whether anybody can see the window, and the page when it is shown there. While nobody can, nothing ticks.
    void setSeen(bool seen);

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void take(const StatusBatch &batch);
    void settle();
    void tick();

    Agent &m_agent;
    Clock &m_clock;
    const QString m_host;
    SourcesModel m_sources;
    SourceFilter m_filter;
    StatusIntake m_intake;
    AttemptsModel m_attempts;
    AttemptsFeed *m_feed;
    FilterField *m_field;
    QPushButton *m_refresh;
    SourceView *m_view;
    QLabel *m_nothing;
    Pending m_refreshing;
    Pending m_tick;
    bool m_isMeasured = false;
    bool m_isSeen = false;
};

} // namespace tokenwatch
