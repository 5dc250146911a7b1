// SPDX-License-Identifier: GPL-3.0-or-later
// Accepts clients on a local socket, many in one turn of the event loop: QLocalServer takes one, which keeps a crowd
// waiting while each turn looks at all that are there already. Owned by the server, on its thread.
#pragma once

#include "domain/error.h"

#include <QSocketNotifier>
#include <QTimer>
#include <functional>
#include <optional>

class QLocalSocket;

namespace tokenwatch::http {

class LocalListener final : public QObject
{
public:
    /// `admit` takes the socket over.
    explicit LocalListener(std::function<void(QLocalSocket *)> admit);
    ~LocalListener() override;

    /// Mode 0600; as listenAt().
    [[nodiscard]] Expected<> listen(const QString &path);
    /// Removes the socket file.
    void close();

private:
    void accept();

    const std::function<void(QLocalSocket *)> m_admit;
    QString m_path;
    int m_descriptor = -1;
    std::optional<QSocketNotifier> m_notifier;
    QTimer m_pause;
};

} // namespace tokenwatch::http
