// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/grantflow.h"

namespace tokenwatch {

const GrantDescriptor *findGrant(GrantCatalogue catalogue, QByteArrayView type)
{
    for (const GrantDescriptor &descriptor : catalogue) {
        if (type == descriptor.type)
            return &descriptor;
    }
    return nullptr;
}

} // namespace tokenwatch
