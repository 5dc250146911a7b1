// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/columnfit.h"

#include <algorithm>

namespace tokenwatch {

namespace {

constexpr int narrowestColumn = 60;
constexpr int widestColumn = 1000;
constexpr int sourceGivesAtMost = 60; ///< below narrowestSource, where nothing else is left to drop

constexpr std::array<const char *, ColumnFit::count> columnNames{"status", "source", "expires",
                                                                 "next",   "last",   "history"};

size_t lastShown(const ColumnFit::Widths &widths)
{
    size_t last = 0;
    for (size_t column = 0; column < widths.size(); ++column) {
        if (widths[column] > 0)
            last = column;
    }
    return last;
}

} // namespace

bool ColumnFit::hasChoices() const
{
    return std::any_of(m_chosen.begin(), m_chosen.end(), [](const auto &width) { return width.has_value(); });
}

void ColumnFit::choose(int column, int width, const Widths &shown)
{
    const size_t last = lastShown(shown);
    for (size_t each = 0; each < count; ++each) {
        if (shown[each] > 0 && each != last && !m_chosen[each])
            m_chosen[each] = shown[each];
    }
    if (size_t(column) != last)
        m_chosen[size_t(column)] = std::clamp(width, narrowestColumn, widestColumn);
}

ColumnFit::Widths ColumnFit::fitted(int space) const
{
    Widths widths{};
    for (size_t column = 0; column < count; ++column)
        widths[column] = base(column);
    const auto needed = [&widths](bool squeezed) {
        int sum = 0;
        for (size_t column = 0; column < count; ++column)
            sum +=
                squeezed && column == SourcesModel::Source ? std::min(widths[column], narrowestSource) : widths[column];
        return sum;
    };
    // Dropped in this order, after the Source column has given what it can.
    for (const int column : {SourcesModel::Last24h, SourcesModel::LastResult, SourcesModel::NextRefresh}) {
        if (needed(true) <= space)
            break;
        widths[size_t(column)] = 0;
    }
    const int rest = space - needed(false);
    int &source = widths[SourcesModel::Source];
    if (rest < 0) {
        source = std::max(narrowestSource - sourceGivesAtMost, source + rest);
        return widths;
    }
    // What is left goes to the names first, as far as they may grow, then to the last column.
    const bool hasHistory = widths[SourcesModel::Last24h] > 0;
    const int toSource = hasChoices() ? 0 : std::min(rest / (hasHistory ? 2 : 1), widestSource);
    source += toSource;
    widths[lastShown(widths)] += rest - toSource;
    return widths;
}

QByteArray ColumnFit::saved() const
{
    QByteArrayList parts;
    for (size_t column = 0; column < count; ++column) {
        if (m_chosen[column])
            parts << columnNames[column] + QByteArrayLiteral("=") + QByteArray::number(*m_chosen[column]);
    }
    return parts.join(' ');
}

void ColumnFit::restore(const QByteArray &text)
{
    forgetChoices();
    for (const QByteArray &part : text.split(' ')) {
        const qsizetype sign = part.indexOf('=');
        bool isNumber = false;
        const int width = part.mid(sign + 1).toInt(&isNumber);
        for (size_t column = 0; column < count && sign > 0 && isNumber; ++column) {
            if (part.left(sign) == columnNames[column])
                m_chosen[column] = std::clamp(width, narrowestColumn, widestColumn);
        }
    }
}

} // namespace tokenwatch
