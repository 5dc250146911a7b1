// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/testpage.h"

#include "domain/timing.h"
#include "texts/durations.h"
#include "texts/sourcetexts.h"
#include "texts/testtexts.h"
#include "ui/codefont.h"
#include "ui/editor/attempttable.h"
#include "ui/editor/foldbutton.h"
#include "ui/icons.h"
#include "ui/spoken.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto quietColour = "quiet-colour"_L1; // stands for the theme's in HTML

QLabel *testLabel(QWidget *parent, const QFont &font)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setMinimumWidth(1);
    return label;
}

/// Indented where it is JSON, so that its members stand below each other.
QString readableAnswer(const QString &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    return document.isNull() ? body : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

TestPage::TestPage(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_notices(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    auto *title = testLabel(body, theme.fonts().headline);
    title->setText(tr("Test the source"));
    m_limits = testLabel(body, theme.fonts().body);
    m_limits->setForegroundRole(QPalette::PlaceholderText);
    m_limits->setObjectName(u"limits"_s);
    m_run = new QPushButton(body);
    m_run->setObjectName(u"run"_s);
    m_run->setAutoDefault(false);
    m_table = new AttemptTable(theme, body);
    m_verdict = new Card(theme, body);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdictIcon = new IconLabel(theme, 18, m_verdict);
    m_verdictTitle = testLabel(m_verdict, theme.fonts().bold);
    m_verdictTitle->setObjectName(u"verdictTitle"_s);
    m_verdictText = testLabel(m_verdict, theme.fonts().body);
    m_verdictText->setTextFormat(Qt::RichText);
    m_verdictText->setObjectName(u"verdictText"_s);
    m_offer = new QPushButton(m_verdict);
    m_offer->setAutoDefault(false);
    m_offer->setObjectName(u"useAddress"_s);
    makeRemark();
    makeFieldLine();
    auto *verdict = new QGridLayout(m_verdict);
    verdict->setContentsMargins(18, 12, 16, 12);
    verdict->setHorizontalSpacing(11);
    verdict->setVerticalSpacing(5);
    verdict->addWidget(m_verdictIcon, 0, 0, Qt::AlignTop);
    verdict->addWidget(m_verdictTitle, 0, 1);
    verdict->addWidget(m_verdictText, 1, 1);
    verdict->addWidget(m_remark, 2, 1);
    verdict->addWidget(m_offer, 3, 1, Qt::AlignLeft);
    verdict->addWidget(m_fieldLine, 4, 1, Qt::AlignLeft);
    verdict->setColumnStretch(1, 1);
    m_fold = new FoldButton(theme, body);
    m_fold->setObjectName(u"fold"_s);
    m_answerBox = new Card(theme, body);
    m_answer = new QPlainTextEdit(m_answerBox);
    m_answer->setFrameShape(QFrame::NoFrame);
    auto *inBox = new QVBoxLayout(m_answerBox);
    inBox->setContentsMargins(12, 8, 8, 8);
    inBox->addWidget(m_answer);
    m_answer->setObjectName(u"answer"_s);
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    const QFont mono = codeFont(theme.fonts().small);
    m_answer->setFont(mono);
    m_answer->setFixedHeight(QFontMetrics(mono).lineSpacing() * 6 + 6);
    m_answerBox->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(m_limits);
    auto *head = new QHBoxLayout;
    head->setSpacing(24);
    head->addLayout(words, 1);
    head->addWidget(m_run, 0, Qt::AlignTop);
    m_notices->setSpacing(14);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(26, 20, 26, 20);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addWidget(m_verdict);
    layout->addLayout(m_notices);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_answerBox);
    layout->addStretch();
    setWidget(body);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_state == State::Running)
            Q_EMIT stopAsked();
        else
            Q_EMIT runAsked();
    });
    connect(m_offer, &QPushButton::clicked, this, [this] { Q_EMIT addressOffered(m_offered); });
    connect(&theme, &Theme::changed, this, &TestPage::colourVerdict);
    connect(m_fold, &FoldButton::toggled, m_answerBox, &QWidget::setVisible);
    connect(m_table, &AttemptTable::chosenChanged, this, &TestPage::showAnswer);
    forget();
}

void TestPage::makeRemark()
{
    m_remark = new QWidget(m_verdict);
    m_remarkText = testLabel(m_remark, m_theme.fonts().body);
    m_remarkText->setObjectName(u"remark"_s);
    m_remarkText->setForegroundRole(QPalette::PlaceholderText);
    auto *icon = new IconLabel(m_theme, 16, m_remark);
    icon->show(u"info"_s, Ink::Secondary);
    auto *line = new QHBoxLayout(m_remark);
    line->setContentsMargins(0, 2, 0, 0);
    line->setSpacing(8);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(m_remarkText, 1);
}

void TestPage::makeFieldLine()
{
    m_fieldLine = new QWidget(m_verdict);
    auto *label = testLabel(m_fieldLine, m_theme.fonts().body);
    label->setText(tr("The token is in:"));
    m_fields = new QComboBox(m_fieldLine);
    m_fields->setObjectName(u"tokenFields"_s);
    m_fields->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_fields->setAccessibleName(tr("The member of the answer that holds the token"));
    label->setBuddy(m_fields);
    auto *use = new QPushButton(tr("Use this field"), m_fieldLine);
    use->setObjectName(u"useField"_s);
    use->setAutoDefault(false);
    auto *column = new QVBoxLayout(m_fieldLine);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    column->addLayout(line);
    line->addWidget(m_fields);
    line->addWidget(use);
    connect(use, &QPushButton::clicked, this, [this] { Q_EMIT tokenFieldChosen(m_fields->currentText()); });
}

void TestPage::enter(State state)
{
    m_state = state;
    m_run->setVisible(state != State::Impossible);
    m_run->setText(state == State::Running                     ? tr("Stop")
                   : state == State::Idle && !m_table->count() ? tr("Run test")
                                                               : tr("Test again"));
    m_run->setIcon(themedIcon(m_theme, state == State::Running ? u"close"_s : u"refreshing"_s));
    m_table->setVisible(m_table->count() > 0);
    const bool hasAnswer = !m_attempts.empty();
    m_fold->setVisible(hasAnswer);
    m_answerBox->setVisible(hasAnswer && m_fold->isChecked());
    Q_EMIT stateChanged();
}

void TestPage::addNotice(QWidget *notice)
{
    m_notices->addWidget(notice);
}

void TestPage::focusFirst()
{
    m_run->setFocus(Qt::OtherFocusReason);
}

void TestPage::forget()
{
    m_table->clear();
    m_attempts.clear();
    m_offered.clear();
    m_verdict->hide();
    m_fold->setChecked(false);
    enter(State::Idle);
}

void TestPage::showPlan(const Expected<TestPlan> &plan, const texts::ErrorContext &context)
{
    if (plan) {
        m_limits->setText(texts::testPlan(*plan));
        if (m_state == State::Impossible)
            enter(State::Idle);
        return;
    }
    const texts::ErrorMessage message = texts::errorMessage(plan.error(), context);
    m_limits->setText(tr("This source can’t be tested now."));
    showVerdict(Ink::Off, u"info"_s, message.what, QStringList{message.why, message.toDo}.join(u' ').trimmed());
    enter(State::Impossible);
}

void TestPage::begin()
{
    forget();
    enter(State::Running);
}

void TestPage::add(const TestAttempt &attempt)
{
    m_attempts.push_back(attempt);
    m_table->append(attempt);
    showAnswer(m_table->count() - 1);
    m_table->choose(m_table->count() - 1);
    m_table->setVisible(true);
}

void TestPage::stop()
{
    showVerdict(Ink::Off, u"info"_s, tr("The test was stopped."), tr("Nothing is stored and nothing has changed."));
    enter(State::Idle);
}

void TestPage::finish(const Expected<TestReport> &report, const Source &source, bool takesField)
{
    const texts::ErrorContext context{source.displayName(), source.host()};
    if (!report) {
        const texts::ErrorMessage message = texts::errorMessage(report.error(), context);
        showVerdict(Ink::Crit, u"expired"_s, message.what, QStringList{message.why, message.toDo}.join(u' ').trimmed());
        return enter(State::Failed);
    }
    m_attempts = report->attempts;
    m_table->settle(*report);
    if (!m_attempts.empty()) {
        m_table->choose(static_cast<int>(m_attempts.size()) - 1);
        showAnswer(static_cast<int>(m_attempts.size()) - 1);
    }
    if (report->succeeded())
        showSuccess(*report, source);
    else
        showFailure(*report, context);
    if (!report->succeeded() && takesField)
        offerFields(*report);
    enter(report->succeeded() ? State::Succeeded : State::Failed);
}

void TestPage::showSuccess(const TestReport &report, const Source &source)
{
    const auto row = [](const QString &name, const QString &value) {
        return u"<tr><td style=\"padding-right:24px; padding-bottom:4px; color:%3\">%1</td><td>%2</td></tr>"_s.arg(
            name.toHtmlEscaped(), value.toHtmlEscaped(), quietColour);
    };
    QStringList access{report.isJwt ? tr("JWT") : tr("opaque")};
    if (report.lifetime) {
        const QString origin = texts::originText(report.expiryOrigin);
        access += origin.isEmpty() ? tr("valid %1").arg(texts::length(*report.lifetime))
                                   //: %1: "15 min", %2: "from the exp claim" or "assumed"
                                   : tr("valid %1, %2").arg(texts::length(*report.lifetime), origin);
        const Milliseconds margin = refreshMargin(source.schedule, *report.lifetime, source.id, {});
        access += tr("refresh every %1").arg(texts::length(*report.lifetime - margin));
    } else {
        access += tr("it does not say when it ends");
    }
    QString rows = row(tr("Access token"), access.join(u" · "_s));
    QStringList refresh{!report.hasRefreshToken         ? tr("none; each token is fetched anew")
                        : report.refreshField.isEmpty() ? tr("received")
                                                        : tr("found in “%1”").arg(report.refreshField)};
    if (report.refreshLifetime)
        refresh += tr("valid %1").arg(texts::length(*report.refreshLifetime));
    rows += row(tr("Refresh token"), refresh.join(u" · "_s));
    const QString title = m_attempts.empty()
                              ? tr("It works.")
                              : tr("It works. Attempt %1 will be used from now on.").arg(m_attempts.size());
    showVerdict(Ink::Ok, u"fresh"_s, title, u"<table cellspacing=\"0\">%1</table>"_s.arg(rows));
    const QString remark = texts::testRemark(report);
    m_remarkText->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void TestPage::showFailure(const TestReport &report, const texts::ErrorContext &context)
{
    const texts::ErrorMessage message = texts::testVerdict(report, context);
    const QString text = QStringList{message.why, message.toDo}.join(u' ').trimmed().toHtmlEscaped();
    showVerdict(Ink::Crit, u"expired"_s, message.what, text);
    if (!m_attempts.empty() && !m_attempts.back().location.isEmpty()) {
        m_offered = m_attempts.back().location;
        m_offer->setText(tr("Use %1").arg(m_offered));
        m_offer->show();
    }
}

/// Names only: what stands in the fields is nobody's business here.
void TestPage::offerFields(const TestReport &report)
{
    const auto found = std::find_if(report.attempts.rbegin(), report.attempts.rend(), [](const TestAttempt &attempt) {
        return attempt.meaning == TestMeaning::NoToken && !attempt.fields.isEmpty();
    });
    if (found == report.attempts.rend())
        return;
    m_fields->clear();
    m_fields->addItems(found->fields);
    m_fieldLine->show();
    const auto number = static_cast<int>(report.attempts.rend() - found) - 1;
    m_table->choose(number);
    showAnswer(number);
}

void TestPage::showVerdict(Ink family, const QString &icon, const QString &title, const QString &text)
{
    m_verdict->setFamily(family);
    m_verdictIcon->show(icon, family);
    m_verdictTitle->setText(title);
    m_verdictWords = text;
    colourVerdict();
    m_verdictText->setVisible(!text.isEmpty());
    m_offer->hide();
    m_remark->hide();
    m_fieldLine->hide();
    m_verdict->setAccessibleName(title);
    m_verdict->show();
    announce(*this, title);
}

void TestPage::colourVerdict()
{
    m_verdictText->setText(QString(m_verdictWords).replace(quietColour, m_theme.colours().secondary.name()));
}

void TestPage::showAnswer(int number)
{
    if (number < 0 || static_cast<std::size_t>(number) >= m_attempts.size())
        return;
    m_fold->setText(tr("Answer of attempt %1 (secrets hidden)").arg(number + 1));
    m_fold->updateGeometry();
    const QString &body = m_attempts[static_cast<std::size_t>(number)].answer;
    m_answer->setPlainText(body.isEmpty() ? tr("The answer had no body.") : readableAnswer(body));
    m_answer->setAccessibleName(m_fold->text());
}

} // namespace tokenwatch
