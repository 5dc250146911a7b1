// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandboxrequests.h"

#include "models/tooltip.h"
#include "texts/durations.h"
#include "texts/sandboxtexts.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

bool isFailure(const SandboxRequest &request)
{
    return request.status == 0 || request.status >= 400;
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

void SandboxRequests::add(const std::vector<SandboxRequest> &requests)
{
    std::vector<SandboxRequest> fresh;
    for (const SandboxRequest &request : requests) {
        if (request.number <= m_last)
            continue;
        m_last = request.number;
        fresh.push_back(request);
    }
    take(false, fresh);
}

QString SandboxRequests::text(const SandboxRequest &request, int column) const
{
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
        return request.attempt > 1 ? QString::number(request.attempt) : QString();
    case Meaning:
        if (request.status == 0)
            return tr("no answer was sent");
        if (!request.error.isEmpty())
            return request.error;
        if (isFailure(request))
            return tr("refused");
        return request.attempt > 1 ? tr("worked on try %1").arg(request.attempt) : tr("OK");
    case ColumnCount:
        break;
    }
    return {};
}

QString SandboxRequests::subText(const SandboxRequest &request, int column) const
{
    switch (static_cast<Column>(column)) {
    case Request:
        return request.path;
    case Client:
        return request.grantType.isEmpty() ? QString() : texts::sandboxKindWord(request.grantType);
    case Answer:
        return texts::latency(request.took, QLocale());
    case Meaning: {
        QStringList faults;
        for (const QByteArray &fault : request.faults)
            faults << texts::sandboxFaultText(fault).first;
        return faults.isEmpty() ? QString() : tr("fault: %1").arg(faults.join(u", "_s));
    }
    case Time:
    case Try:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SandboxRequests::cell(const SandboxRequest &request, int column, int role) const
{
    const QString sub = subText(request, column);
    switch (role) {
    case Qt::DisplayRole:
        return text(request, column);
    case SandboxSubTextRole:
        return sub;
    case Qt::AccessibleTextRole:
        if (column == Try)
            return tr("try %1").arg(request.attempt);
        if (column == Client && request.client.isEmpty())
            return tr("no client");
        return sub.isEmpty() ? text(request, column) : QString(text(request, column) + u", "_s + sub);
    case Qt::ToolTipRole:
        if (column == Request)
            return plainToolTip(request.path);
        return column == Meaning ? plainToolTip(request.error) : QVariant();
    case SandboxIconRole:
        return column == Answer ? QVariant(isFailure(request) ? u"close"_s : u"check"_s) : QVariant();
    case SandboxFamilyRole:
        return QVariant::fromValue(requestFamily(request));
    case SandboxEmphasisRole:
        switch (static_cast<Column>(column)) {
        case Answer:
            return QVariant::fromValue(isFailure(request) ? Emphasis::Coloured : Emphasis::Bold);
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
        return isFailure(request) || request.attempt > 1;
    case SandboxSearchRole:
        return QString(request.path + u' ' + request.grantType + u' ' + QString::fromLatin1(request.faults.join(' ')));
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
