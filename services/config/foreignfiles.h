// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of Postman (collections 2.0 and 2.1, environments, whole dumps) and Insomnia (4 and 5), for the sign-ins in
// them. Pure; any thread.
#pragma once

#include "config/importer.h"

#include <QJsonObject>

namespace tokenwatch::config {

[[nodiscard]] bool isPostman(const QJsonObject &file);
[[nodiscard]] bool isInsomnia(const QJsonObject &file);

/// InvalidInput for a file without any sign-in.
[[nodiscard]] Expected<ReadForReview> readPostman(const QJsonObject &file, GrantCatalogue grants);
[[nodiscard]] Expected<ReadForReview> readInsomnia(const QJsonObject &file, GrantCatalogue grants);

} // namespace tokenwatch::config
