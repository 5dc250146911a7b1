// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/summarystrip.h"

#include "models/look.h"
#include "models/tooltip.h"
#include "texts/statustexts.h"
#include "ui/elidedhtml.h"
#include "ui/icons.h"
#include "ui/segments.h"
#include "ui/spoken.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/card.h"
#include "ui/tokenmonitor/lifetimebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 32;
constexpr int chipPadding = 12;
constexpr int chipIcon = 16;
constexpr int chipGap = 8;
constexpr int leastOfAReason = 140; // fewer words than this say nothing
constexpr int stripHeight = 56;
constexpr int widthForWords = 1000; // below, chips show icon and number only

Ink inkOfSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Lost:
        return Ink::Crit;
    case Severity::Blocked:
        return Ink::Act;
    case Severity::AtRisk:
        return Ink::Warn;
    case Severity::Fresh:
        return Ink::Ok;
    case Severity::Inactive:
        return Ink::Off;
    }
    Q_UNREACHABLE();
}

/// A label that is not redone when it would read the same: setText() repaints and tells screen readers.
void say(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

SeverityChip::SeverityChip(Severity severity, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_severity(severity)
    , m_word(texts::severityWord(severity))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Show only sources that are %1").arg(m_word));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SeverityChip::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setText(tr("%1 %2", "count and severity, as in 2 at risk").arg(count).arg(m_word));
    setAccessibleName(text());
    // A chip that filters stays pressable at zero, or the filter could not be taken off.
    setEnabled(count > 0 || isChecked());
    updateGeometry();
    update();
}

void SeverityChip::setTerse(bool terse)
{
    if (terse == m_terse)
        return;
    m_terse = terse;
    updateGeometry();
    update();
}

QSize SeverityChip::sizeHint() const
{
    const int number = QFontMetrics(m_theme.fonts().title).horizontalAdvance(QString::number(m_count));
    const int word = m_terse ? 0 : chipGap + QFontMetrics(m_theme.fonts().body).horizontalAdvance(m_word);
    return {2 * chipPadding + chipIcon + chipGap + number + word, chipHeight};
}

void SeverityChip::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = m_theme.colours();
    QPainter painter(this);
    const QColor fill = isChecked() ? c.selection : isEnabled() && underMouse() ? c.hover : c.window;
    drawRoundedBox(painter, QRectF(rect()), 5, fill, isChecked() ? c.accent : c.line,
                   isChecked() && m_theme.isHighContrast() ? 3 : 1);
    if (showsFocus(*this))
        drawRoundedBox(painter, QRectF(rect()), 5, Qt::NoBrush, c.accent, 2);
    int x = chipPadding;
    paintIcon(painter, QRectF(x, 0, chipIcon, height()), iconName(m_severity),
              isEnabled() ? m_theme.glyph(inkOfSeverity(m_severity)) : c.disabled);
    x += chipIcon + chipGap;
    painter.setPen(isEnabled() ? c.text : c.disabled);
    painter.setFont(m_theme.fonts().title);
    const QString number = QString::number(m_count);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, number);
    if (m_terse)
        return;
    x += painter.fontMetrics().horizontalAdvance(number) + chipGap;
    painter.setFont(m_theme.fonts().body);
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, m_word);
}

WarningLine::WarningLine(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void WarningLine::setWarning(const Summary::Warning &warning)
{
    if (warning == m_warning)
        return;
    m_warning = warning;
    setText(warning.sentence);
    setToolTip(plainToolTip(warning.sentence));
    setAccessibleName(warning.sentence);
    setAccessibleDescription(tr("Selects this source")); // else the tool tip, which is HTML
    setVisible(!warning.isEmpty());
    updateGeometry();
    update();
}

/// What happened, whole or not at all; where not even its first words fit, the name alone.
QString WarningLine::wordsFor(int width) const
{
    const QFontMetrics metrics(m_theme.fonts().body);
    for (const QString &words : {m_warning.sentence, m_warning.brief}) {
        if (metrics.horizontalAdvance(words) <= width)
            return words;
    }
    const bool roomForMore = width - metrics.horizontalAdvance(m_warning.name) >= leastOfAReason;
    return metrics.elidedText(roomForMore ? m_warning.brief : m_warning.name, Qt::ElideRight, width);
}

QSize WarningLine::sizeHint() const
{
    return {chipIcon + chipGap + QFontMetrics(m_theme.fonts().body).horizontalAdvance(text()) + 4,
            QFontMetrics(m_theme.fonts().body).height() + 6};
}

QSize WarningLine::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void WarningLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (showsFocus(*this))
        drawRoundedBox(painter, QRectF(rect()), 4, Qt::NoBrush, m_theme.colours().accent, 2);
    const QRect words = rect().adjusted(chipIcon + chipGap, 0, -2, 0);
    if (words.width() < chipIcon * 4) // a few letters say nothing
        return;
    paintIcon(painter, QRectF(2, 0, chipIcon - 2, height()), m_warning.iconName,
              m_theme.glyph(inkOf(m_warning.family)));
    painter.setFont(m_theme.fonts().body);
    painter.setPen(m_theme.colours().secondary);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, wordsFor(words.width()));
}

SummaryStrip::SummaryStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_headline(new ElidedLabel(this))
    , m_nextLoss(new CountingLabel(this))
    , m_warning(new WarningLine(theme, this))
{
    setAccessibleName(tr("Summary"));
    m_headline->setFont(theme.fonts().headline);
    m_headline->setObjectName(u"headline"_s);
    m_nextLoss->setTextFormat(Qt::RichText);
    m_nextLoss->setForegroundRole(QPalette::PlaceholderText);
    m_nextLoss->setObjectName(u"nextLoss"_s);
    m_warning->setObjectName(u"warning"_s);

    auto *first = new QHBoxLayout;
    first->setSpacing(24);
    first->addWidget(m_headline);
    first->addWidget(m_warning, 1);
    first->addStretch(0);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addLayout(first);
    words->addWidget(m_nextLoss);
    words->addStretch();

    m_layout->setContentsMargins(16, 8, 16, 9);
    m_layout->setSpacing(8);
    m_layout->addStrut(stripHeight - 8 - 9); // and higher where a script's letters are
    m_layout->addLayout(words, 1);
    m_layout->addSpacing(16);
    for (const Severity severity :
         {Severity::Lost, Severity::Blocked, Severity::AtRisk, Severity::Fresh, Severity::Inactive}) {
        auto *chip = new SeverityChip(severity, theme, this);
        connect(chip, &QAbstractButton::toggled, this, [this] {
            settleChips();
            Q_EMIT chosenChanged(chosen());
        });
        m_layout->addWidget(chip, 0, Qt::AlignVCenter);
        chip->hide(); // before the first batch there is nothing to count
        m_chips.push_back(chip);
    }
    m_nextLoss->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_nextLoss, &QLabel::linkActivated, this, [this] { Q_EMIT onlyTheseAsked(!m_only); });
    connect(m_warning, &QAbstractButton::clicked, this, &SummaryStrip::warningPressed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SummaryStrip::show(const Summary &summary)
{
    for (SeverityChip *chip : m_chips)
        chip->setCount(summary.count(chip->severity()));
    m_isFilled = true;
    settleChips();
    if (m_timeline)
        return;
    say(m_headline, summary.headline);
    if (m_only)
        m_second = {tr("Only sources that end up without a token.").toHtmlEscaped(), {}, tr("Show all sources"), {}};
    else
        m_second = {summary.nextLoss.html(), {}, {}, {}};
    fitSecondLine();
    m_warning->setWarning(summary.warning);
}

void SummaryStrip::show(const ForecastSummary &forecast)
{
    say(m_headline, forecast.headline);
    const bool hasLink = m_only || forecast.without > 0;
    m_second = {forecast.walkAwayHtml, forecast.walkAwayBrief,
                !hasLink ? QString()
                : m_only ? tr("Show all sources")
                         : tr("Show only these"),
                plainToolTip(forecast.walkAwayHint)};
    fitSecondLine();
}

/// In few words where there is no room for many: the link must not be the one to go.
void SummaryStrip::fitSecondLine()
{
    const auto marked = [&](QString words) {
        return words.replace(u"<b>"_s, u"<b style=\"color:%1\">"_s.arg(m_theme.colours().text.name()));
    };
    QString link;
    if (!m_second.link.isEmpty())
        link = u" <a href=\"#\" style=\"color:%1; text-decoration:none\">%2</a>"_s.arg(m_theme.colours().link.name(),
                                                                                       m_second.link.toHtmlEscaped());
    const QString whole = marked(m_second.html);
    const QFont &font = m_nextLoss->font();
    const bool isBrief = !m_second.brief.isEmpty() && htmlWidth(whole + link, font) > m_nextLoss->width();
    const QString wanted = isBrief ? marked(m_second.brief) : whole;
    const QString text = elidedHtml(wanted, link, font, m_nextLoss->width());
    say(m_nextLoss, text);
    m_nextLoss->setSpoken(QTextDocumentFragment::fromHtml(whole + link).toPlainText());
    m_nextLoss->setToolTip(!m_second.hint.isEmpty() ? m_second.hint : text == whole + link ? QString() : whole);
    // Without a link there is nothing to walk to.
    const auto reach = m_second.link.isEmpty() ? Qt::TextInteractionFlags(Qt::NoTextInteraction)
                                               : Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard;
    if (m_nextLoss->textInteractionFlags() != reach)
        m_nextLoss->setTextInteractionFlags(reach);
    m_nextLoss->setVisible(!text.isEmpty());
}

void SummaryStrip::setTimeline(bool shown, const QList<QAction *> &ranges)
{
    m_timeline = shown;
    if (!m_ranges && shown) {
        m_ranges = new Segments(tr("Time range"), ranges, m_theme, this);
        m_layout->addWidget(m_ranges, 0, Qt::AlignVCenter);
    }
    if (m_ranges)
        m_ranges->setVisible(shown);
    if (shown)
        m_warning->setWarning({});
    settleChips();
}

void SummaryStrip::setOnlyThese(bool only)
{
    m_only = only;
}

/// Before the first batch there is nothing to count; in the timeline only a filter that is on is of interest.
void SummaryStrip::settleChips()
{
    for (SeverityChip *chip : m_chips)
        chip->setVisible(m_isFilled && (!m_timeline || chip->isChecked()));
}

QSet<Severity> SummaryStrip::chosen() const
{
    QSet<Severity> severities;
    for (const SeverityChip *chip : m_chips) {
        if (chip->isChecked())
            severities.insert(chip->severity());
    }
    return severities;
}

void SummaryStrip::clearChosen()
{
    for (SeverityChip *chip : m_chips)
        chip->setChecked(false);
}

void SummaryStrip::setChosen(const QSet<Severity> &severities)
{
    for (SeverityChip *chip : m_chips)
        chip->setChecked(severities.contains(chip->severity()));
}

void SummaryStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (SeverityChip *chip : m_chips)
        chip->setTerse(width() < widthForWords);
    // Only once the label has got its own width.
    m_layout->activate();
    fitSecondLine();
}

void SummaryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colours().line);
}

} // namespace tokenwatch
