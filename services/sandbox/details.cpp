// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/details.h"

#include <QJsonArray>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

http::Response detailed(int status, const QString &text)
{
    auto answer = http::Response::json({{u"detail"_s, text}}, status);
    if (status == 401)
        answer.with("WWW-Authenticate", "Bearer");
    return answer;
}

std::optional<http::Response> missingFields(const Submission &sent, const QStringList &names)
{
    QJsonArray mistakes;
    for (const QString &name : names) {
        if (sent.format == Submission::Format::Json && sent.has(name))
            continue;
        mistakes.append(QJsonObject{
            {u"type"_s, u"missing"_s}, {u"loc"_s, QJsonArray{u"body"_s, name}}, {u"msg"_s, u"Field required"_s}});
    }
    if (mistakes.isEmpty())
        return std::nullopt;
    return http::Response::json({{u"detail"_s, mistakes}}, 422);
}

} // namespace tokenwatch::sandbox
