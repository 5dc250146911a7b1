// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/edrtransfers.h"

#include "json/linkeddata.h"
#include "json/strictjson.h"
#include "log/categories.h"
#include "sandbox/edcerror.h"
#include "sandbox/edrrefresh.h"
#include "sandbox/tokendesk.h"

#include <QRegularExpression>
#include <QUrl>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200;
constexpr qint64 longestExpiry = 86'400;

// What a transfer is about unless somebody says.
constexpr auto anyAsset = "asset-1"_L1;
constexpr auto anyAgreement = "agreement-1"_L1;

/// The members of what was sent, whichever way; none for an empty body.
Expected<QJsonObject> sentMembers(const Visit &visit)
{
    QJsonObject members;
    if (visit.submission.format == Submission::Format::Form) {
        const auto &fields = visit.submission.fields;
        for (auto field = fields.begin(); field != fields.end(); ++field)
            members.insert(field.key(), field.value());
        return members;
    }
    if (visit.request.body.trimmed().isEmpty())
        return members;
    return json::readObject(visit.request.body).and_then(json::plainMembers);
}

/// Reads the members of a start, and remembers the first one that is wrong.
class StartMembers
{
public:
    explicit StartMembers(QJsonObject members)
        : m_members(std::move(members))
    {}

    QString text(QLatin1StringView name, const QString &otherwise)
    {
        const QJsonValue value = m_members.value(name);
        if (isAbsent(value))
            return otherwise;
        const QString text = value.toString().trimmed();
        if (text.isEmpty() || text.size() > longestText || cleaned(text) != text)
            refuse(name, u"must be a text of at most 200 characters"_s);
        return text;
    }
    QString word(QLatin1StringView name, const QStringList &words, const QString &otherwise)
    {
        QString said = text(name, otherwise);
        if (!words.contains(said))
            refuse(name, u"must be one of: "_s + words.join(u", "_s));
        return said;
    }
    Seconds seconds(QLatin1StringView name, Seconds otherwise)
    {
        const QJsonValue value = m_members.value(name);
        if (isAbsent(value))
            return otherwise;
        const qint64 number = value.isString() ? value.toString().toLongLong() : value.toInteger();
        if (number < 1 || number > longestExpiry)
            refuse(name, u"must be seconds, from 1 to 86400"_s);
        return Seconds(number);
    }
    bool flag(QLatin1StringView name, bool otherwise)
    {
        const QJsonValue value = m_members.value(name);
        if (isAbsent(value))
            return otherwise;
        const QString text = value.toString();
        if (!value.isBool() && text != "true"_L1 && text != "false"_L1)
            refuse(name, u"must be true or false"_s);
        return value.isBool() ? value.toBool() : text == "true"_L1;
    }
    QString address(QLatin1StringView name, const QString &otherwise)
    {
        QString said = text(name, otherwise);
        const QUrl url(said, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith("http"_L1))
            refuse(name, u"must be an address"_s);
        return said;
    }
    void refuse(QLatin1StringView name, const QString &why)
    {
        if (!m_refusal)
            m_refusal = invalidRequest(QString(name) + u' ' + why, name);
    }
    [[nodiscard]] const std::optional<http::Response> &refusal() const { return m_refusal; }

private:
    static bool isAbsent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

    const QJsonObject m_members;
    std::optional<http::Response> m_refusal;
};

QString transferPath(const QString &processId)
{
    return u"/edc/transfers/"_s + QString::fromLatin1(QUrl::toPercentEncoding(processId));
}

http::Response noSuchTransfer(const QString &processId)
{
    return objectNotFound(u"AccessTokenData associated to the transfer with ID '%1' does not exist."_s.arg(
        cleaned(processId, longestText)));
}

} // namespace

EdrTransfers::EdrTransfers(const Participants &participants, EdrRecords &records, const EdrTokens &tokens,
                           const Client &client, EdrSettings defaults, QString publicBase)
    : m_participants(participants)
    , m_records(records)
    , m_tokens(tokens)
    , m_client(client)
    , m_defaults(std::move(defaults))
    , m_publicBase(std::move(publicBase))
{}

EdrTransfers::OrRefusal EdrTransfers::askedFor(const Visit &visit) const
{
    const auto sent = sentMembers(visit);
    if (!sent)
        return tl::unexpected(invalidRequest(sent.error().serverText, sent.error().where));
    StartMembers members(*sent);
    EdrRecord record;
    record.ids.providerPid = members.text("transferProcessId"_L1, u"tp-"_s + newIdentifier());
    static const QRegularExpression plain(u"^[^/\\\\%?#]+$"_s);
    // It is a path segment when the transfer is asked about or ended.
    if (!plain.match(record.ids.providerPid).hasMatch() || record.ids.providerPid.startsWith(u'.'))
        members.refuse("transferProcessId"_L1, u"must have no character that means something in a path"_s);
    record.ids.consumerPid = members.text("consumerPid"_L1, record.ids.providerPid);
    record.assetId = members.text("assetId"_L1, anyAsset);
    record.agreementId = members.text("agreementId"_L1, anyAgreement);
    record.audience = members.text("participantId"_L1, m_participants.consumerDid());
    if (!record.audience.startsWith("did:"_L1))
        members.refuse("participantId"_L1, u"must be a DID"_s);
    record.claims = m_tokens.newClaims(record.audience);
    record.settings = m_defaults;
    record.settings.expiry = members.seconds("expiresIn"_L1, m_defaults.expiry);
    record.settings.refreshEndpoint = members.address("refreshEndpoint"_L1, m_defaults.refreshEndpoint);
    const QString mode = m_defaults.faithful ? u"faithful"_s : u"strict"_s;
    record.settings.faithful = members.word("mode"_L1, {u"strict"_s, u"faithful"_s}, mode) == "faithful"_L1;
    record.settings.keepsPrevious = members.flag("lostResponse"_L1, m_defaults.keepsPrevious);
    if (members.refusal())
        return tl::unexpected(*members.refusal());
    return record;
}

http::Response EdrTransfers::start(const Visit &visit)
{
    const QString encoding = visit.request.parameter(u"encoding"_s).value_or(u"management"_s);
    if (encoding != "management"_L1 && encoding != "dsp"_L1)
        return invalidRequest(u"encoding must be one of: management, dsp"_s, u"encoding"_s);
    const auto record = askedFor(visit);
    if (!record)
        return record.error();
    const auto address = begin(*record, visit.now.wall);
    if (!address && address.error().kind == ErrorKind::Conflict)
        return objectConflict(u"The transfer with ID '%1' is under way."_s.arg(record->ids.providerPid));
    if (!address)
        return edcStorageFailed(address.error());
    return http::Response::json(
               encoding == "dsp"_L1 ? transferStartMessage(*address, record->ids) : managementEncoding(*address), 201)
        .with("Location", transferPath(record->ids.providerPid).toLatin1());
}

Expected<QJsonObject> EdrTransfers::restart(const QString &processId, WallTime now)
{
    if (const auto ended = m_records.remove(processId, now); !ended)
        return failure(ended.error());
    EdrRecord record;
    record.ids = {processId, processId};
    record.assetId = anyAsset;
    record.agreementId = anyAgreement;
    record.audience = m_participants.consumerDid();
    record.claims = m_tokens.newClaims(record.audience);
    record.settings = m_defaults;
    return begin(record, now).map(managementEncoding);
}

Expected<DataAddress> EdrTransfers::begin(const EdrRecord &record, WallTime now)
{
    const EdrSettings &settings = record.settings;
    const EdrToken access = m_tokens.access(record.claims, settings.expiry, now);
    const EdrVaultEntry vault{m_tokens.refresh(refreshLifetime(settings, m_client), now).text, {}};
    const auto added = m_records.add(record, vault, pairOf(access, vault, m_client, now), m_client.id, now);
    if (!added)
        return failure(added.error());
    qCInfo(lcSandbox).noquote() << "started transfer" << record.ids.providerPid << "for" << record.audience;
    return DataAddress{.endpoint = m_publicBase,
                       .authorization = access.text,
                       .refreshToken = vault.refreshToken,
                       .refreshEndpoint = settings.refreshEndpoint,
                       .expiresIn = settings.expiry,
                       .audience = record.audience};
}

http::Response EdrTransfers::describe(const Visit &visit)
{
    const QString &processId = visit.segments.constFirst();
    const auto transfer = m_records.byProcess(processId);
    if (!transfer)
        return edcStorageFailed(transfer.error());
    if (!*transfer)
        return noSuchTransfer(processId);
    const EdrRecord &record = (*transfer)->record;
    const Session &session = (*transfer)->session;
    return http::Response::json({{u"transferProcessId"_s, processId},
                                 {u"consumerPid"_s, record.ids.consumerPid},
                                 {u"state"_s, u"STARTED"_s},
                                 {u"assetId"_s, record.assetId},
                                 {u"agreementId"_s, record.agreementId},
                                 {u"audience"_s, record.audience},
                                 {u"expiresIn"_s, qint64(record.settings.expiry.count())},
                                 {u"refreshEndpoint"_s, record.settings.refreshEndpoint},
                                 {u"mode"_s, record.settings.faithful ? u"faithful"_s : u"strict"_s},
                                 {u"lostResponse"_s, record.settings.keepsPrevious},
                                 {u"createdAt"_s, toRfc3339(session.createdAt)},
                                 {u"accessExpiresAt"_s, toRfc3339(session.accessExpiresAt)}});
}

http::Response EdrTransfers::revoke(const Visit &visit)
{
    const QString &processId = visit.segments.constFirst();
    const auto removed = m_records.remove(processId, visit.now.wall);
    if (!removed)
        return edcStorageFailed(removed.error());
    if (!*removed)
        return noSuchTransfer(processId);
    qCInfo(lcSandbox).noquote() << "revoked the EDR of transfer" << processId;
    return {204, {}, {}};
}

} // namespace tokenwatch::sandbox
