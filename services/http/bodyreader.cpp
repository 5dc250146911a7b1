// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/bodyreader.h"

namespace tokenwatch::http {

namespace {

BodyReader::Step refusedBody(const Refusal &why)
{
    return {BodyReader::Step::Kind::Refused, 0, {}, why};
}

/// Whether a trailer says again how the message is framed (RFC 9110 6.5.1); the section was scanned.
bool namesFraming(QByteArrayView section)
{
    while (section.size() > 2) {
        const QByteArrayView name = section.first(section.indexOf(':'));
        if (sameName(name, "transfer-encoding") || sameName(name, "content-length"))
            return true;
        section = section.sliced(section.indexOf('\n') + 1);
    }
    return false;
}

} // namespace

BodyReader::BodyReader(const Framing &framing, qsizetype mostExtra)
    : m_chunked(framing.chunked)
    , m_mostExtra(mostExtra)
    , m_left(framing.length)
    , m_complete(!framing.chunked && framing.length == 0)
{}

BodyReader::Step BodyReader::advance(QByteArrayView bytes)
{
    if (m_complete)
        return complete(0);
    if (bytes.isEmpty())
        return {};
    if (!m_chunked || m_left > 0)
        return take(bytes);
    const auto line = screenChunkLine(bytes, m_afterChunk);
    if (!line)
        return refusedBody(line.error());
    if (!line->complete)
        return {};
    if (line->last)
        return endOfChunks(bytes, line->bytes);
    m_extensions += line->extensions;
    if (m_extensions > m_mostExtra)
        return refusedBody({400, "too many chunk extensions"});
    m_left = line->size;
    Step step = take(bytes.sliced(line->bytes));
    step.used += line->bytes;
    return step;
}

BodyReader::Step BodyReader::take(QByteArrayView bytes)
{
    const auto size = static_cast<qsizetype>(qMin<quint64>(m_left, static_cast<quint64>(bytes.size())));
    m_afterChunk = m_chunked;
    if (size == 0)
        return {};
    m_left -= static_cast<quint64>(size);
    m_complete = !m_chunked && m_left == 0;
    return {Step::Kind::Piece, size, bytes.first(size)};
}

BodyReader::Step BodyReader::endOfChunks(QByteArrayView bytes, qsizetype lastLine)
{
    if (!m_trailers)
        m_trailers.emplace(HeadScanner::Kind::Trailers);
    const QByteArrayView section = bytes.sliced(lastLine);
    const Screened<bool> ended = m_trailers->scan(section);
    if (!ended)
        return refusedBody(ended.error());
    if ((*ended ? m_trailers->size() : section.size()) > m_mostExtra)
        return refusedBody({431, "the trailers are too long"});
    if (!*ended)
        return {};
    if (namesFraming(section.first(m_trailers->size())))
        return refusedBody({400, "a trailer that belongs before the body"});
    m_complete = true;
    return complete(lastLine + m_trailers->size());
}

BodyReader::Step BodyReader::complete(qsizetype used)
{
    return {Step::Kind::Complete, used, {}};
}

} // namespace tokenwatch::http
