#pragma once

#include "core/providers/message_gateway.h"
#include "core/providers/provider_connection.h"

/// TextBee, an Android phone as gateway (mobile-money reference, section 16.2). Delivery can be asked for.
class TextBeeGateway final : public MessageGateway
{
public:
    [[nodiscard]] static Result<std::unique_ptr<MessageGateway>> make(const AccountConfig &config, HttpClient &http,
                                                                      const Clock &clock);

    void send(const OutgoingMessage &message, std::function<void(SendOutcome)> done) override;
    void test(std::function<void(Result<QString>)> done) override;
    [[nodiscard]] bool canAskDelivery() const override { return true; }
    void deliveryState(const QString &gatewayId, std::function<void(Result<DeliveryState>)> done) override;

    /// What the answers mean. Public for tests with mutilated answers.
    [[nodiscard]] static SendOutcome understand(const HttpAnswer &answer, qint64 nowMs);
    [[nodiscard]] static Result<DeliveryState> understandDelivery(const HttpAnswer &answer, qint64 nowMs);

private:
    TextBeeGateway(ProviderConnection connection, const QString &deviceId, SecretString key, const Clock &clock);
    [[nodiscard]] QString path(const QString &rest) const;
    [[nodiscard]] HttpRequest withKey(HttpRequest request) const;

    ProviderConnection m_connection;
    QString m_devicePath;
    SecretString m_key;
    const Clock &m_clock;
};
