// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "runtime/startup.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QLocale>
#include <vector>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

void speak(const QString &language)
{
    // Another thread may be copying the default at this moment: what it had a hold of must not end.
    static std::vector<QLocale> replaced;
    replaced.emplace_back();
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
    loadTranslations(*qApp);
}

QStringList languagesSpoken()
{
    QStringList languages;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"tokenwatch_*.qm"_s}, QDir::Files, QDir::Name))
        languages << file.section(u'_', 1).chopped(3);
    return languages;
}

void LanguageSwitch::want(const MainWindow &window, const QDialog *settings)
{
    const auto again = [this, &window, settings] { want(window, settings); };
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (const QDialog *dialog : dialogs) {
        if (dialog == settings || !dialog->isVisible())
            continue;
        connect(dialog, &QDialog::finished, &window, again,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    Q_EMIT due();
}

} // namespace tokenwatch::runtime
