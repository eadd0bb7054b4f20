#pragma once

#include "core/providers/message_gateway.h"
#include "core/services/context.h"

struct MessageView
{
    MessageId id;
    QString phone, body, kind, state, detail, customerName, gateway;
    int attempts = 0;
    Instant createdAt;
    std::optional<Instant> sentAt, deliveredAt;
};

/// What a person does with messages. Fails: not_found, not_allowed.
class MessageService
{
public:
    explicit MessageService(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<MessageView> read(const MessageId &id);
    [[nodiscard]] Result<Page<MessageView>> list(const QString &state, const PageRequest &page);
    /// Newest first; those to merged duplicates too.
    [[nodiscard]] Result<Page<MessageView>> ofCustomer(const CustomerId &customer, const PageRequest &page);
    /// Of the payment and of its tokens, oldest first.
    [[nodiscard]] Result<std::vector<MessageView>> ofPayment(const PaymentId &payment);
    /// The same words once more, to the number that the customer has now; answers the new message's id.
    [[nodiscard]] Result<MessageId> resend(const MessageId &id);
    [[nodiscard]] Result<MessageView> retry(const MessageId &id);  ///< a failed one
    [[nodiscard]] Result<MessageView> resolve(const MessageId &id, bool wasSent);  ///< an uncertain one

private:
    ServiceContext m_context;
};

/// The message queue as the worker sees it; the same rules as TokenQueue.
class MessageQueue
{
public:
    explicit MessageQueue(ServiceContext context) : m_context(std::move(context)) {}

    struct Job
    {
        OutgoingMessage message;
        int attempt = 0;
    };
    struct Followed
    {
        MessageId id;
        QString gatewayId;
    };

    [[nodiscard]] Outcome recover();  ///< `sending` when the process died becomes `uncertain`
    [[nodiscard]] Result<std::optional<Job>> takeNext(const AccountId &gateway);
    [[nodiscard]] Outcome finish(const Job &job, const AccountId &gateway, const SendOutcome &outcome);
    /// Sent messages of this gateway whose delivery may be asked for now.
    [[nodiscard]] Result<std::vector<Followed>> toFollow(const AccountId &gateway, int limit);
    [[nodiscard]] Outcome recordDelivery(const MessageId &id, DeliveryState state);

private:
    ServiceContext m_context;
};

/// Queues one message; the unique key (cause, kind, copy) makes a second one for the same cause impossible.
/// Does nothing when the customer has no phone.
[[nodiscard]] Outcome queueMessage(Transaction &transaction, const QString &causeType, const QByteArray &causeId, const QString &kind,
                                   int copy, const CustomerId &customer, const QString &body);

/// Messages of the payment and its tokens that were not handed to a gateway yet.
[[nodiscard]] Result<qint64> countWaitingMessages(Database &database, const PaymentId &payment);
/// The same to a phone that need not be the customer's own (E.164, not empty).
[[nodiscard]] Outcome queueMessageTo(Transaction &transaction, const QString &phone, const QString &causeType,
                                     const QByteArray &causeId, const QString &kind, int copy,
                                     const CustomerId &customer, const QString &body);
