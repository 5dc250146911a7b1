// SPDX-License-Identifier: GPL-3.0-or-later
// What a Responder holds: one request of one connection, which may be gone. Private to this room.
#pragma once

#include "http/connection.h"

#include <QPointer>

namespace tokenwatch::http {

struct Responder::Private {
    Private(Connection *c, quint64 s)
        : connection(c)
        , serial(s)
    {}
    QPointer<Connection> connection;
    quint64 serial;
};

} // namespace tokenwatch::http
