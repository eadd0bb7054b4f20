#include "app/sandbox/http_listener.h"

#include "app/sandbox/http_connection.h"

HttpListener::HttpListener(Handler handler) : m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpListener::accept);
}

bool HttpListener::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void HttpListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new HttpConnection(socket, m_handler, this);
}
