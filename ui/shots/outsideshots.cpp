// SPDX-License-Identifier: GPL-3.0-or-later
// What is outside the window: the tray with its shapes and its menu, and notifications.
#include "ui/notifying/notifier.h"
#include "ui/sample/fixedclock.h"
#include "ui/sample/sampleagent.h"
#include "ui/shots/stage.h"
#include "ui/tokenmonitor/card.h"
#include "ui/tokenmonitor/lifetimebar.h"
#include "ui/tray/trayicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeWidth = 460;
constexpr int noticeWords = 380;

/// A source's notification as a desktop may show it: the look is the desktop's, the words are ours.
QWidget *noticeCard(const Notice &notice, const Theme &theme, QWidget *parent)
{
    auto *card = new Card(theme, parent);
    card->setFixedWidth(noticeWidth);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *icon = new IconLabel(theme, 24, card);
    icon->show(notice.iconName, inkOf(notice.family));
    auto *title = new QLabel(notice.title, card);
    title->setFont(theme.fonts().bold);
    auto *body = new QLabel(notice.body, card);
    for (QLabel *label : {title, body}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->ensurePolished(); // or it is measured in another font
        label->setFixedSize(noticeWords, label->heightForWidth(noticeWords));
    }
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(body);
    if (notice.kind == Notice::Kind::Trouble) {
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(new QPushButton(notice.canTry ? u"Try now"_s : u"Open"_s, card));
        buttons->addWidget(new QPushButton(snoozeLabel(notice.snooze), card));
        buttons->addStretch();
        words->addLayout(buttons);
    }
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(14);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return card;
}

/// All shapes on a panel, with what they are in one of the two colours.
QPixmap panelPicture(TrayStyle style, const QColor &panel, const Theme &theme, qreal ratio)
{
    constexpr int cell = 60;
    constexpr std::array shapes{TrayShape::Fine,    TrayShape::AtRisk, TrayShape::Lost,
                                TrayShape::Blocked, TrayShape::Paused, TrayShape::Offline};
    QPixmap picture((QSizeF(cell * int(shapes.size()), 46) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(panel);
    QPainter painter(&picture);
    for (std::size_t i = 0; i < shapes.size(); ++i)
        painter.drawPixmap(
            int(i) * cell + 19, 12,
            trayPicture(shapes.at(i), trayColour(shapes.at(i), style, theme)).pixmap(QSize(22, 22), ratio));
    return picture;
}

QPixmap renderedOutside(Theme &theme, const Eye &eye)
{
    FixedClock clock(SampleAgent::instant());
    SampleAgent agent(SampleAgent::Scene::Everyday);
    SourcesModel sources(clock, QTimeZone::utc());
    QObject::connect(&agent, &Agent::statusesChanged, &sources, &SourcesModel::apply);
    agent.start();

    QWidget frame;
    auto *left = new QVBoxLayout;
    for (const auto &[style, panel] : {std::pair(TrayStyle::DarkIcon, QColor(0xF3, 0xF4, 0xF6)),
                                       std::pair(TrayStyle::LightIcon, QColor(0x19, 0x1C, 0x21)),
                                       std::pair(TrayStyle::Coloured, theme.colours().window)}) {
        auto *label = new QLabel(&frame);
        label->setPixmap(panelPicture(style, panel, theme, frame.devicePixelRatioF()));
        left->addWidget(label);
    }
    TrayMenu menu(theme);
    menu.show(trayViewOf(sources.statuses(), true, false, sources.viewpoint()), false);
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    auto *shown = new QLabel(&frame);
    shown->setPixmap(eye(menu));
    left->addWidget(shown);
    left->addStretch();

    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    Notices notices;
    NoticePolicy policy;
    texts::Viewpoint view = sources.viewpoint();
    std::vector<Notice> all;
    for (const Milliseconds later :
         {Milliseconds(0), Milliseconds(Notices::graceAfterSleep), Notices::patience, Notices::secondReminder}) {
        view.now += later;
        for (const Notice &notice : notices.look(sources.statuses(), policy, view).show)
            all.push_back(notice);
    }
    if (all.size() > 4)
        all.resize(4);
    for (const Notice &notice : all)
        right->addWidget(noticeCard(notice, theme, &frame));
    right->addStretch();
    auto *layout = new QHBoxLayout(&frame);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(32);
    layout->addLayout(left);
    layout->addLayout(right);
    return seen(frame, eye);
}

} // namespace

std::vector<Shot> outsideShots()
{
    return {{u"outside"_s, renderedOutside}};
}

} // namespace tokenwatch
