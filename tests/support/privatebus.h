// SPDX-License-Identifier: GPL-3.0-or-later
// A message bus of its own, with nobody on it but the test. Ends with this object.
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QUuid>

namespace tokenwatch {

class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForReadyRead())
            m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        for (const QString &name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    [[nodiscard]] QString address() const { return m_address; }
    /// A new connection each time, so that a test can be service and client.
    [[nodiscard]] QDBusConnection connection()
    {
        m_names << QUuid::createUuid().toString();
        return QDBusConnection::connectToBus(m_address, m_names.last());
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace tokenwatch
