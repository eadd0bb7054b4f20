#pragma once

#include "app/sandbox/http_listener.h"

#include <QTcpSocket>

#include <optional>

/// One connection of HttpListener: requests one after the other, kept alive as HTTP/1.1 says. Deletes itself when the
/// other side is gone.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, const HttpListener::Handler &handler, QObject *parent);

private:
    void onData();
    /// Takes the next whole request off the buffer; empty while it is not whole, or once it was refused.
    [[nodiscard]] std::optional<SandboxRequest> takeRequest();
    void refuse(int status, const QByteArray &why);
    void answer(const SandboxAnswer &answer);
    void send(const SandboxAnswer &answer);
    void drip(const QByteArray &bytes, qsizetype position);
    void goOn();

    QTcpSocket *m_socket;
    HttpListener::Handler m_handler;
    QByteArray m_buffer;
    bool m_isAnswering = false;
    bool m_isLast = false; ///< the client asked to close after this answer
};
