#pragma once

#include "app/sandbox/wire.h"

#include <QTcpServer>

#include <functional>

/// A small HTTP/1.1 server on 127.0.0.1. It speaks plain TCP rather than through a library, because its purpose is to
/// answer wrongly on demand: cut off, truncated, byte by byte, late. Lives on one thread with an event loop.
class HttpListener final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<SandboxAnswer(const SandboxRequest &)>;

    explicit HttpListener(Handler handler);

    /// Port 0: any free one. False when the port cannot be had; errorText() says why.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString errorText() const { return m_server.errorString(); }

private:
    void accept();

    Handler m_handler;
    QTcpServer m_server;
};
