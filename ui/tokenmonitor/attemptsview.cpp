// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/attemptsview.h"

#include "models/attemptsmodel.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tokenwatch {

namespace {

constexpr int attemptHeight = 32;
constexpr int glyphSide = 14;
constexpr int sidePadding = 12;

Ink inkOfVerdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Refreshed:
        return Ink::Ok;
    case Verdict::Transient:
    case Verdict::Ambiguous:
        return Ink::Warn;
    case Verdict::Refused:
        return Ink::Crit;
    case Verdict::Abandoned:
        return Ink::Off;
    }
    Q_UNREACHABLE();
}

class AttemptDelegate final : public QStyledItemDelegate
{
public:
    AttemptDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColours &c = m_theme.colours();
        painter->save();
        if (index.row() + 1 < index.model()->rowCount())
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
        const Ink ink = inkOfVerdict(index.data(AttemptsModel::VerdictRole).value<Verdict>());
        QRect where = option.rect.adjusted(0, 0, 0, -1);
        if (index.column() == AttemptsModel::Glyph) {
            paintIcon(*painter, QRectF(where.left(), where.top(), glyphSide, where.height()),
                      index.data(AttemptsModel::IconNameRole).toString(), m_theme.glyph(ink));
            painter->restore();
            return;
        }
        const bool quiet = index.column() == AttemptsModel::Time || index.column() == AttemptsModel::Latency;
        const bool strong = index.column() == AttemptsModel::Status;
        if (index.column() == AttemptsModel::Time)
            where.adjust(sidePadding, 0, 0, 0);
        else if (index.column() == AttemptsModel::Latency)
            where.adjust(0, 0, -sidePadding, 0);
        painter->setFont(strong ? m_theme.fonts().bold : m_theme.fonts().body);
        painter->setPen(quiet ? c.secondary : c.text);
        const Qt::Alignment side = index.column() == AttemptsModel::Latency ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(where, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, where.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

AttemptsView::AttemptsView(AttemptsModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new AttemptDelegate(theme, this));
    setAccessibleName(tr("Latest attempts"));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::NoFocus);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContentsMargins(1, 1, 1, 1);
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(attemptHeight);
    connect(&model, &QAbstractItemModel::modelReset, this, &AttemptsView::fitToRows);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &AttemptsView::fitToRows);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &AttemptsView::fitToRows);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize AttemptsView::sizeHint() const
{
    return {200, model()->rowCount() * attemptHeight + 1};
}

QSize AttemptsView::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void AttemptsView::fitToRows()
{
    updateGeometry();
    const int width = viewport()->width();
    const QFontMetrics body(m_theme.fonts().body);
    const QFontMetrics bold(m_theme.fonts().bold);
    const auto widest = [this](int column, const QFontMetrics &metrics) {
        int most = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            most = std::max(most, metrics.horizontalAdvance(model()->index(row, column).data().toString()));
        return most;
    };
    const int time = sidePadding + widest(AttemptsModel::Time, body) + 16;
    const int glyph = glyphSide + 7;
    const int status = widest(AttemptsModel::Status, bold) + 14;
    const int latency = widest(AttemptsModel::Latency, body) + sidePadding + 10;
    setColumnWidth(AttemptsModel::Time, time);
    setColumnWidth(AttemptsModel::Glyph, glyph);
    setColumnWidth(AttemptsModel::Status, status);
    setColumnWidth(AttemptsModel::Latency, latency);
    setColumnWidth(AttemptsModel::Text, std::max(40, width - time - glyph - status - latency));
}

void AttemptsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitToRows();
}

void AttemptsView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        drawRoundedBox(painter, QRectF(viewport()->rect()), 5, m_theme.colours().base, m_theme.colours().line);
    }
    QTableView::paintEvent(event);
}

} // namespace tokenwatch
