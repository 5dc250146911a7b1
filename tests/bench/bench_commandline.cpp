// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "benchagent.h"
#include "oidcagent.h"

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int runs = 600;
} // namespace

Report commandLine()
{
    std::optional<OidcAgent> peer;
    if (OidcAgent::isInstalled())
        peer.emplace();
    BenchAgent agent;
    // The very token that the peer prints.
    const QByteArray token = peer ? peer->token().output() : sampleToken();
    agent.addToken(u"bench"_s, token);
    const Command ours({QFile::encodeName(program("tokenctl")), "--socket", agent.socket(), "get", "bench"});
    if (ours.output() != token)
        qFatal("tokenctl printed something else");
    const Command nothing({"/bin/true"});

    Series get{u"get/tokenctl"_s, {}};
    Series oidc{u"get/oidc-token"_s, {}};
    Series none{u"get/true"_s, {}};
    for (int i = 0; i < runs; ++i) {
        sample(get, [&] { ours.run(); });
        if (peer)
            sample(oidc, [&] { peer->token().run(); });
        sample(none, [&] { nothing.run(); });
    }
    if (!peer)
        return {{get, none}, {}};
    return {{get, oidc, none}, {notSlower(u"tokenctl get / oidc-token"_s, get, oidc)}};
}

} // namespace tokenwatch::bench
