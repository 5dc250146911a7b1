// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/grantrunner.h"

#include "engine/grantrun.h"

namespace tokenwatch {

GrantRunner::GrantRunner(const Doors &doors)
    : m_doors(doors)
{}

Pending GrantRunner::run(GrantOrder order, BeforeSpending beforeSpending, std::function<void(GrantResult)> then)
{
    auto run = std::make_shared<GrantRun>(m_doors, std::move(order), std::move(beforeSpending), std::move(then));
    Pending pending([run] { run->cancel(); });
    run->begin();
    return pending;
}

} // namespace tokenwatch
