// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openstore.h"

#include "storage/jsontokenstore.h"
#include "storage/sqlitetokenstore.h"

namespace tokenwatch {

std::unique_ptr<SealedStore> openStore(const StoreLocation &location, const Clock &clock, Then<> ready)
{
    switch (location.kind) {
    case StoreLocation::Kind::Sqlite:
        return std::make_unique<SqliteTokenStore>(location.path, clock, std::move(ready));
    case StoreLocation::Kind::Json:
        return std::make_unique<JsonTokenStore>(location.path, clock, std::move(ready));
    }
    Q_UNREACHABLE();
}

} // namespace tokenwatch
