// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/answerreader.h"

#include <algorithm>

namespace tokenwatch {

namespace {

bool isDecimal(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 18 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool listNames(QByteArrayView list, QByteArrayView name)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView item = comma < 0 ? list : list.first(comma);
        if (http::sameName(item.trimmed(), name))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

void AnswerReader::restart(bool bodiless, bool mayUpgrade)
{
    m_head.fields.clear();
    m_scanner = http::HeadScanner();
    m_left = 0;
    m_extensions = 0;
    m_interim = 0;
    m_part = Part::Head;
    m_bodiless = bodiless;
    m_mayUpgrade = mayUpgrade;
    m_keepsAlive = m_afterChunk = m_inTrailers = false;
}

AnswerReader::Progress AnswerReader::next(QByteArrayView &bytes)
{
    switch (m_part) {
    case Part::Head:
        return readHead(bytes);
    case Part::Length:
        if (m_left > 0)
            return take(bytes, m_left);
        m_part = Part::Over;
        return Progress::Complete;
    case Part::Chunks:
        return readChunks(bytes);
    case Part::UntilClose:
        m_left = quint64(bytes.size());
        return take(bytes, m_left);
    case Part::Over:
        return Progress::Complete;
    case Part::Broken:
        return Progress::Broken;
    }
    Q_UNREACHABLE();
}

AnswerReader::Progress AnswerReader::finish()
{
    if (m_part == Part::UntilClose)
        m_part = Part::Over;
    if (m_part == Part::Over || (m_part == Part::Length && m_left == 0))
        return Progress::Complete;
    return broken("the connection ended inside the answer");
}

AnswerReader::Progress AnswerReader::readHead(QByteArrayView &bytes)
{
    for (;;) {
        const auto ended = m_scanner.scan(bytes);
        if (!ended)
            return broken(ended.error().why);
        if ((*ended ? m_scanner.size() : bytes.size()) > mostHeaderBytes)
            return broken("headers without end");
        if (!*ended)
            return Progress::Hungry;
        if (const char *mistake = parseHead(bytes.first(m_scanner.size())))
            return broken(mistake);
        bytes = bytes.sliced(m_scanner.size());
        m_scanner = http::HeadScanner();
        if (m_head.status >= 200)
            break;
        if (m_head.status == 101) {
            if (!m_mayUpgrade || !m_http11)
                return broken("a change of protocol that nobody asked for");
            m_head.length.reset();
            m_head.hasBody = true;
            m_part = Part::UntilClose;
            return Progress::Head;
        }
        if (++m_interim > mostInterim)
            return broken("interim answers without end");
    }
    if (const char *mistake = frame())
        return broken(mistake);
    return Progress::Head;
}

/// The head is screened already: whole lines, each field with a name and a colon.
const char *AnswerReader::parseHead(QByteArrayView head)
{
    const QByteArrayView line = head.first(m_scanner.firstLineSize());
    m_http11 = line.startsWith("HTTP/1.1 ");
    if (!m_http11 && !line.startsWith("HTTP/1.0 "))
        return "not an HTTP/1 answer";
    const QByteArrayView status = line.sliced(9, qMin<qsizetype>(3, line.size() - 9));
    if (status.size() != 3 || !isDecimal(status) || (line.size() > 12 && line[12] != ' '))
        return "not a status";
    m_head.status = status.toInt();
    if (m_head.status < 100 || m_head.status > 599)
        return "not a status";
    m_head.reason = line.size() > 13 ? line.sliced(13) : QByteArrayView();

    m_head.fields.clear();
    QByteArrayView rest = head.sliced(line.size() + 2);
    for (qsizetype end = rest.indexOf('\r'); end > 0; end = rest.indexOf('\r')) {
        const QByteArrayView field = rest.first(end);
        const qsizetype colon = field.indexOf(':');
        m_head.fields.append({field.first(colon), field.sliced(colon + 1).trimmed()});
        if (m_head.fields.size() > mostHeaders)
            return "too many headers";
        rest = rest.sliced(end + 2);
    }
    return nullptr;
}

const char *AnswerReader::frame()
{
    bool chunked = false;
    m_keepsAlive = m_http11;
    std::optional<qint64> length;
    for (const auto &[name, value] : std::as_const(m_head.fields)) {
        if (http::sameName(name, "content-length")) {
            if (length || !isDecimal(value))
                return "there must be one Content-Length with one number";
            length = value.toLongLong();
        } else if (http::sameName(name, "transfer-encoding")) {
            if (chunked || !m_http11 || !http::sameName(value, "chunked"))
                return "a Transfer-Encoding other than chunked";
            chunked = true;
        } else if (http::sameName(name, "connection")) {
            m_keepsAlive = m_keepsAlive && !listNames(value, "close");
        }
    }
    if (chunked && length)
        return "Transfer-Encoding and Content-Length together";
    m_head.length = length;
    m_head.hasBody = !m_bodiless && m_head.status != 204 && m_head.status != 304 && length != 0;
    if (!m_head.hasBody) {
        m_part = Part::Over;
    } else if (chunked) {
        m_part = Part::Chunks;
    } else if (length) {
        m_part = Part::Length;
        m_left = quint64(*length);
    } else {
        m_part = Part::UntilClose;
        m_keepsAlive = false;
    }
    return nullptr;
}

AnswerReader::Progress AnswerReader::readChunks(QByteArrayView &bytes)
{
    while (!bytes.isEmpty()) {
        if (m_left > 0) {
            m_afterChunk = true;
            return take(bytes, m_left);
        }
        if (m_inTrailers)
            return readTrailers(bytes);
        const auto line = http::screenChunkLine(bytes, m_afterChunk);
        if (!line)
            return broken(line.error().why);
        if (!line->complete)
            return Progress::Hungry;
        m_extensions += line->extensions;
        if (m_extensions > mostHeaderBytes)
            return broken("chunk extensions without end");
        bytes = bytes.sliced(line->bytes);
        m_left = line->size;
        if (line->last) {
            m_inTrailers = true;
            m_scanner = http::HeadScanner(http::HeadScanner::Kind::Trailers);
        }
    }
    return Progress::Hungry;
}

/// They are screened like headers and then dropped.
AnswerReader::Progress AnswerReader::readTrailers(QByteArrayView &bytes)
{
    const auto ended = m_scanner.scan(bytes);
    if (!ended)
        return broken(ended.error().why);
    if ((*ended ? m_scanner.size() : bytes.size()) > mostHeaderBytes)
        return broken("trailers without end");
    if (!*ended)
        return Progress::Hungry;
    bytes = bytes.sliced(m_scanner.size());
    m_part = Part::Over;
    return Progress::Complete;
}

AnswerReader::Progress AnswerReader::take(QByteArrayView &bytes, quint64 most)
{
    if (bytes.isEmpty())
        return Progress::Hungry;
    m_body = bytes.first(qsizetype(qMin<quint64>(most, quint64(bytes.size()))));
    bytes = bytes.sliced(m_body.size());
    m_left -= quint64(m_body.size());
    return Progress::Body;
}

AnswerReader::Progress AnswerReader::broken(const char *mistake)
{
    m_mistake = mistake;
    m_part = Part::Broken;
    return Progress::Broken;
}

} // namespace tokenwatch
