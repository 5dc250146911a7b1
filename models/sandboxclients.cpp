// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandboxclients.h"

#include "models/tooltip.h"
#include "texts/durations.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

SandboxClients::SandboxClients(QObject *parent)
    : SandboxTable(SandboxOrder::OldestFirst, most, parent)
{}

QString SandboxClients::text(const SandboxClient &client, int column)
{
    switch (static_cast<Column>(column)) {
    case Client:
        return client.id;
    case Type:
        if (client.isPublic)
            return tr("public");
        return client.hasKeys ? tr("confidential, signs with a key") : tr("confidential, has a secret");
    case AccessLifetime:
        return texts::length(client.accessLifetime);
    case RefreshLifetime:
        return texts::length(client.refreshLifetime);
    case Particular: {
        QStringList parts;
        if (client.latency > Milliseconds(0))
            parts << tr("answers after %1").arg(texts::latency(client.latency, QLocale()));
        if (client.absoluteExpiresIn)
            parts << tr("expires_in is a date");
        return parts.isEmpty() ? QString(QChar(0x2013)) : parts.join(u", "_s);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SandboxClients::cell(const SandboxClient &client, int column, int role) const
{
    const bool plain = client.latency == Milliseconds(0) && !client.absoluteExpiresIn;
    switch (role) {
    case Qt::DisplayRole:
        return text(client, column);
    case Qt::AccessibleTextRole:
        return column == Particular && plain ? tr("nothing special") : text(client, column);
    case Qt::ToolTipRole:
        return column == Particular && client.absoluteExpiresIn
                   ? plainToolTip(tr("The answer’s expires_in is the instant at which the access token ends, as some "
                                     "providers have it, not the seconds until then."))
                   : QVariant();
    case SandboxIconRole:
        return column == Client ? QVariant(client.isPublic ? u"plug"_s : u"key"_s) : QVariant();
    case SandboxFamilyRole:
        return QVariant::fromValue(Family::Off);
    case SandboxEmphasisRole:
        return QVariant::fromValue(column == Type || (column == Particular && plain) ? Emphasis::Muted
                                                                                     : Emphasis::Plain);
    case SandboxProblemRole:
        return false;
    default:
        return {};
    }
}

QVariant SandboxClients::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Client:
        return tr("Client");
    case Type:
        return tr("Type");
    case AccessLifetime:
        return tr("Access token lives");
    case RefreshLifetime:
        return tr("Refresh token lives");
    case Particular:
        return tr("Special");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace tokenwatch
