// SPDX-License-Identifier: GPL-3.0-or-later
// The "grant" and "fallback" objects of a source, read by the rules of the grant's descriptor. Any thread.
#pragma once

#include "domain/source.h"
#include "ports/grantflow.h"

#include <QJsonObject>

namespace tokenwatch::config {

/// Where a grant stands, for the messages about it.
struct GrantPlace {
    QString path;       ///< "sources[2].grant"
    QString sourceName; ///< for the command that stores a secret
    QString slotPrefix; ///< "fallback." for a fallback
    bool allowHttp = false;
};

[[nodiscard]] Expected<GrantSpec> readGrant(const QJsonObject &object, GrantCatalogue grants, const GrantPlace &place);
[[nodiscard]] QJsonObject writeGrant(const GrantSpec &grant);

/// Whether a member of this name can only be a secret, whatever the grant.
[[nodiscard]] bool isSecretName(const QString &name, GrantCatalogue grants);
/// "is a secret and must not stand in a file; store it with: tokenctl secret set billing client_secret"
[[nodiscard]] QString secretHint(const QString &sourceName, const QString &slot);

} // namespace tokenwatch::config
