// SPDX-License-Identifier: GPL-3.0-or-later
// Which request goes where: patterns of path segments, where '*' takes one segment. Values; sandbox thread.
#pragma once

#include "domain/time.h"
#include "sandbox/submission.h"

#include <QStringList>
#include <span>

namespace tokenwatch::sandbox {

/// One request on its way through, read once. Cheap to copy.
struct Visit {
    http::Request request;
    Submission submission;
    Moment now;
    QStringList segments = {}; ///< what the route's '*' stand for
    QByteArray provenKey = {}; ///< thumbprint of the key whose possession was proven (RFC 9449); empty: none was

    Visit(const http::Request &received, Moment when)
        : request(received)
        , submission(Submission::of(received))
        , now(when)
    {}
};

/// A row of an owner's table. Rows, of two owners even, may share a path and be told apart by what is sent.
template <class Owner>
struct Route {
    const char *method;
    const char *pattern; ///< "/apps/*/login"
    http::Response (Owner::*target)(const Visit &);
    bool (*applies)(const Visit &) = nullptr; ///< null: always
};

/// What the '*' of `pattern` stand for in `path`, in order; nothing if it does not match.
[[nodiscard]] std::optional<QStringList> matched(QByteArrayView pattern, QByteArrayView path);

/// Whether any row is for this path and what is sent there, by whatever method.
template <class Owner>
[[nodiscard]] bool serves(std::span<const Route<Owner>> rows, const Visit &visit)
{
    for (const Route<Owner> &row : rows) {
        if (matched(row.pattern, visit.request.path) && (!row.applies || row.applies(visit)))
            return true;
    }
    return false;
}

/// "POST /oauth/token" of each row, once.
template <class Owner>
[[nodiscard]] QStringList endpointsOf(std::span<const Route<Owner>> rows)
{
    QStringList list;
    for (const Route<Owner> &row : rows)
        list.append(QLatin1StringView(row.method) + QLatin1Char(' ') + QLatin1StringView(row.pattern));
    list.removeDuplicates();
    return list;
}

/// The answer of the first row that fits. Nothing if none does; then `allowed` has learned the methods of those that
/// would with another one.
template <class Owner>
[[nodiscard]] std::optional<http::Response> routed(Owner &owner, std::span<const Route<Owner>> rows, Visit &visit,
                                                   QList<QByteArray> &allowed)
{
    for (const Route<Owner> &row : rows) {
        auto segments = matched(row.pattern, visit.request.path);
        if (!segments || (row.applies && !row.applies(visit)))
            continue;
        const QByteArray method(row.method);
        if (visit.request.method != method && !(visit.request.method == "HEAD" && method == "GET")) {
            allowed.append(method);
            continue;
        }
        visit.segments = *std::move(segments);
        return (owner.*row.target)(visit);
    }
    return std::nullopt;
}

/// A 405 naming what is allowed, or a 404.
[[nodiscard]] http::Response notRouted(const QList<QByteArray> &allowedMethods);

} // namespace tokenwatch::sandbox
