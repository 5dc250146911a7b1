// SPDX-License-Identifier: GPL-3.0-or-later
// How far each transfer of S1 has come in the ten steps (S1-25), from what is asked of it and answered. Owned by
// EdrSystem; sandbox thread.
#pragma once

#include "http/message.h"
#include "ports/sandboxport.h"
#include "sandbox/edrrecords.h"

namespace tokenwatch::sandbox {

class EdrProgress
{
public:
    static constexpr int most = 500;

    explicit EdrProgress(EdrRecords &records);

    /// Data was asked for with this raw token; `refusal` says why not, empty: it was given.
    void dataAsked(const QByteArray &token, const QString &refusal, WallTime now);
    /// The Refresh API was asked, and answered so.
    void refreshAsked(const http::Request &request, const http::Response &answer, WallTime now);

    /// Oldest first. A transfer that was ended stays, marked.
    [[nodiscard]] Expected<std::vector<SandboxEdr>> edrs();

private:
    struct Known {
        SandboxEdr edr;
        QString tokenId, sessionId;
    };
    /// Takes up what the records know and this does not. Null if neither knows the token.
    [[nodiscard]] Known *named(const QString &tokenId);
    Known &adopt(const KeptTransfer &transfer);

    EdrRecords &m_records;
    std::vector<std::unique_ptr<Known>> m_known; ///< oldest first
};

} // namespace tokenwatch::sandbox
