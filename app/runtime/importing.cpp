// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/importing.h"

#include "config/importer.h"

#include <deque>

namespace tokenwatch::runtime {

namespace {

/// One import under way: a source, then its secrets, then the next source.
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
        if (const Source *known = m_catalog.find(imported.source.name))
            imported.source = config::mergedInto(*known, imported);
        m_secrets = std::move(imported.secrets);
        m_catalog
            .save(std::move(imported.source),
                  [self = shared_from_this()](const Expected<Source> &saved) {
                      if (!saved)
                          return self->m_reply.resolve(failure(saved.error()));
                      self->storeSecrets(saved->id);
                  })
            .detach();
    }

private:
    void storeSecrets(const SourceId &id)
    {
        if (m_secrets.empty())
            return next();
        auto secret = m_secrets.extract(m_secrets.begin());
        m_catalog
            .setSecret(id, secret.key(), std::move(secret.mapped()),
                       [self = shared_from_this(), id](const Expected<> &stored) {
                           if (!stored)
                               return self->m_reply.resolve(failure(stored.error()));
                           self->storeSecrets(id);
                       })
            .detach();
    }

    SourceCatalog &m_catalog;
    const Reply<int> m_reply;
    const int m_count;
    std::deque<config::ImportedSource> m_waiting;
    SlotSecrets m_secrets;
};

} // namespace

Pending importSources(const ImportWish &wish, GrantCatalogue grants, SourceCatalog &catalog, Then<int> then)
{
    const Reply<int> reply(std::move(then));
    auto imported = config::readImport(wish.text, wish.name, grants);
    if (!imported) {
        Error error = imported.error();
        if (!wish.fileName.isEmpty())
            error.where =
                wish.fileName + (error.where.isEmpty() ? QStringLiteral(":") : QStringLiteral(": ") + error.where);
        reply.resolve(failure(error));
        return {};
    }
    std::make_shared<Import>(std::move(*imported), catalog, reply)->next();
    return reply.pending();
}

} // namespace tokenwatch::runtime
