// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the bytes of one connection into requests, one at a time, in bounded memory. Owned by a connection, on its
// thread. The parser inside is Boost.Beast's, kept out of this header; http/screening refuses what it lets through.
#pragma once

#include "http/screening.h"
#include "http/server.h"

#include <memory>

namespace tokenwatch::http {

class RequestReader
{
public:
    /// What counts as complete: a request with its body, or its head alone; then the body is the caller's to read.
    enum class Reads { Whole, HeadOnly };
    explicit RequestReader(const Limits &limits, Reads reads = Reads::Whole);
    ~RequestReader();

    enum class Progress { Hungry, Complete, Refused };

    /// Room for `size` more bytes at the end of what waits; trim with unfilled().
    [[nodiscard]] char *fill(qsizetype size);
    void unfilled(qsizetype size);

    /// Goes on with the bytes that wait. After Complete call next() before going on; after Refused nothing follows.
    [[nodiscard]] Progress advance();
    [[nodiscard]] Refusal refusal() const;

    /// The request; valid after Complete until next().
    [[nodiscard]] Request &request();
    [[nodiscard]] const Framing &framing() const;
    /// Whether another request may follow this one.
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] bool isHttp11() const;
    void next();

    /// True once, when the client waits for "100 Continue" before it sends its body.
    [[nodiscard]] bool takeContinue();
    /// Whether bytes wait that belong to no finished request.
    [[nodiscard]] bool hasBytes() const;
    /// For a body that the caller reads: the bytes that wait, and that so many of them are done with.
    [[nodiscard]] QByteArrayView waiting() const;
    void use(qsizetype size);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch::http
