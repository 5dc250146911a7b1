// SPDX-License-Identifier: GPL-3.0-or-later
// POST /v3/edrs/request (S1-23): which EDRs a client of the connectors' management API asks for. Values; pure.
#pragma once

#include "domain/source.h"

#include "domain/error.h"

#include <QJsonArray>
#include <QStringList>

namespace tokenwatch::api {

/// The transfer process of a source of the grant `edr`; empty for every other source.
[[nodiscard]] QString transferProcessOf(const Source &source);

struct EdrEntry {
    GrantSpec grant;
    WallTime createdAt; ///< of the present token, as the connector has it
};

struct EdrQuery {
    struct Criterion {
        QByteArray field; ///< of the grant
        QStringList anyOf;
        bool isNot = false;
    };
    std::vector<Criterion> criteria;
    qsizetype offset = 0;
    qsizetype limit = 50;
    QByteArray sortField; ///< of the grant, or "createdAt"
    bool descending = false;

    /// A QuerySpec, or an object with the fields to match; an empty body asks for all. InvalidInput naming the member.
    [[nodiscard]] static Expected<EdrQuery> read(const QByteArray &body);
    /// The entries that match, sorted and cut, as JSON-LD.
    [[nodiscard]] QJsonArray answer(std::vector<EdrEntry> entries) const;
};

} // namespace tokenwatch::api
