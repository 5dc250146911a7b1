// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/passwordgrant.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

PasswordGrant::PasswordGrant(const Facilities &facilities)
    : OAuthGrant("password")
    , m_facilities(facilities)
{}

OAuthResult<IssuedTokens> PasswordGrant::redeem(const Client &client, const Visit &visit)
{
    const Submission &sent = visit.submission;
    for (const QString &name : {u"username"_s, u"password"_s}) {
        if (!sent.has(name))
            return refusal("invalid_request", u"%1 is missing."_s.arg(name));
    }
    const User *user = m_facilities.registry.authenticate(sent.value(u"username"_s), sent.value(u"password"_s));
    if (!user)
        return refusal("invalid_grant", u"The user name or the password is wrong."_s);
    auto tokens = m_facilities.desk.issue(client, user, type(), sent.value(u"scope"_s), TokenDesk::Refreshable::Yes,
                                          visit.now.wall, {.boundKey = visit.provenKey});
    if (!tokens)
        return storageRefusal(tokens.error());
    return std::move(*tokens);
}

} // namespace tokenwatch::sandbox
