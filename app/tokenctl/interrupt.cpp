// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <csignal>
#include <ctime>

namespace tokenctl {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

} // namespace

void catchInterrupts()
{
    struct sigaction action = {};
    action.sa_handler = interrupt;
    sigemptyset(&action.sa_mask);
    // No SA_RESTART: what waits shall wake up.
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool isInterrupted()
{
    return interrupted != 0;
}

void pauseFor(int seconds)
{
    const timespec span{seconds, 0};
    if (!isInterrupted())
        ::nanosleep(&span, nullptr); // a signal ends it early
}

} // namespace tokenctl
