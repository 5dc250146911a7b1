// SPDX-License-Identifier: GPL-3.0-or-later
// S1, a Tractus-X provider under /edc: DID documents of participants, simulated transfers, the Refresh API, and the
// data that the tokens are for. Sandbox thread.
#pragma once

#include "sandbox/edrconsumer.h"
#include "sandbox/edrprogress.h"
#include "sandbox/edrrefresh.h"
#include "sandbox/edrtransfers.h"
#include "sandbox/facilities.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class EdrSystem final : public System
{
public:
    /// Transfers count as the client "connector", whose access lifetime is that of an EDR unless `settings` say
    /// otherwise. `master`: keys are derived from it.
    EdrSystem(const Facilities &facilities, const Secret &master, EdrSettings settings);

    [[nodiscard]] bool isFor(const Visit &visit) const override;
    [[nodiscard]] const Client *subjectOf(const Visit &) const override { return &m_client; }
    [[nodiscard]] std::optional<http::Response> answer(Visit &visit, QList<QByteArray> &allowed) override;
    [[nodiscard]] QStringList endpoints() const override;
    [[nodiscard]] EdrTransfers &transfers() { return m_transfers; }
    [[nodiscard]] EdrProgress &progress() { return m_progress; }
    /// The key of the consumer that the sandbox lends out, as a person enters it.
    [[nodiscard]] Secret consumerKey() const { return m_participants.consumerKey().privateJson(); }
    /// `participants`: [{"did","key_id","private_key"}], the consumer that the sandbox lends out.
    void addToStatus(QJsonObject &status) const override;

private:
    [[nodiscard]] static std::span<const Route<EdrSystem>> routes();
    [[nodiscard]] http::Response refresh(const Visit &visit);
    [[nodiscard]] http::Response authenticationToken(const Visit &visit) { return m_consumer.answer(visit); }
    [[nodiscard]] http::Response startTransfer(const Visit &visit) { return m_transfers.start(visit); }
    [[nodiscard]] http::Response describeTransfer(const Visit &visit) { return m_transfers.describe(visit); }
    [[nodiscard]] http::Response revokeTransfer(const Visit &visit) { return m_transfers.revoke(visit); }
    [[nodiscard]] http::Response document(const Visit &visit);
    [[nodiscard]] http::Response publishDocument(const Visit &visit);
    [[nodiscard]] http::Response data(const Visit &visit);
    /// The record of a raw token that is good now, or every reason why it is not.
    [[nodiscard]] tl::expected<EdrRecord, QStringList> authorized(const QByteArray &token, WallTime now);

    const Client &m_client;
    const EdrSettings m_settings;
    Participants m_participants;
    EdrRecords m_records;
    EdrProgress m_progress;
    EdrTokens m_tokens;
    EdrTransfers m_transfers;
    EdrRefresh m_refresh;
    EdrConsumer m_consumer;
};

} // namespace tokenwatch::sandbox
