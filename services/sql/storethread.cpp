// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/storethread.h"

#include <QPointer>
#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace tokenwatch::sql {

namespace {

Expected<> command(Connection &connection, const char *statement)
{
    const auto done = connection.run(QLatin1StringView(statement));
    if (!done)
        return tl::unexpected<Error>(done.error());
    return {};
}

} // namespace

class StoreThread::Worker final : public QThread
{
public:
    struct Posted {
        Job job;
        Then<QVariant> then;
    };

    Worker(StoreThread &store, QString path, std::vector<Migration> migrations, Then<> opened)
        : m_store(store)
        , m_path(std::move(path))
        , m_migrations(std::move(migrations))
        , m_opened(std::move(opened))
    {
        setObjectName(QStringLiteral("store"));
    }

    void post(Posted posted)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_queue.push_back(std::move(posted));
        }
        m_wake.notify_one();
    }

    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_finishing = true;
        }
        m_wake.notify_one();
        wait();
    }

protected:
    void run() override
    {
        Expected<Connection> connection = Connection::open(m_path, m_migrations);
        const Expected<> opened = connection ? Expected<>() : tl::unexpected<Error>(connection.error());
        QMetaObject::invokeMethod(
            &m_store,
            [then = std::move(m_opened), opened] {
                if (then)
                    then(opened);
            },
            Qt::QueuedConnection);
        for (auto group = nextGroup(); !group.empty(); group = nextGroup())
            deliver(connection ? runGroup(*connection, group) : refuseGroup(connection.error(), group));
    }

private:
    struct Answered {
        Then<QVariant> then;
        Expected<QVariant> result;
    };

    /// Whatever has queued up while the last group was written; empty at the end.
    std::vector<Posted> nextGroup()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_finishing || !m_queue.empty(); });
        const auto count = std::min<std::ptrdiff_t>(std::ssize(m_queue), largestGroup);
        std::vector<Posted> group(std::make_move_iterator(m_queue.begin()),
                                  std::make_move_iterator(m_queue.begin() + count));
        m_queue.erase(m_queue.begin(), m_queue.begin() + count);
        return group;
    }

    static std::vector<Answered> refuseGroup(const Error &error, std::vector<Posted> &group)
    {
        std::vector<Answered> answers;
        answers.reserve(group.size());
        for (Posted &posted : group)
            answers.push_back({std::move(posted.then), tl::unexpected<Error>(error)});
        return answers;
    }

    static std::vector<Answered> runGroup(Connection &connection, std::vector<Posted> &group)
    {
        std::vector<Answered> answers;
        answers.reserve(group.size());
        // Answers from here on depend on the transaction that is open.
        std::size_t undecided = 0;
        const auto undo = [&](const Error &error) {
            connection.rollback();
            for (; undecided < answers.size(); ++undecided) {
                if (answers[undecided].result)
                    answers[undecided].result = tl::unexpected<Error>(error);
            }
        };
        bool open = false;
        for (Posted &posted : group) {
            if (!open) {
                const Expected<> begun = connection.begin();
                if (!begun) {
                    answers.push_back({std::move(posted.then), tl::unexpected<Error>(begun.error())});
                    undecided = answers.size();
                    continue;
                }
                open = true;
            }
            answers.push_back({std::move(posted.then), runJob(connection, posted.job, open)});
            if (!open)
                undo(answers.back().result.error());
        }
        if (open) {
            if (const Expected<> committed = connection.commit(); !committed)
                undo(committed.error());
        }
        return answers;
    }

    /// In a savepoint. `open` becomes false when the transaction around it is gone.
    static Expected<QVariant> runJob(Connection &connection, const Job &job, bool &open)
    {
        if (const Expected<> marked = command(connection, "SAVEPOINT job"); !marked) {
            open = false;
            return tl::unexpected<Error>(marked.error());
        }
        Expected<QVariant> result = job(connection);
        if (!result) {
            // A full disk or a failing one makes SQLite roll the whole transaction back; the savepoint is gone then.
            open = command(connection, "ROLLBACK TO job") && command(connection, "RELEASE job");
        } else if (const Expected<> released = command(connection, "RELEASE job"); !released) {
            open = false;
            return tl::unexpected<Error>(released.error());
        }
        return result;
    }

    void deliver(std::vector<Answered> answers)
    {
        const auto shared = std::make_shared<std::vector<Answered>>(std::move(answers));
        QMetaObject::invokeMethod(
            &m_store,
            [&store = m_store, shared] {
                const QPointer<StoreThread> alive = &store;
                for (Answered &answer : *shared) {
                    // An answer may make its owner close the store.
                    if (!alive)
                        return;
                    if (answer.then)
                        answer.then(std::move(answer.result));
                }
            },
            Qt::QueuedConnection);
    }

    StoreThread &m_store;
    const QString m_path;
    const std::vector<Migration> m_migrations;
    Then<> m_opened;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Posted> m_queue;
    bool m_finishing = false;
};

StoreThread::StoreThread(QString path, std::initializer_list<Migration> migrations, Then<> opened, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, std::move(path), migrations, std::move(opened)))
{
    m_worker->start();
}

StoreThread::~StoreThread()
{
    m_worker->finish();
}

void StoreThread::post(Job job, Then<QVariant> then)
{
    m_worker->post({std::move(job), std::move(then)});
}

} // namespace tokenwatch::sql
