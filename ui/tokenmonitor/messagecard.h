// SPDX-License-Identifier: GPL-3.0-or-later
// What a source has to say: what happened, why, and the button that helps. Owned by DetailPane. Window thread.
#pragma once

#include "texts/messages.h"
#include "ui/tokenmonitor/card.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tokenwatch {

class MessageCard final : public Card
{
    Q_OBJECT
public:
    MessageCard(const Theme &theme, QWidget *parent);

    /// Hides itself when there is nothing to say. `alsoRetry` offers a second button, to try again as things are.
    void show(const texts::Message &message, const QString &icon, Ink family, bool alsoRetry);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionAsked(tokenwatch::texts::ActionKind action);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void settleButtons();

    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_body;
    QPushButton *m_action;
    QPushButton *m_retry;
    QBoxLayout *m_buttons;
    texts::ActionKind m_kind = texts::ActionKind::None;
};

} // namespace tokenwatch
