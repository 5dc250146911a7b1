// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/nohits.h"

#include "ui/theme.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

NoHits::NoHits(const Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setObjectName(u"noHits"_s);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    hide();
}

void NoHits::explain(const QString &text)
{
    const QString sentence =
        text.isEmpty() ? tr("No source is in this state now.") : tr("No source matches “%1”.").arg(text);
    setText(u"<p align=\"center\">%1<br><a href=\"#\" style=\"color:%2; text-decoration:none\">%3</a></p>"_s.arg(
        sentence.toHtmlEscaped(), m_theme.colours().link.name(), tr("Clear filter")));
    setAccessibleName(sentence);
}

} // namespace tokenwatch
