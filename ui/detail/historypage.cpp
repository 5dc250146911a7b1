// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/historypage.h"

#include "texts/durations.h"
#include "texts/errortexts.h"
#include "ui/detail/figurecard.h"
#include "ui/detail/rowstable.h"
#include "ui/detail/spanchart.h"
#include "ui/icons.h"
#include "ui/segments.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::hours, 3> historyRanges{24h, 24h * 7, 24h * 30};
constexpr int mostAttempts = 50000; // a refresh a minute for a month
constexpr Seconds redrawnEvery = 60s;

} // namespace

HistoryPage::HistoryPage(Agent &agent, const Theme &theme, QWidget *parent)
    : ScrolledPage(theme, parent)
    , m_agent(agent)
    , m_rows({tr("Time"), tr("Incident"), tr("Lasted")})
    , m_csv(new QPushButton(tr("Save as CSV…"), content()))
    , m_covered(new FigureCard(theme, content()))
    , m_refreshes(new FigureCard(theme, content()))
    , m_closest(new FigureCard(theme, content()))
    , m_timeLeft(new SpanChart(tr("Time left"), SpanChart::Kind::Line, theme, content()))
    , m_answersTitle(sectionTitle(tr("Answer time")))
    , m_answers(new SpanChart(tr("Answer time"), SpanChart::Kind::Points, theme, content()))
    , m_incidentsTitle(sectionTitle(tr("Incidents")))
    , m_incidents(new RowsTable(tr("Incidents"), m_rows, RowsTable::Height::OfRows, theme, content()))
    , m_noIncident(plainLabel(content(), theme.fonts().body, true))
{
    auto *group = new QActionGroup(this);
    for (const std::chrono::hours range : historyRanges) {
        const QString length = range == 24h ? tr("24 h") : tr("%n d", nullptr, static_cast<int>(range / 24h));
        auto *action = new QAction(length, this);
        action->setToolTip(tr("Look back %1").arg(length));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, index = m_ranges.size()] { setRange(int(index)); });
        m_ranges << action;
    }
    m_ranges.first()->setChecked(true);
    m_segments = new Segments(tr("Range of the history"), m_ranges, theme, content());
    layOut();
    connect(m_csv, &QPushButton::clicked, this, &HistoryPage::askCsvFile);
}

void HistoryPage::layOut()
{
    m_csv->setAutoDefault(false);
    m_csv->setObjectName(u"historyCsv"_s);
    m_incidents->setObjectName(u"incidents"_s);
    m_timeLeft->setObjectName(u"timeLeft"_s);
    m_answers->setObjectName(u"answerTime"_s);
    m_covered->setObjectName(u"covered"_s);
    m_noIncident->setText(tr("No refresh failed in this time."));
    auto *line = new QHBoxLayout;
    line->addWidget(m_segments);
    line->addStretch();
    line->addWidget(m_csv);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    for (FigureCard *card : {m_covered, m_refreshes, m_closest})
        figures->addWidget(card, 1);
    column()->addLayout(line);
    column()->addLayout(figures);
    column()->addWidget(sectionTitle(tr("Time left")));
    column()->addSpacing(-6);
    column()->addWidget(m_timeLeft);
    column()->addStretch(1);
    secondColumn()->addWidget(m_answersTitle);
    secondColumn()->addSpacing(-6);
    secondColumn()->addWidget(m_answers);
    secondColumn()->addWidget(m_incidentsTitle);
    secondColumn()->addSpacing(-6);
    secondColumn()->addWidget(m_incidents);
    secondColumn()->addWidget(m_noIncident);
    secondColumn()->addStretch(1);
}

void HistoryPage::follow(const SourceStatus &status, const texts::Viewpoint &view)
{
    const auto until = status.lastAttempt ? std::optional(status.lastAttempt->at) : std::nullopt;
    const bool isOther = status.id != m_status.id;
    const bool isNews = isOther || until != m_until;
    m_status = status;
    m_until = until;
    m_view = view;
    if (isOther) {
        m_attempts.clear();
        scrollToTop();
    }
    if (isNews)
        ask();
    if (isOther || !m_drawn || view.now - *m_drawn >= redrawnEvery)
        settle();
}

void HistoryPage::leave()
{
    m_answer = {};
    m_status = {};
    m_until.reset();
    m_drawn.reset();
    m_attempts.clear();
}

void HistoryPage::setRange(int index)
{
    m_range = std::clamp(index, 0, int(historyRanges.size()) - 1);
    m_ranges.at(m_range)->setChecked(true);
    if (m_status.id.isEmpty())
        return;
    ask();
    settle();
}

void HistoryPage::ask()
{
    // Twice the range: the token that was there at its beginning came before it.
    const WallTime since = m_view.now - 2 * historyRanges.at(static_cast<size_t>(m_range));
    m_answer = m_agent.attempts(m_status.id, since, mostAttempts, [this](Expected<std::vector<Attempt>> answer) {
        if (!answer) {
            Q_EMIT failed(texts::errorSentence(answer.error()));
            return;
        }
        m_attempts = std::move(*answer);
        settle();
    });
}

void HistoryPage::settle()
{
    m_drawn = m_view.now;
    const WallTime from = m_view.now - historyRanges.at(static_cast<size_t>(m_range));
    const TokenHistory history = historyOf(m_attempts, m_status, from, m_view.now);
    const HistoryFigures figures = figuresOf(history, m_view);
    m_covered->show(figures.covered);
    m_refreshes->show(figures.refreshes);
    m_closest->show(figures.closest);

    SpanChart::Content left{.from = from,
                            .to = m_view.now,
                            .points = history.timeLeft,
                            .failures = history.failures,
                            .guide = {},
                            .guideLabel = tr("refresh is due"),
                            .spoken = spokenTimeLeft(history, m_view),
                            .nothing = history.hasEndlessToken ? tr("The token does not expire.")
                                                               : tr("No token was there in this time.")};
    if (m_status.expiresAt && m_status.refreshPointAt)
        left.guide = *m_status.expiresAt - *m_status.refreshPointAt;
    m_timeLeft->show(std::move(left), m_view);

    const QString failures = history.failed > 0 ? u" · "_s + tr("× %n failed", nullptr, history.failed) : QString();
    put(m_answersTitle, tr("Answer time") + failures);
    m_answers->show({.from = from,
                     .to = m_view.now,
                     .points = history.answers,
                     .failures = history.failures,
                     .guide = history.answer95,
                     .guideLabel = history.answer95
                                       ? tr("95 % under %1").arg(texts::latency(*history.answer95, m_view.locale))
                                       : QString(),
                     .spoken = spokenAnswers(history, m_view),
                     .nothing = tr("There was no answer in this time.")},
                    m_view);
    m_rows.setRows(incidentRows(history, m_view));
    m_incidents->setVisible(m_rows.rowCount() > 0);
    m_noIncident->setVisible(m_rows.rowCount() == 0);
    m_csv->setEnabled(!m_attempts.empty());
}

void HistoryPage::askCsvFile()
{
    delete m_dialog;
    m_dialog = new QFileDialog(this, tr("Save the attempts as CSV"), QDir::homePath());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(u"csv"_s);
    m_dialog->selectFile(m_status.name + u".csv"_s);
    connect(m_dialog, &QFileDialog::fileSelected, this, &HistoryPage::writeCsv);
    m_dialog->open();
}

void HistoryPage::writeCsv(const QString &path)
{
    const WallTime from = m_view.now - historyRanges.at(static_cast<size_t>(m_range));
    std::vector<Attempt> shown;
    std::copy_if(m_attempts.begin(), m_attempts.end(), std::back_inserter(shown),
                 [from](const Attempt &attempt) { return attempt.at >= from; });
    QSaveFile file(path);
    const QByteArray csv = attemptsCsv(shown);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        Q_EMIT failed(tr("%1 could not be written: %2. Choose another place.").arg(path, file.errorString()));
    else
        Q_EMIT succeeded(tr("%n attempts were written to %1.", nullptr, static_cast<int>(shown.size())).arg(path));
}

} // namespace tokenwatch
