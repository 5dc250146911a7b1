// SPDX-License-Identifier: GPL-3.0-or-later
// WWW-Authenticate headers: what was read can be written so that it is read the same.
#include "fuzzing.h"

#include "http/challenge.h"

using namespace tokenwatch;

namespace {

QByteArray written(const QList<http::Challenge> &challenges)
{
    QByteArrayList all;
    for (const http::Challenge &challenge : challenges) {
        fuzz::must(!challenge.scheme.isEmpty(), "a challenge has a scheme");
        fuzz::must(challenge.token68.isEmpty() || challenge.parameters.isEmpty(), "token68 or parameters");
        QByteArrayList parameters;
        for (auto [name, value] : challenge.parameters) {
            fuzz::must(!value.contains('\n') && !value.contains('\r') && !value.contains('\0'), "no line ends");
            parameters.append(name + "=\"" + value.replace('\\', "\\\\").replace('"', "\\\"") + '"');
        }
        all.append((challenge.scheme + ' ' + challenge.token68 + parameters.join(", ")).trimmed());
    }
    return all.join(", ");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto challenges = http::readChallenges(fuzz::Input(data, size).rest());
    const QByteArray text = written(challenges);
    fuzz::must(written(http::readChallenges(text)) == text, "read, written and read again it is the same");
    return 0;
}
