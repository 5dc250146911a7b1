// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/router.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Takes the text before the next '/' off `rest`, which becomes nothing after the last one.
QByteArrayView nextSegment(std::optional<QByteArrayView> &rest)
{
    const qsizetype border = rest->indexOf('/');
    const QByteArrayView segment = border < 0 ? *rest : rest->first(border);
    rest = border < 0 ? std::nullopt : std::optional(rest->sliced(border + 1));
    return segment;
}

} // namespace

std::optional<QStringList> matched(QByteArrayView pattern, QByteArrayView path)
{
    // Each request is held against every row: nothing here may allocate unless it matches.
    std::optional expected = pattern;
    std::optional given = path;
    QStringList taken;
    while (expected && given) {
        const QByteArrayView wanted = nextSegment(expected);
        const QByteArrayView segment = nextSegment(given);
        if (wanted == "*" && !segment.isEmpty())
            taken.append(QString::fromUtf8(segment));
        else if (wanted != segment)
            return std::nullopt;
    }
    return expected || given ? std::nullopt : std::optional(std::move(taken));
}

http::Response notRouted(const QList<QByteArray> &allowedMethods)
{
    if (allowedMethods.isEmpty())
        return http::Response::json({{u"error"_s, u"not_found"_s}}, 404);
    return http::Response::json({{u"error"_s, u"method_not_allowed"_s}}, 405).with("Allow", allowedMethods.join(", "));
}

} // namespace tokenwatch::sandbox
