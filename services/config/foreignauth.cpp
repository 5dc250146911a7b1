// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/foreignauth.h"

#include "config/grantformat.h"
#include "config/sourcenaming.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestVariable = 8;          // they may name each other in a circle
constexpr qsizetype mostFilled = 64 * 1024; // or each the next one many times
constexpr std::size_t mostSignIns = 1000;

Error wrongField(const QString &where, const QString &why)
{
    return {.kind = ErrorKind::InvalidInput, .code = {}, .where = where, .serverText = why, .retryAfter = {}};
}

} // namespace

void takeOAuthFields(ForeignAuth &auth, const QString &authorizationName,
                     const std::function<QString(const QString &)> &said)
{
    using Name = std::pair<QString, QString>;
    const std::array names{Name(u"accessTokenUrl"_s, u"token_url"_s),
                           Name(authorizationName, u"authorization_url"_s),
                           Name(u"clientId"_s, u"client_id"_s),
                           Name(u"clientSecret"_s, u"client_secret"_s),
                           Name(u"scope"_s, u"scope"_s),
                           Name(u"username"_s, u"username"_s),
                           Name(u"password"_s, u"password"_s),
                           Name(u"audience"_s, u"audience"_s),
                           Name(u"resource"_s, u"resource"_s)};
    for (const auto &[theirs, ours] : names) {
        if (const QString value = said(theirs); !value.isEmpty())
            auth.said.insert(ours, value);
    }
}

ForeignImport::ForeignImport(GrantCatalogue grants, QMap<QString, QString> variables)
    : m_grants(grants)
    , m_variables(std::move(variables))
{}

std::optional<QString> ForeignImport::filled(const QString &text, Filling &filling) const
{
    // {{name}}, {{ _.name }} and {{ _['name'] }}; {% … %} would have to be carried out.
    static const QRegularExpression shape(
        u"\\{\\{\\s*(?:_\\.|_\\[['\"])?([^}\\s'\"\\]]+)(?:['\"]\\])?\\s*\\}\\}|\\{%.*?%\\}"_s);
    filling.left -= text.size() + 1;
    if (filling.left < 0) {
        filling.problem = u"is longer than %1 characters with its variables filled in"_s.arg(mostFilled);
        return std::nullopt;
    }
    ++filling.depth;
    QString result;
    qsizetype end = 0;
    for (auto matches = shape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        const auto value = m_variables.constFind(name);
        const bool isKnown = !name.isEmpty() && value != m_variables.cend() && filling.depth <= deepestVariable;
        const auto inner = isKnown ? filled(*value, filling) : std::nullopt;
        if (!inner) {
            if (filling.problem.isEmpty())
                filling.problem = u"uses %1, which the file does not define"_s.arg(cleaned(match.captured(0), 80));
            return std::nullopt;
        }
        result += text.mid(end, match.capturedStart() - end) + *inner;
        end = match.capturedEnd();
    }
    --filling.depth;
    return result + text.mid(end);
}

void ForeignImport::refuse(const ForeignAuth &auth, Error error)
{
    QString name = nameFromText(auth.title);
    if (name.isEmpty())
        name = u"imported"_s;
    const auto isKnown = [&](const ImportEntry &entry) { return entry.title == auth.title && entry.problem == error; };
    if (std::any_of(m_read.refused.begin(), m_read.refused.end(), isKnown))
        return;
    m_read.refused.push_back({.name = name, .title = auth.title, .problem = std::move(error)});
}

void ForeignImport::add(const ForeignAuth &auth)
{
    if (m_read.sources.size() + m_read.refused.size() > mostSignIns)
        return; // take() refuses
    const QString type = auth.said.value(u"type"_s);
    const GrantDescriptor *grant = findGrant(m_grants, type.toLatin1());
    if (!grant)
        return refuse(auth, wrongField(u"grant_type"_s,
                                       u"\"%1\" is no way that this program gets tokens in"_s.arg(cleaned(type, 40))));
    QSet<QString> slotNames;
    for (const SlotRule &rule : grant->secretSlots)
        slotNames.insert(QString::fromLatin1(rule.name));
    ImportedSource made;
    made.isForeign = true;
    QJsonObject object{{u"type"_s, type}};
    for (auto it = auth.said.cbegin(); it != auth.said.cend(); ++it) {
        Filling filling{mostFilled};
        const auto value = filled(it.value(), filling);
        if (it.key() == "type"_L1 || (value && value->isEmpty()))
            continue;
        if (slotNames.contains(it.key())) {
            if (value) // else it is missing, and the review says so
                made.secrets.emplace(it.key().toLatin1(), Secret(value->toUtf8()));
            continue;
        }
        if (!value)
            return refuse(auth, wrongField(it.key(), filling.problem));
        const bool isField = std::any_of(grant->fields.begin(), grant->fields.end(),
                                         [&](const FieldRule &rule) { return it.key() == QLatin1String(rule.name); });
        if (isField)
            object.insert(it.key(), value->trimmed());
    }
    if (type == "manual"_L1 && made.secrets.empty())
        return; // a request that fills its token in from elsewhere is no source
    auto spec = readGrant(object, m_grants, {.path = u"grant"_s, .sourceName = {}, .slotPrefix = {}});
    if (!spec)
        return refuse(auth, spec.error());
    const auto isSame = [&](const ImportedSource &other) {
        return other.source.grant == *spec && other.secrets == made.secrets;
    };
    if (std::any_of(m_read.sources.begin(), m_read.sources.end(), isSame))
        return;
    const QString base = nameFromText(auth.title);
    made.source.name = freeName(base.isEmpty() ? u"imported"_s : base, m_read.sources);
    made.source.title = made.source.name == auth.title ? QString() : cleaned(auth.title, 100);
    made.source.grant = std::move(*spec);
    m_read.sources.push_back(std::move(made));
}

Expected<ReadForReview> ForeignImport::take(ImportFormat format) &&
{
    if (m_read.sources.size() + m_read.refused.size() > mostSignIns)
        return failure(ErrorKind::InvalidInput, {}, u"has more than %1 sign-ins"_s.arg(mostSignIns));
    if (m_read.sources.empty() && m_read.refused.empty())
        return failure(ErrorKind::InvalidInput, {}, u"no request in it signs in with OAuth 2.0 or a bearer token"_s);
    m_read.format = format;
    return std::move(m_read);
}

} // namespace tokenwatch::config
