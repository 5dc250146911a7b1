// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/secretsearch.h"

#include "log/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <functional>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones are words of every text; they are taken out where they are values, and not looked for beyond.
constexpr std::size_t shortestSought = 8;

using Rewrite = std::function<QString(const QString &)>;

QJsonValue rewritten(const QJsonValue &value, const Rewrite &rewrite)
{
    if (value.isString())
        return rewrite(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue part : value.toArray())
            result.append(rewritten(part, rewrite));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(it.key(), rewritten(it.value(), rewrite));
        return result;
    }
    return value;
}

} // namespace

Expected<QByteArray> withoutSecrets(const QJsonObject &content, const std::vector<Secret> &known)
{
    // By shape first, then by value for those that are there all the same.
    QJsonValue clean = rewritten(content, [](const QString &text) { return log::redacted(text); });
    const auto written = [&clean] { return QJsonDocument(clean.toObject()).toJson(); };
    QString text = QString::fromUtf8(written());
    for (const Secret &secret : known) {
        if (log::holds(text, secret)) {
            clean = rewritten(clean, [&](const QString &part) { return log::redacted(part, {&secret}); });
            text = QString::fromUtf8(written());
        }
    }
    for (const Secret &secret : known) {
        if (secret.size() >= shortestSought && log::holds(text, secret))
            return failure(ErrorKind::NotAllowed, u"support_bundle"_s);
    }
    return text.toUtf8();
}

} // namespace tokenwatch::runtime
