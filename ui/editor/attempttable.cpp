// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/attempttable.h"

#include "texts/durations.h"
#include "texts/testtexts.h"
#include "ui/codefont.h"
#include "ui/icons.h"
#include "ui/style.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int attemptHeader = 32;
constexpr int testRowHeight = 48;
constexpr int attemptIcon = 14;

/// Left edges of the columns: number, request, format, answer, meaning.
std::array<int, 6> attemptColumns(int width)
{
    const int rest = width - 14 - 34 - 12;
    const int request = rest * 31 / 100, format = rest * 20 / 100, answer = rest * 12 / 100;
    return {14, 48, 48 + request, 48 + request + format, 48 + request + format + answer, width - 12};
}

Ink attemptInk(const TestAttempt &attempt, bool works)
{
    if (works)
        return Ink::Ok;
    switch (attempt.meaning) {
    case TestMeaning::TokenReceived:
    case TestMeaning::Described:
        return Ink::Ok;
    case TestMeaning::NoEndpoint:
    case TestMeaning::Elsewhere:
        return Ink::Off;
    case TestMeaning::AnotherFormat:
    case TestMeaning::TooOften:
    case TestMeaning::Trouble:
    case TestMeaning::Unexpected:
        return Ink::Warn;
    case TestMeaning::Refused:
    case TestMeaning::NoToken:
    case TestMeaning::NoAnswer:
        return Ink::Crit;
    }
    Q_UNREACHABLE();
}

} // namespace

AttemptRow::AttemptRow(int number, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_theme(theme)
    , m_meaning(new QLabel(this))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"attempt.%1"_s.arg(number));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AttemptRow::show(const TestAttempt &attempt, bool works)
{
    m_attempt = attempt;
    m_works = works;
    m_meaning->setText(texts::testMeaning(attempt));
    setAccessibleName(
        tr("Attempt %1: %2 %3. %4. %5", "number, method, path, answer, meaning")
            .arg(m_number + 1)
            .arg(QString::fromLatin1(attempt.method), attempt.path, texts::testAnswer(attempt), m_meaning->text()));
    setToolTip(attempt.host + attempt.path);
    place();
    updateGeometry();
    update();
}

void AttemptRow::showUnsent(const TestAttempt &attempt, const QString &why)
{
    m_attempt = attempt;
    m_wasSent = false;
    setEnabled(false);
    setCheckable(false);
    setFocusPolicy(Qt::NoFocus);
    m_meaning->setText(why);
    m_meaning->hide(); // painted below: words of a disabled label are too faint to read
    setAccessibleName(tr("%1: %2 %3, %4. %5", "number, method, path, format, why it was not sent")
                          .arg(m_number + 1)
                          .arg(QString::fromLatin1(attempt.method), attempt.path, texts::testFormat(attempt), why));
    setToolTip(attempt.host + attempt.path);
    place();
    updateGeometry();
    update();
}

QSize AttemptRow::sizeHint() const
{
    const auto columns = attemptColumns(width());
    const int words = m_meaning->heightForWidth(std::max(columns[5] - columns[4], 60));
    return {600, std::max(testRowHeight, words + 14)};
}

void AttemptRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    place();
    updateGeometry();
}

void AttemptRow::place()
{
    const auto columns = attemptColumns(width());
    m_meaning->setGeometry(columns[4], 4, columns[5] - columns[4], height() - 8);
}

void AttemptRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &colours = m_theme.colours();
    painter.fillRect(QRect(0, 0, width(), 1), colours.line);
    const QRect inside = rect().adjusted(1, 1, -1, 0);
    if (m_works)
        fillMarked(painter, inside, colours.ok.tint, colours.ok.graphic, m_theme);
    else if (isChecked())
        painter.fillRect(inside, colours.hover);
    const auto columns = attemptColumns(width());
    const auto cell = [&](int column) {
        return QRect(columns[static_cast<size_t>(column)], 0,
                     columns[static_cast<size_t>(column) + 1] - columns[static_cast<size_t>(column)] - 10, height());
    };
    const auto write = [&](QRect where, const QFont &font, const QColor &ink, const QString &text,
                           Qt::TextElideMode elide = Qt::ElideRight) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(where, int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, elide, where.width()));
    };
    const int middle = height() / 2;
    const auto upper = [&](QRect where) { return QRect(where.left(), middle - 19, where.width(), 19); };
    const auto lower = [&](QRect where) { return QRect(where.left(), middle, where.width(), 18); };
    const QColor ofRequest = m_wasSent ? colours.text : colours.secondary;
    write(cell(0), m_theme.fonts().body, colours.secondary, QString::number(m_number + 1));
    write(upper(cell(1)), m_wasSent ? m_theme.fonts().bold : m_theme.fonts().body, ofRequest,
          QString::fromLatin1(m_attempt.method));
    write(lower(cell(1)), codeFont(m_theme.fonts().small), ofRequest, m_attempt.path, Qt::ElideMiddle);
    const QString format = texts::testFormat(m_attempt);
    write(cell(2), m_theme.fonts().body, colours.secondary, format.isEmpty() ? tr("no secrets sent") : format);
    if (!m_wasSent) {
        write(cell(3), m_theme.fonts().bold, colours.secondary, QStringLiteral("–"));
        painter.setFont(m_theme.fonts().body);
        painter.drawText(m_meaning->geometry(), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
                         m_meaning->text());
        return;
    }
    const Ink ink = attemptInk(m_attempt, m_works);
    const bool isGood = ink == Ink::Ok;
    const QRect answer = upper(cell(3));
    paintIcon(painter, QRectF(answer.left(), answer.center().y() - attemptIcon / 2.0, attemptIcon, attemptIcon),
              isGood ? u"check"_s : u"close"_s, m_theme.glyph(ink));
    const QString status =
        m_attempt.httpStatus == 0 ? texts::testAnswer(m_attempt) : QString::number(m_attempt.httpStatus);
    write(answer.adjusted(attemptIcon + 7, 0, 0, 0), m_theme.fonts().bold, m_theme.word(ink), status);
    write(lower(cell(3)), m_theme.fonts().small, colours.secondary, texts::latency(m_attempt.latency, QLocale()));
    if (showsFocus(*this))
        drawRoundedBox(painter, QRectF(inside).adjusted(1, 1, -1, -1), 3, Qt::NoBrush, colours.accent, 2);
}

AttemptTable::AttemptTable(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_layout(new QVBoxLayout(this))
    , m_choice(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, attemptHeader, 0, 1);
    m_layout->setSpacing(0);
    setAccessibleName(tr("Attempts"));
    connect(m_choice, &QButtonGroup::idClicked, this, &AttemptTable::chosenChanged);
}

void AttemptTable::clear()
{
    const QList<AttemptRow *> all = std::exchange(m_rows, {}) + std::exchange(m_unsent, {});
    for (AttemptRow *row : all) {
        m_choice->removeButton(row);
        row->hide();
        row->deleteLater();
    }
    update();
}

void AttemptTable::append(const TestAttempt &attempt)
{
    auto *row = new AttemptRow(count(), m_theme, this);
    row->show(attempt, false);
    m_choice->addButton(row, count());
    m_layout->addWidget(row);
    // Else it would come after the buttons of the window, which were there before it.
    QWidget *before = m_rows.isEmpty() ? this : static_cast<QWidget *>(m_rows.last());
    while (before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    setTabOrder(before, row);
    row->setVisible(true);
    m_rows += row;
}

void AttemptTable::settle(const TestReport &report)
{
    for (std::size_t i = 0; i < report.attempts.size(); ++i) {
        if (i >= static_cast<std::size_t>(count()))
            append(report.attempts[i]);
        m_rows[static_cast<qsizetype>(i)]->show(report.attempts[i],
                                                report.succeeded() && i + 1 == report.attempts.size());
    }
    for (const TestAttempt &planned : report.notSent) {
        auto *row = new AttemptRow(count() + static_cast<int>(m_unsent.size()), m_theme, this);
        row->showUnsent(planned, texts::notSentReason(report));
        m_layout->addWidget(row);
        row->setVisible(true);
        m_unsent += row;
    }
}

int AttemptTable::chosen() const
{
    return m_choice->checkedId();
}

void AttemptTable::choose(int number)
{
    if (number >= 0 && number < count())
        m_rows[number]->setChecked(true);
}

void AttemptTable::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    // The band of the titles is the window's, as over every table; it follows the card's corners.
    painter.save();
    painter.setClipRect(QRect(0, 0, width(), attemptHeader));
    drawRoundedBox(painter, QRectF(rect()), 5, m_theme.colours().window, m_theme.colours().line);
    painter.restore();
    const auto columns = attemptColumns(width());
    painter.setPen(m_theme.colours().secondary);
    painter.setFont(m_theme.fonts().body);
    const QStringList words{u"#"_s, tr("Request"), tr("Format"), tr("Answer"), tr("What it means")};
    for (size_t i = 0; i < 5; ++i)
        painter.drawText(QRect(columns[i], 0, columns[i + 1] - columns[i] - 8, attemptHeader),
                         int(Qt::AlignLeft | Qt::AlignVCenter), words.at(static_cast<qsizetype>(i)));
}

} // namespace tokenwatch
