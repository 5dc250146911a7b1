// SPDX-License-Identifier: GPL-3.0-or-later
// The last lines of the log, bounded, for the Log tab, the API and the support bundle. Thread-safe.
// install() puts the redacting message handler in front of Qt's: what is logged is redacted once, before it goes
// anywhere.
#pragma once

#include "domain/time.h"
#include "log/categories.h"

#include <functional>
#include <memory>
#include <vector>

namespace tokenwatch::log {

struct Line {
    quint64 number = 0; ///< rises by one; a gap means that lines were dropped from the ring
    WallTime at;
    LogLevel level = LogLevel::Info;
    QByteArray category; ///< "tokenwatch.engine"
    QString text;        ///< redacted, one line
};

class LogRing
{
public:
    explicit LogRing(std::size_t capacity = 2000);
    ~LogRing();

    /// Gives the line its number.
    void append(Line line);
    /// Oldest first; lines numbered above `after`, at most the newest `most`.
    [[nodiscard]] std::vector<Line> lines(quint64 after = 0, std::size_t most = 2000) const;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

/// Routes all Qt messages through the redactor into `ring` and, if `toStandardError`, to standard error
/// ("warn tokenwatch.net: text"; "<4>tokenwatch.net: text" under journald). `now` stamps the lines and is called on any
/// thread. The ring must outlive the program's logging, or uninstall() come first.
void install(LogRing &ring, bool toStandardError, std::function<WallTime()> now);
/// Back to the handler from before.
void uninstall();

} // namespace tokenwatch::log
