// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/flowdecorator.h"

namespace tokenwatch {

QByteArray FlowDecorator::memory() const
{
    FlowMemory memory = FlowMemory::read(m_inner->memory());
    remember(memory);
    return memory.toJson();
}

Step FlowDecorator::passedOn(Step step) const
{
    auto *done = std::get_if<Done>(&step);
    if (!done || !*done)
        return step;
    FlowMemory memory = FlowMemory::read((*done)->flowMemory.reveal());
    remember(memory);
    (*done)->flowMemory = memory.sealed();
    return step;
}

} // namespace tokenwatch
