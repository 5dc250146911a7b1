// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program, and when another one may be spoken: a window cannot change its words, so it is made
// anew, and what somebody is entering must not go with it. Window thread.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QDialog;

namespace tokenwatch {
class MainWindow;
}

namespace tokenwatch::runtime {

/// "de", "zh_CN"; empty: the system's. What is worded from now on, on any thread, is in it.
void speak(const QString &language);

/// "de", "en": what the program was translated to.
[[nodiscard]] QStringList languagesSpoken();

class LanguageSwitch final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// due() follows: at once, or when the last dialog of `window` but `settings` is closed.
    void want(const MainWindow &window, const QDialog *settings);

Q_SIGNALS:
    void due();
};

} // namespace tokenwatch::runtime
