// SPDX-License-Identifier: GPL-3.0-or-later
// Listens to a window as a screen reader does: what is to be read out, and which names and descriptions are told anew.
#pragma once

#include "ui/spoken.h"

#include <QAccessible>

namespace tokenwatch {

/// The last sentence that the window of `widget` had read out.
inline QString lastSaid(const QWidget &widget)
{
    const auto *announcer = widget.window()->findChild<Announcer *>();
    return announcer ? announcer->sentence() : QString();
}

/// One at a time, while it lives.
class Listening
{
public:
    Listening()
    {
        s_said.clear();
        s_renamed.clear();
        s_focus.clear();
        QAccessible::setActive(true);
        m_before = QAccessible::installUpdateHandler(&Listening::hear);
    }
    ~Listening()
    {
        QAccessible::installUpdateHandler(m_before);
        QAccessible::setActive(false);
    }
    Q_DISABLE_COPY_MOVE(Listening)

    [[nodiscard]] static QStringList said() { return s_said; }
    [[nodiscard]] static QStringList renamed() { return s_renamed; }
    /// Where the focus went, by name.
    [[nodiscard]] static QStringList focus() { return s_focus; }

private:
    static void hear(QAccessibleEvent *event)
    {
        QAccessibleInterface *face = event->accessibleInterface();
        if (!face)
            return;
        const QString name = face->text(QAccessible::Name);
        const auto kind = event->type();
        if (kind == QAccessible::ObjectShow && face->role() == QAccessible::Notification && !name.isEmpty())
            s_said << name;
        else if (kind == QAccessible::Focus)
            s_focus << name;
        else if ((kind == QAccessible::NameChanged && face->role() != QAccessible::Notification) ||
                 kind == QAccessible::DescriptionChanged)
            s_renamed << name;
    }

    static inline QStringList s_said;
    static inline QStringList s_renamed;
    static inline QStringList s_focus;
    QAccessible::UpdateHandler m_before = nullptr;
};

} // namespace tokenwatch
