// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of the table are sorted by, as pairs of numbers: comparing them is all that sorting does. Free
// functions over values; window thread.
#pragma once

#include "models/forecast.h"
#include "models/sourcesmodel.h"

namespace tokenwatch {

/// Compared one after the other; the names decide between equal ones.
struct OrderKey {
    qint64 first = 0, second = 0;
    qint64 group = 0; ///< compared before the others, whichever way they are sorted
    friend bool operator==(const OrderKey &, const OrderKey &) = default;
    /// Within a group.
    friend bool operator<(const OrderKey &a, const OrderKey &b)
    {
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    }
};

/// By urgency: severity, and among those in trouble what ends first. While a source is refreshing, `place` is the one
/// it had before.
[[nodiscard]] OrderKey urgencyKey(const SourcesModel::Place &place);
/// The same, and among the fresh ones too what ends first comes first; null: its cover is not known.
[[nodiscard]] OrderKey coverKey(const SourcesModel::Place &place, const Cover *cover);
/// False for the one whose contents are known of the rows in sight only.
[[nodiscard]] bool canSortBy(int column);
/// By one of the other columns, but for those that are words; what has no such instant comes last.
[[nodiscard]] OrderKey columnKey(const SourceStatus &status, SourcesModel::Column column);

/// What rows are put together by.
enum class Grouping { None, Folder, Host };
/// The group of a source; empty: it has none.
[[nodiscard]] QString groupWord(const SourceStatus &status, Grouping grouping);

/// The words of a column that is words; an empty text of all others.
[[nodiscard]] QString sortedWord(const SourceStatus &status, SourcesModel::Column column);
[[nodiscard]] bool sortsByWords(SourcesModel::Column column);

} // namespace tokenwatch
