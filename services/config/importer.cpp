// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/importer.h"

#include "config/dotenv.h"
#include "config/edrimport.h"
#include "config/foreignfiles.h"
#include "config/sourceformat.h"
#include "json/strictjson.h"
#include "json/yaml.h"

#include <QRegularExpression>
#include <algorithm>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

Expected<> checkName(const QString &name)
{
    if (name.isEmpty() || isValidSourceName(name))
        return {};
    return failure(ErrorKind::InvalidInput, u"name"_s,
                   u"must be 1 to 63 characters: a-z, 0-9, and after the first also . _ -"_s);
}

constexpr qsizetype firstLines = 4096; // where a file says what it is

ReadForReview ours(ImportFormat format, std::vector<ImportedSource> sources)
{
    return {format, std::move(sources), {}};
}

Expected<ReadForReview> importJson(QByteArrayView text, const QString &name, GrantCatalogue grants)
{
    const auto value = json::read(text);
    if (!value)
        return failure(ErrorKind::InvalidInput, {}, value.error().serverText);
    if (isEdr(*value)) {
        if (const auto named = checkName(name); !named)
            return failure(named.error());
        auto edrs = readEdrs(*value, name, grants);
        return edrs ? Expected<ReadForReview>(ours(ImportFormat::Edr, std::move(*edrs))) : failure(edrs.error());
    }
    if (!value->isObject())
        return failure(ErrorKind::InvalidInput, {}, u"is neither a sources file, nor a source, nor an EDR"_s);
    const QJsonObject object = value->toObject();
    if (isPostman(object))
        return readPostman(object, grants);
    if (isInsomnia(object))
        return readInsomnia(object, grants);
    std::vector<ImportedSource> result;
    // One source, or a whole file.
    if (object.contains("grant"_L1) && !object.contains("sources"_L1)) {
        auto source = readSource(text, grants);
        if (!source)
            return failure(source.error());
        result.push_back({std::move(*source), {}, false});
        return ours(ImportFormat::Sources, std::move(result));
    }
    auto sources = readSources(text, grants);
    if (!sources)
        return failure(sources.error());
    for (Source &source : *sources)
        result.push_back({std::move(source), {}, false});
    return ours(ImportFormat::Sources, std::move(result));
}

Expected<ReadForReview> importDotenv(QByteArrayView text, const QString &name)
{
    const auto variables = readDotenv(text);
    if (!variables)
        return failure(variables.error());
    // A file handed over may come from anywhere: it does not choose what else is read.
    for (const QString &variable : sourceVariables()) {
        if (const QString file = variable + u"_FILE"_s; variables->contains(file))
            return failure(ErrorKind::InvalidInput, file,
                           u"is not followed in an import; give %1 itself"_s.arg(variable));
    }
    auto made = sourceFromVariables(*variables);
    if (!made)
        return failure(made.error());
    if (!*made)
        return failure(ErrorKind::InvalidInput, {},
                       u"holds none of the variables "_s + sourceVariables().join(u", "_s));
    if (const auto named = checkName(name); !named)
        return failure(named.error());
    if (!name.isEmpty())
        (*made)->source.name = name;
    std::vector<ImportedSource> result;
    result.push_back(std::move(**made));
    return ours(ImportFormat::Dotenv, std::move(result));
}

} // namespace

Expected<ReadForReview> readForReview(QByteArrayView text, const QString &name, GrantCatalogue grants)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.startsWith("{") || trimmed.startsWith("["))
        return importJson(text, name, grants);
    static const QRegularExpression insomnia(u"^type:\\s*[\"']?\\w+\\.insomnia\\.rest/"_s,
                                             QRegularExpression::MultilineOption);
    if (insomnia.match(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), firstLines)))).hasMatch()) {
        const auto file = json::readYaml(text);
        if (!file)
            return failure(ErrorKind::InvalidInput, {}, file.error().serverText);
        return readInsomnia(file->toObject(), grants);
    }
    return importDotenv(text, name);
}

Expected<std::vector<ImportedSource>> readImport(QByteArrayView text, const QString &name, GrantCatalogue grants)
{
    auto read = readForReview(text, name, grants);
    if (!read)
        return failure(read.error());
    if (!read->refused.empty())
        return failure(*read->refused.front().problem);
    return std::move(read->sources);
}

ImportEntry entryOf(const ImportedSource &imported, GrantCatalogue grants)
{
    const Source &source = imported.source;
    ImportEntry entry{.name = source.name, .title = source.title, .host = source.host(), .grant = source.grant.type};
    for (const auto &[slot, secret] : imported.secrets)
        entry.secrets += slot;
    if (const GrantDescriptor *grant = findGrant(grants, source.grant.type)) {
        for (const SlotRule &rule : grant->secretSlots) {
            if (rule.required && !imported.secrets.contains(rule.name))
                entry.missing += rule.name;
        }
    }
    return entry;
}

Expected<> mayReplace(const Source &known, const ImportedSource &imported)
{
    if (!imported.isForeign || known.host() == imported.source.host())
        return {};
    return failure(ErrorKind::Conflict, known.name, u"is a source of another host"_s);
}

Source mergedInto(const Source &known, const ImportedSource &imported)
{
    if (!imported.keepsKnown || known.grant.type != imported.source.grant.type) {
        Source source = imported.source;
        source.id = known.id;
        source.revision = known.revision;
        return source;
    }
    Source source = known;
    const QVariantMap &fields = imported.source.grant.fields;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        source.grant.fields.insert(it.key(), it.value());
    return source;
}

} // namespace tokenwatch::config
