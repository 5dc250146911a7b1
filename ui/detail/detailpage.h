// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the details. DetailPane owns them and feeds only the one that can be seen, so that nothing is asked of the
// agent for the others. Window thread.
#pragma once

#include "domain/status.h"
#include "texts/viewpoint.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tokenwatch {

class Theme;

class DetailPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// At every selection, batch and tick, while the page can be seen.
    virtual void follow(const SourceStatus &status, const texts::Viewpoint &view) = 0;
    /// It cannot be seen any more, or nothing is selected.
    virtual void leave() {}

Q_SIGNALS:
    void failed(const QString &sentence);
    void succeeded(const QString &sentence);
};

/// A page that is a column in a scroll area; where it is wide, as below the table, two columns side by side.
class ScrolledPage : public DetailPage
{
    Q_OBJECT
public:
    ScrolledPage(const Theme &theme, QWidget *parent);

protected:
    [[nodiscard]] QWidget *content() const { return m_content; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Under column(), or right of it.
    [[nodiscard]] QVBoxLayout *secondColumn() const { return m_second; }
    void scrollToTop();
    [[nodiscard]] QLabel *sectionTitle(const QString &text);
    void resizeEvent(QResizeEvent *event) override;

    const Theme &m_theme;

private:
    QScrollArea *m_scroll;
    QWidget *m_content;
    QBoxLayout *m_columns;
    QVBoxLayout *m_column;
    QVBoxLayout *m_second;
};

/// Beside the words of a button, with room between.
inline constexpr QSize detailButtonIcon{22, 16};

/// Plain text in one of the theme's fonts that wraps; `secondary` for what explains.
[[nodiscard]] QLabel *plainLabel(QWidget *parent, const QFont &font, bool secondary);
/// Does nothing where the label says it already.
void put(QLabel *label, const QString &text);

} // namespace tokenwatch
