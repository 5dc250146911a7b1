// SPDX-License-Identifier: GPL-3.0-or-later
// The variables EXTERNAL_* and OAUTH_* (S5-20), wherever they come from, as one source with its secrets. Any thread.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "domain/source.h"

#include <QMap>
#include <QStringList>
#include <map>

namespace tokenwatch::config {

/// A source together with the secrets that came with it, by slot ("password", "fallback.token").
struct ImportedSource {
    Source source;
    std::map<QByteArray, Secret> secrets;
    bool keepsKnown = false; ///< it says little of a source: mergedInto() one of its name that is there already
    bool isForeign = false;  ///< of another program's file, in which somebody else wrote down where secrets go
};

using Variables = QMap<QString, QString>;

/// The source "external_api"; nothing if no EXTERNAL_* variable of ours is set. A login where there is an address with
/// email and password, client credentials where there is only a client, the token by hand where there is only that,
/// and as the fallback beside the others (S5-19). InvalidInput names the variable that is missing or wrong.
[[nodiscard]] Expected<std::optional<ImportedSource>> sourceFromVariables(const Variables &variables);

/// The names above; "…_FILE" forms are the environment's business.
[[nodiscard]] const QStringList &sourceVariables();
/// Those of them that hold a secret: no other program gets to see them.
[[nodiscard]] const QStringList &secretVariables();

} // namespace tokenwatch::config
