// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop asks for dark windows, from its settings portal over D-Bus. Owned by Theme, window thread.
// Asked without waiting: until an answer comes, and where there is no portal, the answer is light.
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace tokenwatch {

class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // Connected by name: the portal's signal is known to the bus only.
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    bool m_prefersDark = false;
};

} // namespace tokenwatch
