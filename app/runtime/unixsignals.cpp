// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/unixsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tokenwatch::runtime {

namespace {

// A signal handler can reach nothing but globals.
std::array<int, 2> signalPipe{-1, -1};

void passOn(int number)
{
    const char byte = static_cast<char>(number);
    // A full pipe already holds what is to be said.
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals can be made");
    m_notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &UnixSignals::read);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, passOn);
    // A client that leaves while it is written to is noticed by the write.
    std::signal(SIGPIPE, SIG_IGN);
}

UnixSignals::~UnixSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    ::close(signalPipe[0]);
    ::close(signalPipe[1]);
}

void UnixSignals::read()
{
    char byte = 0;
    while (::read(signalPipe[0], &byte, 1) == 1) {
        if (byte == SIGHUP)
            Q_EMIT reloadAsked();
        else
            Q_EMIT terminationAsked();
    }
}

} // namespace tokenwatch::runtime
