// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds, and how far a person comes with the keyboard alone.
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/actions.h"
#include "ui/keyboardhelp.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/sourcecommands.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/summarystrip.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Accessibility : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] TokenMonitor &monitor() const { return m_window->monitor(); }
    [[nodiscard]] static QAccessibleInterface *face(QObject *object)
    {
        return QAccessible::queryAccessibleInterface(object);
    }
    /// Its role and, if it can be pressed, typed into or walked to, its name.
    static void verifyNamed(QWidget *widget, QAccessible::Role role)
    {
        QAccessibleInterface *interface = face(widget);
        QVERIFY(interface);
        QVERIFY2(interface->role() == role,
                 qPrintable(u"%1: role %2"_s.arg(widget->objectName()).arg(int(interface->role()))));
        QVERIFY2(!interface->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(widget->objectName()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    template <class Dialog = QDialog>
    [[nodiscard]] Dialog *dialog() const
    {
        for (Dialog *each : m_window->findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_theme = std::make_unique<Theme>();
        m_theme->setPreference(ThemePreference::Light);
        m_theme->applyToApplication();
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        const WallTime now = m_clock.now().wall;
        m_agent = std::make_unique<RecordingAgent>();
        m_agent->statuses = {testSource(u"alpha"_s, now), testSource(u"beta"_s, now),
                             failingSource(u"gamma"_s, now, 20min), failingSource(u"zeta"_s, now, 40min)};
        m_window = std::make_unique<MainWindow>(*m_agent, m_clock, *m_theme, QTimeZone::utc());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_agent->asked.clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_agent.reset();
        QGuiApplication::clipboard()->clear();
    }

    void everyToolButtonHasNameAndRole()
    {
        const auto buttons = m_window->findChild<QToolBar *>()->findChildren<QToolButton *>();
        int shown = 0;
        for (QToolButton *button : buttons) {
            if (!button->isVisible())
                continue;
            ++shown;
            QAccessibleInterface *interface = face(button);
            const QAccessible::Role role = interface->role();
            QVERIFY2(
                role == QAccessible::Button || role == QAccessible::ButtonMenu || role == QAccessible::ButtonDropDown,
                qPrintable(u"%1 %2 %3"_s.arg(QString::fromLatin1(button->metaObject()->className()), button->text())
                               .arg(int(role), 0, 16)));
            const QString name = interface->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty() && !name.contains(u'&'), qPrintable(name));
        }
        QVERIFY(shown >= 6);
    }

    void iconsAloneKeepTheirNames()
    {
        m_window->resize(860, 540);
        QCoreApplication::processEvents();
        everyToolButtonHasNameAndRole();
    }

    void chipsAreCheckButtonsWithTheirCount()
    {
        for (SeverityChip *chip : m_window->findChildren<SeverityChip *>()) {
            verifyNamed(chip, QAccessible::CheckBox);
            QVERIFY(chip->accessibleName().at(0).isDigit());
        }
    }

    void everyTableCellSpeaks()
    {
        QAccessibleTableInterface *table = face(&monitor().view())->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 4);
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = SourcesModel::Status; column <= SourcesModel::Last24h; ++column) {
                QAccessibleInterface *cell = table->cellAt(row, column);
                QVERIFY(cell);
                QVERIFY(cell->role() == QAccessible::Cell || cell->role() == QAccessible::TreeItem);
                QVERIFY2(!cell->text(QAccessible::Name).isEmpty(), qPrintable(u"%1/%2"_s.arg(row).arg(column)));
            }
        }
    }

    void tabsFieldsAndLinesAreNamed()
    {
        auto *tabs = m_window->findChild<QTabBar *>();
        QAccessibleInterface *list = face(tabs);
        QCOMPARE(list->role(), QAccessible::PageTabList);
        QVERIFY(list->childCount() > 0);
        QCOMPARE(list->child(0)->role(), QAccessible::PageTab);
        QCOMPARE(list->child(0)->text(QAccessible::Name), tabs->tabText(0));
        for (QLineEdit *field : m_window->findChildren<QLineEdit *>())
            verifyNamed(field, QAccessible::EditableText);
        verifyNamed(m_window->findChild<WarningLine *>(), QAccessible::Button);
    }

    void dialogFieldsAreNamedByTheirLabels()
    {
        monitor().actions().credentials->trigger();
        QDialog *box = dialog();
        QVERIFY(box);
        const auto fields = box->findChildren<QLineEdit *>();
        QVERIFY(!fields.isEmpty());
        for (QLineEdit *field : fields) {
            verifyNamed(field, QAccessible::EditableText);
            QVERIFY(face(field)->state().passwordEdit);
        }
        for (QPushButton *button : box->findChildren<QPushButton *>())
            verifyNamed(button, QAccessible::Button);
        QVERIFY(!face(box)->text(QAccessible::Name).isEmpty());
    }

    void confirmationSaysWhatWillHappen()
    {
        monitor().actions().clear->trigger();
        QDialog *box = dialog();
        QVERIFY(box);
        QCOMPARE(face(box)->role(), QAccessible::Dialog);
        QVERIFY(!face(box)->text(QAccessible::Name).isEmpty());
        QVERIFY(!face(box)->text(QAccessible::Description).isEmpty());
        for (QAbstractButton *button : box->findChildren<QAbstractButton *>())
            QVERIFY(!face(button)->text(QAccessible::Name).isEmpty());
    }

    void whatHasTheKeyboardIsMarked()
    {
        const auto marked = [&](const QRect &where, QRgb ring) {
            const QImage image = m_window->grab().toImage();
            int count = 0;
            for (int y = std::max(0, where.top()); y <= std::min(where.bottom(), image.height() - 1); ++y) {
                for (int x = std::max(0, where.left()); x <= std::min(where.right(), image.width() - 1); ++x)
                    count += image.pixel(x, y) == ring ? 1 : 0;
            }
            return count;
        };
        key(Qt::Key_Tab); // from here on it is the keyboard that walks
        int stops = 0;
        for (QWidget *each : m_window->findChildren<QWidget *>()) {
            if (!each->isVisible() || !each->isEnabled() || !(each->focusPolicy() & Qt::TabFocus))
                continue;
            const QRect where =
                QRect(each->mapTo(m_window.get(), QPoint(0, 0)), each->size()).marginsAdded({3, 3, 3, 3});
            // On a button that is filled with the colour of the ring, the ring has the colour of its words.
            const auto *button = qobject_cast<QPushButton *>(each);
            const ThemeColours &c = m_theme->colours();
            const QRgb ring = (button && button->isDefault() ? c.onAccent : c.accent).rgb();
            m_window->setFocus(Qt::OtherFocusReason);
            const int before = marked(where, ring);
            each->setFocus(Qt::TabFocusReason);
            QVERIFY2(each->hasFocus(), each->metaObject()->className());
            QVERIFY2(marked(where, ring) >= before + 30,
                     qPrintable(QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName()));
            ++stops;
        }
        QVERIFY(stops >= 12);
    }

    void everyKeyIsListed()
    {
        key(Qt::Key_F1);
        auto *help = dialog<KeyboardHelp>();
        QVERIFY(help);
        const auto *list = help->findChild<QTreeWidget *>();
        QStringList keys;
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            keys << list->topLevelItem(row)->text(0);
            QVERIFY(!list->topLevelItem(row)->text(1).contains(u'&'));
        }
        for (const QString &each :
             {u"Ctrl+N"_s, u"F5"_s, u"Shift+Del"_s, u"Alt+3"_s, u"Ctrl+2"_s, u"F6"_s, u"F1"_s, u"Left"_s})
            QVERIFY2(keys.contains(each), qPrintable(each));
        QTRY_VERIFY(QApplication::focusWidget() == list); // as soon as the window system has made it the active one
        QTest::keyClick(help, Qt::Key_Escape);
        QTRY_VERIFY(!dialog<KeyboardHelp>());
    }

    void aDayWithoutAMouse()
    {
        // Import asks for a file; Escape goes back.
        key(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(dialog<QFileDialog>());
        QTest::keyClick(dialog<QFileDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        // Problems one after the other.
        monitor().view().setFocus();
        monitor().select(m_agent->at(u"alpha"_s).id);
        key(Qt::Key_F8);
        QCOMPARE(monitor().selectedStatus()->name, u"gamma"_s);
        key(Qt::Key_F8);
        QCOMPARE(monitor().selectedStatus()->name, u"zeta"_s);
        key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(monitor().selectedStatus()->name, u"gamma"_s);
        // What can be done with one of them.
        key(Qt::Key_F5);
        key(Qt::Key_Space);
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_agent->orders(), QStringList({u"refresh gamma"_s, u"pause gamma"_s, u"copy gamma"_s}));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"tok-1"_s);
        key(Qt::Key_Delete);
        QVERIFY(dialog());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(!m_agent->asked.contains(u"clear gamma"_s));
        // Filter, and back to the list.
        key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"zet"_s);
        QCOMPARE(monitor().view().model()->rowCount(), 1);
        key(Qt::Key_Escape);
        QCOMPARE(monitor().view().model()->rowCount(), 4);
        QCOMPARE(QApplication::focusWidget(), &monitor().view());
        // Panes, and the details out of the way and back.
        const QWidget *start = QApplication::focusWidget();
        key(Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() != start);
        key(Qt::Key_F9);
        QVERIFY(!m_window->look().details);
        key(Qt::Key_F9);
        QVERIFY(m_window->look().details);
    }
};

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
