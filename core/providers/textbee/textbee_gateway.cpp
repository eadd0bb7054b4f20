#include "core/providers/textbee/textbee_gateway.h"

#include "core/base/clock.h"
#include "core/providers/integration.h"
#include "core/providers/send_outcomes.h"

namespace {

QString errorWords(const JsonValue &body)
{
    const QString error = body[u"error"].toText();
    return error.isEmpty() ? body[u"message"].toText() : error;
}

/// The quota counts received and sent messages and is full again another day.
bool isQuotaProblem(const JsonValue &body)
{
    if (body[u"hasReachedLimit"].toBool() == true)
        return true;
    // "Message exceeds the character limit" is no quota: it would be refused another day as well.
    const QString words = errorWords(body);
    const auto says = [&words](const char *word) { return words.contains(QLatin1String(word), Qt::CaseInsensitive); };
    return says("quota") || says("daily limit") || says("monthly limit") || says("limit reached");
}

/// A 2xx answer. With the queue it names a batch; without, it is the push service's own, which counts successes.
SendOutcome understandAccepted(const JsonValue &data)
{
    const auto words = oneLine(data[u"message"].toText());
    const auto pushed = data[u"successCount"].toInteger();
    if (data[u"success"].toBool() == false)
        return sendRefused(QStringLiteral("TextBee refused: ") + words);
    if (data[u"success"].toBool() == true || pushed.value_or(0) > 0)
        return sent(data[u"smsBatchId"].toText().trimmed());
    if (pushed == 0 && data[u"failureCount"].toInteger().value_or(0) > 0)
        return sendRetryLater(QStringLiteral("The phone that sends the messages was not reached."));
    return sendUncertain(QStringLiteral("TextBee's answer cannot be read."));
}

DeliveryState deliveryFromWord(const QString &word)
{
    if (word == QLatin1String("delivered"))
        return DeliveryState::Delivered;
    if (word == QLatin1String("failed"))
        return DeliveryState::Failed;
    if (word == QLatin1String("pending") || word == QLatin1String("dispatched") || word == QLatin1String("sent"))
        return DeliveryState::OnTheWay;
    return DeliveryState::Unknown;
}

} // namespace

Result<std::unique_ptr<MessageGateway>> TextBeeGateway::make(const AccountConfig &config, HttpClient &http,
                                                             const Clock &clock)
{
    MPM_TRY(auto connection, ProviderConnection::fromConfig(config, http));
    MPM_TRY(const auto deviceId, requiredSetting(config, QStringLiteral("device_id")));
    MPM_TRY(auto key, requiredSecret(config, QStringLiteral("api_key")));
    return std::unique_ptr<MessageGateway>(new TextBeeGateway(std::move(connection), deviceId, std::move(key), clock));
}

TextBeeGateway::TextBeeGateway(ProviderConnection connection, const QString &deviceId, SecretString key,
                               const Clock &clock)
    : m_connection(std::move(connection)),
      m_devicePath(QStringLiteral("gateway/devices/") + escapedPathPart(deviceId) + u'/'), m_key(std::move(key)),
      m_clock(clock)
{
}

void TextBeeGateway::send(const OutgoingMessage &message, std::function<void(SendOutcome)> done)
{
    auto recipients = JsonValue::array();
    recipients.append(message.to);
    const auto body =
        JsonValue::object({{QStringLiteral("recipients"), recipients}, {QStringLiteral("message"), message.text}});
    const auto request =
        withKey(m_connection.postOnce(path(QStringLiteral("send-sms")), "application/json", body.toJson()));
    m_connection.send(request, m_lifetime.guard([this, done = std::move(done)](const HttpOutcome &answer) {
        SendOutcome outcome = answer ? understand(*answer, m_clock.now().ms) : sendFailure(answer.error());
        outcome.detail = m_connection.redacted(outcome.detail);
        done(std::move(outcome));
    }));
}

SendOutcome TextBeeGateway::understand(const HttpAnswer &answer, qint64 nowMs)
{
    const auto json = parseJson(answer.body);
    const JsonValue body = json ? *json : JsonValue();
    if (isClientError(answer.status) && isQuotaProblem(body))
        return sendRetryLater(QStringLiteral("The message quota is used up: ") + oneLine(errorWords(body)),
                              answer.retryAfter(nowMs));
    if (!isSuccess(answer.status))
        return sendStatusFailure(answer, errorWords(body), nowMs);
    if (body[u"success"].toBool() == false)
        return sendRefused(QStringLiteral("TextBee refused: ") + oneLine(errorWords(body)));
    return understandAccepted(body[u"data"]);
}

void TextBeeGateway::deliveryState(const QString &gatewayId, std::function<void(Result<DeliveryState>)> done)
{
    if (gatewayId.isEmpty()) {
        m_lifetime.later([done = std::move(done)] { done(DeliveryState::Unknown); });
        return;
    }
    const auto request = withKey(m_connection.get(path(QStringLiteral("sms-batch/") + escapedPathPart(gatewayId))));
    m_connection.send(request, m_lifetime.guard([this, done = std::move(done)](const HttpOutcome &answer) {
        if (answer.has_value())
            done(understandDelivery(*answer, m_clock.now().ms));
        else
            done(tl::make_unexpected(errorOf(answer.error())));
    }));
}

Result<DeliveryState> TextBeeGateway::understandDelivery(const HttpAnswer &answer, qint64 nowMs)
{
    const auto json = parseJson(answer.body);
    const JsonValue body = json ? *json : JsonValue();
    if (!isSuccess(answer.status))
        return tl::make_unexpected(errorOfStatus(answer, errorWords(body), nowMs));
    // Other answers of TextBee wrap their content in `data`; this one is documented without.
    const JsonValue &content = body[u"data"].isObject() ? body[u"data"] : body;
    const auto &messages = content[u"messages"].items();
    if (!messages.empty()) // a batch of ours holds one message
        return deliveryFromWord(messages.front()[u"status"].toText());
    if (content[u"batch"].isObject())
        return deliveryFromWord(content[u"batch"][u"status"].toText());
    return failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                   QStringLiteral("TextBee's answer about the delivery cannot be read."));
}

/// Asks for the newest received message: harmless, and it proves the key and the device.
void TextBeeGateway::test(std::function<void(Result<QString>)> done)
{
    const auto request = withKey(
        m_connection.get(path(QStringLiteral("get-received-sms")), {{QStringLiteral("page"), QStringLiteral("1")},
                                                                    {QStringLiteral("limit"), QStringLiteral("1")}}));
    m_connection.send(request, m_lifetime.guard([this, done = std::move(done)](const HttpOutcome &answer) {
        if (!answer.has_value()) {
            done(tl::make_unexpected(errorOf(answer.error())));
            return;
        }
        const auto json = parseJson(answer->body);
        if (!isSuccess(answer->status))
            done(tl::make_unexpected(errorOfStatus(*answer, json ? errorWords(*json) : QString(), m_clock.now().ms)));
        else if (!json || !(*json)[u"data"].isArray())
            done(failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                         QStringLiteral("The server answered, but not like TextBee.")));
        else
            done(QStringLiteral("TextBee accepts the key and knows the phone."));
    }));
}

QString TextBeeGateway::path(const QString &rest) const
{
    return m_devicePath + rest;
}

HttpRequest TextBeeGateway::withKey(HttpRequest request) const
{
    request.headers.emplace_back("x-api-key", m_key.reveal().toUtf8());
    return request;
}
