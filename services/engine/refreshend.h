// SPDX-License-Identifier: GPL-3.0-or-later
// What the end of a refresh means for a source: the part of SourceMachine that counts, backs off, stops and goes over
// to other credentials. Pure functions.
#pragma once

#include "engine/sourcemachine.h"

namespace tokenwatch {

void endRefresh(const SourceMachine::Ended &ended, SourceMachine::Transition &to, const Policy &policy, Moment now);

/// A person acted: what was refused may work now.
void forgive(State &state);
/// A wait that is longer than the pace allows by now ends earlier; what the provider or a password asks for stays.
void shortenWait(SourceMachine::Transition &to, const Policy &policy, Moment now);
void queueRefresh(SourceMachine::Transition &to, Moment now);

} // namespace tokenwatch
