// SPDX-License-Identifier: GPL-3.0-or-later
// A client-go credential plugin (client.authentication.k8s.io): prints an ExecCredential for kubectl and its kin.
#include "commands.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tokenctl {

namespace {

using nlohmann::json;

/// The version that the caller speaks; the newest where it does not say. Older ones had no agreed form.
Result<std::string> askedVersion()
{
    static const std::array<std::string, 2> known{"client.authentication.k8s.io/v1",
                                                  "client.authentication.k8s.io/v1beta1"};
    const char *text = std::getenv("KUBERNETES_EXEC_INFO");
    if (!text || !*text)
        return known.front();
    const json info = json::parse(text, nullptr, false);
    const std::string version = textOf(info, "apiVersion");
    if (textOf(info, "kind") == "ExecCredential" && std::find(known.begin(), known.end(), version) != known.end())
        return version;
    return tl::unexpected(Failure{Exit::Usage, "unsupported",
                                  "KUBERNETES_EXEC_INFO asks for no version of ExecCredential that is known here.",
                                  "Write apiVersion: client.authentication.k8s.io/v1 into the kubeconfig."});
}

} // namespace

Result<> kubeCredential(const Session &session, const std::string &name, int minValid, int wait)
{
    const Result<std::string> version = askedVersion();
    if (!version)
        return tl::unexpected(version.error());
    const Result<json> token = plainToken(session, name, minValid, wait);
    if (!token)
        return tl::unexpected(token.error());
    json status{{"token", textOf(*token, "access_token")}};
    // Until then kubectl keeps it, and asks again afterwards or at a 401.
    if (const std::string end = textOf(*token, "expires_at"); !end.empty())
        status["expirationTimestamp"] = end;
    print(json{{"apiVersion", *version}, {"kind", "ExecCredential"}, {"status", status}});
    return {};
}

} // namespace tokenctl
