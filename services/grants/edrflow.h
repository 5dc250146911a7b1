// SPDX-License-Identifier: GPL-3.0-or-later
// Renewing an endpoint data reference at its provider (S1-14 to S1-19): the refresh token in a form, and in the header
// a token signed with the consumer's own key that holds the present access token. Everybody who wants a renewal (API,
// window, gateway) goes through the engine to this one flow (S1-26).
#pragma once

#include "grants/assertion.h"
#include "grants/edrdocument.h"
#include "grants/providererror.h"

namespace tokenwatch {

class EdrFlow final : public GrantFlow
{
public:
    /// MissingCredentials for the EDR or the key; InvalidInput naming the field that neither the source nor the EDR
    /// fills; Unsupported where somebody else renews it (mode none).
    [[nodiscard]] static Expected<std::unique_ptr<GrantFlow>> start(FlowContext context);

    Step next(Answer answer, Moment now) override;

private:
    enum class Stage { Start, InBody, InQuery };

    EdrFlow(FlowContext context, Edr edr, AssertionKey key);

    [[nodiscard]] Expected<> settle();
    [[nodiscard]] Expected<QByteArray> authenticationToken(Moment now) const;
    [[nodiscard]] Step send(Stage stage, Moment now);
    [[nodiscard]] bool wantsQuery(const Error &error) const;
    [[nodiscard]] Expected<Token> read(const HttpResponse &answer, Moment now) const;

    FlowContext m_context; ///< `current` is never null
    Edr m_edr;             ///< without its secrets: those are in `current`
    AssertionKey m_key;
    QUrl m_address;
    QString m_did, m_audience;
    KnownSecrets m_known;
    Stage m_stage = Stage::Start;
};

} // namespace tokenwatch
