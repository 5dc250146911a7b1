// SPDX-License-Identifier: GPL-3.0-or-later
// What a file would bring, before anything of it is taken: for the review that a person sees. Holds no secret, only
// where there is one. Values; any thread.
#pragma once

#include "domain/error.h"

#include <QList>
#include <QStringList>
#include <vector>

namespace tokenwatch {

enum class ImportFormat { Sources, Dotenv, Edr, Postman, Insomnia };

struct ImportEntry {
    QString name; ///< unique in the review; as the source will be called
    QString title, host;
    QByteArray grant;
    QList<QByteArray> secrets;    ///< slots whose secret stands in the file and moves to the vault
    QList<QByteArray> missing;    ///< slots that this kind needs and the file does not fill
    bool replaces = false;        ///< a source of that name is there already: it is edited
    std::optional<Error> problem; ///< it cannot be imported, and why
    friend bool operator==(const ImportEntry &, const ImportEntry &) = default;

    [[nodiscard]] bool canBeImported() const { return !problem; }
};

struct ImportReview {
    ImportFormat format = ImportFormat::Sources;
    std::vector<ImportEntry> entries;
    friend bool operator==(const ImportReview &, const ImportReview &) = default;
};

struct ImportOutcome {
    int imported = 0; ///< sources added or changed
    /// The file's text with the secrets that were imported taken out of it; empty if there were none.
    QByteArray blanked;
};

} // namespace tokenwatch
