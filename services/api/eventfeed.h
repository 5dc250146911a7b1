// SPDX-License-Identifier: GPL-3.0-or-later
// Server-sent events for any number of readers: each event is put into words once and shared. Whoever reads too slowly
// is sent a complete state when it has caught up, and is dropped when it does not. Service thread; owned by ApiServer.
#pragma once

#include "api/apidoors.h"
#include "http/server.h"

#include <map>

namespace tokenwatch::api {

class EventFeed : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostReaders = 256;
    static constexpr Seconds heartbeat{15};
    static constexpr Seconds mostBehind{30}; ///< so long a reader may be behind

    /// The doors outlive the feed.
    explicit EventFeed(ApiDoors &doors, QObject *parent = nullptr);

    /// Begins with a complete `statuses` event. False, and nothing is answered: there are too many readers.
    [[nodiscard]] bool admit(http::Responder &responder);
    [[nodiscard]] std::size_t readers() const { return m_readers.size(); }

private:
    struct Reader {
        std::unique_ptr<http::Stream> stream;
        std::optional<BootTime> behindSince;
    };

    void told(const StatusBatch &batch);
    void toldSignIn(const SignIn &signIn);
    void toldAttempt(const SourceId &id, const Attempt &attempt);
    [[nodiscard]] QByteArray complete() const;
    [[nodiscard]] QByteArray changes(const StatusBatch &batch) const;
    /// One piece to everybody who is not behind, the state as it is to whoever was.
    void spread(const QByteArray &piece);
    void beat();

    ApiDoors &m_doors;
    std::map<quint64, Reader> m_readers;
    QHash<SourceId, QString> m_names; ///< of the sources that were told: a removed one is known by nothing else
    std::optional<SchedulerStatus> m_scheduler;
    quint64 m_lastReader = 0;
    Pending m_beat;
};

} // namespace tokenwatch::api
