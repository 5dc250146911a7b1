// SPDX-License-Identifier: GPL-3.0-or-later
// Which request goes where: patterns of path segments, where '*' takes one segment. A value; sandbox thread.
#pragma once

#include "http/message.h"

#include <QStringList>
#include <vector>

namespace tokenwatch::sandbox {

template <class Target>
struct Route {
    const char *method;
    const char *pattern; ///< "/apps/*/login"
    Target target;
};

/// What the '*' of `pattern` stand for in `path`, in order; nothing if it does not match.
[[nodiscard]] std::optional<QStringList> matched(QByteArrayView pattern, QByteArrayView path);

/// A 405 naming what is allowed, or a 404.
[[nodiscard]] http::Response notRouted(const QList<QByteArray> &allowedMethods);

} // namespace tokenwatch::sandbox
