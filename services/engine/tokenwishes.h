// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that wait for a token: each causes at most one refresh, joins those of others, and is answered with the best
// valid token, or why there is none, before its patience ends. Service thread; owned by TokenService.
#pragma once

#include "engine/refresher.h"

#include <QPointer>
#include <map>
#include <set>

namespace tokenwatch {

class TokenWishes : public QObject
{
    Q_OBJECT
public:
    TokenWishes(Clock &clock, SourceStates &states, StatusBoard &board, Refresher &refresher);

    /// Never answers inside the call.
    [[nodiscard]] Pending add(const SourceId &id, Seconds minValid, Seconds patience, Then<TokenPtr> then);

private:
    struct Wish {
        SourceId id;
        Reply<TokenPtr> reply;
        Pending refresh, patience;
        bool refreshEnded = false;
    };
    void refreshed(quint64 ticket, const Expected<Outcome> &outcome);
    void lookAgain(const StatusBatch &batch);
    [[nodiscard]] bool isHopeless(const SourceStatus &status) const;
    void answer(quint64 ticket, Expected<TokenPtr> answer);
    [[nodiscard]] Expected<TokenPtr> best(const SourceId &id) const;

    Clock &m_clock;
    SourceStates &m_states;
    StatusBoard &m_board;
    Refresher &m_refresher;
    std::map<quint64, Wish> m_wishes;
    std::map<SourceId, std::set<quint64>> m_bySource;
    quint64 m_lastTicket = 0;
};

} // namespace tokenwatch
