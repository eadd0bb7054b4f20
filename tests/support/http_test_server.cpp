#include "tests/support/http_test_server.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace {

/// Takes one whole request off `buffer`, if it is there.
std::optional<TestHttpRequest> takeRequest(QByteArray &buffer)
{
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const auto lines = buffer.left(headEnd).split('\n');
    TestHttpRequest request;
    const auto words = lines.front().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        request.headers.emplace_back(lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed());
    }
    const auto length = request.header("Content-Length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

QByteArray wireText(const TestHttpAnswer &answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Test\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    return text + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
}

} // namespace

QByteArray TestHttpRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

TestHttpAnswer TestHttpAnswer::json(QByteArray body, int status)
{
    TestHttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "application/json"}};
    answer.body = std::move(body);
    return answer;
}

TestHttpAnswer TestHttpAnswer::html(int status)
{
    TestHttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "text/html"}};
    answer.body = "<html><body>Something went wrong</body></html>";
    return answer;
}

TestHttpAnswer TestHttpAnswer::by(Way way)
{
    TestHttpAnswer answer = json(R"({"status":200})");
    answer.way = way;
    return answer;
}

TestHttpAnswer TestHttpAnswer::redirect(int status, const QByteArray &location)
{
    TestHttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Location", location}};
    return answer;
}

TestHttpAnswer TestHttpAnswer::with(const QByteArray &header, const QByteArray &value) const
{
    TestHttpAnswer answer = *this;
    answer.headers.emplace_back(header, value);
    return answer;
}

HttpTestServer::HttpTestServer(Handler handler) : m_handler(std::move(handler))
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (auto *socket = m_server.nextPendingConnection())
            serve(socket);
    });
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("the test server cannot listen on loopback");
}

QUrl HttpTestServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
}

int HttpTestServer::count(const QByteArray &path) const
{
    int number = 0;
    for (const auto &request : m_requests)
        number += request.path() == path ? 1 : 0;
    return number;
}

void HttpTestServer::answerAlways(const TestHttpAnswer &answer)
{
    m_handler = [answer](const TestHttpRequest &) { return answer; };
}

QUrl HttpTestServer::deadUrl()
{
    QTcpServer closed;
    if (!closed.listen(QHostAddress::LocalHost, 0))
        qFatal("the test cannot find a free port");
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort()));
}

void HttpTestServer::serve(QTcpSocket *socket)
{
    auto buffer = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
        *buffer += socket->readAll();
        while (auto request = takeRequest(*buffer)) {
            m_requests.push_back(*request);
            reply(socket, m_handler ? m_handler(*request) : TestHttpAnswer());
        }
    });
}

void HttpTestServer::reply(QTcpSocket *socket, const TestHttpAnswer &answer)
{
    const QByteArray text = wireText(answer);
    switch (answer.way) {
    case TestHttpAnswer::Way::Whole:
        socket->write(text);
        break;
    case TestHttpAnswer::Way::Close:
        socket->disconnectFromHost();
        break;
    case TestHttpAnswer::Way::Silence:
        break;
    case TestHttpAnswer::Way::Cut:
        socket->write(text.left(text.size() - answer.body.size() / 2 - 1));
        socket->disconnectFromHost();
        break;
    case TestHttpAnswer::Way::CutChunk:
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n" + answer.body);
        socket->disconnectFromHost();
        break;
    case TestHttpAnswer::Way::Drip: {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(20);
        break;
    }
    }
}
