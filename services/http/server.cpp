// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "http/localendpoint.h"
#include "http/roster.h"

#include <QHostAddress>
#include <QLocalServer>
#include <QTcpServer>
#include <unistd.h>

namespace tokenwatch::http {

namespace {
constexpr int backlog = 512;
}

struct Server::Private {
    explicit Private(std::shared_ptr<const Service> service)
        : roster(std::move(service))
    {}

    Roster roster;
    QTcpServer tcp;
    QLocalServer local;
};

Server::Server(Limits limits, Handler handler, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::make_shared<const Service>(Service{limits, std::move(handler)})))
{
    d->tcp.setListenBacklogSize(backlog);
    connect(&d->tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = d->tcp.nextPendingConnection())
            d->roster.admit(Wire(socket));
    });
    connect(&d->local, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = d->local.nextPendingConnection())
            d->roster.admit(Wire(socket));
    });
}

Server::~Server()
{
    close();
}

void Server::setClock(std::function<QDateTime()> utcNow)
{
    d->roster.setClock(std::move(utcNow));
}

Expected<quint16> Server::listenTcp(quint16 port)
{
    if (d->tcp.listen(QHostAddress(QHostAddress::LocalHost), port))
        return d->tcp.serverPort();
    const auto kind =
        d->tcp.serverError() == QAbstractSocket::AddressInUseError ? ErrorKind::InUse : ErrorKind::NotAllowed;
    return failure(kind, QStringLiteral("127.0.0.1:%1").arg(port), cleaned(d->tcp.errorString()));
}

Expected<> Server::listenLocal(const QString &path)
{
    const auto descriptor = listenAt(path, backlog);
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    if (!d->local.listen(*descriptor)) {
        ::close(*descriptor);
        return failure(ErrorKind::NotAllowed, path, cleaned(d->local.errorString()));
    }
    return {};
}

void Server::stopListening()
{
    d->tcp.close();
    d->local.close(); // removes the socket file
}

void Server::close()
{
    stopListening();
    d->roster.closeAll();
}

} // namespace tokenwatch::http
