// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome.h"

#include "ui/theme.h"
#include "ui/tokenmonitor/card.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestText = 800;
constexpr int cardIcon = 28;

QLabel *wrapped(QWidget *parent, const QString &text, bool secondary)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (secondary)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QVBoxLayout *cardLayout(Card *card, const Theme &theme, const QString &iconName, const QString &title,
                        const QString &text)
{
    auto *icon = new IconLabel(theme, cardIcon, card);
    icon->show(iconName, Ink::Accent);
    auto *heading = wrapped(card, title, false);
    heading->setFont(theme.fonts().title);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(22, 22, 22, 20);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(wrapped(card, text, true));
    layout->addStretch();
    return layout;
}

} // namespace

Welcome::Welcome(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *title = wrapped(this, tr("Keep every token alive, and know when one isn’t"), false);
    QFont large = theme.fonts().headline;
    large.setPixelSize(large.pixelSize() * 3 / 2);
    title->setFont(large);
    auto *text = wrapped(this,
                         tr("Tokenwatch fetches and refreshes API tokens on time, shows what runs out next, and hands "
                            "them to your local tools. How do you want to start?"),
                         true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(22);
    grid->addWidget(importCard(), 0, 0);
    grid->addWidget(sandboxCard(), 0, 1);
    grid->addWidget(promise(u"locked"_s, tr("Passwords and client secrets stay in the system keychain.")), 1, 0);
    grid->addWidget(promise(u"shield"_s, tr("Only endpoints you add are contacted. No telemetry.")), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(20);
    column->addLayout(grid);
    column->addStretch(3);
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(widestText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->addStretch(1);
    layout->addWidget(middle, 1000);
    layout->addStretch(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *Welcome::importCard()
{
    auto *card = new Card(m_theme, this);
    auto *layout = cardLayout(card, m_theme, u"import"_s, tr("Import a file"),
                              tr("Reads a file of sources (JSON) or an environment file (.env). Secrets that it names "
                                 "move to the keychain."));
    auto *choose = new QPushButton(tr("Choose file…"), card);
    choose->setDefault(true);
    choose->setAutoDefault(false);
    choose->setObjectName(u"chooseFile"_s);
    m_first = choose;
    connect(choose, &QPushButton::clicked, this, &Welcome::importAsked);
    auto *hint = wrapped(card, tr("or drop a file on this window"), true);
    hint->setFont(m_theme.fonts().small);
    layout->addSpacing(8);
    layout->addWidget(choose, 0, Qt::AlignLeft);
    layout->addWidget(hint);
    return card;
}

QWidget *Welcome::sandboxCard()
{
    auto *card = new Card(m_theme, this);
    auto *layout = cardLayout(card, m_theme, u"flask"_s, tr("Try the sandbox"),
                              tr("A small login server on this computer with demo tokens: some refresh, one fails, one "
                                 "runs out. Nothing leaves this machine. Start the program with:"));
    auto *command = wrapped(card, u"tokenwatch --sandbox"_s, false);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(m_theme.fonts().body.pixelSize());
    command->setFont(fixed);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    command->setAccessibleName(command->text());
    auto *hint = wrapped(card, tr("30 seconds, no account"), true);
    hint->setFont(m_theme.fonts().small);
    layout->addSpacing(8);
    layout->addWidget(command);
    layout->addWidget(hint);
    return card;
}

QWidget *Welcome::promise(const QString &icon, const QString &text)
{
    auto *row = new QWidget(this);
    auto *glyph = new IconLabel(m_theme, 16, row);
    glyph->show(icon, Ink::Secondary);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(22, 0, 22, 0);
    layout->setSpacing(10);
    layout->addWidget(glyph, 0, Qt::AlignTop);
    layout->addWidget(wrapped(row, text, true), 1);
    return row;
}

void Welcome::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void Welcome::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().base);
}

} // namespace tokenwatch
