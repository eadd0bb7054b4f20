#pragma once

#include "core/services/payment_service.h"

/// Payments in the store, as the checks and the queues need them.

/// What arrived, before it is judged.
struct IncomingPayment
{
    QString accountKey, provider, reference, providerId, operatorReceipt;
    std::optional<Money> amount;
    QString amountText, currency;
    QString namedSerial, serialSource;
    QStringList otherSerials;   ///< further candidates of the same row
    std::optional<SaleId> sale; ///< cash for one sale
    QString sender;
    Instant paidAt;
    QByteArray raw;
    QString user;

    [[nodiscard]] PaymentId id() const;
};

struct StoredPayment
{
    PaymentId id;
    QString accountKey, provider, reference, namedSerial, currency, amountText, status, reason, unmatched;
    std::optional<Money> amount;
    Instant paidAt;
    std::optional<CustomerId> customer;
    std::optional<DeviceId> device;
    std::optional<SaleId> sale;
};

/// The payment with this identity, or the one that has the row's second identifier.
[[nodiscard]] Result<std::optional<StoredPayment>> findSeenPayment(Database &database, const IncomingPayment &incoming);
/// The reference that a provider's row is stored under: its own, or the first of its others that is there; its own
/// when it is new.
[[nodiscard]] Result<QString> storedReference(Database &database, const QString &accountKey,
                                              const ProviderPayment &row);
[[nodiscard]] Result<StoredPayment> readStoredPayment(Database &database, const PaymentId &id);

/// The day that has the payment in the books; empty when it is not booked.
[[nodiscard]] Result<std::optional<QDate>> bookedDay(Database &database, const PaymentId &id);

/// The payment that has this one's money now: itself, or the end of its corrections. Empty when nobody has it.
[[nodiscard]] Result<std::optional<PaymentId>> holderOfMoney(Database &database, const StoredPayment &payment);

/// Whether the row says what is stored: amount, currency and serial, or the one sale it was paid for.
[[nodiscard]] bool isSameContent(const StoredPayment &stored, const IncomingPayment &incoming);
[[nodiscard]] bool isSameMoney(const StoredPayment &stored, const IncomingPayment &incoming);

/// Writes the row with `outcome` (status, reason and what the booking adds), its raw text and search document.
[[nodiscard]] Outcome insertPayment(Transaction &transaction, const IncomingPayment &incoming, const Fields &outcome);
/// What the provider says of a payment that was announced before, by itself or by our own request.
[[nodiscard]] Outcome keepRaw(Transaction &transaction, const IncomingPayment &incoming);
/// The columns that are known only now that it is paid: the provider's time is its payment date.
[[nodiscard]] Result<Fields> confirmedFields(Database &database, const IncomingPayment &incoming);
[[nodiscard]] Outcome indexPayment(Transaction &transaction, const PaymentId &id);
/// The columns of a refusal; `isHeld`: the company holds the money, so it waits under unmatched.
[[nodiscard]] Fields refusedFields(const QString &reason, bool isHeld);

/// A payment as it is shown that is not in the store: refused at the desk, or in conflict.
[[nodiscard]] PaymentView viewOfIncoming(const IncomingPayment &incoming, PaymentStatus status, const QString &reason,
                                         Instant now);
[[nodiscard]] Result<PaymentStatus> paymentStatusFromWord(const QString &word);
