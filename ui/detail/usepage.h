// SPDX-License-Identifier: GPL-3.0-or-later
// The Use it tab: where the local API is and whether it runs, snippets that ask for the token when they run, the
// source's address at the gateway, copying once, and the programs that took tokens. Owned by DetailPane. Window thread.
#pragma once

#include "models/usage.h"
#include "ports/agent.h"
#include "ui/detail/detailpage.h"

class QAction;
class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace tokenwatch {

class Card;
class IconLabel;
class RowsTable;

class UsePage final : public ScrolledPage
{
    Q_OBJECT
public:
    UsePage(Agent &agent, const Theme &theme, QWidget *parent);

    void follow(const SourceStatus &status, const texts::Viewpoint &view) override;
    void leave() override;

    void setLanguage(Language language);

Q_SIGNALS:
    void copyAsked(tokenwatch::TokenForm form);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeApiCard();
    void switchApi();
    void makeSnippet();
    void makeGateway();
    void makeCopies();
    void ask();
    void settle();

    Agent &m_agent;
    SourceStatus m_status;
    texts::Viewpoint m_view;
    std::optional<WallTime> m_askedAt;
    QString m_upstream; ///< of the gateway; empty: the source has none
    Language m_language = Language::Curl;
    Pending m_sourceAnswer, m_callersAnswer, m_switching;
    std::vector<CallerUse> m_uses;
    DetailRows m_rows;
    Card *m_apiCard;
    IconLabel *m_apiIcon;
    QLabel *m_apiTitle;
    QLabel *m_apiAddress;
    QPushButton *m_switchApi;
    QList<QAction *> m_languages;
    Card *m_snippetCard;
    QLabel *m_snippet;
    QBoxLayout *m_snippetLine;
    QBoxLayout *m_copyLine;
    QLabel *m_hint;
    QLabel *m_gatewayTitle;
    QLineEdit *m_gateway;
    QLabel *m_gatewayHint;
    QPushButton *m_copyToken;
    QPushButton *m_copyHeader;
    QLabel *m_callersTitle;
    RowsTable *m_callers;
    QLabel *m_noCaller;
};

} // namespace tokenwatch
