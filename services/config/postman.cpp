// SPDX-License-Identifier: GPL-3.0-or-later
// https://schema.postman.com/collection/json/v2.1.0: "auth" stands at the collection, at folders and at requests.
#include "config/foreignauth.h"
#include "config/foreignfiles.h"

#include <QJsonArray>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

/// [{"key":"clientId","value":"…"}] since 2.1, {"clientId":"…"} before.
QMap<QString, QString> postmanPairs(const QJsonValue &list)
{
    QMap<QString, QString> pairs;
    const QJsonObject object = list.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        pairs.insert(it.key(), it.value().toVariant().toString());
    const QJsonArray array = list.toArray();
    for (const QJsonValue each : array) {
        const QJsonObject pair = each.toObject();
        if (pair.value("enabled"_L1).toBool(true) && !pair.value("disabled"_L1).toBool())
            pairs.insert(pair.value("key"_L1).toString(), pair.value("value"_L1).toVariant().toString());
    }
    return pairs;
}

QString postmanGrant(const QString &type)
{
    if (type == "authorization_code_with_pkce"_L1 || type == "authorization_code"_L1 || type.isEmpty())
        return u"authorization_code"_s; // its default
    return type == "password_credentials"_L1 ? u"password"_s : type;
}

ForeignAuth postmanOAuth(const QString &title, const QMap<QString, QString> &said)
{
    ForeignAuth auth{title, {{u"type"_s, postmanGrant(said.value(u"grant_type"_s))}}};
    takeOAuthFields(auth, u"authUrl"_s, [&said](const QString &name) { return said.value(name); });
    const QString place = said.value(u"client_authentication"_s);
    if (!place.isEmpty() && auth.said.contains(u"client_secret"_s))
        auth.said.insert(u"client_auth"_s, place == "body"_L1 ? u"client_secret_post"_s : u"client_secret_basic"_s);
    return auth;
}

void addPostmanAuth(ForeignImport &import, const QString &title, const QJsonObject &auth)
{
    const QString type = auth.value("type"_L1).toString();
    if (type == "oauth2"_L1)
        import.add(postmanOAuth(title, postmanPairs(auth.value("oauth2"_L1))));
    if (type == "bearer"_L1)
        import.add({title,
                    { {u"type"_s, u"manual"_s},
                      { u"token"_s,
                        postmanPairs(auth.value("bearer"_L1)).value(u"token"_s) } }});
}

void addPostmanItems(ForeignImport &import, const QJsonArray &items)
{
    for (const QJsonValue each : items) {
        const QJsonObject item = each.toObject();
        const QString title = item.value("name"_L1).toString();
        addPostmanAuth(import, title, item.value("auth"_L1).toObject());
        addPostmanAuth(import, title, item.value("request"_L1).toObject().value("auth"_L1).toObject());
        addPostmanItems(import, item.value("item"_L1).toArray());
    }
}

bool isPostmanCollection(const QJsonObject &file)
{
    return file.value("item"_L1).isArray() && file.value("info"_L1).isObject();
}

bool isPostmanEnvironment(const QJsonObject &file)
{
    return file.contains("_postman_variable_scope"_L1) && file.value("values"_L1).isArray();
}

bool isPostmanDump(const QJsonObject &file)
{
    return file.value("collections"_L1).isArray() && file.value("environments"_L1).isArray();
}

} // namespace

bool isPostman(const QJsonObject &file)
{
    return isPostmanCollection(file) || isPostmanEnvironment(file) || isPostmanDump(file);
}

Expected<ReadForReview> readPostman(const QJsonObject &file, GrantCatalogue grants)
{
    QJsonArray collections = file.value("collections"_L1).toArray();
    QJsonArray environments = file.value("environments"_L1).toArray();
    if (isPostmanCollection(file))
        collections = {file};
    if (isPostmanEnvironment(file))
        environments = {file};
    QMap<QString, QString> variables;
    for (const QJsonValue each : std::as_const(collections))
        variables.insert(postmanPairs(each.toObject().value("variable"_L1)));
    for (const QJsonValue each : std::as_const(environments))
        variables.insert(postmanPairs(each.toObject().value("values"_L1)));
    if (collections.isEmpty()) {
        // An environment alone may still be the one that a deployment's variables are kept in.
        auto made = sourceFromVariables(variables);
        if (!made)
            return failure(made.error());
        if (!*made)
            return failure(ErrorKind::InvalidInput, {},
                           u"holds variables alone; export the collection that uses them, too"_s);
        ReadForReview read{ImportFormat::Postman, {}, {}};
        read.sources.push_back(std::move(**made));
        return read;
    }
    ForeignImport import(grants, variables);
    for (const QJsonValue each : std::as_const(collections)) {
        const QJsonObject collection = each.toObject();
        const QString title = collection.value("info"_L1).toObject().value("name"_L1).toString();
        addPostmanAuth(import, title, collection.value("auth"_L1).toObject());
        addPostmanItems(import, collection.value("item"_L1).toArray());
    }
    return std::move(import).take(ImportFormat::Postman);
}

} // namespace tokenwatch::config
