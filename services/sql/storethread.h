// SPDX-License-Identifier: GPL-3.0-or-later
// The store thread: runs jobs on one connection in order, and commits whatever has queued up in one transaction.
// Owned by a store on another thread; answers arrive there. A job's answer is given after the COMMIT that holds it.
#pragma once

#include "domain/pending.h"
#include "sql/connection.h"

#include <QObject>
#include <QVariant>
#include <functional>
#include <memory>

namespace tokenwatch::sql {

/// Runs on the store thread inside a savepoint of its own: an error undoes this job and no other.
/// Queries that it made must be gone when it returns.
using Job = std::function<Expected<QVariant>(Connection &)>;

class StoreThread : public QObject
{
    Q_OBJECT
public:
    /// At most this many jobs in one transaction.
    static constexpr int largestGroup = 256;

    /// Starts the thread and opens the database there; `opened` is called on this object's thread, before any other
    /// answer. If it says why not, every job is answered with the same error.
    StoreThread(QString path, std::initializer_list<Migration> migrations, Then<> opened, QObject *parent = nullptr);
    /// Finishes what is queued, then ends the thread. Answers that have not arrived by then are never given.
    ~StoreThread() override;

    /// `then` is called on this object's thread once the job's transaction is on disk, or with why it is not. Answers
    /// come in the order of the posts. If the group's COMMIT fails, or SQLite gives the whole transaction up (disk
    /// full), every job of the group that is undone by it gets that error.
    void post(Job job, Then<QVariant> then);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace tokenwatch::sql
