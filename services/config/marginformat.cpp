// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/marginformat.h"

#include <QRegularExpression>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

std::optional<Margin> readMargin(FieldReader &reader, const QString &key)
{
    const QJsonValue value = reader.value(key);
    if (!value.isString())
        return reader.seconds(key);
    static const QRegularExpression shape(u"\\A(\\d{1,3}(?:\\.\\d{1,6})?)%\\z"_s);
    const auto match = shape.match(value.toString());
    if (!match.hasMatch()) {
        reader.fail(key, u"must be seconds, or a share of the lifetime like \"20%\""_s);
        return std::nullopt;
    }
    return match.captured(1).toDouble() / 100.0;
}

QJsonValue writeMargin(const Margin &margin)
{
    if (const auto *share = std::get_if<double>(&margin))
        return QString::number(*share * 100.0, 'g', 9) + u'%';
    return static_cast<qint64>(std::get<Seconds>(margin).count());
}

} // namespace tokenwatch::config
