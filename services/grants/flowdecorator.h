// SPDX-License-Identifier: GPL-3.0-or-later
// A flow around another: it passes steps and answers on, changes those it is there for, and adds what it learned to the
// memory of the flow inside. Owned as any flow.
#pragma once

#include "grants/flowmemory.h"

namespace tokenwatch {

class FlowDecorator : public GrantFlow
{
public:
    [[nodiscard]] QByteArray memory() const override;
    [[nodiscard]] std::vector<HttpRequest> untried() const override { return m_inner->untried(); }

protected:
    explicit FlowDecorator(std::unique_ptr<GrantFlow> inner)
        : m_inner(std::move(inner))
    {}

    /// Writes what this flow wants back into the memory that the flow inside made.
    virtual void remember(FlowMemory &memory) const = 0;

    /// The step to return: a token takes the memory along.
    [[nodiscard]] Step passedOn(Step step) const;

    std::unique_ptr<GrantFlow> m_inner;
};

} // namespace tokenwatch
