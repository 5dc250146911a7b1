// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that a service's connection brings to the gateway: however they are cut into pieces, the same answers come out
// one after the other, and every byte belongs to one of them or is left. The first byte is the size of the pieces, the
// second says what was asked.
#include "fuzzing.h"

#include "net/answerreader.h"

#include <algorithm>

using namespace tokenwatch;
using Progress = AnswerReader::Progress;

namespace {

struct Told {
    QByteArray body;
    QList<int> statuses;
    QList<qsizetype> fields;
    qsizetype left = 0;
    bool isBroken = false;
    friend bool operator==(const Told &, const Told &) = default;
};

Told readAnswers(QByteArrayView bytes, qsizetype piece, bool bodiless, bool mayUpgrade)
{
    Told told;
    AnswerReader reader;
    reader.restart(bodiless, mayUpgrade);
    QByteArray waiting;
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min(piece, bytes.size());
        waiting += bytes.first(size);
        bytes = bytes.sliced(size);
        QByteArrayView rest = waiting;
        Progress progress = Progress::Head;
        while (progress != Progress::Hungry && progress != Progress::Broken) {
            const qsizetype before = rest.size();
            progress = reader.next(rest);
            fuzz::must(rest.size() <= before, "nothing is read twice");
            if (progress == Progress::Head) {
                const AnswerHead &head = reader.head();
                fuzz::must(head.status >= 200 || (mayUpgrade && head.status == 101), "a final status");
                fuzz::must(head.fields.size() <= AnswerReader::mostHeaders, "headers within the limit");
                told.statuses.append(head.status);
                told.fields.append(head.fields.size());
            } else if (progress == Progress::Body) {
                fuzz::must(!reader.body().isEmpty(), "no empty pieces");
                told.body += reader.body();
            } else if (progress == Progress::Complete) {
                if (!reader.keepsAlive()) {
                    told.left = rest.size() + bytes.size();
                    return told;
                }
                reader.restart(bodiless, mayUpgrade);
                if (rest.isEmpty())
                    break;
            }
        }
        if (progress == Progress::Broken) {
            told.isBroken = true;
            return told;
        }
        waiting = rest.toByteArray();
        fuzz::must(waiting.size() <= AnswerReader::mostHeaderBytes + piece, "what waits is bounded");
    }
    told.left = waiting.size();
    return told;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const qsizetype piece = 1 + input.byte();
    const int asked = input.byte();
    const bool bodiless = (asked & 1) != 0, mayUpgrade = (asked & 2) != 0;
    fuzz::must(readAnswers(input.rest(), piece, bodiless, mayUpgrade) ==
                   readAnswers(input.rest(), 1 << 20, bodiless, mayUpgrade),
               "pieces mean what the whole means");
    return 0;
}
