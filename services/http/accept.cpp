// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/accept.h"

#include "http/screening.h"

#include <cmath>

namespace tokenwatch::http {

namespace {

struct MediaRange {
    QByteArray type;
    int wish = 1000;
};

MediaRange readRange(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(';');
    MediaRange range{parts.constFirst().trimmed()};
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray parameter = parts.at(i).trimmed();
        if (!sameName(QByteArrayView(parameter).first(qMin(parameter.size(), qsizetype(2))), "q="))
            continue;
        bool isNumber = false;
        const double quality = parameter.mid(2).trimmed().toDouble(&isNumber);
        // What cannot be read is not wished for.
        range.wish = isNumber && quality >= 0 && quality <= 1 ? int(std::lround(quality * 1000)) : 0;
    }
    return range;
}

/// 3 for the type itself, 2 for "text/*", 1 for "*/*", 0 if it is not in the range.
int nearness(QByteArrayView range, QByteArrayView mediaType)
{
    if (sameName(range, mediaType))
        return 3;
    const qsizetype slash = mediaType.indexOf('/');
    if (range.endsWith("/*") && sameName(range.chopped(1), mediaType.first(slash + 1)))
        return 2;
    return range == "*/*" ? 1 : 0;
}

} // namespace

int wishFor(const Request &request, QByteArrayView mediaType)
{
    if (!request.hasHeader("Accept"))
        return 1000;
    int nearest = 0;
    int wish = 0;
    for (const auto &[name, value] : request.headers) {
        if (!sameName(name, "accept"))
            continue;
        const QList<QByteArray> ranges = value.split(',');
        for (const QByteArray &text : ranges) {
            const MediaRange range = readRange(text);
            if (const int near = nearness(range.type, mediaType); near > nearest) {
                nearest = near;
                wish = range.wish;
            }
        }
    }
    return wish;
}

} // namespace tokenwatch::http
