// SPDX-License-Identifier: GPL-3.0-or-later
// Writes application/x-www-form-urlencoded bodies (RFC 6749 appendix B). Values may be secrets: never logged.
// A value; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace tokenwatch {

/// One name or value, encoded: letters, digits, "*-._" stay, a space becomes '+', all other bytes %XX.
[[nodiscard]] QByteArray formEncoded(QByteArrayView bytes);

class FormBody
{
public:
    FormBody &add(QByteArrayView name, QByteArrayView value);
    FormBody &add(QByteArrayView name, const QString &value) { return add(name, QByteArrayView(value.toUtf8())); }
    /// Leaves the parameter out when the value is empty.
    FormBody &addIfSet(QByteArrayView name, const QString &value);

    [[nodiscard]] const QByteArray &encoded() const { return m_encoded; }

private:
    QByteArray m_encoded;
};

} // namespace tokenwatch
