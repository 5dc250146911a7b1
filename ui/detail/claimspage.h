// SPDX-License-Identifier: GPL-3.0-or-later
// The Claims tab: how far the token can be believed, the token itself behind a button that must be held, what alarms,
// and each claim with its meaning. Owned by DetailPane. Window thread.
#pragma once

#include "models/claimsview.h"
#include "ports/agent.h"
#include "ui/detail/detailpage.h"

class QPushButton;

namespace tokenwatch {

class Card;
class IconLabel;
class MessageCard;
class RowsTable;

class ClaimsPage final : public ScrolledPage
{
    Q_OBJECT
public:
    ClaimsPage(Agent &agent, const Theme &theme, QWidget *parent);

    void follow(const SourceStatus &status, const texts::Viewpoint &view) override;
    void leave() override;

Q_SIGNALS:
    void copyAsked();

private:
    void layOut();
    void ask(const SourceStatus &status);
    void settle();
    void showAlerts(const std::vector<ClaimAlert> &alerts);
    void checkSignature();
    void showToken();
    void hideToken();
    void showProblem(const QString &title, const QString &sentence);

    /// What the answers belong to; asked anew when it differs.
    struct Asked {
        SourceId id;
        Revision revision;
        Generation generation;
        bool hasToken = false;
        friend bool operator==(const Asked &, const Asked &) = default;
    };

    Agent &m_agent;
    Asked m_asked;
    std::optional<TokenClaims> m_claims;
    ClaimExpectation m_expected;
    texts::Viewpoint m_view;
    Pending m_claimsAnswer, m_sourceAnswer, m_tokenAnswer, m_checkAnswer;
    bool m_isChecking = false;
    DetailRows m_rows;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_check;
    QWidget *m_tokenLine;
    Card *m_tokenBox;
    QLabel *m_token;
    QPushButton *m_hold;
    QPushButton *m_copy;
    std::vector<MessageCard *> m_alerts;
    QVBoxLayout *m_alertColumn;
    RowsTable *m_table;
    QWidget *m_comparison;
    QLabel *m_comparisonText;
};

} // namespace tokenwatch
