// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/tokenstore.h"

namespace tokenwatch {

void TokenStore::loadOne(const SourceId &id, Then<StoredSource> then)
{
    load([id, then = std::move(then)](Expected<std::vector<StoredSource>> all) {
        if (!all)
            return then(failure(all.error()));
        for (StoredSource &stored : *all) {
            if (stored.source.id == id)
                return then(std::move(stored));
        }
        then(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
    });
}

} // namespace tokenwatch
