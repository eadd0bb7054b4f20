#pragma once

#include "core/providers/http_client.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

class OneShotBody;
class QNetworkAccessManager;

/// One request of QtHttpClient from start to its one answer; deletes itself afterwards.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(const HttpRequest &request, std::function<void(HttpOutcome)> done, QObject *parent);
    ~HttpExchange() override;

    void start(QNetworkAccessManager &manager, std::chrono::milliseconds connectLimit);
    /// Ends without a request; the callback comes from the event loop.
    void failLater(HttpFailure::Kind kind, const QString &detail);

private:
    void onHeaders();
    void onData();
    void onFinished();
    void onConnectLimit();
    void onTotalLimit();
    void stopWith(HttpFailure::Kind kind, const QString &detail);
    void finishLater(HttpOutcome outcome);
    [[nodiscard]] bool isCertainlyUnsent() const;
    [[nodiscard]] HttpOutcome readOutcome();
    [[nodiscard]] HttpFailure failureOfReply() const;

    HttpRequest m_request;
    std::function<void(HttpOutcome)> m_done;
    QPointer<QNetworkReply> m_reply;
    OneShotBody *m_body = nullptr;
    QByteArray m_answer;
    QTimer m_connectTimer;
    QTimer m_totalTimer;
    bool m_isOnItsWay = false; ///< Qt said that the request went out
    bool m_hasHeaders = false;
    bool m_hasTlsErrors = false;
    bool m_isFinished = false;
};
