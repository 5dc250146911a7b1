// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandboxsessions.h"

#include "models/tooltip.h"
#include "texts/sandboxtexts.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int identifierLetters = 8;

QString sessionIcon(const SandboxSession &session, WallTime now)
{
    switch (session.state) {
    case SandboxSessionState::Created:
        return session.isLive(now) ? u"fresh"_s : u"cleared"_s;
    case SandboxSessionState::Refreshed:
        return u"refreshing"_s;
    case SandboxSessionState::Expired:
        return u"expiring"_s;
    case SandboxSessionState::Revoked:
        return u"expired"_s;
    }
    Q_UNREACHABLE();
}

Family sessionFamily(const SandboxSession &session, WallTime now)
{
    switch (session.state) {
    case SandboxSessionState::Created:
        return session.isLive(now) ? Family::Ok : Family::Off;
    case SandboxSessionState::Refreshed:
        return Family::Off;
    case SandboxSessionState::Expired:
        return Family::Warn;
    case SandboxSessionState::Revoked:
        return Family::Crit;
    }
    Q_UNREACHABLE();
}

} // namespace

QString shortIdentifier(const QString &id)
{
    return id.size() > identifierLetters + 2 ? id.first(identifierLetters) + QChar(0x2026) : id;
}

SandboxSessions::SandboxSessions(SandboxEye eye, QObject *parent)
    : SandboxTable(SandboxOrder::NewestFirst, most, parent)
    , m_eye(std::move(eye))
{}

QString SandboxSessions::tokenText(const SandboxSession &session, std::optional<WallTime> end) const
{
    if (!end)
        return QString(QChar(0x2013));
    const texts::Viewpoint view = m_eye.viewpoint();
    const QString at = texts::briefTime(*end, view);
    if (*end <= view.now)
        return tr("ended %1", "a time of day").arg(at);
    return session.state == SandboxSessionState::Created ? tr("until %1", "a time of day").arg(at)
                                                         : tr("no longer works");
}

QString SandboxSessions::text(const SandboxSession &session, int column) const
{
    switch (static_cast<Column>(column)) {
    case State:
        return texts::sandboxSessionWord(session, m_eye.viewpoint().now);
    case Client:
        return session.clientId;
    case Kind:
        return texts::sandboxKindWord(QString::fromUtf8(session.kind));
    case Access:
        return tokenText(session, session.accessExpiresAt);
    case Refresh:
        return tokenText(session, session.refreshExpiresAt);
    case Session:
        return shortIdentifier(session.id);
    case Grant:
        return shortIdentifier(session.grantId);
    case Created:
        return texts::briefTime(session.createdAt, m_eye.viewpoint());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SandboxSessions::cell(const SandboxSession &session, int column, int role) const
{
    const WallTime now = m_eye.viewpoint().now;
    switch (role) {
    case Qt::DisplayRole:
        return text(session, column);
    case Qt::AccessibleTextRole:
        return column == Refresh && !session.refreshExpiresAt ? tr("no refresh token") : text(session, column);
    case Qt::ToolTipRole:
        if (column == State)
            return plainToolTip(texts::sandboxSessionHint(session, now));
        if (column == Session || column == Grant)
            return plainToolTip(column == Session ? session.id : session.grantId);
        return column == Kind && !session.scope.isEmpty() ? plainToolTip(tr("Scope: %1").arg(session.scope))
                                                          : QVariant();
    case SandboxIconRole:
        return column == State ? sessionIcon(session, now) : QVariant();
    case SandboxFamilyRole:
        return QVariant::fromValue(sessionFamily(session, now));
    case SandboxEmphasisRole:
        if (column == State)
            return QVariant::fromValue(session.state == SandboxSessionState::Revoked ? Emphasis::Coloured
                                                                                     : Emphasis::Plain);
        return QVariant::fromValue(session.isLive(now) ? Emphasis::Plain : Emphasis::Muted);
    case SandboxMonospaceRole:
        return column == Session || column == Grant;
    case SandboxProblemRole:
        return session.state == SandboxSessionState::Revoked;
    case SandboxSearchRole:
        return QString(session.id + u' ' + session.grantId + u' ' + session.scope);
    default:
        return {};
    }
}

QVariant SandboxSessions::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case State:
        return tr("State");
    case Client:
        return tr("Client");
    case Kind:
        return tr("Began with");
    case Access:
        return tr("Access token");
    case Refresh:
        return tr("Refresh token");
    case Session:
        return tr("Session");
    case Grant:
        return tr("Grant");
    case Created:
        return tr("Created at");
    case ColumnCount:
        break;
    }
    return {};
}

int SandboxSessions::live() const
{
    const WallTime now = m_eye.viewpoint().now;
    return static_cast<int>(std::ranges::count_if(rows(), [&](const SandboxSession &s) { return s.isLive(now); }));
}

std::optional<WallTime> SandboxSessions::nextEnd() const
{
    const WallTime now = m_eye.viewpoint().now;
    std::optional<WallTime> next;
    for (const SandboxSession &session : rows()) {
        for (const std::optional<WallTime> end : {std::optional(session.accessExpiresAt), session.refreshExpiresAt}) {
            if (end && *end > now && (!next || *end < *next))
                next = end;
        }
    }
    return next;
}

} // namespace tokenwatch
