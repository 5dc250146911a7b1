// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/upstreamheads.h"

#include <algorithm>
#include <numeric>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

bool isOfConnection(QByteArrayView name)
{
    if (name.isEmpty())
        return false;
    switch (name.front() | 0x20) { // nearly every name is known by its first letter
    case 'c':
        return http::sameName(name, "connection") || http::sameName(name, "content-length");
    case 'k':
        return http::sameName(name, "keep-alive");
    case 'p':
        return http::sameName(name, "proxy-connection") || http::sameName(name, "proxy-authenticate") ||
               http::sameName(name, "proxy-authorization") || http::sameName(name, "proxy-authentication-info");
    case 't':
        return http::sameName(name, "transfer-encoding") || http::sameName(name, "te") ||
               http::sameName(name, "trailer");
    case 'u':
        return http::sameName(name, "upgrade");
    default:
        return false;
    }
}

bool isClientsOwn(QByteArrayView name)
{
    return isOfConnection(name) || http::sameName(name, "host") || http::sameName(name, "expect");
}

/// Origin form, in bytes that end neither the target nor the line.
bool isOriginForm(QByteArrayView target)
{
    return target.startsWith('/') && std::none_of(target.begin(), target.end(), [](char c) {
               return uchar(c) <= 0x20 || uchar(c) == 0x7f || c == '#';
           });
}

/// In one go: a head is made of many small parts, and appending each would cost more than sending them.
QByteArray joined(std::span<const QByteArrayView> parts)
{
    const qsizetype size = std::accumulate(parts.begin(), parts.end(), qsizetype(0),
                                           [](qsizetype sum, QByteArrayView part) { return sum + part.size(); });
    QByteArray whole(size, Qt::Uninitialized);
    char *end = whole.data();
    for (const QByteArrayView part : parts)
        end = std::copy(part.begin(), part.end(), end);
    return whole;
}

tl::unexpected<Error> refusedHead(const QString &why)
{
    return failure(ErrorKind::InvalidInput, {}, why);
}

} // namespace

QByteArrayView UpstreamHead::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const UpstreamField &field) { return http::sameName(field.name, name); });
    return found == headers.end() ? QByteArrayView() : found->value;
}

Expected<QByteArray> upstreamRequestHead(const UpstreamRequest &request, const QByteArray &host)
{
    if (!http::screenMethod(request.method))
        return refusedHead(u"would be asked with a method that is not passed on"_s);
    if (!isOriginForm(request.target))
        return refusedHead(u"would be asked for a path that could split the request"_s);
    if (!request.upgrade.isEmpty() &&
        (request.body != UpstreamRequest::Body::None || !http::isSafeHeader("Upgrade", request.upgrade)))
        return refusedHead(u"can’t be asked for a change of protocol like this"_s);

    QVarLengthArray<QByteArrayView, 96> parts{request.method, " ", request.target, " HTTP/1.1\r\nHost: ", host, "\r\n"};
    for (const auto &[name, value] : request.headers) {
        if (isClientsOwn(name))
            continue;
        if (!http::isSafeHeader(name, value))
            return refusedHead(u"would get a header with a control character"_s);
        for (const QByteArrayView part :
             {QByteArrayView(name), QByteArrayView(": "), QByteArrayView(value), QByteArrayView("\r\n")})
            parts.append(part);
    }
    QByteArray length;
    switch (request.body) {
    case UpstreamRequest::Body::None:
        break;
    case UpstreamRequest::Body::Length:
        length = "Content-Length: " + QByteArray::number(qMax<qint64>(0, request.length)) + "\r\n";
        parts.append(length);
        break;
    case UpstreamRequest::Body::Chunked:
        parts.append("Transfer-Encoding: chunked\r\n");
        break;
    }
    if (!request.upgrade.isEmpty()) {
        for (const QByteArrayView part : {QByteArrayView("Connection: Upgrade\r\nUpgrade: "),
                                          QByteArrayView(request.upgrade), QByteArrayView("\r\n")})
            parts.append(part);
    }
    parts.append("\r\n");
    return joined({parts.constData(), std::size_t(parts.size())});
}

UpstreamFields endToEndFields(const AnswerHead &head)
{
    QVarLengthArray<QByteArrayView, 4> named; // lists in Connection that may name further fields of it
    for (const auto &[name, value] : head.fields) {
        if (http::sameName(name, "connection") && !http::sameName(value, "keep-alive") &&
            !http::sameName(value, "close"))
            named.append(value);
    }
    UpstreamFields fields;
    for (const auto &field : head.fields) {
        const bool isUpgrade = head.status == 101 && http::sameName(field.name, "upgrade");
        if (!isUpgrade && (isOfConnection(field.name) ||
                           std::any_of(named.cbegin(), named.cend(),
                                       [&field](QByteArrayView list) { return listNames(list, field.name); })))
            continue;
        fields.append(field);
    }
    return fields;
}

} // namespace tokenwatch
