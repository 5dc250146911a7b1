// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection knows of the dialogue it is in. Private to this room.
#pragma once

#include "http/bodyreader.h"
#include "http/dialogue.h"

namespace tokenwatch::http {

struct Talk {
    enum class Answer {
        Owed,
        Sized,      ///< with Content-Length
        Chunked,    ///< piece by piece
        UntilClose, ///< to an HTTP/1.0 client
        Bodiless,   ///< HEAD, 204, 304
        Raw         ///< 101: no longer HTTP
    };

    Talk(const Framing &f, qsizetype mostExtra)
        : framing(f)
        , body(f, mostExtra)
        , hasBody(!body.isComplete())
        , bodyDone(!hasBody)
    {}

    Framing framing;
    BodyReader body;
    DialogueListener *listener = nullptr;
    quint64 left = 0; ///< of a Sized answer
    quint64 arrivalDeadline = 0;
    quint64 readingDeadline = 0; ///< of the client, while an answer waits for it
    Answer answer = Answer::Owed;
    bool hasBody;
    bool bodyDone; ///< and told
    bool paused = true;
    bool starved = false;  ///< drained() is owed
    bool collects = false; ///< whoever writes says when to send
};

} // namespace tokenwatch::http
