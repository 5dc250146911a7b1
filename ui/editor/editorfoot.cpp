// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editorfoot.h"

#include "ui/editor/sourceeditor.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int moreWidth = 32;

} // namespace

EditorFoot::EditorFoot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_back(new QPushButton(SourceEditor::tr("Back"), this))
    , m_goOn(new QPushButton(this))
    , m_more(new QPushButton(this))
{
    m_words->setObjectName(u"foot"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_cancel->setObjectName(u"cancel"_s);
    m_back->setObjectName(u"back"_s);
    m_goOn->setObjectName(u"primary"_s);
    m_more->setObjectName(u"moreWays"_s);
    m_goOn->setDefault(true);
    m_goOn->setFont(theme.fonts().bold);
    m_more->setIcon(themedIcon(theme, u"chevron-down"_s));
    m_more->setAccessibleName(SourceEditor::tr("More ways to save"));
    m_more->setToolTip(SourceEditor::tr("More ways to save"));
    m_more->setFixedWidth(moreWidth);
    auto *menu = new QMenu(m_more);
    menu->addAction(SourceEditor::tr("Save &without testing"), this, &EditorFoot::saveUntestedAsked);
    connect(m_more, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    connect(m_cancel, &QPushButton::clicked, this, &EditorFoot::cancelAsked);
    connect(m_back, &QPushButton::clicked, this, &EditorFoot::backAsked);
    connect(m_goOn, &QPushButton::clicked, this, &EditorFoot::goOnAsked);
    connect(&theme, &Theme::changed, this, &EditorFoot::colourWords);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_words, 1);
    for (QPushButton *button : {m_cancel, m_back, m_goOn, m_more}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
}

void EditorFoot::setOffer(const Offer &offer)
{
    m_cancel->setText(offer.cancel);
    m_back->setVisible(offer.mayGoBack);
    m_goOn->setText(offer.goOn);
    m_goOn->setVisible(offer.offersGoOn);
    m_goOn->setEnabled(offer.mayGoOn);
    m_more->setVisible(offer.maySaveUntested);
}

void EditorFoot::say(const QString &words, Ink ink)
{
    m_words->setText(words);
    m_ink = ink;
    colourWords();
}

QString EditorFoot::words() const
{
    return m_words->text();
}

void EditorFoot::colourWords()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.word(m_ink));
    m_words->setPalette(colours);
}

void EditorFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colours().line);
}

} // namespace tokenwatch
