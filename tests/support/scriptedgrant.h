// SPDX-License-Identifier: GPL-3.0-or-later
// Grants with a protocol of their own, small enough to read in a test, for whoever drives flows. A request's body is
// "refresh:TOKEN" or "primary:SECRET"; an answer's is "access=A&refresh=R&lifetime=300", an error code, or nothing.
//
//   scripted_client    primary credentials that spend nothing; slot "secret"
//   scripted_password  primary credentials that count as a password attempt; slot "secret"
//   scripted_refresh   a rotating refresh token alone; consumable slot "refresh_token"
//   scripted_manual    a pasted token; consumable slot "token"; field "lifetime" in seconds
//   scripted_signin    a person signs in with a browser: "code:CODE"; then a rotating refresh token; can be revoked
//   scripted_exchange  "exchange:SUBJECT"; field "subject_source"
//   scripted_file      a watched file of "ACCESS UNTIL"; field "path"
//   scripted_opaque    as scripted_client; an answer without a lifetime is looked up by "introspect:ACCESS", and
//                      "revoke:TOKEN" gives it up
//   scripted_steps     whatever nextScriptedStep does; no slots
#pragma once

#include "ports/grantflow.h"

#include <vector>

namespace tokenwatch {

[[nodiscard]] GrantCatalogue scriptedGrants();

/// What a flow was started with, without secrets.
struct StartedFlow {
    QByteArray type;
    bool primaryOnly = false;
    bool hadRefreshToken = false;
};
/// Of all flows since the last clearStartedFlows(). Tests run on one thread.
[[nodiscard]] const std::vector<StartedFlow> &startedFlows();
void clearStartedFlows();

using ScriptedStep = std::function<Step(Answer, Moment)>;
/// For scripted_steps: called for every step.
void setScriptedStep(ScriptedStep step);

/// An answer's body.
[[nodiscard]] QByteArray scriptedAnswer(const QByteArray &access, const QByteArray &refresh, int lifetime);

/// A source of such a grant at `https://HOST/token`.
[[nodiscard]] Source scriptedSource(const QString &name, const QByteArray &type,
                                    const QString &host = QStringLiteral("idp.example"));

} // namespace tokenwatch
