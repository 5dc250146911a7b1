// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome.h"

#include "ui/style.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/card.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestText = 1080;
constexpr int widestLine = 720; // longer ones are hard to come back from
constexpr int cardIcon = 28;

QLabel *wrapped(QWidget *parent, const QString &text, bool secondary)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // or its longest word makes all cards wider than there is room
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

/// A card with a line of its own for the one to begin with.
class WelcomeCard final : public Card
{
public:
    WelcomeCard(const Theme &theme, bool isFirst, QWidget *parent)
        : Card(theme, parent)
        , m_isFirst(isFirst)
    {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Card::paintEvent(event);
        if (!m_isFirst)
            return;
        QPainter painter(this);
        drawRoundedBox(painter, QRectF(rect()), 5, Qt::NoBrush, m_theme.colours().accent, 2);
    }

private:
    const bool m_isFirst;
};

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
    text->setMaximumWidth(widestLine);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(22);
    grid->addWidget(card({u"flask"_s, tr("Try the sandbox"),
                          tr("Starts a small login server on this computer with demo tokens. Some refresh, one fails, "
                             "one runs out. Nothing leaves this machine."),
                          tr("Start sandbox"), tr("30 seconds, no account"), u"startSandbox"_s},
                         true, &Welcome::sandboxAsked),
                    0, 0);
    grid->addWidget(card({u"import"_s, tr("Import a file"),
                          tr("Reads .env files, sources, EDRs, Postman and Insomnia exports. You see every source "
                             "first, and secrets move to the system keychain."),
                          tr("Choose file…"), tr("or drop a file on this window"), u"chooseFile"_s},
                         false, &Welcome::importAsked),
                    0, 1);
    grid->addWidget(
        card({u"add"_s, tr("Add a source"),
              tr("Client credentials, password, refresh token, EDR, browser sign-in, or a pasted token. A "
                 "test shows each request before you save."),
              tr("Add source…"), QKeySequence(u"Ctrl+N"_s).toString(QKeySequence::NativeText), u"addSource"_s},
             false, &Welcome::addAsked),
        0, 2);
    grid->addWidget(promise(u"locked"_s, tr("Secrets stay in the system keychain.")), 1, 0);
    grid->addWidget(promise(u"shield"_s, tr("Only endpoints you add are contacted. No telemetry.")), 1, 1);
    grid->addWidget(movingHint(), 1, 2);
    for (int part = 0; part < 3; ++part)
        grid->setColumnStretch(part, 1);

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title);
    auto *textRow = new QHBoxLayout; // or its height would be that of a wider one
    textRow->addWidget(text, 1);
    textRow->addStretch();
    column->addLayout(textRow);
    column->addSpacing(20);
    column->addLayout(grid);
    column->addStretch(3);
    auto *all = new QWidget(this);
    auto *middle = new QWidget(all);
    middle->setLayout(column);
    middle->setMaximumWidth(widestText);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(32, 24, 32, 24);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    // In little room it is scrolled; nothing is squeezed.
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(all);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    all->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *Welcome::card(const Offer &offer, bool isFirst, void (Welcome::*asked)())
{
    auto *card = new WelcomeCard(m_theme, isFirst, this);
    auto *layout = cardLayout(card, m_theme, offer.icon, offer.title, offer.text);
    auto *button = new QPushButton(offer.button, card);
    button->setDefault(isFirst); // painted as the one to begin with
    button->setAutoDefault(false);
    button->setObjectName(offer.name);
    button->setAccessibleDescription(offer.text);
    if (isFirst) {
        button->setFont(m_theme.fonts().bold);
        m_first = button;
    }
    connect(button, &QPushButton::clicked, this, asked);
    auto *hint = wrapped(card, offer.hint, true);
    hint->setFont(m_theme.fonts().small);
    layout->addSpacing(8);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(hint);
    return card;
}

/// What another computer exported is a file to import.
QWidget *Welcome::movingHint()
{
    auto *row = promise(u"info"_s, {});
    auto *label = row->findChild<QLabel *>();
    label->setTextFormat(Qt::RichText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setText(u"%1<br><a href=\"#\" style=\"text-decoration:none\">%2</a>"_s.arg(
        tr("Moving from another computer?").toHtmlEscaped(), tr("Open a saved setup…").toHtmlEscaped()));
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(label, &QLabel::linkActivated, this, &Welcome::importAsked);
    return row;
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
    layout->addWidget(wrapped(row, text, true), 1, Qt::AlignTop);
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
