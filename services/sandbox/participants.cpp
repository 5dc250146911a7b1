// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/participants.h"

#include "json/strictjson.h"
#include "sandbox/participantkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// did:web: the port's colon is escaped, the path's slashes are colons.
QString didPrefix(const QString &url)
{
    const QUrl address(url);
    return u"did:web:%1%3A%2:edc:participants:"_s.arg(address.host()).arg(address.port());
}

/// A method may be named in full or by its fragment (DID Core 3.2.2).
KeyName methodName(const QJsonValue &method, const QString &did)
{
    const QString id = method["id"_L1].toString();
    return id.startsWith(u'#') ? KeyName{did, id.sliced(1)} : KeyName::of(id);
}

Expected<> checkMethod(const QJsonValue &method, const QString &did, QSet<QString> &taken)
{
    const KeyName name = methodName(method, did);
    if (name.did != did || name.fragment.isEmpty() || taken.contains(name.fragment))
        return failure(ErrorKind::InvalidInput, u"verificationMethod.id"_s,
                       u"must be this DID with a fragment of its own"_s);
    taken.insert(name.fragment);
    const auto key = jose::Jwk::fromJson(method["publicKeyJwk"_L1].toObject());
    if (!key)
        return failure(ErrorKind::InvalidInput, u"verificationMethod.publicKeyJwk."_s + key.error().where,
                       key.error().serverText);
    if (key->isPrivate())
        return failure(ErrorKind::InvalidInput, u"verificationMethod.publicKeyJwk"_s, u"must be a public key"_s);
    return {};
}

Expected<> checkDocument(const QString &did, const QJsonObject &document)
{
    constexpr qsizetype mostMethods = 20;
    if (document.value("id"_L1).toString() != did)
        return failure(ErrorKind::InvalidInput, u"id"_s, u"must be %1"_s.arg(did));
    const QJsonArray methods = document.value("verificationMethod"_L1).toArray();
    if (methods.isEmpty() || methods.size() > mostMethods)
        return failure(ErrorKind::InvalidInput, u"verificationMethod"_s, u"must be a list of 1 to 20"_s);
    QSet<QString> taken;
    for (const auto &method : methods) {
        if (auto checked = checkMethod(method, did, taken); !checked)
            return checked;
    }
    return {};
}

tl::unexpected<Error> unresolved(const QString &why)
{
    return failure(ErrorKind::NotAllowed, u"kid"_s, why);
}

} // namespace

KeyName KeyName::of(const QString &kid)
{
    const qsizetype mark = kid.indexOf(u'#');
    return mark < 0 ? KeyName{kid, {}} : KeyName{kid.first(mark), kid.sliced(mark + 1)};
}

Participants::Participants(const QString &url, const Secret &master, sql::Connection &connection)
    : m_prefix(didPrefix(url))
    , m_providerKey(derivedP256(master, "edr provider"))
    , m_consumerKey(derivedEd25519(master, "edr consumer"))
    , m_connection(connection)
{}

QJsonObject Participants::ownDocument(const QString &did, const jose::Jwk &key)
{
    const QString keyId = ownKeyId(did);
    return {{u"@context"_s,
             QJsonArray{u"https://www.w3.org/ns/did/v1"_s, u"https://w3id.org/security/suites/jws-2020/v1"_s}},
            {u"id"_s, did},
            {u"verificationMethod"_s, QJsonArray{QJsonObject{{u"id"_s, keyId},
                                                             {u"type"_s, u"JsonWebKey2020"_s},
                                                             {u"controller"_s, did},
                                                             {u"publicKeyJwk"_s, key.publicJson()}}}},
            {u"authentication"_s, QJsonArray{keyId}},
            {u"assertionMethod"_s, QJsonArray{keyId}}};
}

Expected<std::optional<QJsonObject>> Participants::document(const QString &did)
{
    if (did == providerDid())
        return ownDocument(did, m_providerKey);
    if (did == consumerDid())
        return ownDocument(did, m_consumerKey);
    auto rows = m_connection.run(u"SELECT document FROM participants WHERE did = ?"_s, {did});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return std::nullopt;
    auto document = json::readObject(rows->value(0).toString().toUtf8());
    if (!document)
        return failure(ErrorKind::StoreCorrupt, u"participants"_s);
    return *std::move(document);
}

Expected<bool> Participants::publish(const QString &did, const QJsonObject &document)
{
    if (did == providerDid() || did == consumerDid())
        return failure(ErrorKind::Conflict, u"id"_s, u"is the sandbox's own participant"_s);
    if (const auto checked = checkDocument(did, document); !checked)
        return failure(checked.error());
    bool isNew = false;
    {
        auto rows = m_connection.run(
            u"SELECT (SELECT count(*) FROM participants), EXISTS (SELECT 1 FROM participants WHERE did = ?)"_s, {did});
        if (!rows)
            return failure(rows.error());
        isNew = rows->next() && !rows->value(1).toBool();
        if (isNew && rows->value(0).toInt() >= mostPublished)
            return failure(ErrorKind::Conflict, u"id"_s, u"is one participant too many"_s);
    }
    const QString text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
    const auto done = m_connection.run(
        u"INSERT INTO participants VALUES (?,?) ON CONFLICT(did) DO UPDATE SET document = excluded.document"_s,
        {did, text});
    if (!done)
        return failure(done.error());
    return isNew;
}

Expected<jose::Jwk> Participants::key(const KeyName &name)
{
    const auto found = document(name.did);
    if (!found)
        return failure(found.error());
    if (!*found)
        return unresolved(u"DID '%1' cannot be resolved."_s.arg(cleaned(name.did, 200)));
    const QJsonArray methods = (*found)->value("verificationMethod"_L1).toArray();
    if (name.fragment.isEmpty() && methods.size() != 1)
        return unresolved(u"The key ID names no verification method, and the DID document has several."_s);
    for (const auto &method : methods) {
        if (name.fragment.isEmpty() || methodName(method, name.did).fragment == name.fragment)
            return jose::Jwk::fromJson(method[u"publicKeyJwk"_s].toObject());
    }
    return unresolved(u"The DID document has no verification method '%1'."_s.arg(cleaned(name.fragment, 80)));
}

} // namespace tokenwatch::sandbox
