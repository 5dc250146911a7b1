// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/banners.h"

#include "ui/messagebar.h"

#include <QVBoxLayout>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr Seconds successShownFor{6};

} // namespace

Banners::Banners(const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_sandbox(new MessageBar(theme, MessageBar::Closing::Never, this))
    , m_common(new MessageBar(theme, MessageBar::Closing::Never, this))
    , m_snooze(new MessageBar(theme, MessageBar::Closing::Never, this))
    , m_cover(new MessageBar(theme, MessageBar::Closing::Never, this))
    , m_command(new MessageBar(theme, MessageBar::Closing::ByPerson, this))
{
    m_sandbox->setObjectName(u"sandboxBanner"_s);
    m_common->setObjectName(u"banner"_s);
    m_snooze->setObjectName(u"snoozeBanner"_s);
    m_cover->setObjectName(u"coverBanner"_s);
    m_command->setObjectName(u"trouble"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (MessageBar *bar : {m_sandbox, m_common, m_snooze, m_cover, m_command})
        layout->addWidget(bar);
    connect(m_sandbox, &MessageBar::actionAsked, this, &Banners::removeSandboxAsked);
    connect(m_snooze, &MessageBar::actionAsked, this, &Banners::snoozeEndAsked);
    connect(m_cover, &MessageBar::actionAsked, this, &Banners::showAgainAsked);
    connect(m_command, &MessageBar::actionAsked, this, [this] {
        m_command->dismiss();
        Q_EMIT undoAsked();
    });
    connect(m_common, &MessageBar::actionAsked, this, [this] { Q_EMIT actionAsked(m_action); });
}

void Banners::show(const SourcesModel &sources, bool sandbox)
{
    m_sandbox->show(u"flask"_s, Ink::Ok, {}, sandbox ? tr("Sandbox: nothing here is real.") : QString(), tr("Remove"));
    const auto message =
        texts::bannerFor(sources.vault(), sources.isOffline(), sources.clockStatus(), sources.viewpoint());
    m_action = message.action;
    QString icon = u"locked"_s;
    Ink ink = Ink::Act;
    if (sources.vault() == Vault::Ready || sources.vault() == Vault::Unlocking) {
        icon = sources.isOffline() ? u"offline"_s : u"clock"_s;
        ink = sources.isOffline() ? Ink::Off : Ink::Warn;
    }
    m_common->show(icon, ink, message.title, message.body, message.actionLabel);
}

void Banners::showSnooze(const QString &sentence)
{
    m_snooze->show(u"bell"_s, Ink::Off, {}, sentence, tr("End snooze"));
}

void Banners::showCover(bool covered)
{
    m_cover->show(u"shield"_s, Ink::Off, {},
                  covered ? tr("Tokens are covered and cannot be copied. Refreshing goes on.") : QString(),
                  tr("Show again"));
}

void Banners::sayFailure(const QString &sentence)
{
    m_dismissal.cancel();
    m_command->expectNews(); // the same again is heard again
    m_command->show(u"failing"_s, Ink::Crit, {}, sentence);
}

void Banners::saySuccess(const QString &sentence)
{
    m_command->expectNews();
    m_command->show(u"fresh"_s, Ink::Ok, {}, sentence);
    m_dismissal = m_clock.after(successShownFor, [this] { m_command->dismiss(); });
}

void Banners::offerUndo(const std::function<QString(Seconds)> &sentence, Seconds lasts)
{
    m_command->show(u"clear"_s, Ink::Off, {}, sentence(lasts), tr("Undo"));
    countUndo(sentence, lasts);
}

void Banners::countUndo(const std::function<QString(Seconds)> &sentence, Seconds left)
{
    m_dismissal = m_clock.after(Seconds(1), [this, sentence, left] {
        const Seconds next = left - Seconds(1);
        if (m_command->isHidden())
            return; // closed by hand
        if (next <= Seconds(0)) {
            m_command->dismiss();
            return;
        }
        m_command->reword(sentence(next));
        countUndo(sentence, next);
    });
}

} // namespace tokenwatch
