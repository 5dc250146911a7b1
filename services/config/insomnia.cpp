// SPDX-License-Identifier: GPL-3.0-or-later
// Insomnia 4 exports a flat list of resources as JSON, Insomnia 5 a tree as YAML.
#include "config/foreignauth.h"
#include "config/foreignfiles.h"

#include <QJsonArray>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

/// {"auth":{"url":"…"}} as "auth.url".
void addInsomniaVariables(QMap<QString, QString> &variables, const QJsonObject &data, const QString &prefix)
{
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (it.value().isObject())
            addInsomniaVariables(variables, it.value().toObject(), prefix + it.key() + u'.');
        else if (!it.value().isArray() && !it.value().isNull())
            variables.insert(prefix + it.key(), it.value().toVariant().toString());
    }
}

void addInsomniaAuth(ForeignImport &import, const QString &title, const QJsonObject &auth)
{
    const auto text = [&](QLatin1StringView name) { return auth.value(name).toVariant().toString(); };
    if (auth.value("disabled"_L1).toBool())
        return;
    if (text("type"_L1) == "bearer"_L1)
        return import.add({title, {{u"type"_s, u"manual"_s}, {u"token"_s, text("token"_L1)}}});
    if (text("type"_L1) != "oauth2"_L1)
        return;
    const QString grant = text("grantType"_L1);
    ForeignAuth made{title, {{u"type"_s, grant.isEmpty() ? u"authorization_code"_s : grant}}};
    takeOAuthFields(made, u"authorizationUrl"_s,
                    [&auth](const QString &name) { return auth.value(name).toVariant().toString(); });
    if (made.said.contains(u"client_secret"_s))
        made.said.insert(u"client_auth"_s, auth.value("credentialsInBody"_L1).toBool() ? u"client_secret_post"_s
                                                                                       : u"client_secret_basic"_s);
    import.add(made);
}

void addInsomniaTree(ForeignImport &import, const QJsonArray &items)
{
    for (const QJsonValue each : items) {
        const QJsonObject item = each.toObject();
        addInsomniaAuth(import, item.value("name"_L1).toString(), item.value("authentication"_L1).toObject());
        addInsomniaTree(import, item.value("children"_L1).toArray());
    }
}

bool isInsomniaFlat(const QJsonObject &file)
{
    return file.value("_type"_L1).toString() == "export"_L1 && file.value("resources"_L1).isArray();
}

} // namespace

bool isInsomnia(const QJsonObject &file)
{
    return isInsomniaFlat(file) || file.value("type"_L1).toString().contains(".insomnia.rest/"_L1);
}

Expected<ReadForReview> readInsomnia(const QJsonObject &file, GrantCatalogue grants)
{
    QMap<QString, QString> variables;
    const QJsonArray resources = file.value("resources"_L1).toArray();
    for (const QJsonValue each : resources) {
        const QJsonObject resource = each.toObject();
        if (resource.value("_type"_L1).toString() == "environment"_L1)
            addInsomniaVariables(variables, resource.value("data"_L1).toObject(), {});
    }
    const QJsonObject environments = file.value("environments"_L1).toObject();
    addInsomniaVariables(variables, environments.value("data"_L1).toObject(), {});
    const QJsonArray others = environments.value("subEnvironments"_L1).toArray();
    for (const QJsonValue each : others)
        addInsomniaVariables(variables, each.toObject().value("data"_L1).toObject(), {});

    ForeignImport import(grants, variables);
    for (const QJsonValue each : resources)
        addInsomniaAuth(import, each.toObject().value("name"_L1).toString(),
                        each.toObject().value("authentication"_L1).toObject());
    addInsomniaTree(import, file.value("collection"_L1).toArray());
    return std::move(import).take(ImportFormat::Insomnia);
}

} // namespace tokenwatch::config
