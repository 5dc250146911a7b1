// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers of S1 as its provider runs them: a simulated start makes an EDR and answers with the message that would
// bring it to the consumer (S1-10), an end revokes it (S1-12). Owned by EdrSystem; sandbox thread.
#pragma once

#include "sandbox/edrrecords.h"
#include "sandbox/router.h"

namespace tokenwatch::sandbox {

class EdrTransfers
{
public:
    /// `defaults`: what a transfer is started with unless the request says otherwise; nothing in it is empty.
    EdrTransfers(const Participants &participants, EdrRecords &records, const EdrTokens &tokens, const Client &client,
                 EdrSettings defaults, QString publicBase);

    /// POST /edc/transfers, all members optional: {"transferProcessId","consumerPid","assetId","agreementId",
    /// "participantId","expiresIn","refreshEndpoint","mode":"strict"|"faithful","lostResponse"}. 201 with the EDR;
    /// `?encoding=` "management" (the default) or "dsp". 400 naming the member, 409 for a transfer under way.
    [[nodiscard]] http::Response start(const Visit &visit);
    /// A transfer to the sandbox's own consumer, by the defaults; one with this id that is under way ends. Its EDR as
    /// managementEncoding() writes it.
    [[nodiscard]] Expected<QJsonObject> restart(const QString &processId, WallTime now);
    /// GET /edc/transfers/ID: what is known of it, without its tokens.
    [[nodiscard]] http::Response describe(const Visit &visit);
    /// DELETE /edc/transfers/ID: 204, or 404.
    [[nodiscard]] http::Response revoke(const Visit &visit);

private:
    using OrRefusal = tl::expected<EdrRecord, http::Response>;
    [[nodiscard]] OrRefusal askedFor(const Visit &visit) const;
    [[nodiscard]] Expected<DataAddress> begin(const EdrRecord &record, WallTime now);

    const Participants &m_participants;
    EdrRecords &m_records;
    const EdrTokens &m_tokens;
    const Client &m_client;
    const EdrSettings m_defaults;
    const QString m_publicBase;
};

} // namespace tokenwatch::sandbox
