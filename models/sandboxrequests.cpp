// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandboxrequests.h"

#include "models/tooltip.h"
#include "texts/durations.h"
#include "texts/sandboxtexts.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 1000;

/// What a client asks for, apart from the credentials it shows.
QString wishOf(const SandboxRequest &request)
{
    const QString path = request.path.section(u'?', 0, 0);
    return QString::fromLatin1(request.method) + u' ' + path + u' ' + request.client + u' ' + request.grantType;
}

Family requestFamily(const SandboxRequest &request)
{
    if (request.status == 0 || request.status >= 500)
        return Family::Crit;
    if (request.status >= 400)
        return Family::Warn;
    return Family::Ok;
}

} // namespace

SandboxRequests::SandboxRequests(SandboxEye eye, QObject *parent)
    : SandboxTable(SandboxOrder::NewestFirst, most, parent)
    , m_eye(std::move(eye))
{}

int SandboxRequests::attemptOf(const SandboxRequest &request)
{
    const QString wish = wishOf(request);
    const Tried before = m_tried.take(wish);
    const bool belongs = before.failures > 0 && request.at - before.at <= triesBelongTogether;
    const int attempt = belongs ? before.failures + 1 : 1;
    if (request.status == 0 || request.status >= 400) {
        if (m_tried.size() >= mostRemembered)
            m_tried.clear(); // a flood of different wishes: nobody reads their tries
        m_tried.insert(wish, {attempt, request.at});
    }
    return attempt;
}

void SandboxRequests::add(const std::vector<SandboxRequest> &requests)
{
    std::vector<TracedRequest> traced;
    for (const SandboxRequest &request : requests) {
        if (request.number <= m_last)
            continue;
        m_last = request.number;
        traced.push_back({request, attemptOf(request)});
    }
    take(false, traced);
}

QString SandboxRequests::text(const TracedRequest &traced, int column) const
{
    const SandboxRequest &request = traced.request;
    switch (static_cast<Column>(column)) {
    case Time:
        return texts::briefTime(request.at, m_eye.viewpoint());
    case Request:
        return QString::fromLatin1(request.method);
    case Client:
        return request.client.isEmpty() ? QString(QChar(0x2013)) : request.client;
    case Answer:
        return request.status == 0 ? tr("none") : QString::number(request.status);
    case Try:
        return traced.attempt > 1 ? QString::number(traced.attempt) : QString();
    case Meaning:
        if (request.status == 0)
            return tr("no answer was sent");
        if (!request.error.isEmpty())
            return request.error;
        if (traced.failed())
            return tr("refused");
        return traced.attempt > 1 ? tr("worked on try %1").arg(traced.attempt) : tr("OK");
    case ColumnCount:
        break;
    }
    return {};
}

QString SandboxRequests::subText(const TracedRequest &traced, int column) const
{
    const SandboxRequest &request = traced.request;
    switch (static_cast<Column>(column)) {
    case Request:
        return request.path;
    case Client:
        return request.grantType.isEmpty() ? QString() : texts::sandboxKindWord(request.grantType);
    case Answer:
        return texts::latency(request.took, QLocale());
    case Meaning:
        return request.fault.isEmpty() ? QString() : tr("fault: %1").arg(texts::sandboxFaultText(request.fault).first);
    case Time:
    case Try:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SandboxRequests::cell(const TracedRequest &traced, int column, int role) const
{
    const QString sub = subText(traced, column);
    switch (role) {
    case Qt::DisplayRole:
        return text(traced, column);
    case SandboxSubTextRole:
        return sub;
    case Qt::AccessibleTextRole:
        if (column == Try)
            return tr("try %1").arg(traced.attempt);
        if (column == Client && traced.request.client.isEmpty())
            return tr("no client");
        return sub.isEmpty() ? text(traced, column) : QString(text(traced, column) + u", "_s + sub);
    case Qt::ToolTipRole:
        if (column == Request)
            return plainToolTip(traced.request.path);
        return column == Meaning ? plainToolTip(traced.request.error) : QVariant();
    case SandboxIconRole:
        return column == Answer ? QVariant(traced.failed() ? u"close"_s : u"check"_s) : QVariant();
    case SandboxFamilyRole:
        return QVariant::fromValue(requestFamily(traced.request));
    case SandboxEmphasisRole:
        switch (static_cast<Column>(column)) {
        case Answer:
            return QVariant::fromValue(traced.failed() ? Emphasis::Coloured : Emphasis::Bold);
        case Request:
            return QVariant::fromValue(Emphasis::Bold);
        case Time:
            return QVariant::fromValue(Emphasis::Muted);
        case Client:
        case Try:
        case Meaning:
        case ColumnCount:
            break;
        }
        return QVariant::fromValue(Emphasis::Plain);
    case SandboxMonospaceRole:
        return column == Request;
    case SandboxProblemRole:
        return traced.failed() || traced.attempt > 1;
    case SandboxSearchRole:
        return QString(traced.request.path + u' ' + traced.request.grantType + u' ' +
                       QString::fromLatin1(traced.request.fault));
    default:
        return {};
    }
}

QVariant SandboxRequests::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Request:
        return tr("Request");
    case Client:
        return tr("Client");
    case Answer:
        return tr("Answer");
    case Try:
        return tr("Try");
    case Meaning:
        return tr("What happened");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tokenwatch
