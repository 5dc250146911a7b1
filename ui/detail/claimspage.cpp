// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/claimspage.h"

#include "texts/errortexts.h"
#include "ui/codefont.h"
#include "ui/detail/rowstable.h"
#include "ui/icons.h"
#include "ui/spoken.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/card.h"
#include "ui/tokenmonitor/lifetimebar.h"
#include "ui/tokenmonitor/messagecard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateIcon = 18;
constexpr int comparisonIcon = 16;

} // namespace

ClaimsPage::ClaimsPage(Agent &agent, const Theme &theme, QWidget *parent)
    : ScrolledPage(theme, parent)
    , m_agent(agent)
    , m_rows({tr("Claim"), tr("Value and meaning"), {}})
    , m_icon(new IconLabel(theme, stateIcon, content()))
    , m_title(plainLabel(content(), theme.fonts().bold, false))
    , m_explanation(plainLabel(content(), theme.fonts().body, true))
    , m_check(new QPushButton(content()))
    , m_tokenLine(new QWidget(content()))
    , m_tokenBox(new Card(theme, m_tokenLine))
    , m_token(plainLabel(m_tokenBox, codeFont(theme.fonts().small), true))
    , m_hold(new QPushButton(tr("Hold to show"), m_tokenLine))
    , m_copy(new QPushButton(tr("Copy"), m_tokenLine))
    , m_alertColumn(new QVBoxLayout)
    , m_table(new RowsTable(tr("Claims of the token"), m_rows, RowsTable::Height::OfRows, theme, content()))
    , m_comparison(new QWidget(content()))
    , m_comparisonText(plainLabel(m_comparison, theme.fonts().body, true))
{
    layOut();
    // Released by key, by mouse or because the button lost either: the token goes.
    connect(m_hold, &QPushButton::pressed, this, &ClaimsPage::showToken);
    connect(m_hold, &QPushButton::released, this, &ClaimsPage::hideToken);
    connect(m_check, &QPushButton::clicked, this, &ClaimsPage::checkSignature);
    connect(m_copy, &QPushButton::clicked, this, &ClaimsPage::copyAsked);
    leave();
}

void ClaimsPage::layOut()
{
    m_title->setObjectName(u"claimsTitle"_s);
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_check->setObjectName(u"checkSignature"_s);
    m_check->setAutoDefault(false);
    m_check->setToolTip(tr("Asks the issuer for its public keys. Nothing of the token is sent."));
    m_token->setObjectName(u"claimsToken"_s);
    m_token->setWordWrap(true);
    m_token->setMinimumWidth(1);
    m_hold->setObjectName(u"holdToShow"_s);
    m_hold->setAutoDefault(false);
    m_hold->setToolTip(tr("Shows the token for as long as the button is held."));
    m_copy->setIcon(themedIcon(m_theme, u"copy"_s));
    m_copy->setIconSize(detailButtonIcon);
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy the token"));
    m_comparisonText->setWordWrap(true);
    m_comparisonText->setObjectName(u"claimsComparison"_s);
    m_table->setObjectName(u"claimsTable"_s);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_explanation);
    words->addSpacing(6);
    words->addWidget(m_check, 0, Qt::AlignLeft);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *box = new QHBoxLayout(m_tokenBox);
    box->setContentsMargins(10, 5, 10, 5);
    box->addWidget(m_token, 1);
    auto *line = new QHBoxLayout(m_tokenLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_tokenBox, 1);
    line->addWidget(m_hold, 0, Qt::AlignTop);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    m_tokenBox->setMinimumHeight(m_hold->sizeHint().height());

    auto *icon = new IconLabel(m_theme, comparisonIcon, m_comparison);
    icon->show(u"info"_s, Ink::Secondary);
    auto *note = new QHBoxLayout(m_comparison);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(8);
    note->addWidget(icon, 0, Qt::AlignTop);
    note->addWidget(m_comparisonText, 1);

    m_alertColumn->setSpacing(8);
    column()->addLayout(head);
    column()->addWidget(m_tokenLine);
    column()->addLayout(m_alertColumn);
    column()->addWidget(m_table);
    column()->addWidget(m_comparison);
    column()->addStretch(1);
}

void ClaimsPage::leave()
{
    hideToken();
    m_asked = {};
    m_claims.reset();
    m_claimsAnswer = {};
    m_sourceAnswer = {};
    m_checkAnswer = {};
    m_isChecking = false;
}

void ClaimsPage::follow(const SourceStatus &status, const texts::Viewpoint &view)
{
    m_view = view;
    const Asked wanted{status.id, status.revision, status.generation, status.hasToken};
    if (wanted != m_asked) {
        if (wanted.id != m_asked.id) {
            leave();
            scrollToTop();
        }
        m_asked = wanted;
        m_checkAnswer = {}; // it was of another token
        m_isChecking = false;
        ask(status);
    }
    settle();
}

void ClaimsPage::ask(const SourceStatus &status)
{
    if (!status.hasToken) {
        m_claims.reset();
        showProblem(tr("There is no token"), tr("Its claims are shown as soon as there is one."));
        return;
    }
    m_sourceAnswer = m_agent.source(status.id, [this](const Expected<SourceDetails> &answer) {
        m_expected = answer ? expectationOf(answer->source) : ClaimExpectation();
        settle();
    });
    m_claimsAnswer = m_agent.claims(status.id, [this](const Expected<TokenClaims> &answer) {
        if (answer) {
            m_claims = *answer;
            settle();
            return;
        }
        m_claims.reset();
        showProblem(tr("There is nothing to decode"), texts::errorSentence(answer.error()));
    });
}

void ClaimsPage::checkSignature()
{
    m_isChecking = true;
    settle();
    m_checkAnswer = m_agent.verifySignature(m_asked.id, [this](const Expected<SignatureReport> &report) {
        m_isChecking = false;
        if (!report)
            Q_EMIT failed(texts::errorSentence(report.error()));
        else if (m_claims && m_claims->generation == report->generation)
            m_claims->checked = *report;
        settle();
        // The button may have gone, and with it the focus: what came of it is to be heard all the same.
        announce(*this, m_title->text());
    });
}

void ClaimsPage::showProblem(const QString &title, const QString &sentence)
{
    m_icon->show(u"info"_s, Ink::Off);
    put(m_title, title);
    put(m_explanation, sentence);
    m_check->hide();
    m_tokenLine->hide();
    showAlerts({});
    m_rows.clear();
    m_table->hide();
    m_comparison->hide();
}

void ClaimsPage::settle()
{
    if (!m_claims)
        return;
    const ClaimsView shown = claimsView(*m_claims, m_expected, m_view);
    m_icon->show(shown.signature.iconName, inkOf(shown.signature.family));
    put(m_title, shown.signature.title);
    put(m_explanation, shown.signature.explanation);
    m_check->setText(m_isChecking ? tr("Checking…") : m_claims->checked ? tr("Check again") : tr("Check signature"));
    m_check->setEnabled(!m_isChecking);
    m_check->setVisible(shown.signature.canBeChecked);
    if (!m_hold->isDown())
        put(m_token, u"•••••••• "_s + tr("%n characters", nullptr, static_cast<int>(shown.length)));
    m_tokenLine->show();
    showAlerts(shown.alerts);
    m_rows.setRows(shown.rows);
    m_table->setVisible(!shown.rows.empty());
    put(m_comparisonText, shown.comparison);
    m_comparison->setVisible(!shown.comparison.isEmpty());
}

void ClaimsPage::showAlerts(const std::vector<ClaimAlert> &alerts)
{
    while (m_alerts.size() < alerts.size()) {
        m_alerts.push_back(new MessageCard(m_theme, content()));
        m_alertColumn->addWidget(m_alerts.back());
    }
    for (size_t i = 0; i < m_alerts.size(); ++i) {
        texts::Message message;
        if (i < alerts.size()) {
            message.title = alerts[i].title;
            message.body = alerts[i].body;
        }
        const Family family = i < alerts.size() ? alerts[i].family : Family::Off;
        m_alerts[i]->show(message, u"failing"_s, inkOf(family), false);
    }
}

void ClaimsPage::showToken()
{
    m_tokenAnswer = m_agent.copyToken(m_asked.id, TokenForm::Bare, [this](const Expected<Secret> &token) {
        if (!token) {
            Q_EMIT failed(texts::errorSentence(token.error()));
            return;
        }
        if (!m_hold->isDown())
            return;
        // A word that long has no place to break; screen readers are told that it is shown, not what it is.
        QString text;
        for (const char c : token->reveal())
            text += QString(QLatin1Char(c)) + QChar(0x200B);
        m_token->setAccessibleName(tr("The token is shown."));
        m_token->setText(text);
    });
}

void ClaimsPage::hideToken()
{
    m_tokenAnswer = {};
    m_token->setAccessibleName(tr("The token is hidden."));
    m_token->setText(m_claims ? u"•••••••• "_s + tr("%n characters", nullptr, static_cast<int>(m_claims->length))
                              : QString());
}

} // namespace tokenwatch
