#pragma once

#include "core/providers/payment_source.h"
#include "core/services/context.h"
#include "core/services/payment_preview.h"
#include "core/services/payment_suggestions.h"
#include "core/services/token_service.h"

enum class PaymentStatus
{
    Pending,
    Accepted,
    Refused,
    Failed,
    Reversed,
    Duplicate,
    Conflict
};
[[nodiscard]] QString toWord(PaymentStatus status);

struct AllocationView
{
    AllocationType type = AllocationType::Energy;
    Money amount; ///< negative on the opposite lines of a reversal
    QString device;
    std::optional<QDate> due;
    std::optional<SaleId> sale;
    QString saleNumber, appliance;
    std::optional<int> instalment;
    bool isReversal = false;
};

struct RefundView
{
    QString state; ///< asked, approved, pending, done, failed
    QString reference, askedBy, approvedBy, reason, detail;
    bool wasSent = false; ///< the channel may have it

    /// Asked for and not ended: the money can be booked on nothing else meanwhile.
    [[nodiscard]] bool isUnderWay() const { return state != u"done" && state != u"failed"; }
};

/// The other half of a correction.
struct PaymentLink
{
    PaymentId id;
    QString reference, serial;
};

struct ReversalView
{
    QDate date; ///< the day it counts for
    Instant at; ///< when it was done
    QString reason, by;
};

/// Money that a payer was asked for.
struct RequestView
{
    QString state; ///< queued, asking, asked, failed, uncertain, paid, expired
    QString phone, email;
    QString url;    ///< where the payer pays; empty where the channel has no page, or its address was lost
    QString detail; ///< what the channel said
    QString createdBy;
    Instant createdAt, expiresAt;
    std::optional<Instant> askedAt, finishedAt;
};

struct PaymentView
{
    PaymentId id;
    QString provider, reference, receiptNumber;
    QString accountKey, channel; ///< channel: the account's name, empty for cash
    QString serial;              ///< the device it is booked on, else as the payer named it
    QString namedSerial, serialSource;
    std::optional<Money> amount;
    QString amountText, currency;
    PaymentStatus status = PaymentStatus::Accepted;
    QString reason;    ///< refusal code, empty when accepted
    QString unmatched; ///< "", open, matched, refunded, returned
    QString resolutionNote;
    QString sender;
    Instant paidAt, receivedAt;
    std::optional<QDate> bookedLateOn; ///< its own day was closed: the day that has it in the books
    std::optional<CustomerId> customerId;
    QString customerName;
    std::optional<SaleId> saleId;
    QString noTokenReason; ///< word of NoTokenReason
    std::vector<AllocationView> allocations;
    std::vector<TokenView> tokens;
    std::optional<RefundView> refund;
    std::optional<RequestView> request;
    QString reversalReason;
    std::optional<ReversalView> reversal;
    std::optional<PaymentLink> corrects;    ///< this one was booked in its place, on another device
    std::optional<PaymentLink> correctedBy; ///< that one was booked in its place
    QByteArray raw;
};

struct PaymentRow
{
    PaymentId id;
    Instant paidAt;
    QString provider, reference, serial, customerName;
    std::optional<Money> amount; ///< in `currency`
    QString amountText, currency;
    PaymentStatus status = PaymentStatus::Accepted;
    QString reason, unmatched;
};

struct PaymentFilter
{
    std::optional<PaymentStatus> status;
    bool unmatchedOnly = false;
    std::optional<QDate> from, to; ///< payment dates, both included
    QString channel;               ///< account name or id, or "cash"
    QString serial;
    std::optional<CustomerId> customer;
    bool newestFirst = true;
};

/// Money typed in at the desk.
struct DeskPayment
{
    QString serial;             ///< or `sale`
    std::optional<SaleId> sale; ///< cash for one sale (domain rules, section 14)
    bool isRecovery = false;    ///< on a sale that was written off; without it such money is refused "nothing_to_pay"
    QString amountText;
    std::optional<Instant> at; ///< default: now
    std::optional<QDate> date; ///< alternative to `at`: now when it is today, else noon of that day in the
                               ///< company's zone
    QString provider = QStringLiteral("cash");
    QString reference; ///< empty: generated
    QString sender;
};

/// What becomes of energy and credit that the customer already used when the payment is reversed.
enum class UsedGoods
{
    AreOwed,      ///< a recovery charge, due at once (domain rules, section 15)
    AreWrittenOff ///< the company takes the loss: the charge is made and written off in one step
};

struct ReversalPreview
{
    PaymentView payment; ///< as it would be
    CustomerEffects effects;
    qint64 messagesStopped = 0; ///< queued ones that the customer would not get any more
};

/// The money of one payment, moved to another device: the reversed payment, and the new one in its place.
struct Correction
{
    PaymentView reversed, booked;
};

struct CorrectionPreview
{
    Correction result;
    CustomerEffects takenBack, booked;
    qint64 messagesStopped = 0;
};

/// Receiving and booking (domain rules, sections 7, 8, 14, 15 and 23.6). A refusal by the checks of section 7 is not an
/// error of the call: the view says status and reason. Errors are for wrong calls and the store.
class PaymentService
{
public:
    explicit PaymentService(ServiceContext context) : m_context(std::move(context)) {}

    /// A refused cash or credit payment is not stored; any other provider's is kept as unmatched.
    [[nodiscard]] Result<PaymentView> addAtDesk(const DeskPayment &payment);
    /// One row of a channel: poll, import or SMS. Pending and Failed rows are kept without booking; Reversed rows of an
    /// accepted payment raise an open item, never a reversal by themselves.
    [[nodiscard]] Result<PaymentView> receive(const AccountId &channel, const QString &providerWord,
                                              const ProviderPayment &row);

    [[nodiscard]] Result<PaymentView> read(const PaymentId &id);
    /// By id, reference or receipt number; "ambiguous_reference" when two accounts have it.
    [[nodiscard]] Result<PaymentView> find(const QString &key);
    [[nodiscard]] Result<Page<PaymentRow>> list(const PaymentFilter &filter, const PageRequest &page);

    /// An unmatched payment, by hand: booked by section 8 with its own payment date. The refusal is an error of this
    /// call (Refused, with its code) and the payment stays unmatched.
    [[nodiscard]] Result<PaymentView> match(const PaymentId &id, const QString &serial);
    /// The same for money that was meant for one sale, as cash for one sale is booked (section 14). On a sale that was
    /// written off it is a recovery (write_off.h).
    [[nodiscard]] Result<PaymentView> matchSale(const PaymentId &id, const SaleId &sale);
    [[nodiscard]] Result<PaymentView> returnedByHand(const PaymentId &id, const QString &note);
    [[nodiscard]] Result<PaymentView> askRefund(const PaymentId &id, const QString &reason);
    /// Refused "not_allowed" for the person who asked, unless only one user exists (cli.md: a second confirmation).
    [[nodiscard]] Result<PaymentView> approveRefund(const PaymentId &id);
    /// A person found out in the channel's own portal what became of a refund (`note` says how), as with a token whose
    /// answer was lost. Done: the payment is refunded. Not done: it is unmatched as before, with every way out. Refused
    /// "not_allowed" for a refund that is final, "done" also for one that was never sent, and while it is being sent.
    [[nodiscard]] Result<PaymentView> resolveRefund(const PaymentId &id, bool wasDone, const QString &note);

    /// What match() would book, or its refusal; nothing is written. Without a receipt number: it is not taken yet.
    [[nodiscard]] Result<PaymentView> previewMatch(const PaymentId &id, const QString &serial);

    [[nodiscard]] Result<PaymentView> reverse(const PaymentId &id, const QString &reason,
                                              std::optional<QDate> date = {}, UsedGoods used = UsedGoods::AreOwed);
    /// What reverse() would change; nothing is written.
    [[nodiscard]] Result<ReversalPreview> previewReversal(const PaymentId &id, UsedGoods used = UsedGoods::AreOwed);

    /// An accepted payment stands on the wrong device: in one step it is reversed and the same money is booked on the
    /// device `serial` by section 8, with the same account, payer and payment date, so that both halves cancel in the
    /// money account of that day. The provider's reference stays with the first payment, so the same row arriving again
    /// is a duplicate; the new one has it with "~1", "~2".. behind.
    /// Refused: not_allowed (not accepted; paid with credit), same_device, and every refusal of section 7.
    [[nodiscard]] Result<Correction> correct(const PaymentId &id, const QString &serial, const QString &reason);
    /// What correct() would change, or its refusal; nothing is written.
    [[nodiscard]] Result<CorrectionPreview> previewCorrection(const PaymentId &id, const QString &serial);

    /// Devices that the money may have been meant for, best first (payment_suggestions.h). For a payment that is
    /// booked: other devices than its own. At most `limit`.
    [[nodiscard]] Result<std::vector<DeviceSuggestion>> suggest(const PaymentId &id, int limit = 8);
    /// Tries the rules on the newest `payments` that are booked on the right device: how often was it the first one?
    [[nodiscard]] Result<SuggestionTrial> trySuggestions(int payments);

private:
    ServiceContext m_context;
};
