// SPDX-License-Identifier: GPL-3.0-or-later
// Return presses the focused button; from a field it presses the dialog's default.
#include "ui/theme.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class tst_ReturnPress : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QDialog> m_dialog;
    QPushButton *m_default = nullptr;
    QPushButton *m_other = nullptr;

    template <class T>
    T *added()
    {
        auto *part = new T(m_dialog.get());
        m_dialog->layout()->addWidget(part);
        return part;
    }
    static void pressReturn(QWidget *focused, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        focused->setFocus();
        QTest::keyClick(focused, Qt::Key_Return, modifiers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->applyToApplication();
    }
    void init()
    {
        m_dialog = std::make_unique<QDialog>();
        new QVBoxLayout(m_dialog.get());
        m_default = added<QPushButton>();
        m_other = added<QPushButton>();
        m_other->setAutoDefault(false);
        m_default->setDefault(true);
    }
    void cleanup() { m_dialog.reset(); }

    void theFocusedButtonIsPressed()
    {
        auto *tool = added<QToolButton>();
        tool->setFocusPolicy(Qt::StrongFocus);
        m_dialog->show();
        const QSignalSpy other(m_other, &QPushButton::clicked);
        const QSignalSpy tools(tool, &QToolButton::clicked);
        const QSignalSpy byDefault(m_default, &QPushButton::clicked);
        pressReturn(m_other);
        pressReturn(tool, Qt::KeypadModifier);
        QCOMPARE(other.count(), 1);
        QCOMPARE(tools.count(), 1);
        QCOMPARE(byDefault.count(), 0);
        pressReturn(m_default);
        QCOMPARE(byDefault.count(), 1);
    }

    void aDisabledOneIsNot()
    {
        m_other->setEnabled(false);
        m_dialog->show();
        const QSignalSpy other(m_other, &QPushButton::clicked);
        QTest::keyClick(m_other, Qt::Key_Return);
        QCOMPARE(other.count(), 0);
    }

    void fieldsAndBoxesLeaveItToTheDefault()
    {
        auto *line = added<QLineEdit>();
        auto *box = added<QCheckBox>();
        m_dialog->show();
        const QSignalSpy byDefault(m_default, &QPushButton::clicked);
        pressReturn(line);
        pressReturn(box);
        QCOMPARE(byDefault.count(), 2);
        QVERIFY(!box->isChecked());
    }

    void aHeldKeyPressesOnce()
    {
        m_dialog->show();
        m_other->setFocus();
        const QSignalSpy other(m_other, &QPushButton::clicked);
        for (const bool isRepeated : {false, true, true}) {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, isRepeated);
            QCoreApplication::sendEvent(m_other, &key);
        }
        QCOMPARE(other.count(), 1);
    }
};

QTEST_MAIN(tst_ReturnPress)
#include "tst_returnpress.moc"
