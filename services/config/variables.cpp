// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/variables.h"

#include "domain/address.h"
#include "domain/timing.h"

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

const QString authUrl = QStringLiteral("EXTERNAL_AUTH_URL");
const QString email = QStringLiteral("EXTERNAL_API_EMAIL");
const QString password = QStringLiteral("EXTERNAL_API_PASSWORD");
const QString manualToken = QStringLiteral("EXTERNAL_API_TOKEN");
const QString clientId = QStringLiteral("OAUTH_CLIENT_ID");
const QString clientSecret = QStringLiteral("OAUTH_CLIENT_SECRET");
const QString scope = QStringLiteral("OAUTH_SCOPE");

Secret secretOf(const Variables &variables, const QString &name)
{
    return Secret(variables.value(name).toUtf8());
}

/// A token given by hand is static by design: it ends when it says so itself.
GrantSpec manualGrantSpec()
{
    return {"manual", {{u"expires_at"_s, u"never"_s}}};
}

/// The variable that the ones present call for; empty if all is there.
QString missingVariable(const Variables &variables)
{
    const auto has = [&](const QString &name) { return variables.contains(name); };
    if (has(email) != has(password))
        return has(email) ? password : email;
    if (has(clientSecret) && !has(clientId))
        return clientId;
    if (!has(authUrl))
        return has(email) ? authUrl : QString();
    if (has(email))
        return {};
    if (!has(clientId))
        return email;
    return has(clientSecret) ? QString() : clientSecret;
}

void addPrimary(ImportedSource &made, const Variables &variables)
{
    QVariantMap fields;
    const auto copy = [&](const QString &field, const QString &variable) {
        if (variables.contains(variable))
            fields.insert(field, variables.value(variable));
    };
    copy(u"client_id"_s, clientId);
    copy(u"scope"_s, scope);
    if (variables.contains(email)) {
        copy(u"auth_url"_s, authUrl);
        copy(u"email"_s, email);
        made.source.grant = {"login", fields};
        made.source.schedule.refreshEvery = Timing::environmentRefreshEvery;
        made.secrets["password"] = secretOf(variables, password);
    } else {
        copy(u"token_url"_s, authUrl);
        // The system these variables come from sends the client in the body.
        fields.insert(u"client_auth"_s, u"client_secret_post"_s);
        made.source.grant = {"client_credentials", fields};
    }
    if (variables.contains(clientSecret))
        made.secrets["client_secret"] = secretOf(variables, clientSecret);
}

} // namespace

const QStringList &sourceVariables()
{
    static const QStringList names{authUrl, email, password, manualToken, clientId, clientSecret, scope};
    return names;
}

const QStringList &secretVariables()
{
    static const QStringList names{password, manualToken, clientSecret};
    return names;
}

Expected<std::optional<ImportedSource>> sourceFromVariables(const Variables &given)
{
    Variables variables;
    for (const QString &name : sourceVariables()) {
        if (const QString value = given.value(name); !value.isEmpty())
            variables.insert(name, value);
    }
    // OAUTH_* alone may belong to anybody.
    if (!variables.contains(authUrl) && !variables.contains(email) && !variables.contains(password) &&
        !variables.contains(manualToken))
        return std::nullopt;

    const bool hasPrimary = variables.contains(authUrl) || variables.contains(email) || variables.contains(password);
    if (const QString missing = hasPrimary ? missingVariable(variables) : QString(); !missing.isEmpty())
        return failure(ErrorKind::InvalidInput, missing, u"is needed beside the variables that are set"_s);

    ImportedSource made;
    made.source.name = u"external_api"_s;
    if (hasPrimary) {
        if (const auto address = readAddress(variables.value(authUrl), false); !address)
            return failure(ErrorKind::InvalidInput, authUrl, address.error().serverText);
        addPrimary(made, variables);
    } else {
        made.source.grant = manualGrantSpec();
    }
    if (variables.contains(manualToken)) {
        if (hasPrimary)
            made.source.fallback = manualGrantSpec();
        made.secrets[hasPrimary ? "fallback.token" : "token"] = secretOf(variables, manualToken);
    }
    return std::optional(std::move(made));
}

} // namespace tokenwatch::config
