// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/responsereader.h"

namespace tokenwatch {

ResponseReader::ResponseReader(qint64 bodyLimit, bool bodiless)
    : m_bodyLimit(bodyLimit)
{
    m_reader.restart(bodiless);
}

ResponseReader::Progress ResponseReader::feed(QByteArrayView bytes)
{
    m_begun = m_begun || !bytes.isEmpty();
    m_waiting += bytes;
    QByteArrayView rest = m_waiting;
    const Progress progress = advance(rest);
    m_waiting.remove(0, m_waiting.size() - rest.size());
    return progress;
}

ResponseReader::Progress ResponseReader::finish()
{
    if (m_reader.finish() == AnswerReader::Progress::Complete)
        return Progress::Complete;
    m_mistake = m_reader.mistake();
    return Progress::Broken;
}

ResponseReader::Progress ResponseReader::advance(QByteArrayView &bytes)
{
    for (;;) {
        switch (m_reader.next(bytes)) {
        case AnswerReader::Progress::Hungry:
            return isTooLarge() ? Progress::TooLarge : Progress::Hungry;
        case AnswerReader::Progress::Head:
            if (!keepHead())
                return Progress::Broken;
            break;
        case AnswerReader::Progress::Body:
            m_response.body += m_reader.body();
            break;
        case AnswerReader::Progress::Complete:
            return Progress::Complete;
        case AnswerReader::Progress::Broken:
            m_mistake = m_reader.mistake();
            return Progress::Broken;
        }
        if (isTooLarge())
            return Progress::TooLarge;
    }
}

bool ResponseReader::keepHead()
{
    const AnswerHead &head = m_reader.head();
    m_response.status = head.status;
    m_response.headers.reserve(head.fields.size());
    for (const auto &[name, value] : head.fields) {
        if (http::sameName(name, "content-encoding") && !http::sameName(value, "identity")) {
            m_mistake = "a compressed answer, which was not asked for";
            return false;
        }
        m_response.headers.append({name.toByteArray(), value.toByteArray()});
    }
    return true;
}

/// Told by what was announced: nobody waits for a body that is too large.
bool ResponseReader::isTooLarge() const
{
    return m_reader.announced() > quint64(m_bodyLimit) ||
           m_response.body.size() > m_bodyLimit - qint64(m_reader.announced());
}

} // namespace tokenwatch
