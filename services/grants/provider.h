// SPDX-License-Identifier: GPL-3.0-or-later
// An authorization server as a flow sees it: its issuer and the addresses of its endpoints, from the source's fields,
// and from its metadata where the fields leave something out (RFC 8414 2). A value; any thread.
#pragma once

#include "ports/grantflow.h"

#include <QJsonObject>
#include <QStringList>
#include <map>

namespace tokenwatch {

enum class Endpoint { Token, Authorization, DeviceAuthorization, Revocation, Introspection };

/// The field of a source that gives its address ("token_url"), and its name in metadata ("token_endpoint").
[[nodiscard]] QLatin1StringView fieldOf(Endpoint endpoint);
[[nodiscard]] QLatin1StringView metadataOf(Endpoint endpoint);

struct Provider {
    QString issuer; ///< as configured; empty: not known
    std::map<Endpoint, QUrl> endpoints;
    QStringList clientAuthMethods;   ///< token_endpoint_auth_methods_supported; empty: not said
    bool namesIssuerInReply = false; ///< authorization_response_iss_parameter_supported (RFC 9207 3)

    /// From the fields alone. InvalidInput naming the field.
    [[nodiscard]] static Expected<Provider> configured(const FlowContext &context);
    /// Fills what is left out from metadata whose issuer was found to be right. An endpoint that is not safe to send
    /// to (no https where the issuer has it) counts as not there. A client that authenticates by its certificate uses
    /// the mtls_endpoint_aliases (RFC 8705 5).
    void fillFrom(const QJsonObject &metadata, const FlowContext &context);

    /// Empty if not known.
    [[nodiscard]] QUrl address(Endpoint endpoint) const;
};

/// Those members of metadata that fillFrom reads, to be kept.
[[nodiscard]] QJsonObject usedMetadata(const QJsonObject &metadata);

} // namespace tokenwatch
