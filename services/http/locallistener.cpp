// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/locallistener.h"

#include "http/localendpoint.h"

#include <QFile>
#include <QLocalSocket>
#include <cerrno>
#include <chrono>
#include <sys/socket.h>
#include <unistd.h>

namespace tokenwatch::http {

namespace {
using namespace std::chrono_literals;
constexpr int localBacklog = 4096; ///< the kernel has its own limit
constexpr int mostInOneTurn = 64;
/// Without a descriptor left, the client stays in the backlog; asking again at once would never end.
constexpr auto pauseWithoutDescriptors = 100ms;
} // namespace

LocalListener::LocalListener(std::function<void(QLocalSocket *)> admit)
    : m_admit(std::move(admit))
{
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, [this] {
        if (m_notifier)
            m_notifier->setEnabled(true);
    });
}

LocalListener::~LocalListener()
{
    close();
}

Expected<> LocalListener::listen(const QString &path)
{
    const auto descriptor = listenAt(path, localBacklog);
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    m_path = path;
    m_descriptor = *descriptor;
    m_notifier.emplace(m_descriptor, QSocketNotifier::Read);
    connect(&*m_notifier, &QSocketNotifier::activated, this, [this] { accept(); });
    return {};
}

void LocalListener::accept()
{
    for (int i = 0; i < mostInOneTurn && m_descriptor >= 0; ++i) {
        const int client = ::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (client < 0) {
            if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
                m_notifier->setEnabled(false);
                m_pause.start(pauseWithoutDescriptors);
            }
            return;
        }
        auto *socket = new QLocalSocket(this);
        if (socket->setSocketDescriptor(client)) {
            m_admit(socket);
        } else {
            ::close(client);
            delete socket;
        }
    }
}

void LocalListener::close()
{
    if (m_descriptor < 0)
        return;
    m_notifier.reset();
    ::close(std::exchange(m_descriptor, -1));
    QFile::remove(m_path);
}

} // namespace tokenwatch::http
