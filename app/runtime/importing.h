// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what a person imports into the catalogue: all of it or, if the text is not right, nothing. Service thread.
#pragma once

#include "domain/importreview.h"
#include "engine/sourcecatalog.h"

namespace tokenwatch::runtime {

struct ImportWish {
    QByteArray text;
    QString fileName; ///< named in errors
    QString name;     ///< for the source made from a .env file or an EDR; may be empty
};

/// How many sources were added or changed. A source of a name that is there already is edited; secrets that came along
/// are stored. Conflict where config::mayReplace() says so.
[[nodiscard]] Pending importSources(const ImportWish &wish, GrantCatalogue grants, SourceCatalog &catalog,
                                    Then<int> then);

/// What importing it would do, source by source.
[[nodiscard]] Expected<ImportReview> reviewImport(const ImportWish &wish, GrantCatalogue grants,
                                                  const SourceCatalog &catalog);
/// The sources of these names alone, and the text without the secrets that came along.
[[nodiscard]] Pending importChosen(const ImportWish &wish, const QStringList &names, GrantCatalogue grants,
                                   SourceCatalog &catalog, Then<ImportOutcome> then);

} // namespace tokenwatch::runtime
