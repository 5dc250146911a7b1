// SPDX-License-Identifier: GPL-3.0-or-later
// How the desktop wants windows to look: dark, with high contrast, without motion. From its settings portal over D-Bus.
// Owned by Theme, window thread. Asked without waiting: until an answer comes, and where there is no portal, the answer
// is no.
#pragma once

#include <QDBusVariant>
#include <QHash>
#include <QObject>

namespace tokenwatch {

class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return m_wishes.value(Wish::Dark); }
    [[nodiscard]] bool prefersContrast() const { return m_wishes.value(Wish::Contrast); }
    [[nodiscard]] bool prefersStillness() const
    {
        return m_wishes.value(Wish::LessMotion) || m_wishes.value(Wish::NoAnimations);
    }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // Connected by name: the portal's signal is known to the bus only.
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    enum class Wish { Dark, Contrast, LessMotion, NoAnimations };
    struct Setting;

    void take(const Setting &setting, const QVariant &value);

    QHash<Wish, bool> m_wishes;
};

} // namespace tokenwatch
