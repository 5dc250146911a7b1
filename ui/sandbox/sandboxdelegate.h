// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the sandbox's tables: one line or two, icons, paths in a fixed font, and a switch where a row can
// be checked. Owned by its view; texts and looks come from the model, colours from the Theme at paint time.
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace tokenwatch {

enum class SandboxRows { Low, High }; ///< one line of text, or two

class SandboxDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SandboxDelegate(SandboxRows rows, const Theme &theme, QObject *parent);

    /// What a cell takes to show all its words.
    [[nodiscard]] int widthFor(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int padding = 12;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] QFont lineFont(const QModelIndex &index, bool second) const;
    void paintLines(QPainter &painter, const QRect &where, const QModelIndex &index) const;
    void paintSwitch(QPainter &painter, const QRect &where, bool on) const;

    const SandboxRows m_rows;
    const Theme &m_theme;
};

} // namespace tokenwatch
