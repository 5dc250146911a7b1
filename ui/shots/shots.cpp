// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots/shots.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// A language for as long as it lives.
class SpokenThere
{
public:
    explicit SpokenThere(const QString &language)
    {
        if (m_words.load(u":/i18n/tokenwatch_"_s + language))
            QCoreApplication::installTranslator(&m_words);
        // English times as the sample tells them, not as one of the English-speaking countries writes them.
        QLocale::setDefault(language == u"en"_s ? QLocale::c() : QLocale(language));
    }
    ~SpokenThere() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(SpokenThere)

private:
    const QLocale m_before;
    QTranslator m_words; // its end takes it out again
};

} // namespace

std::vector<Shot> everyShot()
{
    std::vector<Shot> all;
    for (auto *topic : {windowShots, bannerShots, questionShots, timelineShots, detailShots, editorShots, settingShots,
                        outsideShots, sandboxShots}) {
        for (Shot &shot : topic())
            all.push_back(std::move(shot));
    }
    return all;
}

QPixmap taken(const Shot &shot, Theme &theme)
{
    const SpokenThere there(shot.language);
    return shot.render(theme, [](QWidget &window) { return window.grab(); });
}

} // namespace tokenwatch
