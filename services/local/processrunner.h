// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the programs of `command` sources: as given, without a shell, in the user's environment less this program's own
// secrets. Service thread; owned by the runtime.
#pragma once

#include "ports/clock.h"
#include "ports/programrunner.h"

#include <memory>

namespace tokenwatch {

class ProcessRunner final : public ProgramRunner
{
public:
    /// `withheld`: names of variables that no program gets to see.
    ProcessRunner(Clock &clock, QStringList withheld);
    /// Kills what still runs; nobody is answered.
    ~ProcessRunner() override;

    /// Answers never come from within. A program that ends is the end of everything it started.
    Pending run(ProgramOrder order, Then<Ran> then) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch
