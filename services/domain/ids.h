// SPDX-License-Identifier: GPL-3.0-or-later
// Identities and counters. Strong types, so that a generation is never compared with a revision.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <compare>

namespace tokenwatch {

/// The immutable identity of a source, 32 lower-case hex digits. Names change, ids do not.
struct SourceId {
    QByteArray value;
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const SourceId &, const SourceId &) = default;
    friend bool operator<(const SourceId &a, const SourceId &b) { return a.value < b.value; }
    friend size_t qHash(const SourceId &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

/// Counts the tokens of a source; compared at every commit. 0: never had one.
struct Generation {
    quint64 value = 0;
    [[nodiscard]] Generation next() const { return {value + 1}; }
    friend auto operator<=>(const Generation &, const Generation &) = default;
};

/// Counts the edits of a source, from 1.
struct Revision {
    quint64 value = 0;
    [[nodiscard]] Revision next() const { return {value + 1}; }
    friend auto operator<=>(const Revision &, const Revision &) = default;
};

/// Orders the batches of the StatusBoard.
struct Sequence {
    quint64 value = 0;
    friend auto operator<=>(const Sequence &, const Sequence &) = default;
};

/// One entry of the journal: a refresh under way that may spend a credential. 0: not journaled.
struct AttemptId {
    qint64 value = 0;
    friend auto operator<=>(const AttemptId &, const AttemptId &) = default;
};

/// What a token was obtained for: a hash of endpoint, client and subject (Source::lineage()).
struct Lineage {
    QByteArray value;
    friend bool operator==(const Lineage &, const Lineage &) = default;
};

} // namespace tokenwatch
