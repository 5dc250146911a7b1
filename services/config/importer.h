// SPDX-License-Identifier: GPL-3.0-or-later
// What a person hands over for import, told apart by its content: sources JSON, one source, EDRs (S1-14), a .env file
// (S5-21), or what Postman and Insomnia export. Reads and checks only; whoever calls stores the result. Pure; any
// thread.
#pragma once

#include "config/variables.h"
#include "domain/importreview.h"
#include "ports/grantflow.h"

#include <vector>

namespace tokenwatch::config {

/// Decides by content. `name` is for the source made from a .env file (empty: "external_api") or from an EDR.
/// InvalidInput naming the path or line of the first mistake; then nothing of it is to be imported.
[[nodiscard]] Expected<std::vector<ImportedSource>> readImport(QByteArrayView text, const QString &name,
                                                               GrantCatalogue grants);

/// The same for a person who looks before anything is taken.
struct ReadForReview {
    ImportFormat format = ImportFormat::Sources;
    std::vector<ImportedSource> sources;
    std::vector<ImportEntry> refused; ///< what is there, and cannot be a source here; from other programs' files alone
};
/// InvalidInput where the file as a whole cannot be read.
[[nodiscard]] Expected<ReadForReview> readForReview(QByteArrayView text, const QString &name, GrantCatalogue grants);

/// Its line in the review; whether it replaces another source is for those who know.
[[nodiscard]] ImportEntry entryOf(const ImportedSource &imported, GrantCatalogue grants);

/// The text with these values taken out of it wherever one is a whole value: an empty text in JSON and YAML, nothing
/// after the '=' in a .env file. Everything else stays byte for byte.
[[nodiscard]] QByteArray withoutSecrets(const QByteArray &text, const std::vector<const Secret *> &secrets);

/// Conflict where the imported one would take the name, and so the stored secrets, of a source of another host, and
/// comes from a file of another program: nobody who imports one means to send what is known here elsewhere.
[[nodiscard]] Expected<> mayReplace(const Source &known, const ImportedSource &imported);
/// What is to be saved where a source of that name is there already: the imported one in its place. An EDR comes
/// without the settings that a person made for its source: those stay, and only its ids are new.
[[nodiscard]] Source mergedInto(const Source &known, const ImportedSource &imported);

} // namespace tokenwatch::config
