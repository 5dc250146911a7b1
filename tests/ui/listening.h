// SPDX-License-Identifier: GPL-3.0-or-later
// Listens to a window as a screen reader does: what is to be read out, and which names and descriptions are told anew.
#pragma once

#include "ui/spoken.h"

#include <QAccessible>

// Qt drops what there is to tell until the platform says that somebody listens, and the offscreen platform never says
// it. Its switch is exported, its header is not installed with the others: declared as far as it is called.
QT_BEGIN_NAMESPACE
class Q_GUI_EXPORT QPlatformAccessibility
{
public:
    void setActive(bool active);
};
class Q_GUI_EXPORT QPlatformIntegration
{
public:
    /// Of every platform that has none of its own. One for all, which does not ask whose it is.
    [[nodiscard]] QPlatformAccessibility *accessibility() const;
};
QT_END_NAMESPACE

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
        setActive(true);
        m_before = QAccessible::installUpdateHandler(&Listening::hear);
    }
    ~Listening()
    {
        QAccessible::installUpdateHandler(m_before);
        setActive(false);
    }
    Q_DISABLE_COPY_MOVE(Listening)

    [[nodiscard]] static QStringList said() { return s_said; }
    [[nodiscard]] static QStringList renamed() { return s_renamed; }
    /// Where the focus went, by name.
    [[nodiscard]] static QStringList focus() { return s_focus; }

private:
    static void setActive(bool active)
    {
        const QPlatformIntegration platform;
        platform.accessibility()->setActive(active);
        if (QAccessible::isActive() != active)
            qFatal("this platform cannot be listened to: run with QT_QPA_PLATFORM=offscreen");
    }
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
