// SPDX-License-Identifier: GPL-3.0-or-later
// .env files that people hand over for import.
#include "fuzzing.h"

#include "config/dotenv.h"

using namespace tokenwatch;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto variables = config::readDotenv(fuzz::Input(data, size).rest());
    if (!variables) {
        fuzz::must(variables.error().where.startsWith(QStringLiteral("line ")), "the mistake has a line");
        return 0;
    }
    for (auto it = variables->cbegin(); it != variables->cend(); ++it) {
        fuzz::must(!it.key().isEmpty(), "a variable has a name");
        fuzz::must(!it.key().contains(QLatin1Char('=')) && !it.key().contains(QLatin1Char(' ')), "a name is one word");
    }
    (void)config::sourceFromVariables(*variables);
    return 0;
}
