#include "app/sandbox/http_connection.h"

#include <QTimer>

namespace {

constexpr qsizetype largestHead = qsizetype(64) * 1024;
constexpr qsizetype largestBody = qsizetype(1024) * 1024;
constexpr int dripMs = 200;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 411:
        return "Length Required";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    default:
        return status >= 500 ? "Internal Server Error" : "Answer";
    }
}

/// Request line and headers; empty when they are not HTTP/1.x.
std::optional<SandboxRequest> parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.front().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return std::nullopt;
    SandboxRequest request;
    request.method = words[0];
    request.target = words[1];
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        const auto colon = line.indexOf(':');
        if (line.isEmpty())
            continue;
        if (colon <= 0)
            return std::nullopt;
        request.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return request;
}

QByteArray headOf(const SandboxAnswer &answer, bool closes)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return head + (closes ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n");
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpListener::Handler &handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(handler)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::onData);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::onData()
{
    m_buffer += m_socket->readAll();
    if (m_isAnswering)
        return;
    if (const auto request = takeRequest()) {
        m_isAnswering = true;
        m_isLast = request->header("Connection").toLower() == "close";
        answer(m_handler(*request));
    }
}

std::optional<SandboxRequest> HttpConnection::takeRequest()
{
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > largestHead)
            refuse(400, "The head of the request is too long.");
        return std::nullopt;
    }
    auto request = parseHead(m_buffer.left(end));
    if (!request) {
        refuse(400, "This is no HTTP/1.1 request.");
        return std::nullopt;
    }
    if (!request->header("Transfer-Encoding").isEmpty()) {
        refuse(411, "A body needs Content-Length here.");
        return std::nullopt;
    }
    const QByteArray lengthText = request->header("Content-Length");
    bool isNumber = false;
    const qsizetype length = lengthText.isEmpty() ? 0 : lengthText.toLongLong(&isNumber);
    if ((!lengthText.isEmpty() && !isNumber) || length < 0 || length > largestBody) {
        refuse(413, "Content-Length must be a number up to 1048576.");
        return std::nullopt;
    }
    if (m_buffer.size() < end + 4 + length)
        return std::nullopt;
    request->body = m_buffer.mid(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    return request;
}

void HttpConnection::refuse(int status, const QByteArray &why)
{
    SandboxAnswer refusal;
    refusal.status = status;
    refusal.contentType = "text/plain; charset=utf-8";
    refusal.body = why + '\n';
    m_isAnswering = true;
    m_isLast = true;
    m_buffer.clear();
    send(refusal);
}

void HttpConnection::answer(const SandboxAnswer &answer)
{
    if (answer.delayMs > 0)
        QTimer::singleShot(answer.delayMs, this, [this, answer] { send(answer); });
    else
        send(answer);
}

void HttpConnection::send(const SandboxAnswer &answer)
{
    switch (answer.delivery) {
    case Delivery::Cut:
        m_socket->abort();
        return;
    case Delivery::Truncated:
        m_socket->write(headOf(answer, false) + answer.body.left(answer.body.size() / 2));
        m_socket->disconnectFromHost();
        return;
    case Delivery::Drip:
        drip(headOf(answer, false) + answer.body, 0);
        return;
    case Delivery::Whole:
        m_socket->write(headOf(answer, m_isLast) + answer.body);
        goOn();
        return;
    }
}

void HttpConnection::drip(const QByteArray &bytes, qsizetype position)
{
    if (position >= bytes.size()) {
        goOn();
        return;
    }
    m_socket->write(bytes.mid(position, 1));
    QTimer::singleShot(dripMs, this, [this, bytes, position] { drip(bytes, position + 1); });
}

void HttpConnection::goOn()
{
    if (m_isLast) {
        m_socket->disconnectFromHost();
        return;
    }
    m_isAnswering = false;
    if (!m_buffer.isEmpty())
        QTimer::singleShot(0, this, &HttpConnection::onData);
}
