// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping a login session going at its refresh endpoint (S4, S3 internal): with the access token itself, or with a
// refresh token in a JSON body; and logging in again, once, where that does not do. One request a step.
#pragma once

#include "grants/flowmemory.h"
#include "grants/loginformats.h"
#include "grants/tokenresponse.h"

namespace tokenwatch {

class SessionFlow final : public GrantFlow
{
public:
    /// InvalidInput naming the field; MissingCredentials naming what could start or go on with the session.
    [[nodiscard]] static Expected<std::unique_ptr<GrantFlow>> start(FlowContext context);

    Step next(Answer answer, Moment now) override;
    [[nodiscard]] QByteArray memory() const override { return m_memory.toJson(); }

private:
    enum class Style {
        Bearer, ///< the access token renews itself, while it is valid (S4-01)
        Body,   ///< {"refresh_token":…} (S3-08)
    };
    enum class Stage { Start, Refreshing, LoggingIn };

    SessionFlow(FlowContext context, QUrl refreshAddress);

    [[nodiscard]] Step begin(Moment now);
    [[nodiscard]] bool canGoOn(Moment now) const;
    [[nodiscard]] Step sendRefresh();
    [[nodiscard]] Step logIn();
    [[nodiscard]] Expected<Token> read(const Expected<HttpResponse> &answer, Moment now) const;

    FlowContext m_context;
    Style m_style;
    QUrl m_refreshAddress;
    QUrl m_loginAddress; ///< empty: there is no login
    FlowMemory m_memory;
    Stage m_stage = Stage::Start;
};

} // namespace tokenwatch
