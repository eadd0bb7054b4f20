#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/providers/lifetime.h"

#include <functional>
#include <optional>

struct OutgoingMessage
{
    MessageId id;
    QString to;  ///< E.164 with '+'
    QString text;
};

enum class SendState {
    Sent,        ///< accepted by the gateway
    Refused,     ///< definite and permanent (wrong number, blacklist)
    RetryLater,  ///< definite, but the cause can pass (no credit, not connected, 429)
    Uncertain,   ///< sent, outcome unknown: never repeated by itself
};

struct SendOutcome
{
    SendState state = SendState::Uncertain;
    QString gatewayId;  ///< the gateway's id of the message
    QString detail;
    std::optional<std::chrono::milliseconds> retryAfter;
    bool isUnauthorised = false;  ///< RetryLater, and the cause is a login that was refused: for a person
};

enum class DeliveryState { Unknown, OnTheWay, Delivered, Failed };

/// One configured SMS gateway. Asynchronous like TokenIssuer.
class MessageGateway
{
public:
    virtual ~MessageGateway() = default;
    virtual void send(const OutgoingMessage &message, std::function<void(SendOutcome)> done) = 0;
    virtual void test(std::function<void(Result<QString>)> done) = 0;

    [[nodiscard]] virtual bool canAskDelivery() const { return false; }
    virtual void deliveryState(const QString &gatewayId, std::function<void(Result<DeliveryState>)> done);

protected:
    Lifetime m_lifetime;
};
