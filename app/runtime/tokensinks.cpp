// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/tokensinks.h"

#include "domain/authorization.h"
#include "log/categories.h"
#include "reach/tokenfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

using reach::Neighbours;

std::string nativePath(const SinkSpec &spec)
{
    return QFile::encodeName(spec.path).toStdString();
}

std::string_view viewOf(const Secret &secret)
{
    return {secret.reveal().data(), secret.size()};
}

} // namespace

tl::expected<Secret, QString> sinkText(const Source &source, const Token &token)
{
    QByteArray text;
    switch (source.sink->format) {
    case SinkSpec::Format::Bare:
        text = token.access.reveal().toByteArray();
        break;
    case SinkSpec::Format::Header:
        if (token.type.compare("DPoP", Qt::CaseInsensitive) == 0)
            return tl::unexpected(u"its token is bound to a key, and each request needs a proof (DPoP)"_s);
        text = "Authorization: " + authorizationValue(token, source.headerScheme);
        break;
    case SinkSpec::Format::Json:
        // Instants, not remaining times: the file is read later than it is written.
        text = QJsonDocument(QJsonObject{{u"access_token"_s, QString::fromLatin1(token.access.reveal())},
                                         {u"expires_at"_s,
                                          token.expiresAt ? QJsonValue(toRfc3339(*token.expiresAt)) : QJsonValue()},
                                         {u"generation"_s, static_cast<qint64>(token.generation.value)},
                                         {u"source"_s, source.name},
                                         {u"token_type"_s, QString::fromLatin1(token.type)}})
                   .toJson(QJsonDocument::Compact);
        break;
    case SinkSpec::Format::Env: {
        const auto line = reach::assignment(source.sink->variable.toStdString(), viewOf(token.access));
        if (!line)
            return tl::unexpected(u"no quoting keeps the characters of its token"_s);
        text = QByteArray::fromStdString(*line);
        break;
    }
    }
    text += '\n';
    return Secret::take(std::move(text));
}

TokenSinks::TokenSinks(TokenService &service, Clock &clock)
    : m_service(service)
    , m_clock(clock)
{
    m_disk.setMaxThreadCount(1);
    connect(&service, &TokenService::statusesChanged, this, [this](const StatusBatch &batch) {
        for (const SourceStatus &status : batch.changed)
            look(status.id);
        for (const SourceId &id : batch.removed)
            look(id);
    });
    connect(&service.catalog(), &SourceCatalog::sourceSaved, this, [this](const Source &source) { look(source.id); });
    connect(&service.catalog(), &SourceCatalog::sourceRemoved, this, &TokenSinks::look);
    lookAtAll();
}

TokenSinks::~TokenSinks()
{
    m_disk.waitForDone();
}

void TokenSinks::lookAtAll()
{
    for (const Source &source : m_service.catalog().all())
        look(source.id);
}

/// Two sources that wrote one file would take turns.
bool TokenSinks::isTaken(const SourceId &id, const QString &path) const
{
    return std::any_of(m_kept.begin(), m_kept.end(), [&](const auto &other) {
        return other.first != id && other.second.spec.path == path && (other.second.written || other.second.underWay);
    });
}

void TokenSinks::look(const SourceId &id)
{
    const Source *source = m_service.catalog().find(id);
    const auto known = m_kept.find(id);
    const bool isOther = known != m_kept.end() && (!source || source->sink != known->second.spec);
    if (isOther) {
        if (!source || !source->sink || source->sink->path != known->second.spec.path)
            remove(id, known->second.spec);
        m_kept.erase(known);
    }
    if (!source || !source->sink)
        return;
    Kept &kept = m_kept.try_emplace(id, Kept{.spec = *source->sink}).first->second;
    const auto status = m_service.status(id);
    if (!status)
        return;
    if (!status->hasToken) {
        // Also what an earlier run left, if the token was cleared since.
        if ((kept.written || status->state == SourceState::Cleared) && !kept.isGone)
            remove(id, kept.spec);
        kept.isGone = kept.isGone || kept.written || status->state == SourceState::Cleared;
        kept.written.reset();
        return;
    }
    kept.isGone = false;
    if (kept.written == status->generation || kept.underWay == status->generation)
        return;
    // To be written is to be used: a source with a sink is kept alive.
    if (const TokenPtr token = m_service.valid(id, Seconds(0)))
        write(id, kept, *source, *token);
}

void TokenSinks::write(const SourceId &id, Kept &kept, const Source &source, const Token &token)
{
    if (isTaken(id, kept.spec.path))
        return ended(id, kept.spec, token.generation, u"another source writes it"_s);
    auto text = sinkText(source, token);
    if (!text)
        return ended(id, kept.spec, token.generation, text.error());
    kept.underWay = token.generation;
    const auto bytes = std::make_shared<const Secret>(std::move(*text));
    m_disk.start([this, id, spec = kept.spec, generation = token.generation, bytes, isFirst = !kept.written] {
        if (isFirst)
            reach::removeLeftovers(nativePath(spec));
        const auto problem =
            reach::replaceFile(nativePath(spec), viewOf(*bytes), Neighbours::Trusted, reach::holdsToken);
        const QString why = QString::fromStdString(problem.why);
        QMetaObject::invokeMethod(
            this, [this, id, spec, generation, why] { ended(id, spec, generation, why); }, Qt::QueuedConnection);
    });
}

void TokenSinks::remove(const SourceId &id, const SinkSpec &spec)
{
    m_disk.start([this, id, spec] {
        const auto problem = reach::removeFile(nativePath(spec), Neighbours::Trusted, reach::holdsToken);
        const QString why = QString::fromStdString(problem.why);
        QMetaObject::invokeMethod(
            this, [this, id, spec, why] { ended(id, spec, std::nullopt, why); }, Qt::QueuedConnection);
    });
}

void TokenSinks::ended(const SourceId &id, const SinkSpec &spec, std::optional<Generation> generation,
                       const QString &problem)
{
    const auto known = m_kept.find(id);
    const bool isPresent = known != m_kept.end() && known->second.spec == spec;
    if (!problem.isEmpty() && (!isPresent || known->second.problem != problem))
        qCWarning(lcApp, "the token file %s cannot be %s: %s", qUtf8Printable(spec.path),
                  generation ? "written" : "removed", qUtf8Printable(problem));
    if (isPresent) {
        Kept &kept = known->second;
        if (kept.underWay == generation)
            kept.underWay.reset();
        if (generation && problem.isEmpty()) {
            kept.written = generation;
            if (!kept.problem.isEmpty())
                qCInfo(lcApp, "the token file %s is written again", qUtf8Printable(spec.path));
        }
        kept.problem = generation ? problem : kept.problem;
        if (!problem.isEmpty() && generation)
            m_again = m_clock.after(tryAgainAfter, [this] { lookAtAll(); });
        else if (generation)
            look(id); // a newer one may have come meanwhile
    }
    Q_EMIT settled(id);
}

void TokenSinks::close()
{
    for (const auto &[id, kept] : m_kept) {
        const Source *source = m_service.catalog().find(id);
        if (source && source->clearOnExit)
            remove(id, kept.spec);
    }
    m_disk.waitForDone();
}

} // namespace tokenwatch::runtime
