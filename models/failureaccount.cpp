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

} // namespace

QStringList failureAccount(const Attempt &attempt, const QString &host, const texts::Viewpoint &view)
{
    if (attempt.verdict == Verdict::Refreshed || !attempt.error)
        return {};
    const Error &error = *attempt.error;
    QStringList lines;
    lines << FailureWords::tr("Asked: %1, at %2").arg(host, texts::exactTime(attempt.at, view));
    lines << FailureWords::tr("Took: %1").arg(texts::latency(attempt.latency, view.locale));
    lines << (attempt.httpStatus > 0 ? FailureWords::tr("Answer: %1").arg(texts::httpStatusText(attempt.httpStatus))
                                     : FailureWords::tr("Answer: none"));
    if (!error.code.isEmpty())
        lines << FailureWords::tr("Error code: %1").arg(QString::fromUtf8(error.code));
    if (!error.where.isEmpty() && error.where != host)
        lines << FailureWords::tr("Where: %1").arg(error.where);
    if (!error.serverText.isEmpty())
        lines << FailureWords::tr("Its words: %1").arg(error.serverText);
    if (error.retryAfter)
        lines << FailureWords::tr("Asks to wait: %1").arg(texts::length(*error.retryAfter));
    lines << (error.maySent ? FailureWords::tr("The request may have reached the server.")
                            : FailureWords::tr("The request did not reach the server."));
    return lines;
}

} // namespace tokenwatch
