#pragma once

#include "core/services/account_service.h"
#include "core/services/payment_service.h"

/// What the worker and the statement import hand in: rows of one channel account.
class ChannelInbox
{
public:
    explicit ChannelInbox(ServiceContext context) : m_context(std::move(context)) {}

    struct Window
    {
        PollRequest request;
        bool isDeep = false; ///< the nightly long look-back
    };
    /// From cursor minus overlap (or the account's `since`) to now.
    [[nodiscard]] Result<Window> window(const AccountView &channel, std::chrono::seconds defaultOverlap);
    /// Books all rows in payment order (time, then reference), each in its own transaction, then moves the cursor.
    /// A row that cannot be booked now (storage) stops before the cursor moves. Answers how many were new.
    [[nodiscard]] Result<qint64> takeIn(const AccountView &channel, const Window &window, const PollResult &result);

private:
    ServiceContext m_context;
};

/// Back-off and health of an account, remembered across restarts (account_state).
class AccountHealth
{
public:
    explicit AccountHealth(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Outcome succeeded(const AccountId &account, std::chrono::milliseconds nextIn);
    /// Full jitter, 5 s base, 15 min cap; `retryAfter` wins when longer. `stop`: waits for a person (401 and the like).
    [[nodiscard]] Outcome failed(const AccountId &account, const QString &error,
                                 std::optional<std::chrono::milliseconds> retryAfter, bool stop);
    [[nodiscard]] Result<bool> isDue(const AccountId &account);

private:
    ServiceContext m_context;
};

/// Refunds as the worker sees them.
class RefundQueue
{
public:
    explicit RefundQueue(ServiceContext context) : m_context(std::move(context)) {}

    struct Job
    {
        RefundId id;
        RefundRequest request;
        bool askOnly = false; ///< it was sent before: only its state may be asked
        QString reference;
        QStringList earlier; ///< references of refunds of the same payment that came to nothing
        Instant approved;    ///< when: a refund that was asked for again is another one
    };
    /// The next approved or pending refund of this channel that is due; `was_sent` is on disk before it is returned. It
    /// is not due again before the time limit of the account has passed.
    [[nodiscard]] Result<std::optional<Job>> takeNext(const AccountId &channel);
    /// Also when a person closed the refund meanwhile: what the channel says is never lost (raiseContradiction), and
    /// money that goes back keeps the payment from being used, as long as it is open.
    [[nodiscard]] Outcome finish(const Job &job, const RefundAnswer &answer);

private:
    ServiceContext m_context;
};
