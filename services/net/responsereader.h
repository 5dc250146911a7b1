// SPDX-License-Identifier: GPL-3.0-or-later
// Collects one whole answer, in bounded memory, from the bytes that AnswerReader reads strictly. A value without
// sockets; owned by an exchange, on its thread.
#pragma once

#include "net/answerreader.h"
#include "ports/httptransport.h"

namespace tokenwatch {

class ResponseReader
{
public:
    /// `bodiless`: the answer to HEAD.
    ResponseReader(qint64 bodyLimit, bool bodiless);

    enum class Progress { Hungry, Complete, Broken, TooLarge };

    /// Goes on with more bytes. What follows a complete answer is dropped with the connection.
    [[nodiscard]] Progress feed(QByteArrayView bytes);
    /// The connection ended; Broken unless that is how this body ends.
    [[nodiscard]] Progress finish();

    [[nodiscard]] bool hasBegun() const { return m_begun; }
    /// After Complete.
    [[nodiscard]] HttpResponse &response() { return m_response; }
    /// After Broken: what is wrong with it; a constant.
    [[nodiscard]] const char *mistake() const { return m_mistake; }

private:
    [[nodiscard]] Progress advance(QByteArrayView &bytes);
    [[nodiscard]] bool keepHead();
    [[nodiscard]] bool isTooLarge() const;

    const qint64 m_bodyLimit;
    AnswerReader m_reader;
    HttpResponse m_response;
    QByteArray m_waiting; ///< what the reader could not use yet
    const char *m_mistake = "";
    bool m_begun = false;
};

} // namespace tokenwatch
