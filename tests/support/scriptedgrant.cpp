// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedgrant.h"

#include "support/scriptedflows.h"

namespace tokenwatch {

namespace {

std::vector<StartedFlow> flowsStarted;
ScriptedStep stepScript;

constexpr FieldRule urlFields[] = {{.name = "token_url", .type = FieldType::Url, .required = true}};
constexpr FieldRule manualFields[] = {{.name = "lifetime", .type = FieldType::Integer}};
constexpr FieldRule exchangeFields[] = {{.name = "token_url", .type = FieldType::Url, .required = true},
                                        {.name = "subject_source", .type = FieldType::SourceName, .required = true}};
constexpr FieldRule fileFields[] = {{.name = "path", .type = FieldType::Path, .required = true}};
constexpr SlotRule secretSlot[] = {{.name = "secret", .required = true}};
constexpr SlotRule refreshSlot[] = {{.name = "refresh_token", .required = true, .consumable = true}};
constexpr SlotRule tokenSlot[] = {{.name = "token", .required = true, .consumable = true}};

bool hasWay(const GrantSpec &)
{
    return true;
}

bool hasNoWay(const GrantSpec &)
{
    return false;
}

class StepByStep final : public GrantFlow
{
public:
    Step next(Answer answer, Moment now) override { return stepScript(std::move(answer), now); }
};

Expected<std::unique_ptr<GrantFlow>> start(FlowContext context, bool hasPrimary, Spends primarySpends)
{
    const bool hasRefresh = context.current && !context.current->refresh.isEmpty();
    flowsStarted.push_back({context.grant.type, context.primaryOnly, hasRefresh});
    const QString url = context.grant.text(QStringLiteral("token_url"));
    if (hasRefresh && !context.primaryOnly) {
        const QByteArray token = context.current->refresh.reveal().toByteArray();
        return oneScriptedRequest(url, "refresh:" + token, Spends::Credential);
    }
    const auto secret = context.secrets.value("secret");
    if (!hasPrimary || !secret)
        return failure(ErrorKind::MissingCredentials, QStringLiteral("secret"));
    return oneScriptedRequest(url, "primary:" + secret->reveal().toByteArray(), primarySpends);
}

Expected<std::unique_ptr<GrantFlow>> startClient(FlowContext context)
{
    return start(std::move(context), true, Spends::Nothing);
}

Expected<std::unique_ptr<GrantFlow>> startPassword(FlowContext context)
{
    return start(std::move(context), true, Spends::Attempt);
}

Expected<std::unique_ptr<GrantFlow>> startRefresh(FlowContext context)
{
    return start(std::move(context), false, Spends::Nothing);
}

Expected<std::unique_ptr<GrantFlow>> startSteps(FlowContext)
{
    return std::make_unique<StepByStep>();
}

Expected<Token> adoptRefresh(const GrantSpec &, QByteArrayView, const Secret &entered, Moment now)
{
    Token token;
    token.refresh = entered.duplicate();
    token.receivedAt = now.wall;
    return token;
}

Expected<Token> adoptManual(const GrantSpec &grant, QByteArrayView, const Secret &entered, Moment now)
{
    Token token;
    token.access = entered.duplicate();
    token.type = "Bearer";
    token.receivedAt = now.wall;
    if (const int lifetime = grant.fields.value(QStringLiteral("lifetime")).toInt(); lifetime > 0) {
        token.expiresAt = now.wall + Seconds(lifetime);
        token.expiryOrigin = ExpiryOrigin::ExpiresAt;
    }
    return token;
}

const GrantDescriptor descriptors[] = {
    {.type = "scripted_client",
     .fields = urlFields,
     .secretSlots = secretSlot,
     .hasPrimaryCredentials = hasWay,
     .start = startClient},
    {.type = "scripted_password",
     .fields = urlFields,
     .secretSlots = secretSlot,
     .hasPrimaryCredentials = hasWay,
     .usesPassword = true,
     .start = startPassword},
    {.type = "scripted_refresh",
     .fields = urlFields,
     .secretSlots = refreshSlot,
     .hasPrimaryCredentials = hasNoWay,
     .start = startRefresh,
     .adopt = adoptRefresh},
    {.type = "scripted_manual",
     .fields = manualFields,
     .secretSlots = tokenSlot,
     .hasPrimaryCredentials = hasNoWay,
     .adopt = adoptManual},
    {.type = "scripted_steps",
     .fields = urlFields,
     .secretSlots = {},
     .hasPrimaryCredentials = hasWay,
     .start = startSteps},
    {.type = "scripted_signin",
     .fields = urlFields,
     .secretSlots = refreshSlot,
     .hasPrimaryCredentials = hasNoWay,
     .signsIn = true,
     .start = startScriptedSignIn,
     .revoke = revokeScripted,
     .adopt = adoptRefresh},
    {.type = "scripted_exchange",
     .fields = exchangeFields,
     .secretSlots = {},
     .hasPrimaryCredentials = hasWay,
     .start = startScriptedExchange},
    {.type = "scripted_file",
     .fields = fileFields,
     .secretSlots = {},
     .hasPrimaryCredentials = hasWay,
     .watchOnly = true,
     .start = startScriptedFile},
    {.type = "scripted_opaque",
     .fields = urlFields,
     .secretSlots = secretSlot,
     .hasPrimaryCredentials = hasWay,
     .start = startClient,
     .revoke = revokeScripted,
     .introspect = introspectScripted},
};

} // namespace

GrantCatalogue scriptedGrants()
{
    return descriptors;
}

const std::vector<StartedFlow> &startedFlows()
{
    return flowsStarted;
}

void clearStartedFlows()
{
    flowsStarted.clear();
}

void setScriptedStep(ScriptedStep step)
{
    stepScript = std::move(step);
}

QByteArray scriptedAnswer(const QByteArray &access, const QByteArray &refresh, int lifetime)
{
    return "access=" + access + "&refresh=" + refresh + "&lifetime=" + QByteArray::number(lifetime);
}

Source scriptedSource(const QString &name, const QByteArray &type, const QString &host)
{
    Source source;
    // Letters that no digest holds tell such ids apart from true ones.
    source.id = {"id-" + name.toUtf8()};
    source.name = name;
    source.revision = {1};
    source.grant.type = type;
    source.grant.fields.insert(QStringLiteral("token_url"), QStringLiteral("https://%1/token").arg(host));
    return source;
}

} // namespace tokenwatch
