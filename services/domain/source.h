// SPDX-License-Identifier: GPL-3.0-or-later
// A source: where tokens of one kind come from, as the operator describes it. Never holds a secret.
// The JSON form is contract 4; config/sourceformat reads and writes it.
#pragma once

#include "domain/ids.h"
#include "domain/secret.h"
#include "domain/time.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace tokenwatch {

/// A grant by its type's name and its fields, checked against the grant's descriptor (ports/grantflow.h).
struct GrantSpec {
    QByteArray type;
    QVariantMap fields;
    friend bool operator==(const GrantSpec &, const GrantSpec &) = default;

    [[nodiscard]] QString text(const QString &field) const { return fields.value(field).toString(); }
};

/// A span of time, or a share (0 to 1) of the token's lifetime.
using Margin = std::variant<Seconds, double>;

struct KeepAlive {
    enum class Mode { Always, OnDemand, Until };
    Mode mode = Mode::Always;
    std::optional<WallTime> until;
    friend bool operator==(const KeepAlive &, const KeepAlive &) = default;
};

struct Schedule {
    std::optional<Margin> refreshBefore; ///< overrides the automatic margin
    std::optional<Margin> refreshEvery;  ///< refreshes at this pace besides
    KeepAlive keepAlive;
    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// How requests of a source leave this machine.
struct TransportProfile {
    QString caFile;
    QString clientCertFile;
    bool allowHttp = false; ///< plain http to hosts other than loopback
    /// PEM, from the slot tls_client_key; filled in for one attempt, never stored. Null: the key is in clientCertFile.
    std::shared_ptr<const Secret> clientKey = {};
    friend bool operator==(const TransportProfile &, const TransportProfile &) = default;
};

/// A caller of the gateway must show a session token of this issuer besides the key (S3-01).
struct GatewayGuard {
    QString issuer;
    QStringList authorizedParties; ///< origins; empty: any
    /// Below the source's prefix; a final '*' stands for the rest. None: the usual ones (S3-03).
    std::optional<QStringList> publicPaths;
    friend bool operator==(const GatewayGuard &, const GatewayGuard &) = default;
};

struct GatewaySpec {
    QString upstream;
    bool unauthenticatedFallback = false;
    std::optional<GatewayGuard> guard = {};
    friend bool operator==(const GatewaySpec &, const GatewaySpec &) = default;
};

/// A file that the agent keeps fresh, for programs that can only read one (docs/integrations.md).
struct SinkSpec {
    enum class Format {
        Bare,   ///< the token and a line feed
        Header, ///< the whole Authorization line
        Json,   ///< as GET /api/token answers
        Env,    ///< NAME='token'
    };
    QString path; ///< absolute
    Format format = Format::Bare;
    QByteArray variable = "ACCESS_TOKEN"; ///< the name for Env
    friend bool operator==(const SinkSpec &, const SinkSpec &) = default;
};

struct Source {
    SourceId id;
    QString name; ///< unique; [a-z0-9][a-z0-9._-]{0,62}
    QString title, group, notes;
    Revision revision;
    GrantSpec grant;
    std::optional<GrantSpec> fallback; ///< its secret slots are named "fallback.SLOT"
    Schedule schedule;
    QByteArray headerScheme = "Bearer"; ///< "raw": the token alone
    bool clearOnExit = false;
    std::optional<Seconds> rotateCredentialsEvery;
    std::optional<GatewaySpec> gateway;
    std::optional<SinkSpec> sink;
    TransportProfile transport;
    bool paused = false;
    bool provisioned = false; ///< from --sources or the environment: read-only here, not exported

    // The catalogue's own notes; nobody edits or exports them.
    std::optional<WallTime> credentialsSince = {}; ///< when a typed secret was stored last
    bool unfinished = false; ///< being made or being removed: what a crash leaves so is wiped at the next start

    friend bool operator==(const Source &, const Source &) = default;

    [[nodiscard]] QString displayName() const { return title.isEmpty() ? name : title; }

    /// The host that people know the source by, from the first address among the grant's fields; may be empty.
    [[nodiscard]] QString host() const;

    /// Endpoint, client, subject and what is asked for, hashed: a token belongs to it, whatever else is edited (design
    /// 2, "Edits in flight").
    [[nodiscard]] Lineage lineage() const;
};

[[nodiscard]] bool isValidSourceName(const QString &name);

} // namespace tokenwatch
