// SPDX-License-Identifier: GPL-3.0-or-later
// Texts for tool tips, which take what looks like HTML for HTML. Pure.
#pragma once

#include <QString>

namespace tokenwatch {

/// Tool tips guess whether they are given HTML, and parts of these come from servers: nothing is left to guess.
inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QLatin1String("<p style=\"white-space:pre-wrap\">") + text.toHtmlEscaped() + QLatin1String("</p>");
}

} // namespace tokenwatch
