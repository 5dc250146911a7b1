// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codefont.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

QFont desktopsCodeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!QFontInfo(font).fixedPitch()) // a platform without a desktop names the font of its texts
        font.setFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace

QFont codeFont(const QFont &like)
{
    static const QFont desktops = desktopsCodeFont(); // cells are painted with it
    QFont font = desktops;
    font.setPixelSize(like.pixelSize());
    font.setWeight(like.weight());
    if (QFontInfo(font).family() == "DejaVu Sans Mono"_L1)
        font.setStretch(like.stretch()); // as wide as the rest of its family here
    return font;
}

} // namespace tokenwatch
