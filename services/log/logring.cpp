// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logring.h"

#include "domain/error.h"
#include "log/redactor.h"

#include <algorithm>
#include <cstdio>
#include <deque>
#include <mutex>

namespace tokenwatch::log {

namespace {

constexpr qsizetype longestLine = 4000;

struct Sink {
    std::mutex mutex;
    LogRing *ring = nullptr;
    bool toStandardError = false;
    bool toJournal = false;
    std::function<WallTime()> now;
    QtMessageHandler before = nullptr;
};

/// Process-wide, as Qt's handler is.
Sink &sink()
{
    static Sink instance;
    return instance;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warn;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Error;
    }
    Q_UNREACHABLE();
}

/// journald takes the level from sd-daemon(3)'s prefix; people read a word.
const char *prefix(LogLevel level, bool forJournal)
{
    switch (level) {
    case LogLevel::Error:
        return forJournal ? "<3>" : "error ";
    case LogLevel::Warn:
        return forJournal ? "<4>" : "warn ";
    case LogLevel::Info:
        return forJournal ? "<6>" : "info ";
    case LogLevel::Debug:
        return forJournal ? "<7>" : "debug ";
    }
    Q_UNREACHABLE();
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Line line;
    line.level = levelOf(type);
    line.category = context.category ? context.category : "default";
    line.text = cleaned(redacted(message), longestLine);
    // Qt lets no message made in here come back in.
    Sink &to = sink();
    const std::lock_guard lock(to.mutex);
    if (to.now)
        line.at = to.now();
    if (to.toStandardError) {
        // One call, so that lines of two threads or processes do not mix.
        const QByteArray text = prefix(line.level, to.toJournal) + line.category + ": " + line.text.toUtf8() + '\n';
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    }
    if (to.ring)
        to.ring->append(std::move(line));
}

} // namespace

struct LogRing::Private {
    const std::size_t capacity;
    mutable std::mutex mutex;
    std::deque<Line> lines;
    quint64 lastNumber = 0;
};

LogRing::LogRing(std::size_t capacity)
    : d(new Private{.capacity = std::max<std::size_t>(capacity, 1), .mutex = {}, .lines = {}})
{}

LogRing::~LogRing() = default;

void LogRing::append(Line line)
{
    const std::lock_guard lock(d->mutex);
    line.number = ++d->lastNumber;
    if (d->lines.size() >= d->capacity)
        d->lines.pop_front();
    d->lines.push_back(std::move(line));
}

std::vector<Line> LogRing::lines(quint64 after, std::size_t most) const
{
    const std::lock_guard lock(d->mutex);
    // Numbers are consecutive: the place follows from the number.
    const quint64 oldest = d->lastNumber - d->lines.size() + 1;
    std::size_t first =
        after < oldest ? 0 : static_cast<std::size_t>(std::min<quint64>(after - oldest + 1, d->lines.size()));
    first = std::max(first, d->lines.size() - std::min(most, d->lines.size()));
    return {d->lines.begin() + static_cast<std::ptrdiff_t>(first), d->lines.end()};
}

void install(LogRing &ring, bool toStandardError, std::function<WallTime()> now)
{
    {
        Sink &to = sink();
        const std::lock_guard lock(to.mutex);
        to.ring = &ring;
        to.toStandardError = toStandardError;
        to.toJournal = qEnvironmentVariableIsSet("JOURNAL_STREAM");
        to.now = std::move(now);
    }
    const QtMessageHandler before = qInstallMessageHandler(handle);
    if (before != handle)
        sink().before = before;
}

void uninstall()
{
    Sink &to = sink();
    const std::lock_guard lock(to.mutex);
    if (!to.ring)
        return;
    qInstallMessageHandler(to.before);
    to.ring = nullptr;
    to.toStandardError = false;
    to.now = nullptr;
}

} // namespace tokenwatch::log
