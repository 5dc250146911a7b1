// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/logpage.h"

#include "texts/errortexts.h"
#include "ui/detail/rowstable.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/card.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLogLines = 2000;
constexpr int mostLogAttempts = 500;

QDate dayOf(const texts::Viewpoint &view)
{
    return toDateTime(view.now).toTimeZone(view.zone).date();
}

} // namespace

LogPage::LogPage(Agent &agent, const Theme &theme, QWidget *parent)
    : DetailPage(parent)
    , m_agent(agent)
    , m_rows({tr("Time"), tr("What happened"), {}})
    , m_find(new QLineEdit(this))
    , m_errorsOnly(new QPushButton(tr("Errors only"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_table(new RowsTable(tr("Log of the source"), m_rows, RowsTable::Height::Scrolls, theme, this))
    , m_nothing(plainLabel(this, theme.fonts().body, true))
{
    layOut(theme);
    connect(m_find, &QLineEdit::textChanged, this, &LogPage::settle);
    connect(m_errorsOnly, &QPushButton::toggled, this, &LogPage::settle);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText(m_rows.rows())); });
}

void LogPage::layOut(const Theme &theme)
{
    m_find->setPlaceholderText(tr("Find in log"));
    m_find->setAccessibleName(tr("Find in log"));
    m_find->setObjectName(u"logFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themedIcon(theme, u"search"_s, Ink::Secondary), QLineEdit::LeadingPosition)
        ->setText(tr("Find in log"));
    m_errorsOnly->setCheckable(true);
    m_errorsOnly->setAutoDefault(false);
    m_errorsOnly->setObjectName(u"logErrorsOnly"_s);
    m_copy->setIcon(themedIcon(theme, u"copy"_s));
    m_copy->setIconSize(detailButtonIcon);
    m_copy->setAutoDefault(false);
    m_copy->setObjectName(u"logCopy"_s);
    m_copy->setAccessibleName(tr("Copy the lines that are shown"));
    m_table->setObjectName(u"logTable"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(u"logNothing"_s);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_find, 1);
    line->addWidget(m_errorsOnly);
    line->addWidget(m_copy);
    auto *rows = new QGridLayout;
    rows->addWidget(m_table, 0, 0);
    rows->addWidget(m_nothing, 0, 0);
    auto *shield = new IconLabel(theme, 16, this);
    shield->show(u"shield"_s, Ink::Secondary);
    auto *promise = plainLabel(this, theme.fonts().body, true);
    promise->setText(tr("Tokens and secrets are never written to the log."));
    promise->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(shield, 0, Qt::AlignTop);
    foot->addWidget(promise, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(12);
    column->addLayout(line);
    column->addLayout(rows, 1);
    column->addLayout(foot);
}

void LogPage::follow(const SourceStatus &status, const texts::Viewpoint &view)
{
    const bool isOther = status.id != m_status.id;
    const bool isNews = isOther || status.lastAttempt != m_status.lastAttempt || status.since != m_status.since ||
                        status.revision != m_status.revision || status.generation != m_status.generation;
    m_status = status;
    m_view = view;
    if (isOther)
        m_attempts.clear();
    if (isNews)
        ask();
    else if (dayOf(view) != m_day)
        settle(); // what was today is yesterday now
}

void LogPage::leave()
{
    m_attemptsAnswer = {};
    m_linesAnswer = {};
    m_status = {};
    m_attempts.clear();
    m_lines.clear();
    m_rows.clear();
}

void LogPage::ask()
{
    m_attemptsAnswer =
        m_agent.attempts(m_status.id, std::nullopt, mostLogAttempts, [this](Expected<std::vector<Attempt>> answer) {
            if (!answer) {
                Q_EMIT failed(texts::errorSentence(answer.error()));
                return;
            }
            m_attempts = std::move(*answer);
            settle();
        });
    const quint64 seen = m_lines.empty() ? 0 : m_lines.back().number;
    m_linesAnswer = m_agent.logLines(seen, mostLogLines, [this](Expected<std::vector<LogLine>> answer) {
        if (answer)
            takeLines(std::move(*answer));
    });
}

void LogPage::takeLines(std::vector<LogLine> lines)
{
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    if (m_lines.size() > mostLogLines)
        m_lines.erase(m_lines.begin(), m_lines.end() - mostLogLines);
    settle();
}

void LogPage::settle()
{
    m_day = dayOf(m_view);
    const LogFilter filter{m_find->text().trimmed(), m_errorsOnly->isChecked()};
    m_rows.setRows(logRows(m_attempts, m_lines, m_status.name, filter, m_view));
    const bool isEmpty = m_rows.rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_copy->setEnabled(!isEmpty);
    put(m_nothing, !filter.text.isEmpty() ? tr("No line holds “%1”.").arg(filter.text)
                   : filter.errorsOnly    ? tr("Nothing failed.")
                                          : tr("Nothing has happened yet."));
}

} // namespace tokenwatch
