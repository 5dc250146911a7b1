// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop's screen is locked, as its screen saver and its session say over D-Bus. Asked without waiting;
// where nobody says anything, it is not. Owned by whoever makes the window. Window thread.
#pragma once

#include <QObject>
#include <QSet>
#include <QVariantMap>

class QDBusConnection;

namespace tokenwatch {

class SessionLock final : public QObject
{
    Q_OBJECT
public:
    /// Of the session that this process runs in.
    explicit SessionLock(QObject *parent = nullptr);
    /// Buses to listen on, looked at now; null: not there. `sessionId` is that of the login session at logind.
    struct Places {
        const QDBusConnection *session = nullptr;
        const QDBusConnection *system = nullptr;
        QString sessionId;
    };
    explicit SessionLock(const Places &places, QObject *parent = nullptr);

    [[nodiscard]] bool isLocked() const { return !m_lockedBy.isEmpty(); }

Q_SIGNALS:
    void lockedChanged(bool locked);
    /// It was locked, or somebody asked for it, which not every desktop then says to have done.
    void lockAsked();

private Q_SLOTS:
    // Connected by name: the signals are known to the bus only.
    void activeChanged(bool active);
    void sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void sessionLock();

private:
    enum class By { ScreenSaver, Session };

    void listen(const Places &places);
    void listenToScreenSaver(QDBusConnection bus);
    void findSession(const QDBusConnection &bus, const QString &id);
    void listenToSession(QDBusConnection bus, const QString &path);
    void take(By by, bool locked);

    QSet<By> m_lockedBy;
};

} // namespace tokenwatch
