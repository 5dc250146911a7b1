// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked of the sandbox and what it answered (S4-14): the last requests, each with the one that it repeats.
// Secrets are taken out of whatever is handed on; the ring itself never leaves the sandbox's thread.
#pragma once

#include "http/message.h"
#include "sandbox/router.h"

#include <QJsonObject>
#include <deque>

namespace tokenwatch::sandbox {

/// One request as people see it: redacted, bodies cut.
struct TracedRequest {
    quint64 number = 0;  ///< counts from 1, in the order of the answers
    quint64 retryOf = 0; ///< the request before it that it repeats, because that one had failed; 0: none
    int attempt = 1;     ///< 2 for a first retry
    WallTime at;         ///< when the request had arrived
    Milliseconds took{0};
    QByteArray method;
    QString target;    ///< path and query
    QString client;    ///< as whose it counted, unproven; empty: nobody's
    QString grantType; ///< empty: none was sent
    QList<std::pair<QString, QString>> headers;
    QString body;
    int status = 0; ///< 0: the connection was closed without an answer
    QString error;  ///< the code of a refusal, if the answer named one
    QList<std::pair<QString, QString>> answerHeaders;
    QString answerBody;
    QByteArrayList faults; ///< that struck it
};

/// A request that has been answered, or whose connection was closed.
struct AnsweredRequest {
    http::Request request;
    WallTime at;
    Milliseconds took{0};
    QString client, grantType;
    QByteArrayList faults;
    std::optional<http::Response> answer; ///< none: closed
    bool arrivedWhole = true;             ///< the client can have used the answer
};

class Trace
{
public:
    static constexpr std::size_t capacity = 500;
    static constexpr qsizetype keptBody = 8 * 1024;

    /// Its number.
    quint64 add(AnsweredRequest answered);
    /// Of the newest request; 0: none.
    [[nodiscard]] quint64 last() const { return m_last; }
    /// The newest `most` of those numbered above `number`, oldest first.
    [[nodiscard]] std::vector<TracedRequest> after(quint64 number, std::size_t most = capacity) const;
    /// Nothing if it is forgotten.
    [[nodiscard]] std::optional<TracedRequest> find(quint64 number) const;

private:
    struct Record {
        AnsweredRequest answered;
        quint64 number, retryOf;
        int attempt;
        QByteArray likeness; ///< equal for requests that mean the same
        bool failed;
    };
    [[nodiscard]] static TracedRequest readable(const Record &record);

    std::deque<Record> m_records;
    quint64 m_last = 0;
};

/// {"number","retry_of","attempt","at","took","method","target","client","grant_type","headers","body","status",
///  "error","answer_headers","answer_body","faults","curl"}
[[nodiscard]] QJsonObject toJson(const TracedRequest &request, const QString &url);
/// A command for a POSIX shell that asks the same of the sandbox at `url` ("http://127.0.0.1:PORT"); "•••" stands
/// where a secret was.
[[nodiscard]] QString asCurl(const TracedRequest &request, const QString &url);

} // namespace tokenwatch::sandbox
