// SPDX-License-Identifier: GPL-3.0-or-later
// The flows behind scriptedgrant.h that take more than one kind of step. Private to tests/support.
#pragma once

#include "ports/grantflow.h"

namespace tokenwatch {

using StartedOrNot = Expected<std::unique_ptr<GrantFlow>>;

/// The token, or the error, of "access=A&refresh=R&lifetime=300"; without a lifetime an hour is assumed.
[[nodiscard]] Expected<Token> readScripted(const HttpResponse &response, Moment now);
/// One POST, read by readScripted().
[[nodiscard]] std::unique_ptr<GrantFlow> oneScriptedRequest(const QString &url, const QByteArray &body, Spends spends);

/// scripted_signin: Listen, Browse, then "code:CODE"; "refresh:TOKEN" without a person.
[[nodiscard]] StartedOrNot startScriptedSignIn(FlowContext context);
/// scripted_exchange: "exchange:SUBJECT".
[[nodiscard]] StartedOrNot startScriptedExchange(FlowContext context);
/// scripted_file: ReadFile; "A UNTIL", where UNTIL is in seconds since 1970.
[[nodiscard]] StartedOrNot startScriptedFile(FlowContext context);

/// "revoke:TOKEN", the refresh token before the access token. 404: Unsupported.
[[nodiscard]] StartedOrNot revokeScripted(FlowContext context);
/// "introspect:ACCESS"; the answer's lifetime counts from now. 404: Unsupported; "inactive": refused.
[[nodiscard]] StartedOrNot introspectScripted(FlowContext context);

} // namespace tokenwatch
