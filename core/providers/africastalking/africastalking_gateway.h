#pragma once

#include "core/providers/message_gateway.h"
#include "core/providers/provider_connection.h"

/// Africa's Talking (mobile-money reference, section 16.1). The base address is the full messaging address. Delivery
/// reports are push only, so a message ends as Sent here. No idempotency key: an unclear answer is Uncertain.
class AfricasTalkingGateway final : public MessageGateway
{
public:
    [[nodiscard]] static Result<std::unique_ptr<MessageGateway>> make(const AccountConfig &config, HttpClient &http,
                                                                      const Clock &clock);

    void send(const OutgoingMessage &message, std::function<void(SendOutcome)> done) override;
    void test(std::function<void(Result<QString>)> done) override;

    /// What an answer to a message means; `nowMs` for Retry-After. Public for tests with mutilated answers.
    [[nodiscard]] static SendOutcome understand(const HttpAnswer &answer, qint64 nowMs);

private:
    AfricasTalkingGateway(ProviderConnection connection, QString username, SecretString key, QString from,
                          const Clock &clock);
    [[nodiscard]] HttpRequest withKey(HttpRequest request) const;

    ProviderConnection m_connection;
    QString m_username;
    SecretString m_key;
    QString m_from;
    const Clock &m_clock;
};
