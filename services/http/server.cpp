// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "http/locallistener.h"
#include "http/roster.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

namespace tokenwatch::http {

namespace {

constexpr int backlog = 4096; // the kernel has its own limit

tl::unexpected<Error> cannotListen(const QTcpServer &server, quint16 port)
{
    const auto kind =
        server.serverError() == QAbstractSocket::AddressInUseError ? ErrorKind::InUse : ErrorKind::NotAllowed;
    return failure(kind, QStringLiteral("127.0.0.1:%1").arg(port), cleaned(server.errorString()));
}

} // namespace

/// Hands connections over before their handshake: the deadline for a request counts from the first byte on.
class TlsListener final : public QTcpServer
{
public:
    std::function<QSslConfiguration()> configuration;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        socket->setSslConfiguration(configuration());
        socket->startServerEncryption();
        addPendingConnection(socket);
    }
};

struct Server::Private {
    explicit Private(std::shared_ptr<const Service> service)
        : roster(std::move(service))
    {}

    Roster roster;
    std::unique_ptr<QTcpServer> tcp; ///< null: does not listen there
    TlsListener tls;
    LocalListener local{[this](QLocalSocket *socket) { roster.admit(Wire(socket)); }};
};

Server::Server(Limits limits, Handler handler, QObject *parent)
    : Server(std::make_unique<Private>(std::make_shared<const Service>(Service{limits, std::move(handler), {}})),
             parent)
{}

Server::Server(Limits limits, DialogueHandler handler, QObject *parent)
    : Server(std::make_unique<Private>(std::make_shared<const Service>(Service{limits, {}, std::move(handler)})),
             parent)
{}

Server::Server(std::unique_ptr<Private> made, QObject *parent)
    : QObject(parent)
    , d(std::move(made))
{
    admitFrom(d->tls);
}

void Server::admitFrom(QTcpServer &listener)
{
    listener.setListenBacklogSize(backlog);
    connect(&listener, &QTcpServer::newConnection, this, [this, from = &listener] {
        while (QTcpSocket *socket = from->nextPendingConnection()) {
            d->roster.admit(Wire(socket));
        }
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
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress(QHostAddress::LocalHost), port))
        return cannotListen(*listener, port);
    admitFrom(*listener);
    d->tcp = std::move(listener);
    return d->tcp->serverPort();
}

Expected<quint16> Server::listenTls(quint16 port, std::function<QSslConfiguration()> configuration)
{
    d->tls.configuration = std::move(configuration);
    if (d->tls.listen(QHostAddress(QHostAddress::LocalHost), port))
        return d->tls.serverPort();
    return cannotListen(d->tls, port);
}

Expected<> Server::listenLocal(const QString &path)
{
    return d->local.listen(path);
}

void Server::closeTcp(std::chrono::milliseconds grace)
{
    d->tcp.reset();
    d->roster.closeTcp(grace);
}

void Server::stopListening()
{
    d->tcp.reset();
    d->tls.close();
    d->local.close(); // removes the socket file
}

void Server::close()
{
    stopListening();
    d->roster.closeAll();
}

} // namespace tokenwatch::http
