// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/answernames.h"

#include "json/strictjson.h"
#include "log/secretshapes.h"

#include <QJsonArray>
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 24;
constexpr qsizetype mostAsked = 3;
constexpr qsizetype longestName = 60;
constexpr qsizetype leastPossibleToken = 8; // shorter ones are words: "bearer", "ok"
constexpr int deepest = 3;
constexpr double firstDate = 1e9; // as for people's eyes: no lifetime is 31 years long

bool isTellable(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && !name.contains(u'.') && cleaned(name, longestName) == name;
}

bool couldBeToken(const QString &text)
{
    return text.size() >= leastPossibleToken &&
           std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

/// Calls `see` with the path and value of every member, outer ones first; true ends the walk.
template <class See>
bool walkMembers(const QJsonObject &object, const QString &prefix, int depth, const See &see)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isTellable(member.key()) && see(prefix + member.key(), member.value()))
            return true;
    }
    if (depth == deepest)
        return false;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isTellable(member.key()) && member.value().isObject() &&
            walkMembers(member.value().toObject(), prefix + member.key() + u'.', depth + 1, see))
            return true;
    }
    return false;
}

} // namespace

QStringList askedWith(const HttpRequest &request)
{
    const QByteArray type = headerValue(request.headers, "Content-Type").toLower();
    if (type.startsWith("application/x-www-form-urlencoded")) {
        const QUrlQuery form(QString::fromUtf8(request.body));
        const QString word = form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded).section(u':', -1);
        if (!isTellable(word))
            return {};
        if (headerValue(request.headers, "Authorization").startsWith("Basic "))
            return {word, u"client_secret_basic"_s};
        if (form.hasQueryItem(u"client_secret"_s))
            return {word, u"client_secret_post"_s};
        return {word};
    }
    if (!type.startsWith("application/json"))
        return {};
    QStringList names;
    const auto body = json::readObject(request.body);
    const QStringList members = body ? body->keys() : QStringList();
    for (const QString &name : members) {
        if (isTellable(name) && log::nameKind(name) == log::NameKind::Harmless && names.size() < mostAsked)
            names.append(name);
    }
    return names;
}

QStringList possibleTokenFields(QByteArrayView body)
{
    QStringList names;
    if (const auto object = json::readObject(body))
        (void)walkMembers(*object, {}, 1, [&](const QString &path, const QJsonValue &value) {
            if (value.isString() && couldBeToken(value.toString()))
                names.append(path);
            return names.size() == mostNames;
        });
    return names;
}

QString fieldHolding(QByteArrayView body, const Secret &secret)
{
    QString found;
    if (secret.isEmpty())
        return found;
    const auto object = json::readObject(body);
    if (!object)
        return found;
    (void)walkMembers(*object, {}, 1, [&](const QString &path, const QJsonValue &value) {
        const QByteArray text = value.toString().trimmed().toUtf8();
        const qsizetype before = text.size() - static_cast<qsizetype>(secret.size());
        if (!text.endsWith(secret.reveal()) || (before > 0 && text.at(before - 1) != ' '))
            return false;
        found = path;
        return true;
    });
    return found;
}

QString datedLifetime(QByteArrayView body)
{
    static constexpr std::array names{"expires_in", "expiresIn", "expires_in_seconds", "ttl"};
    QString found;
    if (const auto object = json::readObject(body))
        (void)walkMembers(*object, {}, 1, [&](const QString &path, const QJsonValue &value) {
            const QString name = path.section(u'.', -1);
            const bool isLifetime = std::any_of(names.begin(), names.end(),
                                                [&](const char *known) { return name == QLatin1StringView(known); });
            if (isLifetime && value.toVariant().toDouble() >= firstDate)
                found = path;
            return !found.isEmpty();
        });
    return found;
}

} // namespace tokenwatch
