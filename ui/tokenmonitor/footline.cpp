// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/footline.h"

#include "models/tooltip.h"
#include "texts/errortexts.h"
#include "texts/schedulertexts.h"
#include "ui/elidedhtml.h"
#include "ui/icons.h"
#include "ui/spoken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int footHeight = 28;
constexpr int footIcon = 14;
constexpr int footGap = 20;
constexpr int leastOfAnItem = 120;      // fewer words than this say nothing
constexpr int footWords = footIcon + 6; // where they begin

} // namespace

FootItem::FootItem(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(footWords, 0, 0, 0);
    layout->addWidget(m_label);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    QFont font = theme.fonts().body;
    font.setPixelSize(font.pixelSize() - 1);
    m_label->setFont(font);
    m_label->setTextFormat(Qt::RichText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // There is nothing to say, and no icon, before the first batch.
    setVisible(false);
    connect(m_label, &QLabel::linkActivated, this, &FootItem::linkActivated);
    connect(&theme, &Theme::changed, this, &FootItem::redo);
}

void FootItem::show(const QString &icon, Ink ink, const QString &text, const QString &link)
{
    if (icon == m_icon && ink == m_ink && text == m_text && link == m_link)
        return;
    m_icon = icon;
    m_ink = ink;
    m_text = text;
    m_link = link;
    redo();
    Q_EMIT changed();
}

void FootItem::setCrowdedOut(bool out)
{
    if (out == m_isCrowdedOut)
        return;
    m_isCrowdedOut = out;
    setVisible(!m_text.isEmpty() && !out);
}

void FootItem::redo()
{
    setVisible(!m_text.isEmpty() && !m_isCrowdedOut);
    const QColor colour = m_theme.word(m_ink);
    m_words = u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), m_text.toHtmlEscaped());
    m_offer.clear();
    if (!m_link.isEmpty())
        m_offer = u" &nbsp;<a href=\"#\" style=\"color:%1; text-decoration:none\">%2</a>"_s.arg(
            m_theme.colours().link.name(), m_link.toHtmlEscaped());
    m_wholeWidth = footWords + htmlWidth(m_words + m_offer, m_label->font());
    updateGeometry();
    fit();
    setSpokenName(*m_label, m_link.isEmpty() ? m_text : m_text + u", "_s + m_link);
    m_label->setFocusPolicy(m_link.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

/// The end of the words goes where they have no room; what is offered stays.
void FootItem::fit()
{
    const bool isCut = width() < m_wholeWidth;
    const QString shown =
        isCut ? elidedHtml(m_words, m_offer, m_label->font(), width() - footWords) : m_words + m_offer;
    if (m_label->text() != shown)
        m_label->setText(shown);
    m_label->setToolTip(isCut ? plainToolTip(m_text) : QString());
}

QSize FootItem::sizeHint() const
{
    return {m_wholeWidth, m_label->sizeHint().height()};
}

QSize FootItem::minimumSizeHint() const
{
    return {std::min(m_wholeWidth, leastOfAnItem), m_label->minimumSizeHint().height()};
}

void FootItem::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FootItem::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, QRectF(0, 0, footIcon, height()), m_icon, m_theme.glyph(m_ink));
}

FootLine::FootLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_left(new QHBoxLayout)
    , m_clock(new FootItem(theme, this))
    , m_scheduler(new FootItem(theme, this))
{
    setMinimumHeight(footHeight);
    m_left->setSpacing(footGap);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(13, 1, 13, 0);
    layout->addLayout(m_left);
    layout->addStretch();
    layout->addWidget(m_clock);
    layout->addSpacing(footGap);
    layout->addWidget(m_scheduler);
    m_clock->setObjectName(u"clock"_s);
    m_scheduler->setObjectName(u"scheduler"_s);
    connect(m_scheduler, &FootItem::linkActivated, this, &FootLine::startAsked);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FootLine::show(const SchedulerStatus &scheduler, const ClockStatus &clock, const texts::Viewpoint &view)
{
    QString line = texts::schedulerLine(scheduler, view);
    if (const QString note = texts::schedulerNote(scheduler); !note.isEmpty())
        line = tr("%1 · %2", "scheduler line and its note").arg(line, note);
    const bool worries = !scheduler.running || scheduler.overdue > 0;
    m_scheduler->show(scheduler.running ? u"clock"_s : u"failing"_s, worries ? Ink::Warn : Ink::Secondary, line,
                      scheduler.running ? QString() : tr("Start"));
    m_clock->show(clock.isOff ? u"failing"_s : QString(), clock.isOff ? Ink::Warn : Ink::Secondary,
                  texts::clockLine(clock));
    settleSpace();
}

/// Where space is short a clock that is right goes first, then what stands rightmost on the left. Half a word helps
/// nobody.
void FootLine::settleSpace()
{
    QList<FootItem *> quiet{m_clock};
    for (int i = m_left->count() - 1; i >= 0; --i) {
        if (auto *item = qobject_cast<FootItem *>(m_left->itemAt(i)->widget()))
            quiet << item;
    }
    const QMargins margins = layout()->contentsMargins();
    int wanted = margins.left() + margins.right() + m_scheduler->sizeHint().width();
    for (const FootItem *item : std::as_const(quiet))
        wanted += item->text().isEmpty() ? 0 : item->sizeHint().width() + footGap;
    for (FootItem *item : std::as_const(quiet)) {
        const bool goes = wanted > width() && !item->isLoud() && !item->text().isEmpty();
        if (goes)
            wanted -= item->sizeHint().width() + footGap;
        item->setCrowdedOut(goes);
    }
}

void FootLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    settleSpace();
}

FootItem *FootLine::addItem()
{
    auto *item = new FootItem(m_theme, this);
    item->hide();
    m_left->addWidget(item);
    connect(item, &FootItem::changed, this, &FootLine::settleSpace);
    return item;
}

void FootLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().window);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colours().line);
}

} // namespace tokenwatch
