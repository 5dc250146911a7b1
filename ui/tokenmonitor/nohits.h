// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over the empty table while a filter hides every source. Owned by TokenMonitor. Window thread.
#pragma once

#include <QLabel>

namespace tokenwatch {

class Theme;

class NoHits final : public QLabel
{
    Q_OBJECT
public:
    NoHits(const Theme &theme, QWidget *parent);

    /// `text` is what was typed; empty: only chips filter.
    void explain(const QString &text);

private:
    const Theme &m_theme;
};

} // namespace tokenwatch
