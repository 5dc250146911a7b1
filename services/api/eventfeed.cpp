// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/eventfeed.h"

#include "api/signinjson.h"
#include "api/statusjson.h"

#include <QJsonDocument>

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

/// JSON in one line holds no line break, so one "data:" is enough.
QByteArray eventText(const char *name, const QJsonObject &data, std::optional<Sequence> id = {})
{
    QByteArray text;
    if (id)
        text += "id: " + QByteArray::number(id->value) + '\n';
    text += QByteArray("event: ") + name + "\ndata: ";
    text += QJsonDocument(data).toJson(QJsonDocument::Compact);
    return text + "\n\n";
}

} // namespace

EventFeed::EventFeed(ApiDoors &doors, QObject *parent)
    : QObject(parent)
    , m_doors(doors)
{
    connect(&doors.service, &TokenService::statusesChanged, this, &EventFeed::told);
    connect(&doors.service, &TokenService::attempted, this, &EventFeed::toldAttempt);
    connect(&doors.service.signIns(), &SignInDesk::changed, this, &EventFeed::toldSignIn);
}

bool EventFeed::admit(http::Responder &responder)
{
    if (m_readers.size() >= mostReaders)
        return false;
    const quint64 ticket = ++m_lastReader;
    if (m_readers.empty())
        m_beat = m_doors.clock.after(heartbeat, [this] { beat(); });
    const StatusBatch all = m_doors.service.everything();
    for (const SourceStatus &status : all.changed)
        m_names.insert(status.id, status.name);
    m_scheduler = all.scheduler;
    // Closed when it ends: a reader that fell behind must not take the end of this for a quiet time.
    http::Response head{200,
                        {{"Content-Type", "text/event-stream"}, {"Cache-Control", "no-store"}, {"Connection", "close"}},
                        "retry: 2000\n" + complete()};
    // In its place first: the client may leave inside.
    m_readers.emplace(ticket, Reader{});
    auto stream = responder.stream(head, [this, ticket] { m_readers.erase(ticket); });
    if (const auto reader = m_readers.find(ticket); reader != m_readers.end())
        reader->second.stream = std::move(stream);
    return true;
}

void EventFeed::told(const StatusBatch &batch)
{
    if (m_readers.empty())
        return;
    QByteArray piece;
    if (!batch.changed.empty() || !batch.removed.empty())
        piece += changes(batch);
    for (const SourceStatus &status : batch.changed)
        m_names.insert(status.id, status.name);
    for (const SourceId &id : batch.removed)
        m_names.remove(id);
    if (m_scheduler != batch.scheduler) {
        m_scheduler = batch.scheduler;
        piece += eventText("scheduler", schedulerJson(batch.scheduler), batch.sequence);
    }
    if (!piece.isEmpty())
        spread(piece);
}

QByteArray EventFeed::changes(const StatusBatch &batch) const
{
    const WallTime now = m_doors.clock.now().wall;
    QJsonArray sources;
    for (const SourceStatus &status : batch.changed)
        sources.append(sourceJson(status, now, m_doors.service.catalog().find(status.id)));
    QJsonArray removed;
    for (const SourceId &id : batch.removed)
        removed.append(QJsonObject{{u"id"_s, QString::fromLatin1(id.value)}, {u"name"_s, m_names.value(id)}});
    return eventText("statuses",
                     {{u"sequence"_s, static_cast<qint64>(batch.sequence.value)},
                      {u"complete"_s, batch.complete},
                      {u"sources"_s, sources},
                      {u"removed"_s, removed}},
                     batch.sequence);
}

QByteArray EventFeed::complete() const
{
    const StatusBatch all = m_doors.service.everything();
    return changes(all) + eventText("scheduler", schedulerJson(all.scheduler), all.sequence);
}

void EventFeed::toldSignIn(const SignIn &signIn)
{
    if (!m_readers.empty())
        spread(eventText("signin", signInJson(signIn, m_doors.service.catalog().find(signIn.source))));
}

void EventFeed::toldAttempt(const SourceId &id, const Attempt &attempt)
{
    const Source *source = m_doors.service.catalog().find(id);
    if (m_readers.empty() || !source)
        return;
    QJsonObject data = attemptJson(attempt);
    data.insert("source"_L1, source->name);
    data.insert("automatic"_L1, attempt.automatic);
    spread(eventText("attempt", data));
}

void EventFeed::spread(const QByteArray &piece)
{
    const BootTime now = m_doors.clock.now().boot;
    QByteArray whole;
    std::vector<std::unique_ptr<http::Stream>> dropped;
    for (auto it = m_readers.begin(); it != m_readers.end();) {
        Reader &reader = it->second;
        if (reader.behindSince && whole.isEmpty())
            whole = complete();
        const bool taken = reader.stream && reader.stream->write(reader.behindSince ? whole : piece);
        if (taken)
            reader.behindSince.reset();
        else if (!reader.behindSince)
            reader.behindSince = now;
        const bool isLost = reader.behindSince && now - *reader.behindSince >= mostBehind;
        if (isLost)
            dropped.push_back(std::move(reader.stream));
        it = isLost ? m_readers.erase(it) : std::next(it);
    }
}

/// A comment keeps what stands between from taking silence for death, and finds out who left.
void EventFeed::beat()
{
    spread(": \n\n");
    if (!m_readers.empty())
        m_beat = m_doors.clock.after(heartbeat, [this] { beat(); });
}

} // namespace tokenwatch::api
