// SPDX-License-Identifier: GPL-3.0-or-later
// Each field of the settings counts at once; the pages share one value; a new key is shown once.
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/plainpages.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    Theme m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<SourcesModel> m_sources;
    std::unique_ptr<QWidget> m_window;
    SettingsDialog *m_dialog = nullptr;
    QList<Settings> m_chosen;

    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    void pick(const QString &name, int index)
    {
        auto *box = part<QComboBox>(name);
        QVERIFY2(box, qPrintable(name));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

private Q_SLOTS:
    void init()
    {
        m_chosen.clear();
        m_agent = std::make_unique<RecordingAgent>();
        m_agent->statuses = {testSource(u"alpha"_s, m_clock.now().wall), testSource(u"beta"_s, m_clock.now().wall)};
        m_sources = std::make_unique<SourcesModel>(m_clock, QTimeZone::utc());
        connect(m_agent.get(), &Agent::statusesChanged, m_sources.get(), &SourcesModel::apply);
        m_agent->publish();
        m_agent->asked.clear();
        m_window = std::make_unique<QWidget>();
        m_dialog = new SettingsDialog({*m_agent, *m_sources, m_theme}, {}, false, {u"de"_s, u"en"_s}, m_window.get());
        connect(m_dialog, &SettingsDialog::chosen, this, [this](const Settings &settings) { m_chosen << settings; });
        m_dialog->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_sources.reset();
        m_agent.reset();
    }

    void showsWithoutSayingThatAnythingChanged()
    {
        Settings settings;
        settings.theme = Settings::Theme::Dark;
        settings.notifying.quietHours = true;
        settings.notifying.quietFrom = 21h + 30min;
        settings.clipboardTime = 2min;
        settings.language = u"de"_s;
        m_dialog->setSettings(settings);
        QVERIFY(m_chosen.isEmpty());
        QCOMPARE(part<QComboBox>(u"theme"_s)->currentIndex(), 2);
        QCOMPARE(part<QComboBox>(u"language"_s)->currentText(), u"Deutsch"_s);
        QCOMPARE(part<QComboBox>(u"clipboardTime"_s)->currentIndex(), 2);
        QCOMPARE(part<QComboBox>(u"quietFrom"_s)->currentIndex(), 43);
    }

    void eachFieldCountsAtOnce_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("index");
        QTest::addColumn<std::function<void(Settings &)>>("change");
        const auto row = [](const char *field, int index, std::function<void(Settings &)> change) {
            QTest::newRow(field) << QString::fromLatin1(field) << index << std::move(change);
        };
        row("onClose", 1, [](Settings &settings) { settings.onClose = Settings::OnClose::Quit; });
        row("language", 2, [](Settings &settings) { settings.language = u"en"_s; });
        row("theme", 1, [](Settings &settings) { settings.theme = Settings::Theme::Light; });
        row("rows", 1, [](Settings &settings) { settings.compactRows = true; });
        row("detailsPlace", 1, [](Settings &settings) { settings.detailsPlace = Settings::DetailsPlace::Below; });
        row("coverAfter", 2, [](Settings &settings) { settings.coverAfter = 5min; });
        row("trayStyle", 3, [](Settings &settings) { settings.trayStyle = Settings::TrayStyle::Coloured; });
        row("lead", 3, [](Settings &settings) { settings.notifying.lead = 1h; });
        row("clipboardTime", 0, [](Settings &settings) { settings.clipboardTime = 15s; });
        row("logLevel", 4, [](Settings &settings) { settings.logLevel = "debug"; });
    }
    void eachFieldCountsAtOnce()
    {
        QFETCH(const QString, field);
        QFETCH(const int, index);
        QFETCH(const std::function<void(Settings &)>, change);
        pick(field, index);
        Settings expected;
        change(expected);
        QCOMPARE(m_chosen.size(), 1);
        QVERIFY(m_chosen.first() == expected);
    }

    void wishesOfTheDesktopCanBeOverruled()
    {
        part<QCheckBox>(u"highContrast"_s)->click();
        part<QCheckBox>(u"reducedMotion"_s)->click();
        part<QCheckBox>(u"coverWhenLocked"_s)->click();
        QVERIFY(m_chosen.last().highContrast && m_chosen.last().reducedMotion && m_chosen.last().coverWhenLocked);
    }

    void thePagesShareOneValue()
    {
        pick(u"theme"_s, 2);
        part<QCheckBox>(u"quietHours"_s)->click();
        QCOMPARE(m_chosen.last().theme, Settings::Theme::Dark);
        QVERIFY(m_chosen.last().notifying.quietHours);
    }

    void quietHoursAreSetWhileTheyAreOn()
    {
        QVERIFY(!part<QComboBox>(u"quietUntil"_s)->isEnabled());
        part<QCheckBox>(u"quietHours"_s)->click();
        QVERIFY(part<QComboBox>(u"quietUntil"_s)->isEnabled());
        pick(u"quietUntil"_s, 13);
        QVERIFY(m_chosen.last().notifying.quietUntil == 6h + 30min);
        QVERIFY(m_chosen.last().notifying.quietHours);
    }

    void everyFieldHasANameForScreenReaders()
    {
        for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
            const QLabel *label = nullptr;
            for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
                if (each->buddy() == box)
                    label = each;
            }
            QVERIFY2(label && !label->text().isEmpty(), qPrintable(box->objectName()));
        }
    }

    void startingAtLoginIsAskedOfWhoeverKnowsHow()
    {
        QList<bool> asked;
        connect(m_dialog, &SettingsDialog::startAtLoginChosen, this, [&asked](bool starts) { asked << starts; });
        part<QCheckBox>(u"startAtLogin"_s)->click();
        QCOMPARE(asked, QList<bool>{true});
        m_dialog->setStartsAtLogin(false); // it could not be done
        QVERIFY(!part<QCheckBox>(u"startAtLogin"_s)->isChecked());
        QCOMPARE(asked.size(), 1);
    }

    void aKeyIsMadeForNamedSourcesAndShownOnce()
    {
        part<QPushButton>(u"newKey"_s)->click();
        auto *make = part<QPushButton>(u"makeKey"_s);
        QVERIFY(!make->isEnabled());
        part<QLineEdit>(u"keyName"_s)->setText(u" deploy "_s);
        QVERIFY(!make->isEnabled()); // a key for nothing
        part<QListWidget>(u"keySources"_s)->item(1)->setCheckState(Qt::Checked);
        QVERIFY(make->isEnabled());
        make->click();
        auto *text = part<QLineEdit>(u"keyText"_s);
        QTRY_COMPARE(text->text(), u"twk_1"_s);
        QCOMPARE(m_agent->wished.name, u"deploy"_s);
        QVERIFY(!m_agent->wished.allSources);
        QCOMPARE(m_agent->wished.sources, std::vector{m_agent->at(u"beta"_s).id});
        QTRY_COMPARE(part<QTreeWidget>(u"keys"_s)->topLevelItemCount(), 1);
        QCOMPARE(part<QTreeWidget>(u"keys"_s)->topLevelItem(0)->text(1), u"beta"_s);
    }

    void aKeyIsRevokedAfterAQuestion()
    {
        ClientKey key;
        key.name = u"grafana"_s;
        key.allSources = true;
        m_agent->keysOfAll = {key};
        auto *page = qobject_cast<KeysPage *>(m_dialog->page(SettingsDialog::Page::Programs));
        QVERIFY(page);
        page->reload();
        auto *keys = part<QTreeWidget>(u"keys"_s);
        QTRY_COMPARE(keys->topLevelItemCount(), 1);
        QVERIFY(!part<QPushButton>(u"revokeKey"_s)->isEnabled());
        keys->setCurrentItem(keys->topLevelItem(0));
        part<QPushButton>(u"revokeKey"_s)->click();
        part<QPushButton>(u"confirm"_s)->click();
        QTRY_COMPARE(keys->topLevelItemCount(), 0);
        QVERIFY(m_agent->asked.contains(u"key revoke grafana"_s));
    }

    void theSupportBundleIsWrittenForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"bundle.zip"_s);
        auto *page = qobject_cast<AdvancedPage *>(m_dialog->page(SettingsDialog::Page::Advanced));
        QVERIFY(page);
        page->saveBundle(file);
        QTRY_VERIFY(QFile::exists(file));
        QVERIFY(!(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        page->saveBundle(folder.filePath(u"no/such/folder.zip"_s));
        QTRY_VERIFY(part<QLabel>(u"bundleSaid"_s)->text().contains(u"could not be written"));
    }
};

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
