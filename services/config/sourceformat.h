// SPDX-License-Identifier: GPL-3.0-or-later
// Sources as JSON for people and other programs (contract 4): import, export, --sources and the API.
// Checked against the grant descriptors it is given. Pure; holds no secret and refuses files that do.
#pragma once

#include "domain/source.h"
#include "ports/grantflow.h"

#include <QJsonObject>
#include <vector>

namespace tokenwatch::config {

/// {"version":1,"sources":[…]}. InvalidInput: `where` is the JSON path of the mistake ("sources[2].grant.clientid"),
/// `serverText` what is wrong with it and, for a secret found there, the command that stores it properly.
[[nodiscard]] Expected<std::vector<Source>> readSources(QByteArrayView text, GrantCatalogue grants);

/// One source object. Its `id` and `revision` are read if they are there.
[[nodiscard]] Expected<Source> readSource(QByteArrayView text, GrantCatalogue grants);

/// As readSource() takes it; `id` and `revision` included.
[[nodiscard]] QJsonObject toJson(const Source &source);

/// {"version":1,"sources":[…]} without ids and revisions: for another machine. Provisioned sources are left out.
[[nodiscard]] QJsonObject exportJson(const std::vector<Source> &sources);

} // namespace tokenwatch::config
