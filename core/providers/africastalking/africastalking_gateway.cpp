#include "core/providers/africastalking/africastalking_gateway.h"

#include "core/base/clock.h"
#include "core/providers/integration.h"
#include "core/providers/send_outcomes.h"

namespace {

/// One recipient of a 2xx answer (section 16.1). No credit (405) passes once the account is topped up; 500 to 502 are
/// the gateway's definite report that this recipient's message failed on its side or at the network, which passes too.
/// The others lie with the number or the sender id. A code that is not documented proves nothing.
SendOutcome understandRecipient(const JsonValue &recipient)
{
    const auto code = recipient[u"statusCode"].toInteger();
    const QString words = QStringLiteral("The gateway reports %1 (%2)")
                              .arg(oneLine(recipient[u"status"].toText()), recipient[u"statusCode"].toText());
    switch (code.value_or(0)) {
    case 100:
    case 101:
    case 102:
        return sent(recipient[u"messageId"].toText().trimmed());
    case 401:
    case 402:
    case 403:
    case 404:
    case 406:
    case 407:
    case 409:
        return sendRefused(words);
    case 405:
    case 500:
    case 501:
    case 502:
        return sendRetryLater(words);
    default:
        return sendUncertain(words);
    }
}

} // namespace

Result<std::unique_ptr<MessageGateway>> AfricasTalkingGateway::make(const AccountConfig &config, HttpClient &http,
                                                                    const Clock &clock)
{
    MPM_TRY(auto connection, ProviderConnection::fromConfig(config, http));
    MPM_TRY(auto username, requiredSetting(config, QStringLiteral("username")));
    MPM_TRY(auto key, requiredSecret(config, QStringLiteral("api_key")));
    return std::unique_ptr<MessageGateway>(new AfricasTalkingGateway(
        std::move(connection), std::move(username), std::move(key), settingOf(config, QStringLiteral("from")), clock));
}

AfricasTalkingGateway::AfricasTalkingGateway(ProviderConnection connection, QString username, SecretString key,
                                             QString from, const Clock &clock)
    : m_connection(std::move(connection)), m_username(std::move(username)), m_key(std::move(key)),
      m_from(std::move(from)), m_clock(clock)
{
}

void AfricasTalkingGateway::send(const OutgoingMessage &message, std::function<void(SendOutcome)> done)
{
    QueryItems form = {{QStringLiteral("username"), m_username},
                       {QStringLiteral("to"), message.to},
                       {QStringLiteral("message"), message.text}};
    if (!m_from.isEmpty())
        form.emplace_back(QStringLiteral("from"), m_from);
    const auto request = withKey(m_connection.postOnce({}, "application/x-www-form-urlencoded", formEncoded(form)));
    m_connection.send(request, m_lifetime.guard([this, done = std::move(done)](const HttpOutcome &answer) {
        SendOutcome outcome = answer ? understand(*answer, m_clock.now().ms) : sendFailure(answer.error());
        outcome.detail = m_connection.redacted(outcome.detail);
        done(std::move(outcome));
    }));
}

SendOutcome AfricasTalkingGateway::understand(const HttpAnswer &answer, qint64 nowMs)
{
    if (!isSuccess(answer.status)) {
        const auto json = parseJson(answer.body);
        return sendStatusFailure(answer, json ? (*json)[u"errorMessage"].toText() : QString(), nowMs);
    }
    const auto json = parseJson(answer.body);
    const JsonValue data = json ? (*json)[u"SMSMessageData"] : JsonValue();
    const auto &recipients = data[u"Recipients"].items();
    if (recipients.size() == 1)
        return understandRecipient(recipients.front());
    const QString words = oneLine(data[u"Message"].toText());
    return sendUncertain(words.isEmpty() ? QStringLiteral("The gateway's answer cannot be read.")
                                         : QStringLiteral("The gateway names no recipient: ") + words);
}

/// Asks for the inbox: the one documented call that proves the key and sends nothing.
void AfricasTalkingGateway::test(std::function<void(Result<QString>)> done)
{
    const auto request = withKey(m_connection.get(
        {}, {{QStringLiteral("username"), m_username}, {QStringLiteral("lastReceivedId"), QStringLiteral("0")}}));
    m_connection.send(request, m_lifetime.guard([this, done = std::move(done)](const HttpOutcome &answer) {
        if (!answer.has_value()) {
            done(tl::make_unexpected(errorOf(answer.error())));
            return;
        }
        const auto json = parseJson(answer->body);
        if (!isSuccess(answer->status))
            done(tl::make_unexpected(errorOfStatus(*answer, {}, m_clock.now().ms)));
        else if (!json || !(*json)[u"SMSMessageData"].isObject())
            done(failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                         QStringLiteral("The server answered, but not like Africa's Talking.")));
        else
            done(QStringLiteral("Africa's Talking accepts the user name and the key."));
    }));
}

HttpRequest AfricasTalkingGateway::withKey(HttpRequest request) const
{
    request.headers.emplace_back("apiKey", m_key.reveal().toUtf8());
    return request;
}
