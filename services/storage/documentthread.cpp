// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/documentthread.h"

#include "log/categories.h"
#include "storage/privatefile.h"

#include <QFileInfo>

namespace tokenwatch {

using namespace Qt::StringLiterals;

DocumentThread::DocumentThread(QString path, const Then<> &opened)
    : m_path(std::move(path))
{
    m_waiting.insert(m_lastTicket, opened);
    m_thread = std::thread([this] { run(); });
}

DocumentThread::~DocumentThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DocumentThread::post(Kind kind, Change change, const Then<> &then)
{
    const quint64 ticket = ++m_lastTicket;
    m_waiting.insert(ticket, then);
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({ticket, kind, std::move(change)});
    }
    m_wake.notify_one();
}

void DocumentThread::answer(quint64 ticket, Expected<> result)
{
    QMetaObject::invokeMethod(
        this,
        [this, ticket, result = std::move(result)] {
            if (const Then<> then = m_waiting.take(ticket))
                then(result);
        },
        Qt::QueuedConnection);
}

void DocumentThread::run()
{
    const Expected<> usable = open();
    answer(0, usable);
    for (auto group = nextGroup(); !group.empty(); group = nextGroup()) {
        if (usable) {
            work(group);
            continue;
        }
        for (const Job &job : group)
            answer(job.ticket, usable);
    }
    if (!m_unwritten)
        return;
    if (const auto written = replacePrivateFile(m_path, toJson(m_document)); !written)
        qCWarning(lcStorage, "the last lines of the history were not written to %s", qUtf8Printable(m_path));
}

Expected<> DocumentThread::open()
{
    if (auto usable = makePrivateDirectory(QFileInfo(m_path).absolutePath(), OpenToOthers::Refuse); !usable)
        return usable;
    removeLeftovers(m_path);
    const auto bytes = readPrivateFile(m_path, longestStoreDocument);
    if (!bytes)
        return failure(bytes.error());
    if (!*bytes)
        return {};
    auto document = storeDocumentFromJson(**bytes);
    if (document) {
        m_document = std::move(*document);
        return {};
    }
    Error error = document.error();
    error.where = m_path;
    if (error.kind == ErrorKind::StoreCorrupt) {
        const QString copy = keepCorruptCopy(m_path, **bytes);
        qCCritical(lcStorage, "%s cannot be read and is not touched: %s. A copy is %s", qUtf8Printable(m_path),
                   qUtf8Printable(error.serverText), copy.isEmpty() ? "not kept" : qUtf8Printable(copy));
    }
    return failure(error);
}

/// What is queued, up to the first read that must wait for a write before it. Empty at the end.
std::vector<DocumentThread::Job> DocumentThread::nextGroup()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
    std::vector<Job> group;
    bool writes = false;
    while (!m_queue.empty() && !(writes && m_queue.front().kind == Kind::Read)) {
        writes = writes || m_queue.front().kind == Kind::Write;
        group.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return group;
}

void DocumentThread::work(const std::vector<Job> &group)
{
    const StoreDocument before = m_document;
    std::vector<Expected<>> results;
    bool write = false;
    bool noted = false;
    for (const Job &job : group) {
        const StoreDocument asItWas = m_document;
        results.push_back(job.change(m_document));
        if (!results.back())
            m_document = asItWas;
        else if (job.kind == Kind::Write)
            write = true;
        else if (job.kind == Kind::Note)
            noted = true;
    }
    if (write) {
        if (const auto written = replacePrivateFile(m_path, toJson(m_document)); written) {
            m_unwritten = false;
        } else {
            m_document = before;
            for (std::size_t index = 0; index < group.size(); ++index) {
                if (group[index].kind != Kind::Read && results[index])
                    results[index] = written;
            }
        }
    } else {
        m_unwritten = m_unwritten || noted;
    }
    for (std::size_t index = 0; index < group.size(); ++index)
        answer(group[index].ticket, std::move(results[index]));
}

} // namespace tokenwatch
