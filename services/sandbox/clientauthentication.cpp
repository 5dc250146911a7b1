// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clientauthentication.h"

#include "jose/jwt.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct BasicCredentials {
    bool present = false;
    bool readable = false;
    QString id, secret;
};

QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

BasicCredentials basicCredentials(const http::Request &request)
{
    BasicCredentials basic;
    const QByteArray header = request.header("Authorization");
    basic.present = header.size() > 6 && header.first(6).toLower() == "basic ";
    if (!basic.present)
        return basic;
    const auto pair =
        QByteArray::fromBase64Encoding(header.sliced(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = pair ? pair.decoded.indexOf(':') : -1;
    basic.readable = colon >= 0;
    if (basic.readable) {
        // Both halves are form-encoded before they are joined (RFC 6749 2.3.1).
        basic.id = formDecoded(pair.decoded.first(colon));
        basic.secret = formDecoded(pair.decoded.sliced(colon + 1));
    }
    return basic;
}

/// By private_key_jwt or client_secret_jwt.
OAuthResult<const Client *> signingClient(const Visit &visit, const Facilities &facilities)
{
    const Submission &sent = visit.submission;
    if (sent.value(u"client_assertion_type"_s) != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_L1)
        return refusal("invalid_client", u"The client_assertion_type is not one that this server knows."_s, 401);
    const auto statement = facilities.statements.judge(sent.value(u"client_assertion"_s).toUtf8(),
                                                       facilities.url + QString::fromUtf8(visit.request.path),
                                                       StatementCheck::Id::Required, visit.now.wall);
    if (!statement)
        return refusal("invalid_client", statement.error(), 401);
    const Client *client = statement->signer;
    if (statement->subject != client->id || (sent.has(u"client_id"_s) && sent.value(u"client_id"_s) != client->id))
        return refusal("invalid_client", u"The assertion is about another client."_s, 401);
    return client;
}

} // namespace

OAuthResult<const Client *> authenticatedClient(const Visit &visit, const Facilities &facilities)
{
    const Submission &submission = visit.submission;
    const BasicCredentials basic = basicCredentials(visit.request);
    const QString bodyId = submission.value(u"client_id"_s);
    if (submission.has(u"client_assertion"_s)) {
        if (basic.present || submission.has(u"client_secret"_s))
            return refusal("invalid_request", u"Use one way of client authentication, not two."_s);
        return signingClient(visit, facilities);
    }
    if (basic.present && submission.has(u"client_secret"_s))
        return refusal("invalid_request", u"Use one way of client authentication, not two."_s);
    if (basic.present && !basic.readable)
        return refusal("invalid_client", u"The Basic credentials cannot be read."_s, 401);
    if (basic.present && !bodyId.isEmpty() && bodyId != basic.id)
        return refusal("invalid_request", u"The body names another client than the Authorization header."_s);

    const QString id = basic.present ? basic.id : bodyId;
    if (id.isEmpty())
        return refusal("invalid_client", u"No client is named."_s, 401);
    const Client *client = facilities.registry.find(id);
    const QString secret = basic.present ? basic.secret : submission.value(u"client_secret"_s);
    // One answer for both, so that client names cannot be found out.
    const bool isRight = client && Registry::secretIsRight(*client, secret);
    if (client && !isRight && client->faithful && basic.present)
        return tl::unexpected(OAuthError{"invalid_client", u"HTTP Basic: Access denied.\n"_s, 401, true});
    if (!isRight)
        return refusal("invalid_client", u"The client is unknown or its secret is wrong."_s, 401);
    return client;
}

QString claimedClientId(const http::Request &request, const Submission &submission)
{
    const BasicCredentials basic = basicCredentials(request);
    if (basic.present)
        return basic.id;
    if (!submission.has(u"client_assertion"_s))
        return submission.value(u"client_id"_s);
    const auto statement = jose::decode(submission.value(u"client_assertion"_s).toUtf8());
    return statement ? statement->claims.value("iss"_L1).toString() : QString();
}

} // namespace tokenwatch::sandbox
