// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/formbody.h"

namespace tokenwatch {

QByteArray formEncoded(QByteArrayView bytes)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray result;
    result.reserve(bytes.size() * 3);
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '*' ||
                           c == '-' || c == '.' || c == '_';
        if (plain) {
            result += byte;
        } else if (c == ' ') {
            result += '+';
        } else {
            result += '%';
            result += digits[c >> 4];
            result += digits[c & 15];
        }
    }
    return result;
}

FormBody &FormBody::add(QByteArrayView name, QByteArrayView value)
{
    if (!m_encoded.isEmpty())
        m_encoded += '&';
    m_encoded += formEncoded(name);
    m_encoded += '=';
    m_encoded += formEncoded(value);
    return *this;
}

FormBody &FormBody::addIfSet(QByteArrayView name, const QString &value)
{
    return value.isEmpty() ? *this : add(name, value);
}

} // namespace tokenwatch
