// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop asks for through its settings portal, and what it says of its lock: held against services that a
// test plays, on a bus of its own.
#include "contrast.h"
#include "support/privatebus.h"
#include "ui/sessionlock.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QHash>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class FakePortal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QHash<QString, QVariant> values; ///< "space key"

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        const QVariant value = values.value(space + u' ' + key);
        Q_EMIT asked();
        if (!value.isValid())
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // as the true one does
    }

Q_SIGNALS:
    void asked();
};

class FakeScreenSaver final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    bool active = false;

public Q_SLOTS:
    bool GetActive() { return active; }

Q_SIGNALS:
    void ActiveChanged(bool active);
};

class FakeLoginManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QStringList asked;

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id)
    {
        asked << id;
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_32"_s);
    }
};

class FakeLoginSession final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(bool LockedHint MEMBER lockedHint)
public:
    bool lockedHint = false;

Q_SIGNALS:
    void Lock();
};

class tst_DesktopWishes : public QObject
{
    Q_OBJECT

    PrivateBus &m_bus;
    std::optional<QDBusConnection> m_service;
    FakePortal m_portal;

public:
    explicit tst_DesktopWishes(PrivateBus &bus)
        : m_bus(bus)
    {}

private Q_SLOTS:
    void initTestCase()
    {
        m_service = m_bus.connection();
        QVERIFY(m_service->isConnected());
        QVERIFY(m_service->registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                          QDBusConnection::ExportAllSlots));
        QVERIFY(m_service->registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        QCoreApplication::processEvents();
    }
    void init() { m_portal.values.clear(); }

    void aWishIsFollowedFromTheStart_data()
    {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("yes");
        QTest::addColumn<QVariant>("no");
        QTest::addColumn<std::function<bool(const Theme &)>>("isFollowed");
        const auto row = [](const char *name, const QString &space, const QString &key, const QVariant &yes,
                            const QVariant &no, std::function<bool(const Theme &)> isFollowed) {
            QTest::newRow(name) << space << key << yes << no << std::move(isFollowed);
        };
        const QString appearance = u"org.freedesktop.appearance"_s;
        row("dark", appearance, u"color-scheme"_s, 1U, 2U, [](const Theme &theme) { return theme.isDark(); });
        row("contrast", appearance, u"contrast"_s, 1U, 0U, [](const Theme &theme) { return theme.isHighContrast(); });
        row("motion", appearance, u"reduced-motion"_s, 1U, 0U, [](const Theme &theme) { return theme.isStill(); });
        row("animations of GNOME", u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false, true,
            [](const Theme &theme) { return theme.isStill(); });
    }
    void aWishIsFollowedFromTheStart()
    {
        QFETCH(const QString, space);
        QFETCH(const QString, key);
        QFETCH(const QVariant, yes);
        QFETCH(const QVariant, no);
        QFETCH(const std::function<bool(const Theme &)>, isFollowed);
        m_portal.values[space + u' ' + key] = yes;
        Theme theme;
        QTRY_VERIFY(isFollowed(theme));
        m_portal.values[space + u' ' + key] = no;
        Theme other;
        QSignalSpy asked(&m_portal, &FakePortal::asked);
        QTRY_COMPARE(asked.size(), 4);
        QCoreApplication::processEvents();
        QVERIFY(!isFollowed(other));
    }

    void aWishThatChangesIsFollowedAtOnce_data() { aWishIsFollowedFromTheStart_data(); }
    void aWishThatChangesIsFollowedAtOnce()
    {
        QFETCH(const QString, space);
        QFETCH(const QString, key);
        QFETCH(const QVariant, yes);
        QFETCH(const QVariant, no);
        QFETCH(const std::function<bool(const Theme &)>, isFollowed);
        Theme theme;
        QSignalSpy asked(&m_portal, &FakePortal::asked);
        QTRY_COMPARE(asked.size(), 4);
        for (const bool wanted : {true, false, true}) {
            auto changed = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                      u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
            changed << space << key << QVariant::fromValue(QDBusVariant(wanted ? yes : no));
            QVERIFY(m_service->send(changed));
            QTRY_COMPARE(isFollowed(theme), wanted);
        }
    }

    void whatAPersonChoseCountsWhateverTheDesktopSays()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setHighContrast(true);
        theme.setReducedMotion(true);
        QVERIFY(theme.isHighContrast());
        QVERIFY(theme.isStill());
        QCOMPARE(changed.size(), 1);
        theme.setHighContrast(false);
        theme.setReducedMotion(false);
        QVERIFY(!theme.isHighContrast());
        QVERIFY(!theme.isStill());
    }

    void highContrastHasNoTintsAndStrongLines_data()
    {
        QTest::addColumn<ThemePreference>("preference");
        QTest::newRow("light") << ThemePreference::Light;
        QTest::newRow("dark") << ThemePreference::Dark;
    }
    void highContrastHasNoTintsAndStrongLines()
    {
        QFETCH(const ThemePreference, preference);
        Theme theme;
        theme.setPreference(preference);
        theme.setHighContrast(true);
        QCOMPARE(theme.isDark(), preference == ThemePreference::Dark);
        const ThemeColours &c = theme.colours();
        for (const QColor &surface : {c.window, c.base}) {
            QVERIFY(contrast(c.text, surface) >= 7);
            QVERIFY(contrast(c.border, surface) >= 7);
            QVERIFY(contrast(c.secondary, surface) >= 4.5);
            QVERIFY(contrast(c.line, surface) >= 4.5);
            QVERIFY(contrast(c.disabled, surface) >= 4.5);
            QVERIFY(contrast(c.accent, surface) >= 4.5);
            for (const Ink ink : {Ink::Ok, Ink::Warn, Ink::Crit, Ink::Act, Ink::Off}) {
                QVERIFY(contrast(theme.word(ink), surface) >= 4.5);
                QVERIFY(contrast(theme.glyph(ink), surface) >= 4.5);
            }
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QCOMPARE(c.selection, c.base);
        for (const Ink ink : {Ink::Ok, Ink::Warn, Ink::Crit, Ink::Act, Ink::Off})
            QCOMPARE(theme.family(ink).tint, c.base);
        const QPalette palette = theme.palette();
        QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText)) >= 4.5);

        // What was marked by a tint alone is marked by lines.
        QImage image(20, 20, QImage::Format_RGB32);
        QPainter painter(&image);
        fillMarked(painter, image.rect(), c.crit.tint, c.crit.graphic, theme);
        painter.end();
        QCOMPARE(image.pixelColor(10, 0), c.crit.graphic);
        QCOMPARE(image.pixelColor(10, 10), c.base);
        QCOMPARE(image.pixelColor(10, 19), c.crit.graphic);
    }

    void strongColoursOfTheSystemAreTaken()
    {
        QPalette strong;
        strong.setColor(QPalette::Base, QColor(0, 0, 60));
        strong.setColor(QPalette::Window, QColor(0, 0, 80));
        strong.setColor(QPalette::Text, Qt::yellow);
        strong.setColor(QPalette::WindowText, Qt::yellow);
        strong.setColor(QPalette::Highlight, Qt::cyan);
        strong.setColor(QPalette::HighlightedText, Qt::black);
        strong.setColor(QPalette::Link, Qt::darkBlue); // cannot be read there
        const ThemeColours taken = contrastColours(true, strong);
        QCOMPARE(taken.base, QColor(0, 0, 60));
        QCOMPARE(taken.text, QColor(Qt::yellow));
        QCOMPARE(taken.accent, QColor(Qt::cyan));
        QVERIFY(contrast(taken.link, taken.base) >= 4.5);
        // A light system cannot lend its colours to a dark window, nor a weak one to either.
        QCOMPARE(contrastColours(false, strong).base, QColor(Qt::white));
        QPalette weak;
        weak.setColor(QPalette::Base, QColor(200, 200, 200));
        weak.setColor(QPalette::Text, QColor(120, 120, 120));
        QCOMPARE(contrastColours(false, weak).base, QColor(Qt::white));
    }

    void theLockOfTheScreenIsKnown()
    {
        QDBusConnection service = m_bus.connection();
        FakeScreenSaver saver;
        saver.active = true;
        QVERIFY(service.registerObject(u"/org/freedesktop/ScreenSaver"_s, &saver,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(service.registerService(u"org.freedesktop.ScreenSaver"_s));
        const QDBusConnection client = m_bus.connection();
        SessionLock lock(SessionLock::Places{.session = &client, .sessionId = {}});
        QSignalSpy asked(&lock, &SessionLock::lockAsked);
        QTRY_VERIFY(lock.isLocked()); // before this program began
        QCOMPARE(asked.size(), 1);
        Q_EMIT saver.ActiveChanged(false);
        QTRY_VERIFY(!lock.isLocked());
        Q_EMIT saver.ActiveChanged(true);
        QTRY_VERIFY(lock.isLocked());
        QCOMPARE(asked.size(), 2);
        // It crashed: nobody will ever say that the screen is open.
        service.unregisterService(u"org.freedesktop.ScreenSaver"_s);
        QTRY_VERIFY(!lock.isLocked());
    }

    void theLockOfTheSessionIsKnown()
    {
        QDBusConnection service = m_bus.connection();
        FakeLoginManager manager;
        FakeLoginSession session;
        const QString path = u"/org/freedesktop/login1/session/_32"_s;
        QVERIFY(service.registerObject(u"/org/freedesktop/login1"_s, &manager, QDBusConnection::ExportAllSlots));
        QVERIFY(service.registerObject(path, &session,
                                       QDBusConnection::ExportAllSignals | QDBusConnection::ExportAllProperties));
        QVERIFY(service.registerService(u"org.freedesktop.login1"_s));
        session.lockedHint = true;
        const QDBusConnection client = m_bus.connection();
        SessionLock lock(SessionLock::Places{.system = &client, .sessionId = u"2"_s});
        QTRY_VERIFY(lock.isLocked());
        QCOMPARE(manager.asked, QStringList{u"2"_s});
        const auto hint = [&](bool locked) {
            QDBusMessage message =
                QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
            message << u"org.freedesktop.login1.Session"_s << QVariantMap{{u"LockedHint"_s, locked}} << QStringList();
            QVERIFY(service.send(message));
        };
        hint(false);
        QTRY_VERIFY(!lock.isLocked());
        QSignalSpy asked(&lock, &SessionLock::lockAsked);
        Q_EMIT session.Lock();
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(!lock.isLocked()); // a wish, which nobody may follow
        hint(true);
        QTRY_VERIFY(lock.isLocked());
    }

    void withoutABusNothingIsLocked() { QVERIFY(!SessionLock(SessionLock::Places{}).isLocked()); }
};

int main(int argc, char **argv)
{
    PrivateBus bus;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLocal8Bit());
    QApplication application(argc, argv);
    tst_DesktopWishes test(bus);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktopwishes.moc"
