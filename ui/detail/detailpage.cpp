// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detailpage.h"

#include "ui/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tokenwatch {

namespace {

constexpr int pageMargin = 16;
constexpr int columnGap = 32;
constexpr int lineGap = 12;
constexpr int widthForTwo = 860;

} // namespace

QLabel *plainLabel(QWidget *parent, const QFont &font, bool secondary)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    if (secondary)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void put(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

ScrolledPage::ScrolledPage(const Theme &theme, QWidget *parent)
    : DetailPage(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom, m_content))
    , m_column(new QVBoxLayout)
    , m_second(new QVBoxLayout)
{
    m_columns->setContentsMargins(pageMargin, 12, pageMargin, 16);
    m_column->setSpacing(lineGap);
    m_second->setSpacing(lineGap);
    m_columns->setSpacing(lineGap);
    m_columns->addLayout(m_column);
    m_columns->addLayout(m_second);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

/// A page that puts all into its first column stays one.
void ScrolledPage::resizeEvent(QResizeEvent *event)
{
    DetailPage::resizeEvent(event);
    if (m_second->isEmpty())
        return;
    const bool isWide = width() >= widthForTwo;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(isWide ? columnGap : m_column->spacing());
    m_columns->setStretchFactor(m_column, isWide ? 1 : 0);
    m_columns->setStretchFactor(m_second, 1);
}

void ScrolledPage::scrollToTop()
{
    m_scroll->ensureVisible(0, 0);
}

QLabel *ScrolledPage::sectionTitle(const QString &text)
{
    QLabel *title = plainLabel(m_content, m_theme.fonts().smallBold, true);
    title->setText(text);
    title->setWordWrap(true);
    return title;
}

} // namespace tokenwatch
