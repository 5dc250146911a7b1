// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/edrprogress.h"

#include "http/credentials.h"
#include "jose/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Mark = SandboxStepState::Mark;

void pass(SandboxEdr &edr, SandboxStep step, WallTime now)
{
    SandboxStepState &state = edr.step(step);
    state = {.mark = Mark::Passed, .at = now, .times = state.times + 1, .reason = {}};
}

void fail(SandboxEdr &edr, SandboxStep step, const QString &reason, WallTime now)
{
    SandboxStepState &state = edr.step(step);
    state = {.mark = Mark::Failed, .at = now, .times = state.times, .reason = reason};
}

/// Nobody has verified the token: it only says which line of the list is meant.
QString tokenIdOf(const QByteArray &token)
{
    const auto jwt = jose::decode(token);
    return jwt ? jwt->claims.value("jti"_L1).toString() : QString();
}

/// The access token within the authentication token of a refresh.
QByteArray tokenToRefresh(const http::Request &request)
{
    const auto bearer = http::bearerToken(request);
    const auto jwt = bearer ? jose::decode(*bearer) : failure(ErrorKind::MalformedAnswer);
    return jwt ? jwt->claims.value("token"_L1).toString().toUtf8() : QByteArray();
}

QString refusalIn(const http::Response &answer)
{
    return QJsonDocument::fromJson(answer.body)[0]["message"_L1].toString();
}

} // namespace

EdrProgress::EdrProgress(EdrRecords &records)
    : m_records(records)
{}

EdrProgress::Known &EdrProgress::adopt(const KeptTransfer &transfer)
{
    const EdrRecord &record = transfer.record;
    // The transfer began anew under its old name.
    std::erase_if(m_known, [&](const auto &known) { return known->edr.transferId == record.ids.providerPid; });
    if (m_known.size() >= static_cast<std::size_t>(most))
        m_known.erase(m_known.begin());
    SandboxEdr edr{.transferId = record.ids.providerPid,
                   .assetId = record.assetId,
                   .audience = record.audience,
                   .startedAt = transfer.session.createdAt,
                   .accessExpiresAt = transfer.session.accessExpiresAt,
                   .steps = {}};
    for (const SandboxStep step : {SandboxStep::TransferRequested, SandboxStep::DataFlowStarted,
                                   SandboxStep::EdrCreated, SandboxStep::EdrReceived, SandboxStep::EdrDelivered})
        pass(edr, step, edr.startedAt);
    m_known.push_back(std::make_unique<Known>(Known{std::move(edr), record.tokenId(), transfer.session.id}));
    return *m_known.back();
}

EdrProgress::Known *EdrProgress::named(const QString &tokenId)
{
    if (tokenId.isEmpty())
        return nullptr;
    const auto known = std::ranges::find_if(m_known, [&](const auto &each) { return each->tokenId == tokenId; });
    if (known != m_known.end())
        return known->get();
    const auto transfer = m_records.byToken(tokenId);
    return transfer && *transfer ? &adopt(**transfer) : nullptr;
}

void EdrProgress::dataAsked(const QByteArray &token, const QString &refusal, WallTime now)
{
    Known *known = named(tokenIdOf(token));
    if (!known)
        return;
    pass(known->edr, SandboxStep::DataAsked, now);
    if (refusal.isEmpty())
        pass(known->edr, SandboxStep::DataAuthorized, now);
    else
        fail(known->edr, SandboxStep::DataAuthorized, refusal, now);
}

void EdrProgress::refreshAsked(const http::Request &request, const http::Response &answer, WallTime now)
{
    Known *known = named(tokenIdOf(tokenToRefresh(request)));
    if (!known)
        return;
    // That it was signed is known once it is here.
    pass(known->edr, SandboxStep::AuthenticationSigned, now);
    pass(known->edr, SandboxStep::RefreshAsked, now);
    if (answer.status == 200)
        pass(known->edr, SandboxStep::TokensIssued, now);
    else
        fail(known->edr, SandboxStep::TokensIssued, refusalIn(answer), now);
}

Expected<std::vector<SandboxEdr>> EdrProgress::edrs()
{
    const auto underWay = m_records.underWay(most);
    if (!underWay)
        return failure(underWay.error());
    for (const auto &known : m_known)
        known->edr.revoked = true;
    for (const EdrRecords::UnderWay &each : *underWay) {
        auto known = std::ranges::find_if(m_known, [&](const auto &k) { return k->sessionId == each.sessionId; });
        if (known == m_known.end()) {
            const auto transfer = m_records.byProcess(each.processId);
            // One that cannot be opened stands in nobody's way.
            if (!transfer || !*transfer)
                continue;
            adopt(**transfer);
            known = m_known.end() - 1;
        }
        (*known)->edr.revoked = false;
        (*known)->edr.accessExpiresAt = each.accessExpiresAt;
    }
    std::vector<SandboxEdr> list;
    for (const auto &known : m_known)
        list.push_back(known->edr);
    return list;
}

} // namespace tokenwatch::sandbox
