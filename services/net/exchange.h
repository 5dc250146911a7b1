// SPDX-License-Identifier: GPL-3.0-or-later
// One request on a connection of its own, and its answer or what went wrong with the truth about whether it was sent.
// Nothing is ever sent twice. Made by NetworkTransport, on its thread; destroying it aborts and is silent.
#pragma once

#include "net/connector.h"
#include "net/responsereader.h"

#include <QSslSocket>

namespace tokenwatch {

class Exchange final : public QObject
{
public:
    /// `done` is called once, never from inside the constructor; it may destroy the exchange with deleteLater() only.
    Exchange(const HttpRequest &request, const Road &road, Clock &clock, Then<HttpResponse> done);
    ~Exchange() override;

    /// No more calls; for whoever deletes it later.
    void abandon();
    /// For the total deadline, which the transport keeps; it was so long.
    void timeOut(Seconds patience);

private:
    void send();
    void receive();
    void judge(ResponseReader::Progress progress);
    void fail(QAbstractSocket::SocketError error);
    void end(ErrorKind kind, const QString &text = {});
    void end(Expected<HttpResponse> answer);

    const QUrl m_url;
    QByteArray m_bytes;
    Then<HttpResponse> m_done;
    ResponseReader m_reader;
    QSslSocket m_socket;
    std::optional<Connector> m_connector;
    bool m_maySent = false;
    bool m_saidFarewell = false; ///< the server's close_notify
};

} // namespace tokenwatch
