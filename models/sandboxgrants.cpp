// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandboxgrants.h"

#include "models/sandboxsessions.h"
#include "models/tooltip.h"
#include "texts/sandboxtexts.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

SandboxGrants::SandboxGrants(SandboxEye eye, QObject *parent)
    : SandboxTable(SandboxOrder::NewestFirst, most, parent)
    , m_eye(std::move(eye))
{}

QString SandboxGrants::text(const SandboxGrant &grant, int column) const
{
    switch (static_cast<Column>(column)) {
    case Grant:
        return shortIdentifier(grant.id);
    case Client:
        return grant.clientId;
    case Kind:
        return texts::sandboxKindWord(QString::fromUtf8(grant.kind));
    case Subject:
        return grant.hasUser ? tr("the user") : tr("the client itself");
    case Scope:
        return grant.scope.isEmpty() ? QString(QChar(0x2013)) : grant.scope;
    case Sessions: {
        const QString all = grant.sessions == 1 ? tr("1 session") : tr("%n sessions", nullptr, grant.sessions);
        return grant.created > 0 ? all : tr("%1, none in use", "a number of sessions").arg(all);
    }
    case Created:
        return texts::briefTime(grant.createdAt, m_eye.viewpoint());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SandboxGrants::cell(const SandboxGrant &grant, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(grant, column);
    case Qt::AccessibleTextRole:
        return column == Scope && grant.scope.isEmpty() ? tr("no scope") : text(grant, column);
    case Qt::ToolTipRole:
        if (column == Grant)
            return plainToolTip(grant.id);
        return column == Scope ? plainToolTip(grant.scope) : QVariant();
    case SandboxIconRole:
        return column == Grant ? QVariant(grant.created > 0 ? u"fresh"_s : u"cleared"_s) : QVariant();
    case SandboxFamilyRole:
        return QVariant::fromValue(grant.created > 0 ? Family::Ok : Family::Off);
    case SandboxEmphasisRole:
        return QVariant::fromValue(grant.created > 0 ? Emphasis::Plain : Emphasis::Muted);
    case SandboxMonospaceRole:
        return column == Grant;
    case SandboxProblemRole:
        return grant.created == 0;
    case SandboxSearchRole:
        return grant.id;
    default:
        return {};
    }
}

QVariant SandboxGrants::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Grant:
        return tr("Grant");
    case Client:
        return tr("Client");
    case Kind:
        return tr("Began with");
    case Subject:
        return tr("For");
    case Scope:
        return tr("Scope");
    case Sessions:
        return tr("Sessions");
    case Created:
        return tr("Created at");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tokenwatch
