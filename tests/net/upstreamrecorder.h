// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down all that an UpstreamExchange tells, and does at each call what a test wants. For the tests of this
// folder.
#pragma once

#include "net/upstreamclient.h"

#include <QEventLoop>
#include <QTimer>
#include <functional>

namespace tokenwatch {

class UpstreamRecorder final : public UpstreamReceiver
{
public:
    int status = 0;
    QByteArray reason;
    HeaderList headers;
    std::optional<qint64> length;
    bool hasBody = false;
    QByteArray body; ///< unless `onBody` is set
    qint64 bodySize = 0;
    int pieces = 0;
    int heads = 0, ends = 0, writables = 0, flushes = 0;
    std::optional<Error> error;
    /// "head body body end": in the order of the calls.
    QStringList calls;
    std::function<void()> onHead, onBody, onEnd, onFailed, onWritable, onFlush;

    [[nodiscard]] bool isOver() const { return ends > 0 || error.has_value(); }
    /// Waits until nothing more will come. In a loop of its own: QTest's naps between two looks at what there is.
    [[nodiscard]] bool waits()
    {
        QTimer::singleShot(std::chrono::seconds(30), &m_loop, &QEventLoop::quit);
        if (!isOver())
            m_loop.exec();
        return isOver();
    }

    void upstreamHead(const UpstreamHead &head) override
    {
        ++heads;
        status = head.status;
        reason = head.reason.toByteArray();
        headers.clear();
        for (const auto &[name, value] : head.headers)
            headers.append({name.toByteArray(), value.toByteArray()});
        length = head.length;
        hasBody = head.hasBody;
        tell(QStringLiteral("head"), onHead);
    }
    void upstreamBody(QByteArrayView bytes) override
    {
        ++pieces;
        bodySize += bytes.size();
        if (!onBody)
            body += bytes;
        tell(QStringLiteral("body"), onBody);
    }
    void upstreamEnd() override
    {
        ++ends;
        tell(QStringLiteral("end"), onEnd);
    }
    void upstreamFailed(const Error &failed) override
    {
        error = failed;
        tell(QStringLiteral("failed"), onFailed);
    }
    void upstreamWritable() override
    {
        ++writables;
        tell(QStringLiteral("writable"), onWritable);
    }
    void upstreamFlush() override
    {
        ++flushes;
        if (onFlush)
            onFlush();
    }

private:
    QEventLoop m_loop;

    void tell(const QString &call, const std::function<void()> &then)
    {
        calls.append(call);
        if (then)
            then();
        if (isOver())
            m_loop.quit();
    }
};

} // namespace tokenwatch
