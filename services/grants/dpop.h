// SPDX-License-Identifier: GPL-3.0-or-later
// Around a flow whose tokens are bound to a key (RFC 9449): a proof on each request to the token endpoint, and one more
// with the nonce that the provider asks for. The key is made once for a source and sealed with its token. Owned as any
// flow.
#pragma once

#include "grants/flowdecorator.h"
#include "jose/jwk.h"

namespace tokenwatch {

class DpopFlow final : public FlowDecorator
{
public:
    DpopFlow(std::unique_ptr<GrantFlow> inner, const FlowContext &context, QUrl tokenUrl);

    Step next(Answer answer, Moment now) override;

private:
    void remember(FlowMemory &memory) const override;
    [[nodiscard]] Step sent(Step step, Moment now);
    [[nodiscard]] Step withProof(Send send, Moment now) const;
    void learnNonce(const HttpResponse &response);

    QUrl m_tokenUrl;
    QString m_server; ///< "https://idp.example:8443": nonces are a server's
    jose::Jwk m_key;
    QJsonObject m_nonces;
    std::optional<Send> m_underWay; ///< to the token endpoint, without its proof, until it was answered
    bool m_isRepeated = false;      ///< m_underWay was sent a second time
};

/// What a proof is made for, and with (RFC 9449 4.2).
struct DpopTarget {
    QByteArray method;
    QUrl address;               ///< its query and fragment do not count
    QString nonce = {};         ///< the server's last one; empty: none
    QByteArrayView access = {}; ///< the token that goes with it, to a resource; empty: to the token endpoint
};
[[nodiscard]] Expected<QByteArray> dpopProof(const jose::Jwk &key, const DpopTarget &target, Moment now);

/// Whether a DPoP-Nonce header may be used (RFC 9449 8.1).
[[nodiscard]] bool isDpopNonce(const QByteArray &text);

/// The key that a token of a DPoP source is bound to; nothing if it brought none.
[[nodiscard]] std::optional<jose::Jwk> dpopKeyOf(const Token &token);

} // namespace tokenwatch
