// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/pastedtoken.h"

#include "grants/tokenresponse.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

Expected<Token> pastedAccess(QByteArrayView slot, const Secret &entered, Moment now)
{
    const QByteArray access = bareToken(entered.reveal().trimmed()).trimmed();
    if (access.isEmpty())
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(slot), u"is empty"_s);
    if (!isUsableToken(access))
        return failure(ErrorKind::UnusableToken, QString::fromLatin1(slot),
                       u"contains characters that must not be in a header"_s);
    Token token;
    token.access = Secret(access);
    token.type = "Bearer";
    token.receivedAt = now.wall;
    return token;
}

Expected<Token> pastedRenewal(QByteArrayView slot, const Secret &entered, Moment now)
{
    const QByteArrayView refresh = entered.reveal().trimmed();
    if (refresh.isEmpty())
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(slot), u"is empty"_s);
    Token token;
    token.refresh = Secret(refresh);
    token.type = "Bearer";
    token.receivedAt = now.wall;
    token.expiresAt = now.wall;
    return token;
}

} // namespace tokenwatch
