// SPDX-License-Identifier: GPL-3.0-or-later
// What can be taken back, how long, and what becomes of it in another window.
#include "support/fakeclock.h"
#include "ui/undolist.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_UndoList : public QObject
{
    Q_OBJECT

    using Deed = Undoable::Deed;

    FakeClock m_clock;

    static Undoable done(Deed deed, const QString &name) { return {deed, {name.toLatin1()}, name}; }
    /// The names of what it took back, in order.
    static std::shared_ptr<QStringList> follow(UndoList &list)
    {
        const auto names = std::make_shared<QStringList>();
        connect(&list, &UndoList::undone, &list, [names](const Undoable &what) { *names << what.name; });
        return names;
    }

private Q_SLOTS:
    void theNewestIsTakenBackFirst()
    {
        UndoList list(m_clock);
        const auto names = follow(list);
        QVERIFY(list.isEmpty() && list.what().isEmpty());
        list.undo();
        list.push(done(Deed::Pausing, u"a"_s));
        list.push(done(Deed::Resuming, u"b"_s));
        list.push(done(Deed::Editing, u"c"_s));
        QCOMPARE(list.what(), u"Undo editing c"_s);
        list.undo();
        QCOMPARE(list.what(), u"Undo resuming b"_s);
        list.undo();
        QCOMPARE(list.what(), u"Undo pausing a"_s);
        list.undo();
        QVERIFY(list.isEmpty());
        QCOMPARE(*names, QStringList({u"c"_s, u"b"_s, u"a"_s}));
    }

    void onlySoMuchIsKept()
    {
        UndoList list(m_clock);
        const auto names = follow(list);
        for (int i = 0; i < 60; ++i)
            list.push(done(Deed::Pausing, QString::number(i)));
        while (!list.isEmpty())
            list.undo();
        QCOMPARE(names->size(), 50);
        QCOMPARE(names->last(), u"10"_s);
    }

    void whatIsDeletedIsForgottenInTime()
    {
        UndoList list(m_clock);
        QSignalSpy changed(&list, &UndoList::changed);
        list.push(done(Deed::Deleting, u"a"_s), 30s);
        list.push(done(Deed::Pausing, u"b"_s));
        QCOMPARE(list.pressing()->done.name, u"a"_s);
        m_clock.advance(29500ms);
        QVERIFY(list.pressing()->left == 1s);
        m_clock.advance(500ms);
        QVERIFY(!list.pressing());
        QCOMPARE(changed.size(), 3);
        QCOMPARE(list.what(), u"Undo pausing b"_s);
        QCOMPARE(m_clock.timers(), std::size_t(0));
    }

    void whatPressesIsTakenBackBeforeWhatIsNewer()
    {
        UndoList list(m_clock);
        const auto names = follow(list);
        list.push(done(Deed::Deleting, u"a"_s), 30s);
        list.push(done(Deed::Pausing, u"b"_s));
        list.undoPressing();
        list.undoPressing();
        QCOMPARE(*names, QStringList{u"a"_s});
        QCOMPARE(list.what(), u"Undo pausing b"_s);
        QCOMPARE(m_clock.timers(), std::size_t(0));
    }

    void anotherListGoesOnWhereThisOneEnds()
    {
        UndoList list(m_clock);
        {
            UndoList before(m_clock);
            before.push(done(Deed::Pausing, u"a"_s));
            before.push(done(Deed::Deleting, u"b"_s), 30s);
            m_clock.advance(10s);
            list.push(done(Deed::Pausing, u"c"_s));
            list.takeOver(before);
            QVERIFY(before.isEmpty());
        }
        const auto names = follow(list);
        QVERIFY(list.pressing()->left == 20s);
        m_clock.advance(19s);
        list.undo();
        list.undo();
        list.undo();
        QCOMPARE(*names, QStringList({u"c"_s, u"b"_s, u"a"_s}));
        UndoList late(m_clock);
        list.push(done(Deed::Deleting, u"d"_s), 30s);
        late.takeOver(list);
        m_clock.advance(30s);
        QVERIFY(late.isEmpty());
    }
};

QTEST_MAIN(tst_UndoList)
#include "tst_undolist.moc"
