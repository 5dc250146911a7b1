// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tokenrecord.h"

#include "log/categories.h"

namespace tokenwatch {

namespace {

QByteArray sealPart(const crypto::Sealer &sealer, const Secret &plain, const crypto::SealContext &context)
{
    return plain.isEmpty() ? QByteArray() : sealer.seal(plain, context);
}

crypto::SealContext keyCheckContext()
{
    return {"tokenwatch", "key_check", 0};
}

} // namespace

TokenRecord sealToken(const crypto::Sealer &sealer, const SourceId &source, const Token &token)
{
    const quint64 generation = token.generation.value;
    return {.generation = token.generation,
            .access = sealPart(sealer, token.access, {source.value, "token", generation}),
            .refresh = sealPart(sealer, token.refresh, {source.value, "refreshToken", generation}),
            .flowMemory = sealPart(sealer, token.flowMemory, {source.value, "flow_memory", generation}),
            .type = token.type,
            .scope = token.scope,
            .lineage = token.lineage,
            .receivedAt = token.receivedAt,
            .expiresAt = token.expiresAt,
            .refreshExpiresAt = token.refreshExpiresAt,
            .expiryOrigin = token.expiryOrigin};
}

OpenedToken openToken(const crypto::Sealer *sealer, const SourceId &source, const TokenRecord &record)
{
    Token token;
    token.type = record.type;
    token.scope = record.scope;
    token.lineage = record.lineage;
    token.receivedAt = record.receivedAt;
    token.expiresAt = record.expiresAt;
    token.refreshExpiresAt = record.refreshExpiresAt;
    token.expiryOrigin = record.expiryOrigin;
    token.generation = record.generation;

    bool corrupt = false;
    const auto open = [&](Secret &into, const QByteArray &sealed, const char *column) {
        if (sealed.isEmpty())
            return;
        auto plain = sealer->open(sealed, {source.value, column, record.generation.value});
        if (plain) {
            into = std::move(*plain);
            return;
        }
        corrupt = true;
        qCWarning(lcStorage, "source %s: the stored %s does not open; it was changed outside this program",
                  source.value.constData(), column);
    };
    if (sealer) {
        open(token.access, record.access, "token");
        open(token.refresh, record.refresh, "refreshToken");
        open(token.flowMemory, record.flowMemory, "flow_memory");
    }
    return {std::make_shared<const Token>(std::move(token)), corrupt};
}

QByteArray sealKeyCheck(const crypto::Sealer &sealer)
{
    return sealer.seal(Secret(QByteArrayView("tokenwatch")), keyCheckContext());
}

bool opensKeyCheck(const crypto::Sealer &sealer, QByteArrayView record)
{
    return !record.isEmpty() && sealer.open(record, keyCheckContext()).has_value();
}

} // namespace tokenwatch
