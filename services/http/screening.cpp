// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/screening.h"

#include "http/characters.h"

#include <algorithm>

namespace tokenwatch::http {

namespace {

constexpr int mostHeaders = 100;
constexpr qsizetype longestChunkLine = 1024;

bool isControl(char c)
{
    return uchar(c) < 0x20 || uchar(c) == 0x7f;
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isEscape(QByteArrayView bytes, qsizetype at)
{
    return at + 2 < bytes.size() && bytes[at] == '%' && hexValue(bytes[at + 1]) >= 0 && hexValue(bytes[at + 2]) >= 0;
}

tl::unexpected<Refusal> refused(const char *why, int status = 400)
{
    return tl::unexpected(Refusal{status, why});
}

/// A field line without its end.
const char *mistakeInField(QByteArrayView line)
{
    if (line.front() == ' ' || line.front() == '\t')
        return "folded header line";
    const auto colon = std::find_if_not(line.begin(), line.end(), isTokenByte);
    if (colon == line.end())
        return "header line without a colon";
    if (*colon != ':')
        return "header name with a space or another byte that is not allowed";
    return colon == line.begin() ? "header line without a name" : nullptr;
}

/// "." and "..", also before a path parameter.
bool hasDotSegment(QByteArrayView path)
{
    for (qsizetype start = 1; start <= path.size();) {
        qsizetype end = path.indexOf('/', start);
        if (end < 0)
            end = path.size();
        QByteArrayView segment = path.sliced(start, end - start);
        if (const qsizetype parameter = segment.indexOf(';'); parameter >= 0)
            segment.truncate(parameter);
        if (segment == "." || segment == "..")
            return true;
        start = end + 1;
    }
    return false;
}

/// uri-host [":" port], without user information, lists or spaces (RFC 9110 7.2).
bool isHost(QByteArrayView host)
{
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_' ||
               c == ':' || c == '[' || c == ']';
    });
}

} // namespace

Screened<bool> HeadScanner::scan(QByteArrayView bytes)
{
    for (; m_at < bytes.size(); ++m_at) {
        const char c = bytes[m_at];
        if (!m_afterCr) {
            if (c == '\r')
                m_afterCr = true;
            else if (isControl(c) && c != '\t')
                return refused(c == '\n' ? "bare line feed" : "control byte in the head");
            continue;
        }
        if (c != '\n')
            return refused("bare carriage return");
        m_afterCr = false;
        const QByteArrayView line = bytes.sliced(m_lineStart, m_at - 1 - m_lineStart);
        const bool isField = m_lines > 0 || m_kind == Kind::Trailers;
        if (line.isEmpty()) {
            if (!isField)
                return refused("no request line");
            ++m_at;
            return true;
        }
        if (!isField)
            m_firstLine = line.size();
        else if (const char *mistake = mistakeInField(line))
            return refused(mistake);
        ++m_lines;
        m_lineStart = m_at + 1;
    }
    return false;
}

Screened<> screenMethod(QByteArrayView method)
{
    if (method == "CONNECT" || method == "TRACE")
        return refused("this method is not served", 405);
    const bool known = method.size() <= 32 && std::all_of(method.begin(), method.end(),
                                                          [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
    if (!known)
        return refused("not a method");
    return {};
}

Screened<Target> screenTarget(QByteArrayView target)
{
    for (const char c : target) {
        if (uchar(c) <= 0x20 || uchar(c) >= 0x7f || c == '#' || c == '\\')
            return refused("a byte in the target that is not allowed");
    }
    if (!target.startsWith('/') || target.startsWith("//"))
        return refused("the target must be a path that begins with one slash");

    const qsizetype question = target.indexOf('?');
    const QByteArrayView raw = question < 0 ? target : target.first(question);
    Target result;
    if (question >= 0)
        result.query = target.sliced(question + 1).toByteArray();
    if (raw.indexOf('%') < 0) {
        result.path = raw.toByteArray();
    } else {
        result.path.reserve(raw.size());
        for (qsizetype i = 0; i < raw.size(); ++i) {
            if (raw[i] != '%') {
                result.path += raw[i];
                continue;
            }
            if (!isEscape(raw, i))
                return refused("a broken escape in the path");
            const char decoded = char(hexValue(raw[i + 1]) * 16 + hexValue(raw[i + 2]));
            if (isControl(decoded) || decoded == '/' || decoded == '\\')
                return refused("an escape in the path that is not allowed");
            result.path += decoded;
            i += 2;
        }
        for (qsizetype i = 0; i < result.path.size(); ++i) {
            if (isEscape(result.path, i))
                return refused("a path encoded twice");
        }
        if (!QByteArrayView(result.path).isValidUtf8())
            return refused("a path that is not UTF-8");
    }
    if (hasDotSegment(result.path))
        return refused("a dot segment in the path");
    return result;
}

Screened<Framing> screenFraming(const Headers &headers, bool http11)
{
    if (headers.size() > mostHeaders)
        return refused("too many headers", 431);
    Framing result;
    bool host = false, length = false;
    for (const auto &[name, value] : headers) {
        if (sameName(name, "host")) {
            if (host || !isHost(value))
                return refused("there must be one Host with one name");
            host = true;
        } else if (sameName(name, "content-length")) {
            if (length || value.isEmpty() || value.size() > 18 || !std::all_of(value.begin(), value.end(), isDigit))
                return refused("there must be one Content-Length with one number");
            length = true;
            result.length = value.toULongLong();
        } else if (sameName(name, "transfer-encoding")) {
            if (result.chunked || !http11 || !sameName(value, "chunked"))
                return refused("the only Transfer-Encoding is one chunked, in HTTP/1.1");
            result.chunked = true;
        } else if (sameName(name, "expect")) {
            if (!sameName(value, "100-continue"))
                return refused("this expectation cannot be met", 417);
            result.wantsContinue = http11;
        }
    }
    if (!host)
        return refused("there must be one Host with one name");
    if (length && result.chunked)
        return refused("Transfer-Encoding and Content-Length together");
    return result;
}

Screened<ChunkLine> screenChunkLine(QByteArrayView bytes, bool afterChunk)
{
    ChunkLine result;
    qsizetype at = 0;
    if (afterChunk) {
        for (const char expected : {'\r', '\n'}) {
            if (at == bytes.size())
                return result;
            if (bytes[at++] != expected)
                return refused("a chunk that does not end where it should");
        }
    }
    const qsizetype sizeStart = at;
    for (int digit = 0; at < bytes.size() && (digit = hexValue(bytes[at])) >= 0; ++at) {
        if (at - sizeStart == 15) // 60 bits are enough and cannot overflow
            return refused("a chunk size beyond all measure");
        result.size = result.size * 16 + quint64(digit);
    }
    if (at < bytes.size() && at == sizeStart)
        return refused("a chunk without a size");

    const qsizetype extensionStart = at;
    for (; at < bytes.size(); ++at) {
        if (at - extensionStart > longestChunkLine)
            return refused("a chunk extension without end");
        const char c = bytes[at];
        if (c == '\r') {
            if (at + 1 == bytes.size())
                return result;
            if (bytes[at + 1] != '\n')
                return refused("bare carriage return");
            result.extensions = at - extensionStart;
            result.complete = true;
            result.last = result.size == 0;
            result.bytes = at + 2;
            return result;
        }
        if ((isControl(c) && c != '\t') || (at == extensionStart && c != ';'))
            return refused(c == '\n' ? "bare line feed" : "a chunk size that is not a number");
    }
    return result;
}

bool isSafeHeader(QByteArrayView name, QByteArrayView value)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenByte) &&
           std::none_of(value.begin(), value.end(), [](char c) { return isControl(c) && c != '\t'; });
}

} // namespace tokenwatch::http
