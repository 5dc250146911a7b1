// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answer.h"

#include "http/screening.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace tokenwatch::http {

namespace {

const char *reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 422:
        return "Unprocessable Content";
    case 425:
        return "Too Early";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status"; // the phrase means nothing to a client
    }
}

bool isServersOwn(QByteArrayView name)
{
    return sameName(name, "content-length") || sameName(name, "connection") || sameName(name, "transfer-encoding") ||
           sameName(name, "keep-alive");
}

bool maySend(const Response &response)
{
    return response.status >= 200 && response.status <= 599 &&
           std::all_of(response.headers.cbegin(), response.headers.cend(),
                       [](const auto &header) { return isSafeHeader(header.first, header.second); });
}

} // namespace

void appendAnswer(QByteArray &out, const Response &response, const AnswerShape &shape)
{
    if (!maySend(response))
        return appendAnswer(out, Response{500, {}, {}}, shape);

    const bool bodiless = response.status == 204 || response.status == 304;
    const bool whole = shape.body == AnswerShape::Body::Whole && !bodiless;
    if (const qsizetype size = out.size() + response.body.size() + 512; out.capacity() < size)
        out.reserve(size);
    out += "HTTP/1.1 ";
    out += QByteArray::number(response.status);
    out += ' ';
    out += reasonPhrase(response.status);
    out += "\r\n";
    bool dated = false;
    for (const auto &[name, value] : response.headers) {
        if (isServersOwn(name))
            continue;
        dated = dated || sameName(name, "date");
        out += name;
        out += ": ";
        out += value;
        out += "\r\n";
    }
    if (!dated)
        out += shape.date;
    switch (shape.body) {
    case AnswerShape::Body::Whole:
    case AnswerShape::Body::HeadOnly:
        if (!bodiless) {
            out += "Content-Length: ";
            out += QByteArray::number(shape.length.value_or(static_cast<quint64>(response.body.size())));
            out += "\r\n";
        }
        break;
    case AnswerShape::Body::Chunked:
        out += "Transfer-Encoding: chunked\r\n";
        break;
    case AnswerShape::Body::UntilClose:
        break;
    }
    if (shape.close)
        out += "Connection: close\r\n";
    out += "\r\n";
    if (whole)
        out += response.body;
}

void appendSwitch(QByteArray &out, const Headers &headers)
{
    out += "HTTP/1.1 101 Switching Protocols\r\n";
    for (const auto &[name, value] : headers) {
        if (!isSafeHeader(name, value))
            continue;
        out += name;
        out += ": ";
        out += value;
        out += "\r\n";
    }
    out += "\r\n";
}

void appendChunk(QByteArray &out, QByteArrayView piece)
{
    if (piece.isEmpty())
        return;
    out += QByteArray::number(piece.size(), 16);
    out += "\r\n";
    out += piece;
    out += "\r\n";
}

bool wantsClose(const Response &response)
{
    return std::any_of(response.headers.cbegin(), response.headers.cend(), [](const auto &header) {
        return sameName(header.first, "connection") && sameName(header.second, "close");
    });
}

QByteArray dateLine(const QDateTime &utc)
{
    return "Date: " + QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT\r\n";
}

} // namespace tokenwatch::http
