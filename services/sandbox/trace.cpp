// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/trace.h"

#include "domain/error.h"
#include "log/redactor.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

void keepStart(QByteArray &body)
{
    // A copy, so that the rest is let go of.
    if (body.size() > Trace::keptBody)
        body = QByteArray(body.constData(), Trace::keptBody);
}

/// What makes two requests the same wish: where they go and which credential they carry. Statements and proofs are made
/// anew for each attempt, and do not count; nor does the token of who reads something: one that was refused comes again
/// with another.
QByteArray likenessOf(const http::Request &request, const QString &client)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    };
    add(request.method);
    add(request.target);
    add(client.toUtf8());
    if (request.header("Content-Type").startsWith("application/x-www-form-urlencoded")) {
        for (const auto &[name, value] : request.form()) {
            if (name != "client_assertion"_L1 && name != "assertion"_L1)
                add(name.toUtf8() + '=' + value.toUtf8());
        }
    } else {
        add(request.body);
    }
    if (request.body.isEmpty() && request.method != "GET" && request.method != "HEAD")
        add(request.header("Authorization"));
    return hash.result();
}

bool isFailure(const AnsweredRequest &answered)
{
    return !answered.arrivedWhole || !answered.answer || answered.answer->status >= 400;
}

QList<std::pair<QString, QString>> readableHeaders(const http::Headers &headers)
{
    QList<std::pair<QString, QString>> list;
    for (const auto &[name, value] : headers) {
        const QString line = log::redacted(QString::fromUtf8(name + ": " + value));
        const qsizetype colon = line.indexOf(u':');
        list.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return list;
}

/// The code of a refusal, in any of the shapes that the seed systems have for it.
QString errorIn(const http::Response &answer)
{
    if (answer.status < 400)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonObject object = document.isArray() ? document.array().at(0).toObject() : document.object();
    for (const char *name : {"error", "reason", "type", "message", "detail"}) {
        if (const QString text = object.value(QLatin1String(name)).toString(); !text.isEmpty())
            return log::redacted(cleaned(text, 120));
    }
    const QJsonValue first = object.value("errors"_L1)[0];
    return log::redacted(cleaned(first.isString() ? first.toString() : first["code"_L1].toString(), 120));
}

QJsonArray headersJson(const QList<std::pair<QString, QString>> &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(QJsonArray{name, value});
    return list;
}

/// One word of a POSIX shell. Control characters but tabs and line ends would reach the terminal of whoever pastes it.
QString shellQuoted(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() < 0x20 ? c != u'\n' && c != u'\t' : c.unicode() == 0x7f; });
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

/// Headers that curl writes by itself, or that belong to the connection.
bool isCurlsOwn(const QString &name)
{
    return std::ranges::any_of(std::initializer_list<QLatin1StringView>{"host"_L1, "content-length"_L1, "connection"_L1,
                                                                        "accept-encoding"_L1, "user-agent"_L1},
                               [&](QLatin1StringView own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

} // namespace

quint64 Trace::add(AnsweredRequest answered)
{
    Record record{.answered = {}, .number = ++m_last, .retryOf = 0, .attempt = 1, .likeness = {}, .failed = false};
    record.likeness = likenessOf(answered.request, answered.client);
    record.failed = isFailure(answered);
    const auto before = std::find_if(m_records.crbegin(), m_records.crend(), [&](const Record &earlier) {
        return earlier.likeness == record.likeness && earlier.answered.at <= answered.at;
    });
    if (before != m_records.crend() && before->failed) {
        record.retryOf = before->number;
        record.attempt = before->attempt + 1;
    }
    keepStart(answered.request.body);
    answered.grantType = cleaned(answered.grantType, 120);
    if (answered.answer)
        keepStart(answered.answer->body);
    record.answered = std::move(answered);
    m_records.push_back(std::move(record));
    if (m_records.size() > capacity)
        m_records.pop_front();
    return m_last;
}

std::vector<TracedRequest> Trace::after(quint64 number, std::size_t most) const
{
    std::size_t count = m_last > number ? std::min<std::size_t>(m_last - number, m_records.size()) : 0;
    count = std::min(count, most);
    std::vector<TracedRequest> list;
    list.reserve(count);
    for (std::size_t i = m_records.size() - count; i < m_records.size(); ++i)
        list.push_back(readable(m_records[i]));
    return list;
}

std::optional<TracedRequest> Trace::find(quint64 number) const
{
    if (m_records.empty() || number < m_records.front().number || number > m_last)
        return std::nullopt;
    return readable(m_records[number - m_records.front().number]);
}

TracedRequest Trace::readable(const Record &record)
{
    const AnsweredRequest &answered = record.answered;
    TracedRequest traced{.number = record.number,
                         .retryOf = record.retryOf,
                         .attempt = record.attempt,
                         .at = answered.at,
                         .took = answered.took,
                         .method = answered.request.method,
                         .target = log::redacted(QString::fromUtf8(answered.request.target)),
                         .client = answered.client,
                         .grantType = answered.grantType,
                         .headers = readableHeaders(answered.request.headers),
                         .body = log::redacted(QString::fromUtf8(answered.request.body)),
                         .error = {},
                         .answerHeaders = {},
                         .answerBody = {},
                         .faults = answered.faults};
    if (answered.answer) {
        traced.status = answered.answer->status;
        traced.error = errorIn(*answered.answer);
        traced.answerHeaders = readableHeaders(answered.answer->headers);
        traced.answerBody = log::redacted(QString::fromUtf8(answered.answer->body));
    }
    return traced;
}

QJsonObject toJson(const TracedRequest &request, const QString &url)
{
    QJsonArray faults;
    for (const QByteArray &name : request.faults)
        faults.append(QString::fromLatin1(name));
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"number"_s, qint64(request.number)},
            {u"retry_of"_s, request.retryOf ? QJsonValue(qint64(request.retryOf)) : QJsonValue()},
            {u"attempt"_s, request.attempt},
            {u"at"_s, toRfc3339(request.at)},
            {u"took"_s, double(request.took.count()) / 1000},
            {u"method"_s, QString::fromLatin1(request.method)},
            {u"target"_s, request.target},
            {u"client"_s, textOrNull(request.client)},
            {u"grant_type"_s, textOrNull(request.grantType)},
            {u"headers"_s, headersJson(request.headers)},
            {u"body"_s, request.body},
            {u"status"_s, request.status ? QJsonValue(request.status) : QJsonValue()},
            {u"error"_s, textOrNull(request.error)},
            {u"answer_headers"_s, headersJson(request.answerHeaders)},
            {u"answer_body"_s, request.answerBody},
            {u"faults"_s, faults},
            {u"curl"_s, asCurl(request, url)}};
}

QString asCurl(const TracedRequest &request, const QString &url)
{
    const QString method =
        request.method == "HEAD" ? u"-I"_s : u"-i -X "_s + QString::fromLatin1(request.method); // no body is awaited
    // -g: brackets in an address are no ranges to fetch.
    QString command = u"curl -g %1 %2"_s.arg(method, shellQuoted(url + request.target));
    for (const auto &[name, value] : request.headers) {
        if (!isCurlsOwn(name))
            command += u" -H "_s + shellQuoted(name + ": "_L1 + value);
    }
    if (!request.body.isEmpty())
        command += u" --data-raw "_s + shellQuoted(request.body);
    return command;
}

} // namespace tokenwatch::sandbox
