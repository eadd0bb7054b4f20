#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/money.h"
#include "core/providers/lifetime.h"

#include <functional>
#include <optional>
#include <vector>

/// Where in the provider's row a possible serial was found; in the order of the rule "first hit wins"
/// (mobile-money reference, section 19).
struct SerialCandidate
{
    QString text;
    QString where; ///< "metadata.serial_id", "reference", "reference without suffix", "column message"
    friend bool operator==(const SerialCandidate &, const SerialCandidate &) = default;
};

enum class ProviderPaymentState
{
    Settled,
    Pending,
    Failed,
    Reversed,
    Abandoned, ///< nobody has paid so far, and the provider expects nobody to; it may still become Settled
};

/// One row of a payment channel, understood but not yet judged.
struct ProviderPayment
{
    QString reference;           ///< the provider's immutable identifier: identity together with the account
    QStringList otherReferences; ///< of a statement's row without an id: by which it may be stored (RowIds)
    QString providerId;          ///< the provider's second identifier, if it has one; a second row with it is refused
    QString operatorReceipt;     ///< the mobile operator's receipt, if known
    ProviderPaymentState state = ProviderPaymentState::Settled;
    QString amountText;          ///< as received
    std::optional<Money> amount; ///< empty when the text is no exact amount of the currency
    QString currency;            ///< as received, upper case; empty when the row names none
    std::vector<SerialCandidate> serials;
    QString sender;
    Instant paidAt;
    Instant createdAt;
    QByteArray raw; ///< the row as received, secrets redacted
};

struct PollRequest
{
    Instant from; ///< overlap already taken off
    Instant to;
};

struct PollResult
{
    std::vector<ProviderPayment> payments; ///< of all pages, in any order
    std::optional<Instant> newestCreated;  ///< the next cursor
    std::vector<QString> problems;         ///< rows that could not be understood at all, one sentence each
};

struct RefundRequest
{
    QString paymentReference;
    Money amount;
    QString currency;
    QString note;
};

/// Which refund is asked about.
struct RefundQuestion
{
    QString reference; ///< the provider's refund id; empty when it was lost with the answer
    QString paymentReference;
    QStringList earlier; ///< refund ids of the same payment that came to nothing: none of these is meant
};

enum class RefundProgress
{
    Pending,
    Done,
    Failed,
    Unknown
};

struct RefundAnswer
{
    RefundProgress progress = RefundProgress::Unknown;
    QString reference; ///< the provider's refund id
    QString detail;
    bool isSafeToRepeat = false; ///< certainly not received by the provider
    bool waitsForPerson = false; ///< pending, and stays so until somebody gives the provider what it asks for
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// One configured payment channel that is asked. Asynchronous like TokenIssuer.
/// Errors: Network, Timeout, RateLimited (retryAfter in `native` as milliseconds), Unauthorised, Protocol.
class PaymentSource
{
public:
    virtual ~PaymentSource() = default;
    virtual void poll(const PollRequest &request, std::function<void(Result<PollResult>)> done) = 0;
    virtual void test(std::function<void(Result<QString>)> done) = 0;

    [[nodiscard]] virtual bool canRefund() const { return false; }
    virtual void refund(const RefundRequest &request, std::function<void(RefundAnswer)> done);
    /// What became of a refund: by its reference, or by the payment's when ours was lost.
    virtual void refundState(const RefundQuestion &question, std::function<void(RefundAnswer)> done);

protected:
    Lifetime m_lifetime;
};
