// SPDX-License-Identifier: GPL-3.0-or-later
// The Overview tab: the message with the action that helps, the large countdown, facts and the latest attempts.
// Owned by DetailPane. Window thread.
#pragma once

#include "models/sourcedetail.h"
#include "ui/detail/detailpage.h"
#include "ui/theme.h"

class QGridLayout;

namespace tokenwatch {

class AttemptsModel;
class AttemptsView;
class Card;
class Clock;
class CountingLabel;
class FailureDetails;
class LifetimeBar;
class MessageCard;
class SourcesModel;

class OverviewPage final : public ScrolledPage
{
    Q_OBJECT
public:
    OverviewPage(const SourcesModel &sources, AttemptsModel &attempts, const Theme &theme, const Clock &clock,
                 QWidget *parent);

    void follow(const SourceStatus &status, const texts::Viewpoint &view) override;

Q_SIGNALS:
    void actionAsked(tokenwatch::texts::ActionKind action);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCountdown(const SourceDetail &detail, Ink ink);
    void showFacts(const QList<SourceDetail::Fact> &facts);

    const SourcesModel &m_sources;
    SourceId m_shown;
    MessageCard *m_message;
    FailureDetails *m_failure;
    Card *m_card;
    CountingLabel *m_countdown;
    QLabel *m_at;
    LifetimeBar *m_bar;
    CountingLabel *m_left;
    QLabel *m_lifetime;
    QGridLayout *m_facts;
    std::vector<std::pair<QLabel *, CountingLabel *>> m_factLabels;
    QLabel *m_attemptsTitle;
    AttemptsView *m_attempts;
};

} // namespace tokenwatch
