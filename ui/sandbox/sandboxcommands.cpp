// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/sandboxcommands.h"

#include "texts/errortexts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

namespace tokenwatch {

SandboxCommands::SandboxCommands(SandboxPort &port, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_clipboard(clock)
{}

template <class T, class OnSuccess>
Then<T> SandboxCommands::reporting(OnSuccess onSuccess)
{
    return [self = QPointer(this), onSuccess](const Expected<T> &answer) {
        if (!self)
            return;
        if (answer)
            onSuccess(answer);
        else
            Q_EMIT self->failed(texts::errorSentence(answer.error()));
    };
}

void SandboxCommands::revoke(const QString &sessionId)
{
    // What became of it is seen in the table.
    m_port.revokeSession(sessionId, reporting<void>([](const Expected<> &) {})).detach();
}

void SandboxCommands::revokeAll()
{
    m_port
        .revokeAllSessions(reporting<int>([this](const Expected<int> &count) {
            Q_EMIT succeeded(*count == 0   ? tr("There was no session to revoke.")
                             : *count == 1 ? tr("1 session was revoked.")
                                           : tr("%n sessions were revoked.", nullptr, *count));
        }))
        .detach();
}

void SandboxCommands::switchOn(const SandboxFaultOrder &order)
{
    m_port.switchFaultOn(order, reporting<void>([](const Expected<> &) {})).detach();
}

void SandboxCommands::switchOff(const QByteArray &name)
{
    m_port.switchFaultOff(name, reporting<void>([](const Expected<> &) {})).detach();
}

void SandboxCommands::copyRequest(quint64 number)
{
    m_port
        .requestAsCurl(number, reporting<QString>([this](const Expected<QString> &command) {
                           QGuiApplication::clipboard()->setText(*command);
                           Q_EMIT succeeded(tr("The curl command is on the clipboard. Put the secrets in where the "
                                               "dots are."));
                       }))
        .detach();
}

void SandboxCommands::copyClient(const QString &id)
{
    m_port
        .clientAsCurl(id, reporting<Secret>([this, id](const Expected<Secret> &command) {
                          m_clipboard.copy(*command);
                          Q_EMIT succeeded(tr("A curl command that gets a token as %1 is on the clipboard for %n "
                                              "seconds.",
                                              nullptr, int(SecretClipboard::clearedAfter.count()))
                                               .arg(id));
                      }))
        .detach();
}

void SandboxCommands::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_port.address());
    Q_EMIT succeeded(tr("The sandbox’s address is on the clipboard."));
}

} // namespace tokenwatch
