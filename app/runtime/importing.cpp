// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/importing.h"

#include "config/importer.h"

#include <deque>

namespace tokenwatch::runtime {

namespace {

/// One import under way: a source with its secrets, then the next.
class Import : public std::enable_shared_from_this<Import>
{
public:
    Import(std::vector<config::ImportedSource> sources, SourceCatalog &catalog, Reply<int> reply)
        : m_catalog(catalog)
        , m_reply(std::move(reply))
        , m_count(static_cast<int>(sources.size()))
    {
        for (config::ImportedSource &imported : sources)
            m_waiting.push_back(std::move(imported));
    }

    void next()
    {
        if (!m_reply.isWanted())
            return;
        if (m_waiting.empty())
            return m_reply.resolve(m_count);
        config::ImportedSource imported = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (const Source *known = m_catalog.find(imported.source.name)) {
            if (const auto allowed = config::mayReplace(*known, imported); !allowed)
                return m_reply.resolve(failure(allowed.error()));
            imported.source = config::mergedInto(*known, imported);
        }
        m_catalog
            .save(SourceDraft{std::move(imported.source), std::move(imported.secrets)},
                  [self = shared_from_this()](const Expected<Source> &saved) {
                      if (!saved)
                          return self->m_reply.resolve(failure(saved.error()));
                      self->next();
                  })
            .detach();
    }

private:
    SourceCatalog &m_catalog;
    const Reply<int> m_reply;
    const int m_count;
    std::deque<config::ImportedSource> m_waiting;
};

/// The file's name stands before what is wrong with it.
Error inFile(Error error, const QString &fileName)
{
    if (!fileName.isEmpty())
        error.where = fileName + (error.where.isEmpty() ? QStringLiteral(":") : QStringLiteral(": ") + error.where);
    return error;
}

} // namespace

Pending importSources(const ImportWish &wish, GrantCatalogue grants, SourceCatalog &catalog, Then<int> then)
{
    const Reply<int> reply(std::move(then));
    auto imported = config::readImport(wish.text, wish.name, grants);
    if (!imported) {
        reply.resolve(failure(inFile(imported.error(), wish.fileName)));
        return {};
    }
    std::make_shared<Import>(std::move(*imported), catalog, reply)->next();
    return reply.pending();
}

Expected<ImportReview> reviewImport(const ImportWish &wish, GrantCatalogue grants, const SourceCatalog &catalog)
{
    const auto read = config::readForReview(wish.text, wish.name, grants);
    if (!read)
        return failure(inFile(read.error(), wish.fileName));
    ImportReview review{read->format, read->refused};
    for (const config::ImportedSource &imported : read->sources) {
        ImportEntry entry = config::entryOf(imported, grants);
        if (const Source *known = catalog.find(entry.name)) {
            entry.replaces = true;
            if (const auto allowed = config::mayReplace(*known, imported); !allowed)
                entry.problem = allowed.error();
        }
        review.entries.push_back(std::move(entry));
    }
    return review;
}

Pending importChosen(const ImportWish &wish, const QStringList &names, GrantCatalogue grants, SourceCatalog &catalog,
                     Then<ImportOutcome> then)
{
    const Reply<ImportOutcome> reply(std::move(then));
    auto read = config::readForReview(wish.text, wish.name, grants);
    if (!read) {
        reply.resolve(failure(inFile(read.error(), wish.fileName)));
        return {};
    }
    std::erase_if(read->sources,
                  [&](const config::ImportedSource &imported) { return !names.contains(imported.source.name); });
    std::vector<const Secret *> secrets;
    for (const config::ImportedSource &imported : read->sources) {
        for (const auto &[slot, secret] : imported.secrets)
            secrets.push_back(&secret);
    }
    const QByteArray blanked = secrets.empty() ? QByteArray() : config::withoutSecrets(wish.text, secrets);
    const Reply<int> counted([reply, blanked](const Expected<int> &count) {
        if (count)
            reply.resolve(ImportOutcome{*count, blanked});
        else
            reply.resolve(failure(count.error()));
    });
    std::make_shared<Import>(std::move(read->sources), catalog, counted)->next();
    return reply.pending();
}

} // namespace tokenwatch::runtime
