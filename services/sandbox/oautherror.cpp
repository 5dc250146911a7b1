// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oautherror.h"

#include "log/categories.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

http::Response OAuthError::response() const
{
    const QJsonObject body{{u"error"_s, QLatin1String(code)}, {u"error_description"_s, description}};
    auto answer = plain ? http::Response::text(description.toUtf8(), status) : http::Response::json(body, status);
    // RFC 9110 15.5.2: a 401 always carries a challenge.
    if (status == 401)
        answer.with("WWW-Authenticate", "Basic realm=\"sandbox\", charset=\"UTF-8\"");
    return answer;
}

tl::unexpected<OAuthError> storageRefusal(const Error &error)
{
    qCWarning(lcSandbox) << "cannot read or write sessions:" << wireName(error.kind).constData() << error.serverText;
    return refusal("server_error", u"The session could not be stored."_s, 500);
}

} // namespace tokenwatch::sandbox
