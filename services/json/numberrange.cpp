// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/numberrange.h"

#include <QString>

#include <cmath>
#include <limits>

namespace tokenwatch::json {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isNumberPart(char c)
{
    return isDigit(c) || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

qsizetype skipDigits(QByteArrayView token, qsizetype at)
{
    while (at < token.size() && isDigit(token.at(at)))
        ++at;
    return at;
}

/// RFC 8259 6. Only such a token may be replaced: repairing "01e400" would accept what is not JSON.
bool isJsonNumber(QByteArrayView token)
{
    qsizetype at = token.startsWith('-') ? 1 : 0;
    const qsizetype whole = skipDigits(token, at) - at;
    if (whole == 0 || (whole > 1 && token.at(at) == '0'))
        return false;
    at += whole;
    if (at < token.size() && token.at(at) == '.') {
        const qsizetype fraction = skipDigits(token, at + 1);
        if (fraction == at + 1)
            return false;
        at = fraction;
    }
    if (at < token.size() && (token.at(at) == 'e' || token.at(at) == 'E')) {
        ++at;
        if (at < token.size() && (token.at(at) == '+' || token.at(at) == '-'))
            ++at;
        const qsizetype exponent = skipDigits(token, at);
        if (exponent == at)
            return false;
        at = exponent;
    }
    return at == token.size();
}

qsizetype endOfString(const QByteArray &text, qsizetype opening)
{
    qsizetype at = opening + 1;
    while (at < text.size() && text.at(at) != '"')
        at += text.at(at) == '\\' ? 2 : 1;
    return at + 1;
}

} // namespace

ClampedNumbers tameNumbers(QByteArray &text)
{
    ClampedNumbers clamped;
    qsizetype index = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const char c = text.at(at);
        if (c == '"') {
            at = endOfString(text, at);
            continue;
        }
        if (c != '-' && !isDigit(c)) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isNumberPart(text.at(end)))
            ++end;
        const QByteArrayView token = QByteArrayView(text).sliced(at, end - at);
        // By way of QString: QByteArrayView::toDouble() gives 0 for what is too large.
        if (isJsonNumber(token) && std::isinf(QString::fromLatin1(token).toDouble())) {
            const bool negative = c == '-';
            clamped.insert(index,
                           negative ? std::numeric_limits<double>::lowest() : std::numeric_limits<double>::max());
            // Such a token is never shorter than "1e309": digits fit in place.
            const qsizetype first = at + (negative ? 1 : 0);
            text[first] = '1';
            text[first + 1] = 'e';
            for (qsizetype i = first + 2; i < end; ++i)
                text[i] = '0';
        }
        ++index;
        at = end;
    }
    return clamped;
}

} // namespace tokenwatch::json
