// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one answer from the bytes of one connection, strictly and in bounded memory: framing that could mean two things
// breaks it, a body that is cut off never looks whole. A value without sockets; owned by an exchange, on its thread.
#pragma once

#include "http/screening.h"
#include "ports/httptransport.h"

#include <optional>

namespace tokenwatch {

class ResponseReader
{
public:
    static constexpr qsizetype mostHeaderBytes = 64 * 1024;
    static constexpr int mostHeaders = 200;
    static constexpr int mostInterim = 10; ///< answers with 1xx before the real one

    /// `bodiless`: the answer to HEAD.
    ResponseReader(qint64 bodyLimit, bool bodiless)
        : m_bodyLimit(bodyLimit)
        , m_bodiless(bodiless)
    {}

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
    enum class Part { Head, Length, Chunks, UntilClose, Done };

    [[nodiscard]] Progress advance();
    [[nodiscard]] Progress readHead();
    [[nodiscard]] const char *parseHead(QByteArrayView head);
    [[nodiscard]] const char *frame();
    [[nodiscard]] Progress readChunks();
    [[nodiscard]] Progress take(qsizetype size);
    [[nodiscard]] Progress broken(const char *mistake);
    [[nodiscard]] Progress complete();

    const qint64 m_bodyLimit;
    const bool m_bodiless;
    HttpResponse m_response;
    QByteArray m_waiting;
    http::HeadScanner m_scanner;
    std::optional<http::HeadScanner> m_trailers;
    const char *m_mistake = "";
    Part m_part = Part::Head;
    qint64 m_left = 0; ///< of the body, or of the chunk
    qsizetype m_extensions = 0;
    int m_interim = 0;
    bool m_begun = false;
    bool m_http11 = false;
    bool m_afterChunk = false;
};

} // namespace tokenwatch
