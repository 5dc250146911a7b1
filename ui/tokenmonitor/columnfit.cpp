// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/columnfit.h"

#include <algorithm>

namespace tokenwatch {

namespace {

constexpr int narrowestColumn = 60;
constexpr int widestColumn = 1000;
constexpr int mostForResult = 80;     ///< beyond what its usual words need
constexpr int sourceGivesAtMost = 60; ///< below narrowestSource, where nothing else is left to drop

constexpr std::array<const char *, ColumnFit::count> columnNames{"status",   "source",   "expires", "next",   "last",
                                                                 "history",  "grant",    "folder",  "end",    "issued",
                                                                 "lifetime", "failures", "refresh", "callers"};

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

std::array<bool, ColumnFit::count> ColumnFit::shownByDefault()
{
    std::array<bool, count> shown{};
    std::fill_n(shown.begin(), SourcesModel::Last24h + 1, true);
    return shown;
}

void ColumnFit::setShown(int column, bool shown)
{
    if (isOptional(column))
        m_shown[static_cast<size_t>(column)] = shown;
}

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
        widths[column] = m_shown[column] ? base(column) : 0;
    const auto needed = [&widths](bool squeezed) {
        int sum = 0;
        for (size_t column = 0; column < count; ++column)
            sum +=
                squeezed && column == SourcesModel::Source ? std::min(widths[column], narrowestSource) : widths[column];
        return sum;
    };
    // Dropped in this order, after the Source column has given what it can. What a person asked for stays longer.
    const auto drop = [&](int column) {
        if (needed(true) > space)
            widths[static_cast<size_t>(column)] = 0;
    };
    drop(SourcesModel::Last24h);
    drop(SourcesModel::LastResult);
    int &countdown = widths[SourcesModel::ExpiresIn];
    if (needed(true) > space && bareCountdown > 0 && !m_chosen[SourcesModel::ExpiresIn])
        countdown = std::min(countdown, bareCountdown);
    for (int column = static_cast<int>(count) - 1; column > SourcesModel::Last24h; --column)
        drop(column);
    drop(SourcesModel::NextRefresh);
    // What went in vain comes back.
    if (const int wide = m_shown[SourcesModel::ExpiresIn] ? base(SourcesModel::ExpiresIn) : 0; countdown < wide)
        countdown = std::min(wide, countdown + std::max(0, space - needed(true)));
    const int rest = space - needed(false);
    int &source = widths[SourcesModel::Source];
    if (rest < 0) {
        source = std::max(narrowestSource - sourceGivesAtMost, source + rest);
        return widths;
    }
    // What is left goes to the names first, as far as they may grow, then to results, whose words are a server's, and
    // to the last column.
    const bool hasHistory = widths[SourcesModel::Last24h] > 0;
    const int toSource = hasChoices() ? 0 : std::min(rest / (hasHistory ? 2 : 1), widestSource);
    source += toSource;
    int &result = widths[SourcesModel::LastResult];
    const int toResult =
        hasChoices() || !hasHistory || result == 0 ? 0 : std::min((rest - toSource) / 2, mostForResult);
    result += toResult;
    widths[lastShown(widths)] += rest - toSource - toResult;
    return widths;
}

QByteArray ColumnFit::saved() const
{
    QByteArrayList parts;
    for (size_t column = 0; column < count; ++column) {
        if (m_chosen[column])
            parts << columnNames[column] + QByteArrayLiteral("=") + QByteArray::number(*m_chosen[column]);
        if (m_shown[column] != shownByDefault()[column])
            parts << (m_shown[column] ? '+' : '-') + QByteArray(columnNames[column]);
    }
    return parts.join(' ');
}

void ColumnFit::restore(const QByteArray &text)
{
    forgetChoices();
    m_shown = shownByDefault();
    for (const QByteArray &part : text.split(' ')) {
        const qsizetype sign = part.indexOf('=');
        bool isNumber = false;
        const int width = part.mid(sign + 1).toInt(&isNumber);
        for (size_t column = 0; column < count && sign > 0 && isNumber; ++column) {
            if (part.left(sign) == columnNames[column])
                m_chosen[column] = std::clamp(width, narrowestColumn, widestColumn);
        }
        for (size_t column = 0; column < count && (part.startsWith('+') || part.startsWith('-')); ++column) {
            if (part.mid(1) == columnNames[column])
                setShown(static_cast<int>(column), part.startsWith('+'));
        }
    }
}

} // namespace tokenwatch
