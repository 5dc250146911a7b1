// SPDX-License-Identifier: GPL-3.0-or-later
// What a test's program logs, to be searched for what must be there and what must not.
#pragma once

#include <QLoggingCategory>
#include <QMutex>
#include <QStringList>

namespace tokenwatch {

/// Everything logged while it exists, at every level.
class LogCapture
{
public:
    LogCapture()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("tokenwatch.*=true"));
        lines.clear();
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            const QMutexLocker lock(&mutex);
            lines.append(text);
        });
    }
    ~LogCapture() { qInstallMessageHandler(m_before); }

    [[nodiscard]] QString text() const
    {
        const QMutexLocker lock(&mutex);
        return lines.join(u'\n');
    }

private:
    static inline QMutex mutex;
    static inline QStringList lines;
    QtMessageHandler m_before;
};

} // namespace tokenwatch
