// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/failureaccount.h"

#include "texts/durations.h"
#include "texts/errortexts.h"

#include <QCoreApplication>

namespace tokenwatch {

namespace {

struct FailureWords {
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

/// What the other side said; of a connection that did not come about, what stood in the way.
QStringList reasonLines(const Error &error, const QString &host)
{
    QStringList lines;
    if (error.kind == ErrorKind::TlsFailed) {
        const QString why = texts::errorMessage(error, {{}, host}).why;
        lines << FailureWords::tr("Connection: %1").arg(texts::shortError(error));
        if (!error.issuer.isEmpty())
            lines << FailureWords::tr("Certificate issued by: %1").arg(error.issuer);
        if (!why.isEmpty())
            lines << why;
        else if (!error.serverText.isEmpty())
            lines << FailureWords::tr("Reason: %1").arg(error.serverText);
        return lines;
    }
    if (!error.code.isEmpty())
        lines << FailureWords::tr("Error code: %1").arg(QString::fromUtf8(error.code));
    if (!error.where.isEmpty() && error.where != host)
        lines << FailureWords::tr("Where: %1").arg(error.where);
    if (!error.serverText.isEmpty())
        lines << FailureWords::tr("Its words: %1").arg(error.serverText);
    return lines;
}

QString clockLine(const ClockReading &reading)
{
    const Milliseconds amount = std::chrono::abs(reading.ahead);
    if (!reading.isOff())
        return FailureWords::tr("Clock: less than %1 from that of %2")
            .arg(texts::duration(std::chrono::ceil<Seconds>(amount + reading.within)), reading.host);
    return reading.ahead < Milliseconds(0)
               ? FailureWords::tr("Clock: %1 behind that of %2").arg(texts::length(amount), reading.host)
               : FailureWords::tr("Clock: %1 ahead of that of %2").arg(texts::length(amount), reading.host);
}

} // namespace

QStringList failureAccount(const Attempt &attempt, const QString &host, const texts::Viewpoint &view)
{
    if (attempt.verdict == Verdict::Refreshed || !attempt.error)
        return {};
    const Error &error = *attempt.error;
    QStringList lines;
    lines << FailureWords::tr("Asked: %1, at %2")
                 .arg(attempt.request.isEmpty() ? host : attempt.request, texts::exactTime(attempt.at, view));
    lines << FailureWords::tr("Took: %1").arg(texts::latency(attempt.latency, view.locale));
    lines << (attempt.httpStatus > 0 ? FailureWords::tr("Answer: %1").arg(texts::httpStatusText(attempt.httpStatus))
                                     : FailureWords::tr("Answer: none"));
    lines << reasonLines(error, host);
    if (error.retryAfter)
        lines << FailureWords::tr("Asks to wait: %1").arg(texts::length(*error.retryAfter));
    lines << (error.maySent ? FailureWords::tr("The request may have reached the server.")
                            : FailureWords::tr("The request did not reach the server."));
    if (attempt.clock)
        lines << clockLine(*attempt.clock);
    if (!attempt.answer.isEmpty())
        lines << QString() << FailureWords::tr("The answer, secrets masked:") << attempt.answer;
    return lines;
}

} // namespace tokenwatch
