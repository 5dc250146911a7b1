// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/supportbundle.h"

#include "api/statusjson.h"
#include "config/sourceformat.h"
#include "runtime/secretsearch.h"

#include <QJsonArray>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr int bundledAttempts = 50;

QJsonArray logLines(const log::LogRing &log)
{
    QJsonArray array;
    for (const log::Line &line : log.lines())
        array.append(u"%1 %2 %3: %4"_s.arg(toRfc3339(line.at), QString::fromLatin1(wireName(line.level)),
                                           QString::fromLatin1(line.category), line.text));
    return array;
}

/// One bundle on its way: attempts and secrets of one source after the other, then the tokens, then the search.
class Gathering : public std::enable_shared_from_this<Gathering>
{
public:
    Gathering(const BundleParts &parts, const QJsonObject &about, Then<QByteArray> then)
        : m_parts(parts)
        , m_reply(std::move(then))
        , m_sources(parts.service.catalog().all())
        , m_now(parts.clock.now().wall)
    {
        const StatusBatch batch = parts.service.everything();
        m_content = {{u"tokenwatch_support_bundle"_s, 1},
                     {u"made_at"_s, toRfc3339(m_now)},
                     {u"about"_s, about},
                     {u"scheduler"_s, api::schedulerJson(batch.scheduler)},
                     {u"health"_s, QJsonArray::fromStringList(api::unhealthy(batch.changed))},
                     {u"log"_s, logLines(parts.log)}};
        m_known.push_back(parts.managingKey.duplicate());
        for (const Source &source : m_sources) {
            for (const QByteArray &slot : parts.service.catalog().secretSlots(source.id))
                m_slots.push_back({source.id, slot});
        }
    }

    Pending start()
    {
        nextSource();
        return m_reply.pending();
    }

private:
    void nextSource()
    {
        if (!m_reply.isWanted())
            return;
        if (m_at == m_sources.size()) {
            m_content.insert(u"sources"_s, m_described);
            return nextSlot();
        }
        const Source &source = m_sources[m_at++];
        m_parts.history.attempts(source.id, std::nullopt, bundledAttempts,
                                 [self = shared_from_this(), &source](const Expected<std::vector<Attempt>> &attempts) {
                                     self->describe(source, attempts.value_or(std::vector<Attempt>()));
                                     self->nextSource();
                                 });
    }

    void describe(const Source &source, const std::vector<Attempt> &attempts)
    {
        QJsonObject definition = config::toJson(source);
        definition.remove("notes"_L1); // a person's own words are nobody else's business
        QJsonArray history;
        for (const Attempt &attempt : attempts)
            history.append(api::attemptJson(attempt));
        QJsonObject described{{u"definition"_s, definition}, {u"attempts"_s, history}};
        if (const auto status = m_parts.service.status(source.id))
            described.insert("status"_L1, api::sourceJson(*status, m_now));
        m_described.append(described);
    }

    void nextSlot()
    {
        if (!m_reply.isWanted())
            return;
        if (m_slots.empty())
            return readTokens();
        const SecretRef slot = m_slots.back();
        m_slots.pop_back();
        m_parts.secrets
            .read(slot,
                  [self = shared_from_this()](Expected<Secret> secret) {
                      if (secret)
                          self->m_known.push_back(std::move(*secret));
                      // Where nothing could ever be read, nothing can be in a text. All else leaves us in the dark.
                      else if (secret.error().kind != ErrorKind::MissingCredentials &&
                               secret.error().kind != ErrorKind::VaultAbsent)
                          return self->m_reply.resolve(failure(secret.error()));
                      self->nextSlot();
                  })
            .detach();
    }

    void readTokens()
    {
        m_parts.tokens.load([self = shared_from_this()](const Expected<std::vector<StoredSource>> &stored) {
            if (!stored)
                return self->m_reply.resolve(failure(stored.error()));
            for (const StoredSource &one : *stored)
                self->know(one.token);
            self->search();
        });
    }

    void know(const TokenPtr &token)
    {
        if (!token)
            return;
        for (const Secret *part : {&token->access, &token->refresh, &token->flowMemory}) {
            if (!part->isEmpty())
                m_known.push_back(part->duplicate());
        }
    }

    void search()
    {
        // What lives in memory only is newer than what is stored.
        for (const Source &source : m_sources)
            know(m_parts.service.present(source.id));
        m_parts.aside.start([self = shared_from_this()]() mutable {
            const auto bundle = withoutSecrets(self->m_content, self->m_known);
            // Let go there as well: what it holds belongs to that thread.
            QMetaObject::invokeMethod(
                &self->m_parts.service, [self, bundle] { self->m_reply.resolve(bundle); }, Qt::QueuedConnection);
            self.reset();
        });
    }

    BundleParts m_parts;
    Reply<QByteArray> m_reply;
    const std::vector<Source> m_sources;
    const WallTime m_now;
    QJsonObject m_content;
    QJsonArray m_described;
    std::size_t m_at = 0;
    std::vector<SecretRef> m_slots;
    std::vector<Secret> m_known;
};

} // namespace

Pending makeSupportBundle(const BundleParts &parts, const QJsonObject &about, Then<QByteArray> then)
{
    return std::make_shared<Gathering>(parts, about, std::move(then))->start();
}

} // namespace tokenwatch::runtime
