// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the bus: held against a notification service that records, on a bus of its own.
#include "support/fakeclock.h"
#include "support/privatebus.h"
#include "support/samplestatuses.h"
#include "ui/notifying/desktopnotifier.h"
#include "ui/notifying/noticedesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto recordedName = "org.freedesktop.Notifications";

Notice sampleNotice(const QByteArray &subject = "a")
{
    Notice notice;
    notice.key = {NoticeKey::About::Source, subject};
    notice.title = u"A lost its token"_s;
    notice.body = u"503 & <b>more</b>"_s;
    notice.sources = {SourceId{subject}};
    notice.canTry = true;
    return notice;
}

} // namespace

class RecordingNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint id, replaces;
        QString summary, body;
        QStringList actions;
        QVariantMap hints;
    };
    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown << Shown{id, replaces, summary, body, actions, hints};
        return id;
    }
    void CloseNotification(uint id)
    {
        closed << id;
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

class tst_DesktopNotifier : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<RecordingNotifications> m_service;

    void serve()
    {
        QDBusConnection bus = m_bus->connection();
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QString::fromLatin1(recordedName)));
    }
    [[nodiscard]] QList<RecordingNotifications::Shown> &shown() const { return m_service->shown; }

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY2(!m_bus->address().isEmpty(), "dbus-daemon did not start");
        m_service = std::make_unique<RecordingNotifications>();
    }
    void cleanup()
    {
        m_bus.reset();
        m_service.reset();
    }

    void showsWithButtonsAndEscapesTheBody()
    {
        serve();
        DesktopNotifier notifier(m_bus->connection());
        notifier.show(sampleNotice()); // before the service has said what it can
        QTRY_COMPARE(shown().size(), 1);
        QCOMPARE(shown().first().summary, u"A lost its token"_s);
        QCOMPARE(shown().first().body, u"503 &amp; &lt;b&gt;more&lt;/b&gt;"_s);
        QCOMPARE(shown().first().actions,
                 QStringList({u"default"_s, u"Open"_s, u"try"_s, u"Try now"_s, u"snooze"_s, u"Snooze 1 h"_s}));
        QCOMPARE(shown().first().hints.value(u"urgency"_s).toInt(), 1);
        Notice pasted = sampleNotice("b");
        pasted.canTry = false;
        pasted.snooze = Snooze::Quarter;
        notifier.show(pasted);
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().last().actions.mid(2), QStringList({u"open"_s, u"Open"_s, u"snooze"_s, u"Snooze 15 min"_s}));
    }

    void plainServicesGetPlainTextAndNoButtons()
    {
        m_service->capabilities = QStringList(u"body"_s);
        serve();
        DesktopNotifier notifier(m_bus->connection());
        notifier.show(sampleNotice());
        QTRY_COMPARE(shown().size(), 1);
        QCOMPARE(shown().first().body, u"503 & <b>more</b>"_s);
        QVERIFY(shown().first().actions.isEmpty());
    }

    void replacesInPlaceAndWithdraws()
    {
        serve();
        DesktopNotifier notifier(m_bus->connection());
        notifier.show(sampleNotice());
        QTRY_COMPARE(shown().size(), 1);
        QTest::qWait(0);
        Notice still = sampleNotice();
        still.title = u"A still failing, 15 min"_s;
        notifier.show(still);
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().last().replaces, shown().first().id);
        notifier.withdraw(still.key);
        QTRY_COMPARE(m_service->closed, QList<uint>{shown().first().id});
        notifier.withdraw(still.key);
        notifier.show(still); // anew
        QTRY_COMPARE(shown().size(), 3);
        QCOMPARE(shown().last().replaces, 0U);
    }

    void whatIsOverBeforeTheAnswerIsWithdrawnAfterIt()
    {
        serve();
        DesktopNotifier notifier(m_bus->connection());
        QTRY_COMPARE(notifier.service(), DesktopNotifier::Service::There);
        notifier.show(sampleNotice());
        notifier.withdraw(sampleNotice().key);
        QTRY_COMPARE(m_service->closed.size(), 1);
        QCOMPARE(shown().size(), 1);
        notifier.show(sampleNotice("b"));
        Notice next = sampleNotice("b");
        next.title = u"B"_s;
        notifier.show(next); // the first is not answered yet
        QTRY_COMPARE(shown().size(), 3);
        QCOMPARE(shown().last().summary, u"B"_s);
        QCOMPARE(shown().last().replaces, shown().at(1).id);
    }

    void buttonsAreToldAndOthersNotificationsIgnored()
    {
        serve();
        DesktopNotifier notifier(m_bus->connection());
        QList<Notifier::Action> chosen;
        connect(&notifier, &Notifier::chosen, this,
                [&chosen](const NoticeKey &, Notifier::Action action) { chosen << action; });
        notifier.show(sampleNotice());
        QTRY_COMPARE(shown().size(), 1);
        const uint id = shown().first().id;
        Q_EMIT m_service->ActionInvoked(id + 7, u"default"_s);
        for (const QString &action : {u"default"_s, u"try"_s, u"snooze"_s, u"unknown"_s, u"open"_s})
            Q_EMIT m_service->ActionInvoked(id, action);
        QTRY_COMPARE(chosen.size(), 4);
        QCOMPARE(chosen, QList<Notifier::Action>({Notifier::Action::Open, Notifier::Action::TryNow,
                                                  Notifier::Action::Snooze, Notifier::Action::Open}));
    }

    void withoutAServiceTheNoticeIsHandedOver()
    {
        DesktopNotifier notifier(m_bus->connection());
        QList<Notice> unshown;
        connect(&notifier, &DesktopNotifier::serviceChanged, this,
                [&unshown](const QList<Notice> &notices) { unshown += notices; });
        notifier.show(sampleNotice());
        QTRY_COMPARE(notifier.service(), DesktopNotifier::Service::Absent);
        QCOMPARE(unshown.size(), 1);
        // It comes later, as on a desktop that is still starting.
        serve();
        QTRY_COMPARE(notifier.service(), DesktopNotifier::Service::There);
        notifier.show(sampleNotice());
        QTRY_COMPARE(shown().size(), 1);
    }

    void aLossTravelsFromTheSnapshotToTheDesktopAndBack()
    {
        serve();
        FakeClock clock;
        SourcesModel sources(clock, QTimeZone::utc());
        NoticeDesk desk(sources, clock);
        desk.setNotifiers(std::make_unique<DesktopNotifier>(m_bus->connection()), nullptr);
        QList<SourceId> tried, opened;
        connect(&desk, &NoticeDesk::tryAsked, this, [&tried](const SourceId &id) { tried << id; });
        connect(&desk, &NoticeDesk::openAsked, this, [&opened](const SourceId &id) { opened << id; });
        SourceStatus status = samples::failingLost();
        sources.apply(samples::batch({status}, 1, true));
        clock.advance(1s); // looks, and begins the grace of a start
        clock.advance(44s);
        QVERIFY(desk.footText() == u"Notifications on"_s);
        clock.advance(1s);
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY(shown().first().summary.contains(u"lost its token"));
        QCOMPARE(desk.footText(), u"1 notification"_s);
        const uint id = shown().first().id;
        Q_EMIT m_service->ActionInvoked(id, u"try"_s);
        Q_EMIT m_service->ActionInvoked(id, u"default"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(tried, QList<SourceId>{status.id});
        Q_EMIT m_service->ActionInvoked(id, u"snooze"_s);
        QTRY_COMPARE(m_service->closed, QList<uint>{id});

        clock.advance(1h); // the snooze is over
        QTRY_COMPARE(shown().size(), 2);
        clock.suspend(2h); // nothing for the first moments after sleep
        clock.advance(31s);
        QCOMPARE(shown().size(), 2);
        desk.snoozeAll(Snooze::Hour);
        QVERIFY(desk.snoozeSentence().startsWith(u"Notifications are snoozed until"));
        QTRY_COMPARE(m_service->closed.size(), 2);
        desk.resume();
        QVERIFY(desk.snoozeSentence().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_DesktopNotifier)
#include "tst_desktopnotifier.moc"
