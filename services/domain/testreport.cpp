// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/testreport.h"

namespace tokenwatch {

QByteArray wireName(TestMeaning meaning)
{
    switch (meaning) {
    case TestMeaning::TokenReceived:
        return QByteArrayLiteral("token_received");
    case TestMeaning::Described:
        return QByteArrayLiteral("described");
    case TestMeaning::NoEndpoint:
        return QByteArrayLiteral("no_endpoint");
    case TestMeaning::AnotherFormat:
        return QByteArrayLiteral("another_format");
    case TestMeaning::Refused:
        return QByteArrayLiteral("refused");
    case TestMeaning::TooOften:
        return QByteArrayLiteral("too_often");
    case TestMeaning::Elsewhere:
        return QByteArrayLiteral("elsewhere");
    case TestMeaning::Trouble:
        return QByteArrayLiteral("trouble");
    case TestMeaning::NoToken:
        return QByteArrayLiteral("no_token");
    case TestMeaning::NoAnswer:
        return QByteArrayLiteral("no_answer");
    case TestMeaning::Unexpected:
        return QByteArrayLiteral("unexpected");
    }
    Q_UNREACHABLE();
}

} // namespace tokenwatch
