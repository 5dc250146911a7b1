// SPDX-License-Identifier: GPL-3.0-or-later
// The choice between the database and the file (S5-10). Called once at start by whoever wires the agent.
#pragma once

#include "ports/clock.h"
#include "storage/sealedstore.h"
#include "storage/storelocation.h"

#include <memory>

namespace tokenwatch {

/// Never null. `ready` is told, on this thread, whether the store can be used; if not, every call gets that error.
/// `clock` must outlive the store.
[[nodiscard]] std::unique_ptr<SealedStore> openStore(const StoreLocation &location, const Clock &clock, Then<> ready);

} // namespace tokenwatch
