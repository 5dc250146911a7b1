// SPDX-License-Identifier: GPL-3.0-or-later
// The secrets of one attempt: read slot by slot from the vault, and looked at for what is missing. Service thread;
// lives in a GrantRun, whose order it refers to.
#pragma once

#include "engine/grantrunner.h"

namespace tokenwatch {

class GrantSlots
{
public:
    GrantSlots(SecretStore &secrets, const GrantOrder &order);

    /// May answer inside the call. A slot that is empty is no error here; a vault that cannot be read is.
    void read(std::function<void(Expected<>)> then);
    void cancel() { m_waiting.cancel(); }

    /// The first slot that is empty and needed, with its prefix; empty if none is.
    [[nodiscard]] QString missing() const;
    /// What was pasted needs no flow, where it is an access token. None if nothing was.
    [[nodiscard]] std::optional<Expected<Token>> adopted(Moment now) const;
    [[nodiscard]] std::shared_ptr<const Secret> find(const QByteArray &slot) const { return m_found.value(slot); }
    [[nodiscard]] QMap<QByteArray, std::shared_ptr<const Secret>> take() { return std::exchange(m_found, {}); }

private:
    void readNext();
    bool keep(Expected<Secret> secret);
    void end(Expected<> result);
    [[nodiscard]] QString nameOf(const char *slot) const;

    SecretStore &m_secrets;
    const GrantOrder &m_order;
    std::function<void(Expected<>)> m_then;
    QMap<QByteArray, std::shared_ptr<const Secret>> m_found;
    std::size_t m_next = 0;
    bool m_inCall = false;
    Pending m_waiting;
};

} // namespace tokenwatch
