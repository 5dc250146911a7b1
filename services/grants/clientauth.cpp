// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/clientauth.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

Expected<ClientAuth> ClientAuth::from(const FlowContext &context, SecretNeed need)
{
    const QString asked = context.grant.text(u"client_auth"_s);
    ClientAuth auth;
    auth.m_id = context.grant.text(u"client_id"_s).toUtf8();
    auth.m_secret = context.secrets.value("client_secret");
    if (asked == "none"_L1) {
        auth.m_secret.reset();
        return auth;
    }
    const bool hasSecret = auth.m_secret && !auth.m_secret->isEmpty();
    if (!hasSecret) {
        if (need == SecretNeed::Required || !asked.isEmpty())
            return failure(ErrorKind::MissingCredentials, u"client_secret"_s);
        return auth;
    }
    if (auth.m_id.isEmpty())
        return failure(ErrorKind::InvalidInput, u"grant.client_id"_s, u"is needed beside a client secret"_s);
    if (asked.isEmpty() || asked == "client_secret_basic"_L1)
        auth.m_method = Method::Basic;
    else if (asked == "client_secret_post"_L1)
        auth.m_method = Method::Post;
    else
        return failure(ErrorKind::InvalidInput, u"grant.client_auth"_s, u"is not a known method"_s);
    return auth;
}

void ClientAuth::apply(HttpRequest &request, FormBody &form) const
{
    switch (m_method) {
    case Method::Basic: {
        // Both parts are form-encoded before they are joined: a ':' in the id would otherwise move the border.
        const QByteArray pair = formEncoded(m_id) + ':' + formEncoded(m_secret->reveal());
        request.headers.emplaceBack("Authorization", "Basic " + pair.toBase64());
        return;
    }
    case Method::Post:
        form.add("client_id", QByteArrayView(m_id)).add("client_secret", m_secret->reveal());
        return;
    case Method::None:
        if (!m_id.isEmpty())
            form.add("client_id", QByteArrayView(m_id));
        return;
    }
}

} // namespace tokenwatch
