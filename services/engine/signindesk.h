// SPDX-License-Identifier: GPL-3.0-or-later
// Where people sign in: one pending sign-in in the whole program. It runs beside the Refresher, so that a session that
// is still valid goes on being renewed; its token begins a new generation. Service thread; owned by TokenService.
#pragma once

#include "domain/signin.h"
#include "engine/grantrunner.h"
#include "engine/sourcestates.h"
#include "ports/historystore.h"

#include <QObject>

namespace tokenwatch {

class Refresher;

class SignInDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Clock &clock;
        HistoryStore &history;
        GrantCatalogue grants;
        const SourceStates &states;
        Refresher &refresher;
        GrantRunner &runner;
    };
    explicit SignInDesk(const Parts &parts, QObject *parent = nullptr);

    /// Joins the pending sign-in if it is the same source's. Errors: NoSuchSource; Unsupported for grants that nobody
    /// signs in to; InUse naming the source whose sign-in is pending; VaultLocked while no token could be stored;
    /// Cancelled once the program ends.
    Expected<> begin(const SourceId &id);
    /// Nothing happens if no sign-in of that source is pending, or its token is being stored already.
    void cancel(const SourceId &id);
    /// The pending one, or the last that ended.
    [[nodiscard]] std::optional<SignIn> current() const { return m_current; }

    /// The source was edited or is gone: a sign-in for what it was is cancelled.
    void lookAgain(const SourceId &id);
    /// No further ones: the program ends.
    void close();

Q_SIGNALS:
    /// Never inside begin().
    void changed(const tokenwatch::SignIn &signIn);

private:
    void run();
    void answered(GrantResult result);
    void enter(SignIn::Phase phase, std::optional<Error> error = {});
    [[nodiscard]] QString nameOf(const SourceId &id) const;

    const Parts m_parts;
    std::optional<SignIn> m_current;
    Lineage m_lineage; ///< of the source when the pending one began
    Moment m_began;
    quint64 m_number = 0; ///< tells the answers of one sign-in from those of the next
    bool m_storing = false, m_closed = false;
    Pending m_flow;
};

} // namespace tokenwatch
