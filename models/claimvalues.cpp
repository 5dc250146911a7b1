// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claimvalues.h"

#include "domain/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestClaim = 600;
constexpr double latestInstant = 253402300799.0; // the last second of the year 9999

QString jsonOf(const QJsonValue &value)
{
    // A document holds nothing but arrays and objects; the brackets go again.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

} // namespace

QString claimText(const QJsonValue &value)
{
    return cleaned(value.isString() ? value.toString() : jsonOf(value), longestClaim);
}

std::optional<WallTime> claimInstant(const QString &claim, const QJsonValue &value)
{
    static const QStringList dates{u"exp"_s, u"iat"_s, u"nbf"_s, u"auth_time"_s, u"updated_at"_s};
    if (!dates.contains(claim) || !value.isDouble())
        return std::nullopt;
    const double seconds = value.toDouble();
    if (!(seconds > 0) || seconds > latestInstant)
        return std::nullopt;
    return WallTime(Milliseconds(std::llround(seconds * 1000)));
}

QStringList claimWords(const QJsonValue &value)
{
    QStringList words;
    if (value.isString())
        words << claimText(value);
    for (const QJsonValue one : value.toArray())
        words << claimText(one);
    return words;
}

QStringList scopesIn(const QJsonObject &claims)
{
    QStringList scopes;
    for (const QString &claim : {u"scope"_s, u"scp"_s, u"roles"_s}) {
        for (const QString &words : claimWords(claims[claim]))
            scopes += words.split(u' ', Qt::SkipEmptyParts);
    }
    return scopes;
}

bool changesEachTime(const QString &claim)
{
    static const QStringList restless{u"exp"_s, u"iat"_s, u"nbf"_s,   u"jti"_s,
                                      u"rat"_s, u"uti"_s, u"nonce"_s, u"at_hash"_s};
    return restless.contains(claim);
}

} // namespace tokenwatch
