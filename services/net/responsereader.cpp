// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/responsereader.h"

#include <algorithm>

namespace tokenwatch {

namespace {

bool isDecimal(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 18 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

ResponseReader::Progress ResponseReader::feed(QByteArrayView bytes)
{
    m_begun = m_begun || !bytes.isEmpty();
    m_waiting += bytes;
    return advance();
}

ResponseReader::Progress ResponseReader::finish()
{
    if (m_part == Part::UntilClose || m_part == Part::Done)
        return complete();
    return broken("the connection ended inside the answer");
}

ResponseReader::Progress ResponseReader::advance()
{
    if (m_part == Part::Head) {
        if (const Progress progress = readHead(); progress != Progress::Hungry || m_part == Part::Head)
            return progress;
    }
    switch (m_part) {
    case Part::Head:
        return Progress::Hungry;
    case Part::Length: {
        const Progress progress = take(qMin<qint64>(m_left, m_waiting.size()));
        return progress == Progress::Hungry && m_left == 0 ? complete() : progress;
    }
    case Part::Chunks:
        return readChunks();
    case Part::UntilClose:
        m_left = m_waiting.size();
        return take(m_waiting.size());
    case Part::Done:
        return Progress::Complete;
    }
    Q_UNREACHABLE();
}

/// Hungry with another part than Head means: go on with the body.
ResponseReader::Progress ResponseReader::readHead()
{
    for (;;) {
        const auto ended = m_scanner.scan(m_waiting);
        if (!ended)
            return broken(ended.error().why);
        if ((*ended ? m_scanner.size() : m_waiting.size()) > mostHeaderBytes)
            return broken("headers without end");
        if (!*ended)
            return Progress::Hungry;
        m_response.headers.clear();
        if (const char *mistake = parseHead(QByteArrayView(m_waiting).first(m_scanner.size())))
            return broken(mistake);
        m_waiting.remove(0, m_scanner.size());
        m_scanner = http::HeadScanner();
        if (m_response.status >= 200)
            break;
        if (m_response.status == 101)
            return broken("a change of protocol that nobody asked for");
        if (++m_interim > mostInterim)
            return broken("interim answers without end");
    }
    if (const char *mistake = frame())
        return broken(mistake);
    if (m_part == Part::Done)
        return complete();
    return m_part == Part::Length && m_left > m_bodyLimit ? Progress::TooLarge : Progress::Hungry;
}

/// The head is screened already: whole lines, each field with a name and a colon.
const char *ResponseReader::parseHead(QByteArrayView head)
{
    const QByteArrayView line = head.first(m_scanner.firstLineSize());
    m_http11 = line.startsWith("HTTP/1.1 ");
    if (!m_http11 && !line.startsWith("HTTP/1.0 "))
        return "not an HTTP/1 answer";
    const QByteArrayView status = line.sliced(9, qMin<qsizetype>(3, line.size() - 9));
    if (status.size() != 3 || !isDecimal(status) || (line.size() > 12 && line[12] != ' '))
        return "not a status";
    m_response.status = status.toInt();
    if (m_response.status < 100 || m_response.status > 599)
        return "not a status";

    QByteArrayView rest = head.sliced(line.size() + 2);
    for (qsizetype end = rest.indexOf("\r\n"); end > 0; end = rest.indexOf("\r\n")) {
        const QByteArrayView field = rest.first(end);
        const qsizetype colon = field.indexOf(':');
        m_response.headers.append({field.first(colon).toByteArray(), field.sliced(colon + 1).trimmed().toByteArray()});
        if (m_response.headers.size() > mostHeaders)
            return "too many headers";
        rest = rest.sliced(end + 2);
    }
    return nullptr;
}

const char *ResponseReader::frame()
{
    bool chunked = false;
    std::optional<qint64> length;
    for (const auto &[name, value] : std::as_const(m_response.headers)) {
        if (http::sameName(name, "content-length")) {
            if (length || !isDecimal(value))
                return "there must be one Content-Length with one number";
            length = value.toLongLong();
        } else if (http::sameName(name, "transfer-encoding")) {
            if (chunked || !m_http11 || !http::sameName(value, "chunked"))
                return "a Transfer-Encoding other than chunked";
            chunked = true;
        } else if (http::sameName(name, "content-encoding")) {
            if (!http::sameName(value, "identity"))
                return "a compressed answer, which was not asked for";
        }
    }
    if (chunked && length)
        return "Transfer-Encoding and Content-Length together";
    m_left = length.value_or(0);
    if (m_bodiless || m_response.status == 204 || m_response.status == 304 || length == 0)
        m_part = Part::Done;
    else if (chunked)
        m_part = Part::Chunks;
    else
        m_part = length ? Part::Length : Part::UntilClose;
    return nullptr;
}

ResponseReader::Progress ResponseReader::readChunks()
{
    while (!m_waiting.isEmpty()) {
        if (m_left > 0) {
            if (const Progress progress = take(qMin<qint64>(m_left, m_waiting.size())); progress != Progress::Hungry)
                return progress;
            m_afterChunk = true;
            continue;
        }
        const auto line = http::screenChunkLine(m_waiting, m_afterChunk);
        if (!line)
            return broken(line.error().why);
        if (!line->complete)
            return Progress::Hungry;
        if (line->last) {
            if (!m_trailers)
                m_trailers.emplace(http::HeadScanner::Kind::Trailers);
            const QByteArrayView trailers = QByteArrayView(m_waiting).sliced(line->bytes);
            const auto ended = m_trailers->scan(trailers);
            if (!ended)
                return broken(ended.error().why);
            if (*ended)
                return complete();
            return trailers.size() > mostHeaderBytes ? broken("trailers without end") : Progress::Hungry;
        }
        m_extensions += line->extensions;
        if (m_extensions > mostHeaderBytes)
            return broken("chunk extensions without end");
        if (line->size > quint64(m_bodyLimit - m_response.body.size()))
            return Progress::TooLarge;
        m_left = qint64(line->size);
        m_waiting.remove(0, line->bytes);
    }
    return Progress::Hungry;
}

ResponseReader::Progress ResponseReader::take(qsizetype size)
{
    if (m_response.body.size() + size > m_bodyLimit)
        return Progress::TooLarge;
    m_response.body += QByteArrayView(m_waiting).first(size);
    m_waiting.remove(0, size);
    m_left -= size;
    return Progress::Hungry;
}

ResponseReader::Progress ResponseReader::broken(const char *mistake)
{
    m_mistake = mistake;
    return Progress::Broken;
}

ResponseReader::Progress ResponseReader::complete()
{
    m_part = Part::Done;
    return Progress::Complete;
}

} // namespace tokenwatch
