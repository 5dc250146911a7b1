// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/httptransport.h"

namespace tokenwatch {

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace tokenwatch
