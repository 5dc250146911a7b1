// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/router.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

std::optional<QStringList> matched(QByteArrayView pattern, QByteArrayView path)
{
    const QList<QByteArray> expected = pattern.toByteArray().split('/');
    const QList<QByteArray> given = path.toByteArray().split('/');
    if (expected.size() != given.size())
        return std::nullopt;
    QStringList taken;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected.at(i) == "*" && !given.at(i).isEmpty())
            taken.append(QString::fromUtf8(given.at(i)));
        else if (expected.at(i) != given.at(i))
            return std::nullopt;
    }
    return taken;
}

http::Response notRouted(const QList<QByteArray> &allowedMethods)
{
    if (allowedMethods.isEmpty())
        return http::Response::json({{u"error"_s, u"not_found"_s}}, 404);
    return http::Response::json({{u"error"_s, u"method_not_allowed"_s}}, 405).with("Allow", allowedMethods.join(", "));
}

} // namespace tokenwatch::sandbox
