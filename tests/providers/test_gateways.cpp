#include "tests/providers/provider_harness.h"

namespace {

OutgoingMessage message(const QString &text = QStringLiteral("4872 0319 4655 2810 7634 & more=100%"))
{
    return {MessageId(), QStringLiteral("+254700000001"), text};
}

TestHttpAnswer recipient(const QByteArray &code, const QByteArray &status = "Success", int httpStatus = 201)
{
    QByteArray text =
        R"({"SMSMessageData":{"Message":"Sent to 1/1","Recipients":[{"statusCode":@code,"number":"+254700000001",)"
        R"("status":"@status","cost":"KES 0.8000","messageId":"ATXid_1"}]}})";
    return TestHttpAnswer::json(text.replace("@code", code).replace("@status", status), httpStatus);
}

} // namespace

class TestGateways final : public QObject
{
    Q_OBJECT

private:
    HttpTestServer m_server;
    FakeClock m_clock;
    QtHttpClient m_http;
    std::unique_ptr<MessageGateway> m_africasTalking;
    std::unique_ptr<MessageGateway> m_textBee;

    [[nodiscard]] std::unique_ptr<MessageGateway> africasTalkingAt(const QUrl &url, const QString &from = {})
    {
        AccountConfig config = accountAt(url);
        config.settings.insert(QStringLiteral("username"), QStringLiteral("sandbox"));
        if (!from.isEmpty())
            config.settings.insert(QStringLiteral("from"), from);
        config.secrets.insert(QStringLiteral("api_key"), SecretString(QStringLiteral("at-key")));
        return IntegrationRegistry().makeGateway(QStringLiteral("africastalking"), config, m_http, m_clock).value();
    }
    [[nodiscard]] std::unique_ptr<MessageGateway> textBeeAt(const QUrl &url)
    {
        AccountConfig config = accountAt(url);
        config.settings.insert(QStringLiteral("device_id"), QStringLiteral("66aa/0d"));
        config.secrets.insert(QStringLiteral("api_key"), SecretString(QStringLiteral("tb-key")));
        return IntegrationRegistry().makeGateway(QStringLiteral("textbee"), config, m_http, m_clock).value();
    }
    [[nodiscard]] static SendOutcome send(MessageGateway &gateway)
    {
        return waitFor<SendOutcome>([&](auto done) { gateway.send(message(), done); });
    }
    [[nodiscard]] Result<DeliveryState> delivery(const QString &id)
    {
        return waitFor<Result<DeliveryState>>([&](auto done) { m_textBee->deliveryState(id, done); });
    }
    [[nodiscard]] static Result<QString> test(MessageGateway &gateway)
    {
        return waitFor<Result<QString>>([&](auto done) { gateway.test(done); });
    }

private slots:
    void init()
    {
        m_africasTalking = africasTalkingAt(m_server.url(QStringLiteral("/version1/messaging")));
        m_textBee = textBeeAt(m_server.url(QStringLiteral("/api/v1/")));
    }

    void africasTalkingIsWrittenAsDocumented()
    {
        m_server.answerAlways(recipient("101"));
        const auto outcome = send(*m_africasTalking);
        QCOMPARE(outcome.state, SendState::Sent);
        QCOMPARE(outcome.gatewayId, QStringLiteral("ATXid_1"));
        const auto &request = m_server.requests().back();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/version1/messaging"));
        QCOMPARE(request.header("apiKey"), QByteArray("at-key"));
        QCOMPARE(request.header("Accept"), QByteArray("application/json"));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(request.body, QByteArray("username=sandbox&to=%2B254700000001"
                                          "&message=4872%200319%204655%202810%207634%20%26%20more%3D100%25"));
    }

    void theSenderIdAndASlashAtTheEndAreTaken()
    {
        m_server.answerAlways(recipient("102"));
        const auto gateway =
            africasTalkingAt(m_server.url(QStringLiteral("/version1/messaging/")), QStringLiteral("SUN CO"));
        QCOMPARE(send(*gateway).state, SendState::Sent);
        QCOMPARE(m_server.requests().back().target, QByteArray("/version1/messaging"));
        QVERIFY(m_server.requests().back().body.endsWith("&from=SUN%20CO"));
    }

    void codesOfARecipientAreJudged_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("state");
        for (const int code : {100, 101, 102})
            QTest::addRow("%d", code) << QByteArray::number(code) << int(SendState::Sent);
        for (const int code : {401, 402, 403, 404, 406, 407, 409})
            QTest::addRow("%d", code) << QByteArray::number(code) << int(SendState::Refused);
        for (const int code : {405, 500, 501, 502})
            QTest::addRow("%d", code) << QByteArray::number(code) << int(SendState::RetryLater);
        QTest::newRow("text") << QByteArray("\"101\"") << int(SendState::Sent);
        QTest::newRow("undocumented") << QByteArray("777") << int(SendState::Uncertain);
        QTest::newRow("null") << QByteArray("null") << int(SendState::Uncertain);
    }
    void codesOfARecipientAreJudged()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, state);
        m_server.answerAlways(recipient(code, "InsufficientBalance"));
        const auto outcome = send(*m_africasTalking);
        QCOMPARE(int(outcome.state), state);
        if (outcome.state != SendState::Sent)
            QVERIFY(outcome.detail.contains(QStringLiteral("InsufficientBalance")));
        m_server.answerAlways(recipient(code, "InsufficientBalance", 200));
        QCOMPARE(int(send(*m_africasTalking).state), state);
    }

    void anAnswerWithoutTheRecipientIsUncertain()
    {
        m_server.answerAlways(
            TestHttpAnswer::json(R"({"SMSMessageData":{"Message":"InvalidSenderId","Recipients":[]}})", 201));
        const auto outcome = send(*m_africasTalking);
        QCOMPARE(outcome.state, SendState::Uncertain);
        QVERIFY(outcome.detail.contains(QStringLiteral("InvalidSenderId")));
    }

    void statusesAreJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("state");
        QTest::newRow("400") << 400 << int(SendState::Refused);
        QTest::newRow("401") << 401 << int(SendState::RetryLater);
        QTest::newRow("404") << 404 << int(SendState::Refused);
        QTest::newRow("429") << 429 << int(SendState::RetryLater);
        QTest::newRow("500") << 500 << int(SendState::Uncertain);
        QTest::newRow("503") << 503 << int(SendState::Uncertain);
    }
    void statusesAreJudged()
    {
        QFETCH(int, status);
        QFETCH(int, state);
        m_server.answerAlways(TestHttpAnswer::html(status).with("Retry-After", "11"));
        for (auto *gateway : {m_africasTalking.get(), m_textBee.get()}) {
            const auto outcome = send(*gateway);
            QCOMPARE(int(outcome.state), state);
            QVERIFY(!outcome.detail.isEmpty());
            QCOMPARE(outcome.isUnauthorised, status == 401);
            if (status == 429)
                QCOMPARE(outcome.retryAfter.value(), std::chrono::milliseconds(11'000));
        }
    }

    void anUnclearAnswerIsUncertainAfterOneRequest_data()
    {
        QTest::addColumn<int>("index");
        const auto faults = unclearFaults();
        for (size_t i = 0; i < faults.size(); ++i)
            QTest::newRow(faults[i].name) << int(i);
    }
    void anUnclearAnswerIsUncertainAfterOneRequest()
    {
        const ShortTimeLimit limit;
        init();
        QFETCH(int, index);
        m_server.answerAlways(unclearFaults()[size_t(index)].answer);
        for (auto *gateway : {m_africasTalking.get(), m_textBee.get()}) {
            const size_t before = m_server.requests().size();
            QCOMPARE(send(*gateway).state, SendState::Uncertain);
            QCOMPARE(m_server.requests().size(), before + 1);
        }
    }

    void aConnectionNeverMadeMayBeTriedAgain()
    {
        QCOMPARE(send(*africasTalkingAt(HttpTestServer::deadUrl())).state, SendState::RetryLater);
        QCOMPARE(send(*textBeeAt(HttpTestServer::deadUrl())).state, SendState::RetryLater);
    }

    void textBeeIsWrittenAsDocumented()
    {
        m_server.answerAlways(TestHttpAnswer::json(
            R"({"data":{"success":true,"message":"SMS added to queue","smsBatchId":"66b1","recipientCount":1}})", 201));
        const auto outcome = send(*m_textBee);
        QCOMPARE(outcome.state, SendState::Sent);
        QCOMPARE(outcome.gatewayId, QStringLiteral("66b1"));
        const auto &request = m_server.requests().back();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/api/v1/gateway/devices/66aa%2F0d/send-sms"));
        QCOMPARE(request.header("x-api-key"), QByteArray("tb-key"));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(request.body,
                 QByteArray(R"({"recipients":["+254700000001"],"message":"4872 0319 4655 2810 7634 & more=100%"})"));
    }

    void answersOfTextBeeAreJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, int status, const QByteArray &body, SendState state) {
            QTest::newRow(name) << status << body << int(state);
        };
        row("push service's own answer", 200, R"({"data":{"successCount":1,"failureCount":0,"responses":[]}})",
            SendState::Sent);
        row("phone not reached", 200, R"({"data":{"successCount":0,"failureCount":1}})", SendState::RetryLater);
        row("success false", 200, R"({"data":{"success":false,"message":"no"}})", SendState::Refused);
        row("error in the envelope", 200, R"({"success":false,"error":"bad"})", SendState::Refused);
        row("400", 400, R"({"success":false,"error":"Device does not exist"})", SendState::Refused);
        row("401", 401, R"({"error":"Unauthorized"})", SendState::RetryLater);
        row("quota", 429, R"({"message":"daily limit reached","hasReachedLimit":true})", SendState::RetryLater);
        row("another limit", 400, R"({"success":false,"error":"Message exceeds the character limit"})",
            SendState::Refused);
        row("gave up waiting", 408, R"({"success":false,"error":"timeout"})", SendState::Uncertain);
        row("quota as 400", 400, R"({"success":false,"error":"Quota exceeded"})", SendState::RetryLater);
        row("no data", 200, R"({"data":null})", SendState::Uncertain);
    }
    void answersOfTextBeeAreJudged()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, state);
        m_server.answerAlways(TestHttpAnswer::json(body, status));
        QCOMPARE(int(send(*m_textBee).state), state);
    }

    void deliveryIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("state");
        for (const char *word : {"pending", "dispatched", "sent"})
            QTest::newRow(word) << QByteArray(word) << int(DeliveryState::OnTheWay);
        QTest::newRow("delivered") << QByteArray("delivered") << int(DeliveryState::Delivered);
        QTest::newRow("failed") << QByteArray("failed") << int(DeliveryState::Failed);
        QTest::newRow("unknown") << QByteArray("unknown") << int(DeliveryState::Unknown);
        QTest::newRow("undocumented") << QByteArray("lost") << int(DeliveryState::Unknown);
    }
    void deliveryIsAskedFor()
    {
        QFETCH(QByteArray, word);
        QFETCH(int, state);
        const QByteArray body =
            QByteArray(R"({"batch":{"_id":"66b1"},"messages":[{"status":"@"}]})").replace('@', word);
        m_server.answerAlways(TestHttpAnswer::json(body));
        QCOMPARE(int(delivery(QStringLiteral("66b1")).value()), state);
        QCOMPARE(m_server.requests().back().target, QByteArray("/api/v1/gateway/devices/66aa%2F0d/sms-batch/66b1"));
        QCOMPARE(m_server.requests().back().header("x-api-key"), QByteArray("tb-key"));
        m_server.answerAlways(TestHttpAnswer::json("{\"data\":" + body + "}"));
        QCOMPARE(int(delivery(QStringLiteral("66b1")).value()), state);
    }

    void deliveryThatCannotBeReadIsAnError()
    {
        QVERIFY(m_textBee->canAskDelivery());
        m_server.answerAlways(TestHttpAnswer::html(200));
        QCOMPARE(delivery(QStringLiteral("66b1")).error().code, ErrorCode::Protocol);
        m_server.answerAlways(TestHttpAnswer::json("{}", 401));
        QCOMPARE(delivery(QStringLiteral("66b1")).error().code, ErrorCode::Unauthorised);
        QCOMPARE(delivery({}).value(), DeliveryState::Unknown);
        QVERIFY(!m_africasTalking->canAskDelivery());
    }

    void theTestCallsSendNothing()
    {
        m_server.answerAlways(TestHttpAnswer::json(R"({"SMSMessageData":{"Messages":[]}})"));
        QVERIFY(test(*m_africasTalking).has_value());
        QCOMPARE(m_server.requests().back().method, QByteArray("GET"));
        QCOMPARE(m_server.requests().back().target,
                 QByteArray("/version1/messaging?username=sandbox&lastReceivedId=0"));
        QCOMPARE(m_server.requests().back().header("apiKey"), QByteArray("at-key"));

        m_server.answerAlways(TestHttpAnswer::json(R"({"data":[],"meta":{}})"));
        QVERIFY(test(*m_textBee).has_value());
        QCOMPARE(m_server.requests().back().method, QByteArray("GET"));
        QCOMPARE(m_server.requests().back().target,
                 QByteArray("/api/v1/gateway/devices/66aa%2F0d/get-received-sms?page=1&limit=1"));

        m_server.answerAlways(TestHttpAnswer::json("{}", 401));
        QCOMPARE(test(*m_africasTalking).error().code, ErrorCode::Unauthorised);
        QCOMPARE(test(*m_textBee).error().code, ErrorCode::Unauthorised);
        m_server.answerAlways(TestHttpAnswer::html(200));
        QVERIFY(!test(*m_africasTalking).has_value());
        QVERIFY(!test(*m_textBee).has_value());
    }
};

QTEST_GUILESS_MAIN(TestGateways)
#include "test_gateways.moc"
