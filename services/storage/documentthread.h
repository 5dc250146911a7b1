// SPDX-License-Identifier: GPL-3.0-or-later
// The thread of the JSON file store: applies changes in order and writes the file once for all that have queued up.
// Owned by the store, which lives on another thread; answers arrive there, after the bytes are on disk.
#pragma once

#include "domain/pending.h"
#include "storage/storedocument.h"

#include <QHash>
#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tokenwatch {

class DocumentThread : public QObject
{
    Q_OBJECT
public:
    /// An error undoes this change and no other.
    using Change = std::function<Expected<>(StoreDocument &)>;
    enum class Kind {
        Read,  ///< changes nothing; sees only what is on disk
        Write, ///< answered when it is on disk
        Note,  ///< answered at once, on disk with the next Write or at the end
    };

    /// Reads `path`; `opened` is told whether that went well. If not, every change gets the same error.
    DocumentThread(QString path, const Then<> &opened);
    /// Finishes what is queued.
    ~DocumentThread() override;

    void post(Kind kind, Change change, const Then<> &then);

private:
    struct Job {
        quint64 ticket = 0;
        Kind kind = Kind::Read;
        Change change;
    };

    void run();
    [[nodiscard]] Expected<> open();
    [[nodiscard]] std::vector<Job> nextGroup();
    void work(const std::vector<Job> &group);
    void answer(quint64 ticket, Expected<> result);

    const QString m_path;

    // The owner's thread.
    QHash<quint64, Then<>> m_waiting;
    quint64 m_lastTicket = 0;

    // Both, under the mutex.
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_ending = false;

    // The working thread.
    StoreDocument m_document;
    bool m_unwritten = false; ///< notes wait for a write

    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace tokenwatch
