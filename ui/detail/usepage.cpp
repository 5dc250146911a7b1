// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/usepage.h"

#include "texts/errortexts.h"
#include "texts/preferencetexts.h"
#include "ui/codefont.h"
#include "ui/detail/rowstable.h"
#include "ui/icons.h"
#include "ui/segments.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/card.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr Seconds callersAskedEvery{30};
constexpr int widthForLines = 410; // below, buttons stand one above the other

} // namespace

UsePage::UsePage(Agent &agent, const Theme &theme, QWidget *parent)
    : ScrolledPage(theme, parent)
    , m_agent(agent)
    , m_rows({{}, tr("Program"), tr("How often")})
{
    connect(&m_agent, &Agent::factsChanged, this, &UsePage::settle);
    makeApiCard();
    makeSnippet();
    makeGateway();
    makeCopies();
    m_callersTitle = sectionTitle(tr("Programs that used it"));
    m_callers = new RowsTable(tr("Programs that used it"), m_rows, RowsTable::Height::OfRows, theme, content());
    m_callers->setObjectName(u"callers"_s);
    m_noCaller = plainLabel(content(), theme.fonts().body, true);
    m_noCaller->setText(tr("No program has asked for this token yet."));
    m_noCaller->setWordWrap(true);
    column()->addStretch(1);
    secondColumn()->addWidget(m_callersTitle);
    secondColumn()->addSpacing(-6);
    secondColumn()->addWidget(m_callers);
    secondColumn()->addWidget(m_noCaller);
    secondColumn()->addStretch(1);
}

void UsePage::makeApiCard()
{
    m_apiCard = new Card(m_theme, content());
    m_apiIcon = new IconLabel(m_theme, 18, m_apiCard);
    m_apiTitle = plainLabel(m_apiCard, m_theme.fonts().bold, false);
    m_apiTitle->setObjectName(u"apiTitle"_s);
    m_apiAddress = plainLabel(m_apiCard, m_theme.fonts().body, true);
    m_apiAddress->setWordWrap(true);
    m_apiAddress->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_switchApi = new QPushButton(m_apiCard);
    m_switchApi->setObjectName(u"switchApi"_s);
    m_switchApi->setAutoDefault(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_apiTitle);
    words->addWidget(m_apiAddress);
    auto *line = new QHBoxLayout(m_apiCard);
    line->setContentsMargins(15, 10, 12, 10);
    line->setSpacing(12);
    line->addWidget(m_apiIcon);
    line->addLayout(words, 1);
    line->addWidget(m_switchApi);
    column()->addWidget(m_apiCard);
    connect(m_switchApi, &QPushButton::clicked, this, &UsePage::switchApi);
}

void UsePage::makeSnippet()
{
    auto *group = new QActionGroup(this);
    const std::pair<Language, QString> named[] = {{Language::Curl, u"curl"_s},
                                                  {Language::PowerShell, u"PowerShell"_s},
                                                  {Language::Python, u"Python"_s},
                                                  {Language::DotEnv, u".env"_s}};
    for (const auto &[language, name] : named) {
        auto *action = new QAction(name, this);
        action->setCheckable(true);
        action->setChecked(language == m_language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language = language] { setLanguage(language); });
        m_languages << action;
    }
    auto *copy = new QPushButton(tr("Copy"), content());
    copy->setIcon(themedIcon(m_theme, u"copy"_s));
    copy->setIconSize(detailButtonIcon);
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy the snippet"));
    copy->setObjectName(u"copySnippet"_s);
    m_snippetLine = new QBoxLayout(QBoxLayout::LeftToRight);
    m_snippetLine->setSpacing(8);
    m_snippetLine->addWidget(new Segments(tr("Language of the snippet"), m_languages, m_theme, content()), 0,
                             Qt::AlignLeft);
    m_snippetLine->addStretch();
    m_snippetLine->addWidget(copy, 0, Qt::AlignLeft);
    m_snippetCard = new Card(m_theme, content());
    m_snippet = plainLabel(m_snippetCard, codeFont(m_theme.fonts().small), false);
    m_snippet->setObjectName(u"snippet"_s);
    m_snippet->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_snippet->setWordWrap(true);
    m_snippet->setMinimumWidth(1);
    auto *card = new QVBoxLayout(m_snippetCard);
    card->setContentsMargins(13, 10, 13, 10);
    card->addWidget(m_snippet);
    m_hint = plainLabel(content(), m_theme.fonts().body, true);
    m_hint->setWordWrap(true);
    column()->addLayout(m_snippetLine);
    column()->addWidget(m_snippetCard);
    column()->addWidget(m_hint);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_snippet->text()); });
}

void UsePage::makeGateway()
{
    m_gatewayTitle = sectionTitle(tr("Or through the gateway, which adds the header"));
    m_gateway = new QLineEdit(content());
    m_gateway->setReadOnly(true);
    m_gateway->setTextMargins(6, 0, 0, 0);
    m_gateway->setFont(codeFont(m_theme.fonts().small));
    m_gateway->setAccessibleName(tr("Address of the source at the gateway"));
    m_gateway->setObjectName(u"gatewayAddress"_s);
    QAction *copy = m_gateway->addAction(themedIcon(m_theme, u"copy"_s), QLineEdit::TrailingPosition);
    copy->setText(tr("Copy the gateway's address"));
    copy->setToolTip(copy->text());
    m_gatewayHint = plainLabel(content(), m_theme.fonts().small, true);
    m_gatewayHint->setWordWrap(true);
    secondColumn()->addWidget(m_gatewayTitle);
    secondColumn()->addSpacing(-6);
    secondColumn()->addWidget(m_gateway);
    secondColumn()->addWidget(m_gatewayHint);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_gateway->text()); });
}

void UsePage::makeCopies()
{
    m_copyToken = new QPushButton(tr("Copy token"), content());
    m_copyHeader = new QPushButton(tr("Copy Authorization header"), content());
    m_copyLine = new QBoxLayout(QBoxLayout::LeftToRight);
    m_copyLine->setSpacing(8);
    for (QPushButton *button : {m_copyToken, m_copyHeader}) {
        button->setAutoDefault(false);
        m_copyLine->addWidget(button, 0, Qt::AlignLeft);
    }
    m_copyLine->addStretch();
    auto *hint = plainLabel(content(), m_theme.fonts().small, true);
    hint->setText(tr("The token is taken off the clipboard again by itself."));
    secondColumn()->addWidget(sectionTitle(tr("Or copy once")));
    secondColumn()->addSpacing(-6);
    secondColumn()->addLayout(m_copyLine);
    secondColumn()->addSpacing(-6);
    secondColumn()->addWidget(hint);
    connect(m_copyToken, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(TokenForm::Bare); });
    connect(m_copyHeader, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(TokenForm::HeaderLine); });
}

void UsePage::follow(const SourceStatus &status, const texts::Viewpoint &view)
{
    const bool isOther = status.id != m_status.id;
    const bool isOld = !m_askedAt || view.now - *m_askedAt >= callersAskedEvery || view.now < *m_askedAt;
    const bool isEdited = status.revision != m_status.revision;
    m_status = status;
    m_view = view;
    if (isOther) {
        m_upstream.clear();
        m_uses.clear();
        scrollToTop();
    }
    if (isOther || isOld || isEdited)
        ask();
    settle();
}

void UsePage::leave()
{
    m_sourceAnswer = {};
    m_callersAnswer = {};
    m_status = {};
    m_askedAt.reset();
}

void UsePage::resizeEvent(QResizeEvent *event)
{
    ScrolledPage::resizeEvent(event);
    const auto direction = width() < widthForLines ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_snippetLine->setDirection(direction);
    m_copyLine->setDirection(direction);
}

void UsePage::setLanguage(Language language)
{
    m_language = language;
    m_languages.at(static_cast<int>(language))->setChecked(true);
    settle();
}

void UsePage::ask()
{
    m_askedAt = m_view.now;
    m_sourceAnswer = m_agent.source(m_status.id, [this](const Expected<SourceDetails> &answer) {
        m_upstream = answer && answer->source.gateway ? answer->source.gateway->upstream : QString();
        settle();
    });
    m_callersAnswer = m_agent.callers(m_status.id, [this](Expected<std::vector<CallerUse>> answer) {
        if (!answer) {
            Q_EMIT failed(texts::errorSentence(answer.error()));
            return;
        }
        m_uses = std::move(*answer);
        settle();
    });
}

/// Where it is wanted and cannot be had, turning it on is another try.
void UsePage::switchApi()
{
    AgentPreferences wanted = m_agent.preferences();
    wanted.serving.api = m_agent.facts().apiAddress.isEmpty();
    m_switching = m_agent.setPreferences(wanted, [this](const Expected<> &done) {
        if (!done)
            Q_EMIT failed(texts::preferenceSentence(done.error()));
    });
}

void UsePage::settle()
{
    const AgentFacts facts = m_agent.facts();
    const bool isOn = !facts.apiAddress.isEmpty();
    m_apiIcon->show(u"plug"_s, isOn ? Ink::Ok : Ink::Off);
    put(m_apiTitle, isOn ? tr("Local API is on") : tr("Local API is off"));
    put(m_apiAddress, isOn ? tr("%1 · this computer only").arg(facts.apiAddress.section(u"//"_s, 1))
                           : tr("Programs of yours reach it through its socket, with tokenctl."));
    m_switchApi->setText(isOn ? tr("Turn off") : tr("Turn on"));
    m_switchApi->setAccessibleName(isOn ? tr("Turn the local API off") : tr("Turn the local API on"));
    m_switchApi->setEnabled(!facts.tcpIsForbidden);
    m_switchApi->setToolTip(facts.tcpIsForbidden
                                ? tr("Tokenwatch was started with --no-tcp, which wins over what is chosen here.")
                                : QString());

    put(m_snippet, snippet(m_language, {m_status.name, m_upstream, facts.socket}).trimmed());
    put(m_hint, snippetHint(m_language));

    const QString gateway = gatewayAddressOf(facts.gatewayAddress, m_status.name);
    const bool hasGateway = !gateway.isEmpty() && !m_upstream.isEmpty();
    m_gateway->setVisible(hasGateway);
    if (m_gateway->text() != gateway) { // else somebody may be selecting it
        m_gateway->setText(gateway);
        m_gateway->setCursorPosition(0);
    }
    put(m_gatewayHint, hasGateway ? tr("Goes to %1. Programs show their key as X-Tokenwatch-Key.").arg(m_upstream)
                       : gateway.isEmpty()
                           ? tr("The gateway is off.")
                           : tr("This source has no service behind the gateway yet. Edit the source to name one."));
    m_copyToken->setEnabled(m_status.valid);
    m_copyHeader->setEnabled(m_status.valid);
    m_rows.setRows(callerRows(m_uses, m_view));
    m_callers->setVisible(!m_uses.empty());
    m_noCaller->setVisible(m_uses.empty());
}

} // namespace tokenwatch
