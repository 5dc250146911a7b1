// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/steplist.h"

#include "ui/icons.h"
#include "ui/spoken.h"
#include "ui/style.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepListWidth = 224;
constexpr int circle = 24;
constexpr int circleLeft = 16;
constexpr int wordsLeft = 52;
constexpr int stepEdge = 3;

} // namespace

StepButton::StepButton(int number, const QString &title, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_theme(theme)
{
    setText(title);
    setObjectName(u"step.%1"_s.arg(number));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepButton::show(Mark mark, const QString &detail)
{
    m_mark = mark;
    m_detail = detail;
    setSpokenDescription(*this, mark == Mark::Wrong ? tr("Something is wrong or missing here.") : detail);
    update();
}

QSize StepButton::sizeHint() const
{
    const int words =
        QFontMetrics(m_theme.fonts().body).lineSpacing() + QFontMetrics(m_theme.fonts().small).lineSpacing() + 2;
    return {stepListWidth, words + 16};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &colours = m_theme.colours();
    if (isChecked()) {
        fillMarked(painter, rect(), colours.selection, colours.accent, m_theme);
        painter.fillRect(QRect(0, 0, stepEdge, height()), colours.accent);
    } else if (underMouse() && isEnabled()) {
        painter.fillRect(rect(), colours.hover);
    }
    const QRectF disc(circleLeft, (height() - circle) / 2.0, circle, circle);
    const bool isWrong = m_mark == Mark::Wrong;
    const bool isFull = isChecked() && !isWrong;
    const QColor line = isWrong ? colours.crit.graphic : isFull ? colours.accent : colours.border;
    drawRoundedBox(painter, disc, circle / 2.0, isFull ? QBrush(colours.accent) : QBrush(Qt::NoBrush), line, 1.5);
    const QColor ink = isFull ? colours.onAccent : isWrong ? colours.crit.text : colours.secondary;
    if (m_mark == Mark::Done && !isChecked()) {
        paintIcon(painter, disc.adjusted(5, 5, -5, -5), u"check"_s, ink);
    } else {
        painter.setFont(m_theme.fonts().smallBold);
        painter.setPen(ink);
        painter.drawText(disc, Qt::AlignCenter, isWrong ? u"!"_s : QString::number(m_number + 1));
    }
    const int width = this->width() - wordsLeft - 10;
    painter.setFont(isChecked() ? m_theme.fonts().bold : m_theme.fonts().body);
    const int titleHeight = painter.fontMetrics().lineSpacing();
    const int detailHeight = m_detail.isEmpty() ? 0 : QFontMetrics(m_theme.fonts().small).lineSpacing() + 1;
    int top = (height() - titleHeight - detailHeight) / 2;
    painter.setPen(isEnabled() ? colours.text : colours.disabled);
    painter.drawText(QRect(wordsLeft, top, width, titleHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width));
    top += titleHeight + 1;
    painter.setFont(m_theme.fonts().small);
    painter.setPen(isEnabled() ? colours.secondary : colours.disabled);
    painter.drawText(QRect(wordsLeft, top, width, detailHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, width));
    if (showsFocus(*this))
        drawRoundedBox(painter, QRectF(rect()).adjusted(3, 2, -3, -2), 4, Qt::NoBrush, colours.accent, 2);
}

StepList::StepList(const QStringList &titles, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_steps(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 1, 12);
    layout->setSpacing(2);
    for (int number = 0; number < titles.size(); ++number) {
        auto *button = new StepButton(number, titles.at(number), theme, this);
        m_steps->addButton(button, number);
        layout->addWidget(button);
    }
    layout->addStretch();
    setFixedWidth(stepListWidth);
    setAccessibleName(tr("Steps"));
    connect(m_steps, &QButtonGroup::idClicked, this, &StepList::chosen);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

StepButton &StepList::step(int number) const
{
    return *static_cast<StepButton *>(m_steps->button(number));
}

void StepList::setCurrent(int number)
{
    step(number).setChecked(true);
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().base);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.colours().line);
}

} // namespace tokenwatch
