// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/plainpages.h"

#include "texts/durations.h"
#include "texts/errortexts.h"
#include "texts/viewpoint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QTimeZone>

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// In the language itself, as whoever looks for it can read it.
QString nameOfLanguage(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

std::vector<std::pair<QString, Seconds>> halfHours()
{
    std::vector<std::pair<QString, Seconds>> times;
    for (Seconds time(0); time < 24h; time += 30min) {
        const WallTime clock{time};
        times.emplace_back(texts::clockTime(clock, {.now = clock, .zone = QTimeZone::utc(), .locale = QLocale()}),
                           time);
    }
    return times;
}

} // namespace

GeneralPage::GeneralPage(const QStringList &languages, bool startsAtLogin, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_login(new QCheckBox(tr("&Start with the desktop session"), this))
{
    m_login->setObjectName(u"startAtLogin"_s);
    m_login->setChecked(startsAtLogin);
    m_form->addRow(m_login);
    addNote(tr("It then starts in the tray, without a window."));
    connect(m_login, &QCheckBox::clicked, this, &GeneralPage::startAtLoginChosen);
    addChoice<Settings::OnClose>(
        tr("When the window is &closed"),
        {{tr("Keep running in the tray"), Settings::OnClose::KeepRunning}, {tr("Quit"), Settings::OnClose::Quit}},
        [](Settings & settings) -> auto & { return settings.onClose; })
        ->setObjectName(u"onClose"_s);
    addNote(tr("On a desktop without a tray the window is minimised instead of hidden."));
    std::vector<std::pair<QString, QString>> choices{{tr("As the system"), QString()}};
    for (const QString &language : languages)
        choices.emplace_back(nameOfLanguage(language), language);
    addChoice<QString>(
        tr("&Language"), choices, [](Settings & settings) -> auto & { return settings.language; })
        ->setObjectName(u"language"_s);
    addNote(tr(
        "Another language counts at once. While a dialog is open, it waits until that is closed, so that nothing you "
        "entered is lost."));
}

void GeneralPage::showStartsAtLogin(bool starts)
{
    m_login->setChecked(starts);
}

AppearancePage::AppearancePage(const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
{
    addChoice<Settings::Theme>(
        tr("&Theme"),
        {{tr("As the system"), Settings::Theme::System},
         {tr("Light"), Settings::Theme::Light},
         {tr("Dark"), Settings::Theme::Dark}},
        [](Settings & settings) -> auto & { return settings.theme; })
        ->setObjectName(u"theme"_s);
    addCheck(
        tr("&High contrast: black and white, lines instead of tints"),
        [](Settings & settings) -> auto & { return settings.highContrast; })
        ->setObjectName(u"highContrast"_s);
    addCheck(
        tr("Reduced &motion: nothing turns, nothing fades"),
        [](Settings & settings) -> auto & { return settings.reducedMotion; })
        ->setObjectName(u"reducedMotion"_s);
    addNote(tr("Both are on as well while the desktop asks for them."));
    addChoice<bool>(
        tr("&Rows"), {{tr("Two lines"), false}, {tr("Compact, one line"), true}},
        [](Settings & settings) -> auto & { return settings.compactRows; })
        ->setObjectName(u"rows"_s);
    addCheck(
        tr("Show the &details with the table"), [](Settings & settings) -> auto & { return settings.detailsVisible; });
    addChoice<Settings::DetailsPlace>(
        tr("&Place of the details"),
        {{tr("Right of the table"), Settings::DetailsPlace::Right},
         {tr("Below the table"), Settings::DetailsPlace::Below}},
        [](Settings & settings) -> auto & { return settings.detailsPlace; })
        ->setObjectName(u"detailsPlace"_s);
    addChoice<Settings::TrayStyle>(
        tr("Tray &icon"),
        {{tr("As the desktop"), Settings::TrayStyle::Automatic},
         {tr("Dark, for light panels"), Settings::TrayStyle::Dark},
         {tr("Light, for dark panels"), Settings::TrayStyle::Light},
         {tr("Coloured"), Settings::TrayStyle::Coloured}},
        [](Settings & settings) -> auto & { return settings.trayStyle; })
        ->setObjectName(u"trayStyle"_s);
}

NotificationsPage::NotificationsPage(const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
{
    addHeading(tr("Tell me when"));
    addCheck(
        tr("a token &ends soon and no refresh is expected"),
        [](Settings & settings) -> auto & { return settings.notifying.endings; });
    addCheck(
        tr("a token is &lost"), [](Settings & settings) -> auto & { return settings.notifying.losses; });
    addCheck(
        tr("a source is &blocked: no credentials, or the keychain is locked"),
        [](Settings & settings) -> auto & { return settings.notifying.blocks; });
    addCheck(
        tr("a lost token is bac&k"), [](Settings & settings) -> auto & { return settings.notifying.recoveries; });
    std::vector<std::pair<QString, Seconds>> leads;
    for (const Seconds lead : std::initializer_list<Seconds>{5min, 10min, 30min, 1h, 4h, 24h})
        leads.emplace_back(texts::length(lead), lead);
    addChoice<Seconds>(
        tr("How &far ahead of the end"), leads, [](Settings & settings) -> auto & { return settings.notifying.lead; })
        ->setObjectName(u"lead"_s);

    addHeading(tr("Quiet hours"));
    QCheckBox *quiet = addCheck(
        tr("Show &nothing in these hours"),
        [](Settings & settings) -> auto & { return settings.notifying.quietHours; });
    quiet->setObjectName(u"quietHours"_s);
    const auto times = halfHours();
    QComboBox *from = addChoice<Seconds>(
        tr("Fr&om"), times, [](Settings & settings) -> auto & { return settings.notifying.quietFrom; });
    QComboBox *until = addChoice<Seconds>(
        tr("&Until"), times, [](Settings & settings) -> auto & { return settings.notifying.quietUntil; });
    from->setObjectName(u"quietFrom"_s);
    until->setObjectName(u"quietUntil"_s);
    for (QComboBox *box : {from, until})
        connect(quiet, &QCheckBox::toggled, box, &QWidget::setEnabled);
    follow([from, until](const Settings &settings) {
        from->setEnabled(settings.notifying.quietHours);
        until->setEnabled(settings.notifying.quietHours);
    });
    addNote(tr("What is still wrong then is shown when they are over."));
}

SecurityPage::SecurityPage(const AgentFacts &facts, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
{
    const QString place = facts.vaultName == u"keychain"_s   ? tr("In the keychain of this desktop")
                          : facts.vaultName == u"key file"_s ? tr("In the store, sealed with the key file")
                                                             : tr("In memory, until Tokenwatch is closed");
    addRow(tr("Passwords and client secrets"), new QLabel(place, this));
    addNote(tr("Tokens are sealed in the store, and their key is kept in the same place. Where that is is chosen when "
               "Tokenwatch is started (--secrets)."));
    std::vector<std::pair<QString, Seconds>> times;
    for (const Seconds time : std::initializer_list<Seconds>{15s, 45s, 2min, 5min})
        times.emplace_back(texts::length(time), time);
    addChoice<Seconds>(
        tr("&Clear a copied token from the clipboard after"), times,
        [](Settings & settings) -> auto & { return settings.clipboardTime; })
        ->setObjectName(u"clipboardTime"_s);
    addHeading(tr("While nobody is there"));
    std::vector<std::pair<QString, Seconds>> idle{{tr("Never"), Seconds(0)}};
    for (const Seconds time : std::initializer_list<Seconds>{1min, 5min, 15min, 1h})
        idle.emplace_back(texts::length(time), time);
    addChoice<Seconds>(
        tr("Co&ver tokens after"), idle, [](Settings & settings) -> auto & { return settings.coverAfter; })
        ->setObjectName(u"coverAfter"_s);
    addCheck(
        tr("Cover tokens when the screen is &locked"),
        [](Settings & settings) -> auto & { return settings.coverWhenLocked; })
        ->setObjectName(u"coverWhenLocked"_s);
    addNote(
        tr("What a token says is hidden, the clipboard gives up a token that it holds, and none is copied until you "
           "press “Show again”. Only input in Tokenwatch counts. Refreshing goes on. This is a cover and no lock: "
           "whoever sits at your open session can lift it."));
}

AdvancedPage::AdvancedPage(Agent &agent, const Theme &theme, QWidget *parent)
    : SettingsPage(theme, parent)
    , m_agent(agent)
{
    addChoice<QByteArray>(
        tr("&Log"),
        {{tr("As Tokenwatch was started"), QByteArray()},
         {tr("Errors only"), "error"},
         {tr("Warnings"), "warn"},
         {tr("What happens"), "info"},
         {tr("Everything, for finding faults"), "debug"}},
        [](Settings & settings) -> auto & { return settings.logLevel; })
        ->setObjectName(u"logLevel"_s);
    auto *bundle = new QPushButton(tr("&Save support bundle…"), this);
    bundle->setObjectName(u"supportBundle"_s);
    bundle->setAutoDefault(false);
    addRow(tr("Diagnostics"), bundle);
    addNote(tr("States, settings and the last lines of the log, for whoever helps you. Secrets are taken out, and the "
               "file is searched for them before it is written."));
    m_said = addNote();
    m_said->setObjectName(u"bundleSaid"_s);
    connect(bundle, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Save support bundle"), {}, tr("ZIP files (*.zip)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"zip"_s);
        dialog->selectFile(u"tokenwatch-support.zip"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &AdvancedPage::saveBundle);
        dialog->open();
    });
}

void AdvancedPage::saveBundle(const QString &path)
{
    m_bundle = m_agent.supportBundle([this, path](const Expected<QByteArray> &bundle) {
        if (!bundle)
            return say(texts::errorSentence(bundle.error()));
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) &&
                               file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                               file.write(*bundle) == bundle->size() && file.commit();
        say(isWritten ? tr("Saved as %1.").arg(path)
                      : tr("%1 could not be written: %2. Choose another place.").arg(path, file.errorString()));
    });
}

void AdvancedPage::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(true);
}

} // namespace tokenwatch
