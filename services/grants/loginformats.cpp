// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/loginformats.h"

#include "grants/formbody.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// "user.email" is the member of an object (Devise and others wrap what is typed).
void insertAt(QJsonObject &object, const QString &path, const QString &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot <= 0 || dot + 1 == path.size()) {
        object.insert(path, value);
        return;
    }
    QJsonObject inner = object.value(path.first(dot)).toObject();
    insertAt(inner, path.sliced(dot + 1), value);
    object.insert(path.first(dot), inner);
}

} // namespace

QString describe(LoginFormat format)
{
    switch (format) {
    case LoginFormat::JsonEmail:
        return u"JSON email"_s;
    case LoginFormat::JsonUsername:
        return u"JSON username"_s;
    case LoginFormat::Form:
        return u"form"_s;
    case LoginFormat::ClientForm:
        return u"client form"_s;
    }
    Q_UNREACHABLE();
}

bool isOAuthForm(LoginFormat format)
{
    return format == LoginFormat::Form || format == LoginFormat::ClientForm;
}

Expected<LoginCredentials> LoginCredentials::from(const FlowContext &context)
{
    const GrantSpec &grant = context.grant;
    LoginCredentials login;
    login.email = grant.text(u"email"_s);
    login.username = grant.text(u"username"_s);
    login.usernameField = grant.text(u"username_field"_s);
    login.passwordField = grant.text(u"password_field"_s);
    login.clientId = grant.text(u"client_id"_s);
    login.scope = grant.text(u"scope"_s);
    login.password = context.secrets.value("password");
    login.clientSecret = context.secrets.value("client_secret");
    const auto isMissing = [](const auto &secret) { return !secret || secret->isEmpty(); };
    if (isMissing(login.clientSecret))
        login.clientSecret.reset();
    const bool hasUser = !login.email.isEmpty() || !login.username.isEmpty();
    if (hasUser && isMissing(login.password))
        return failure(ErrorKind::MissingCredentials, u"password"_s);
    if (!hasUser && login.clientId.isEmpty())
        return failure(ErrorKind::InvalidInput, u"grant.email"_s, u"is needed (or username, or client_id)"_s);
    if (!hasUser && !login.clientSecret)
        return failure(ErrorKind::MissingCredentials, u"client_secret"_s);
    return login;
}

std::vector<LoginFormat> LoginCredentials::formats() const
{
    std::vector<LoginFormat> known;
    // With a field name of its own there is only one way to write JSON.
    if (!email.isEmpty() && usernameField.isEmpty())
        known.push_back(LoginFormat::JsonEmail);
    if (!email.isEmpty() || !username.isEmpty()) {
        known.push_back(LoginFormat::JsonUsername);
        known.push_back(LoginFormat::Form);
    }
    if (!clientId.isEmpty() && clientSecret)
        known.push_back(LoginFormat::ClientForm);
    return known;
}

QByteArray LoginCredentials::json(LoginFormat format) const
{
    QJsonObject object;
    insertAt(object, passwordField.isEmpty() ? u"password"_s : passwordField, QString::fromUtf8(password->reveal()));
    if (format == LoginFormat::JsonEmail)
        object.insert("email"_L1, email);
    else
        insertAt(object, usernameField.isEmpty() ? u"username"_s : usernameField,
                 username.isEmpty() ? email : username);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray LoginCredentials::form() const
{
    FormBody form;
    form.add("grant_type", QByteArrayView("password"));
    const QString name = usernameField.isEmpty() ? u"username"_s : usernameField;
    form.add(name.toUtf8(), username.isEmpty() ? email : username);
    // Plain form logins ask for an email as often as for a username; each ignores the other.
    if (usernameField.isEmpty())
        form.addIfSet("email", email);
    form.add(passwordField.isEmpty() ? QByteArray("password") : passwordField.toUtf8(), password->reveal());
    form.addIfSet("scope", scope).addIfSet("client_id", clientId);
    if (clientSecret)
        form.add("client_secret", clientSecret->reveal());
    return form.encoded();
}

QByteArray LoginCredentials::clientForm() const
{
    FormBody form;
    form.add("grant_type", QByteArrayView("client_credentials")).addIfSet("scope", scope);
    form.add("client_id", clientId).add("client_secret", clientSecret->reveal());
    return form.encoded();
}

Send LoginCredentials::request(LoginFormat format, const QUrl &address) const
{
    HttpRequest request{.method = "POST", .url = address, .headers = {}, .body = {}};
    request.headers.emplaceBack("Accept", "application/json");
    switch (format) {
    case LoginFormat::JsonEmail:
    case LoginFormat::JsonUsername:
        request.body = json(format);
        break;
    case LoginFormat::Form:
        request.body = form();
        break;
    case LoginFormat::ClientForm:
        request.body = clientForm();
        break;
    }
    const QByteArray type = isOAuthForm(format) ? "application/x-www-form-urlencoded" : "application/json";
    request.headers.emplaceBack("Content-Type", type);
    return {std::move(request), format == LoginFormat::ClientForm ? Spends::Nothing : Spends::Attempt};
}

} // namespace tokenwatch
