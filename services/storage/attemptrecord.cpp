// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attemptrecord.h"

#include "storage/recordreader.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

std::optional<Verdict> verdictFrom(QByteArrayView name)
{
    for (int value = 0; value <= static_cast<int>(Verdict::Abandoned); ++value) {
        if (wireName(static_cast<Verdict>(value)) == name)
            return static_cast<Verdict>(value);
    }
    return std::nullopt;
}

std::optional<ErrorKind> errorKindFrom(QByteArrayView name)
{
    for (int value = 0; value <= static_cast<int>(ErrorKind::Internal); ++value) {
        if (wireName(static_cast<ErrorKind>(value)) == name)
            return static_cast<ErrorKind>(value);
    }
    return std::nullopt;
}

QJsonObject toAttemptRecord(const Attempt &attempt)
{
    QJsonObject record{
        {u"at"_s, qint64(attempt.at.time_since_epoch().count())},
        {u"verdict"_s, QString::fromLatin1(wireName(attempt.verdict))},
        {u"http_status"_s, attempt.httpStatus},
        {u"latency"_s, qint64(attempt.latency.count())},
        {u"automatic"_s, attempt.automatic},
    };
    if (attempt.newLifetime)
        record.insert(u"new_lifetime"_s, qint64(attempt.newLifetime->count()));
    if (attempt.error) {
        const Error &error = *attempt.error;
        QJsonObject stored{
            {u"kind"_s, QString::fromLatin1(wireName(error.kind))},
            {u"may_sent"_s, error.maySent},
            {u"http_status"_s, error.httpStatus},
            {u"code"_s, QString::fromUtf8(error.code)},
            {u"where"_s, error.where},
            {u"text"_s, error.serverText},
        };
        if (error.retryAfter)
            stored.insert(u"retry_after"_s, qint64(error.retryAfter->count()));
        if (!error.issuer.isEmpty())
            stored.insert(u"issuer"_s, error.issuer);
        if (error.patience)
            stored.insert(u"patience"_s, qint64(error.patience->count()));
        record.insert(u"error"_s, stored);
    }
    return record;
}

Expected<Attempt> fromAttemptRecord(const QJsonObject &record, const QString &path)
{
    RecordReader reader(record, path);
    Attempt attempt;
    attempt.at = reader.instant("at");
    const auto verdict = verdictFrom(reader.text("verdict").toLatin1());
    if (!verdict)
        reader.complain("verdict", "a known verdict");
    attempt.verdict = verdict.value_or(Verdict::Abandoned);
    attempt.httpStatus = static_cast<int>(reader.integer("http_status"));
    attempt.latency = Milliseconds(reader.integer("latency"));
    attempt.automatic = reader.flag("automatic");
    if (const auto lifetime = reader.optionalInteger("new_lifetime"))
        attempt.newLifetime = Milliseconds(*lifetime);
    if (reader.has("error")) {
        RecordReader stored(reader.object("error"), reader.path("error"));
        Error error;
        const auto kind = errorKindFrom(stored.text("kind").toLatin1());
        if (!kind)
            stored.complain("kind", "a known kind of error");
        error.kind = kind.value_or(ErrorKind::Internal);
        error.maySent = stored.flag("may_sent");
        error.httpStatus = static_cast<int>(stored.integer("http_status"));
        error.code = stored.text("code").toUtf8();
        error.where = stored.text("where");
        error.serverText = stored.text("text");
        if (const auto retryAfter = stored.optionalInteger("retry_after"))
            error.retryAfter = Seconds(*retryAfter);
        if (stored.has("issuer"))
            error.issuer = stored.text("issuer");
        if (const auto patience = stored.optionalInteger("patience"))
            error.patience = Seconds(*patience);
        if (const auto whole = stored.result(); !whole)
            return failure(whole.error());
        attempt.error = error;
    }
    if (const auto whole = reader.result(); !whole)
        return failure(whole.error());
    return attempt;
}

} // namespace tokenwatch
