#include "core/providers/http_exchange.h"

#include "core/providers/answer_limit.h"
#include "core/providers/one_shot_body.h"
#include "core/providers/provider_url.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

namespace {

QNetworkRequest toNetworkRequest(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setRawHeader("User-Agent", "MPManager-Desktop");
    // A compressed answer could unfold to far more than the limit.
    out.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    return out;
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, std::function<void(HttpOutcome)> done, QObject *parent)
    : QObject(parent), m_request(request), m_done(std::move(done))
{
    m_connectTimer.setSingleShot(true);
    m_totalTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, &HttpExchange::onConnectLimit);
    connect(&m_totalTimer, &QTimer::timeout, this, &HttpExchange::onTotalLimit);
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    delete m_reply;
}

void HttpExchange::start(QNetworkAccessManager &manager, std::chrono::milliseconds connectLimit)
{
    QNetworkRequest request = toNetworkRequest(m_request);
    if (m_request.once) {
        m_body = new OneShotBody(m_request.body, this);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_reply = manager.sendCustomRequest(request, m_request.method, m_body);
    } else if (m_request.method == "GET") {
        m_reply = manager.get(request);
    } else {
        m_reply = manager.sendCustomRequest(request, m_request.method, m_request.body);
    }
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_isOnItsWay = true;
        m_connectTimer.stop();
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] { m_hasTlsErrors = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onData);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    m_connectTimer.start(std::min(connectLimit, m_request.timeout));
    m_totalTimer.start(m_request.timeout);
    if (m_reply->isFinished())
        onFinished();
}

void HttpExchange::failLater(HttpFailure::Kind kind, const QString &detail)
{
    finishLater(tl::make_unexpected(HttpFailure{kind, detail}));
}

void HttpExchange::onHeaders()
{
    m_hasHeaders = true;
    m_connectTimer.stop();
    const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (announced.isValid() && announced.toLongLong() > m_request.maximumAnswerBytes)
        stopWith(HttpFailure::Kind::Answer, answerTooLarge);
}

void HttpExchange::onData()
{
    m_answer += m_reply->readAll();
    if (m_answer.size() > m_request.maximumAnswerBytes)
        stopWith(HttpFailure::Kind::Answer, answerTooLarge);
}

void HttpExchange::onFinished()
{
    if (!m_isFinished)
        finishLater(readOutcome());
}

void HttpExchange::onConnectLimit()
{
    if (m_body && m_body->isTouched())
        return; // the request is being written: from here on the total limit counts
    stopWith(isCertainlyUnsent() ? HttpFailure::Kind::NotSent : HttpFailure::Kind::Unknown,
             QStringLiteral("no connection within the time limit"));
}

void HttpExchange::onTotalLimit()
{
    if (isCertainlyUnsent())
        stopWith(HttpFailure::Kind::NotSent, QStringLiteral("no connection within the time limit"));
    else
        stopWith(HttpFailure::Kind::Unknown, QStringLiteral("no complete answer within the time limit"));
}

void HttpExchange::stopWith(HttpFailure::Kind kind, const QString &detail)
{
    failLater(kind, detail);
    m_reply->abort();
}

void HttpExchange::finishLater(HttpOutcome outcome)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_connectTimer.stop();
    m_totalTimer.stop();
    if (!outcome.has_value())
        outcome.error().detail = displayUrl(m_request.url) + QStringLiteral(": ") + outcome.error().detail;
    QMetaObject::invokeMethod(
        this,
        [this, outcome = std::move(outcome)]() mutable {
            const auto done = std::move(m_done);
            deleteLater();
            done(std::move(outcome));
        },
        Qt::QueuedConnection);
}

/// The body is read in this thread, and only once the connection stands: untouched means that nothing of it left.
/// Without such a body only Qt's own word is left, which comes when the whole request was written.
bool HttpExchange::isCertainlyUnsent() const
{
    if (m_isOnItsWay || m_hasHeaders)
        return false;
    return m_body && !m_body->isTouched();
}

HttpOutcome HttpExchange::readOutcome()
{
    if (m_reply->error() == QNetworkReply::NoError || m_hasHeaders)
        m_answer += m_reply->readAll();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt reports a 4xx or 5xx as an error too; those are complete answers. Every other error is a broken exchange.
    const auto error = m_reply->error();
    const bool isContentError = error >= QNetworkReply::ContentAccessDenied &&
                                error <= QNetworkReply::UnknownContentError &&
                                error != QNetworkReply::ContentReSendError;
    const bool isServerError =
        error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    const bool isOtherStatus = error == QNetworkReply::ProtocolInvalidOperationError; // Qt's word for 400 and others
    const bool isStatusError = status >= 400 && (isContentError || isServerError || isOtherStatus);
    if (error != QNetworkReply::NoError && !isStatusError)
        return tl::make_unexpected(failureOfReply());
    if (m_answer.size() > m_request.maximumAnswerBytes)
        return tl::make_unexpected(HttpFailure{HttpFailure::Kind::Answer, answerTooLarge});
    if (status < 200 || (status >= 300 && status < 400))
        return tl::make_unexpected(
            HttpFailure{HttpFailure::Kind::Answer,
                        QStringLiteral("answered with HTTP status %1, which is not followed").arg(status)});
    HttpAnswer answer;
    answer.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.emplace_back(name, value);
    answer.body = std::move(m_answer);
    return answer;
}

HttpFailure HttpExchange::failureOfReply() const
{
    using Kind = HttpFailure::Kind;
    if (m_hasTlsErrors)
        return {Kind::Blocked, QStringLiteral("the server's certificate could not be verified")};
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {Kind::NotSent, QStringLiteral("the connection was refused")};
    case QNetworkReply::HostNotFoundError:
        return {Kind::NotSent, QStringLiteral("the host was not found")};
    case QNetworkReply::SslHandshakeFailedError:
        return {Kind::NotSent, QStringLiteral("no TLS connection could be made")};
    default:
        break;
    }
    if (m_hasHeaders)
        return {Kind::Answer, QStringLiteral("the answer broke off")};
    if (isCertainlyUnsent())
        return {Kind::NotSent, QStringLiteral("no connection could be made")};
    return {Kind::Unknown, QStringLiteral("the connection was closed without an answer")};
}
