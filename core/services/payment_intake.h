#pragma once

#include "core/services/booking.h"
#include "core/services/payment_rows.h"

/// A channel account that payments come in by.
struct ReceivingChannel
{
    AccountId id;
    QString provider; ///< word that is stored with each payment
    QString currency; ///< of payments that name none
};

/// What became of one row of a channel.
struct ReceivedPayment
{
    PaymentId id;
    PaymentStatus status = PaymentStatus::Accepted;
    QString reason; ///< refusal code, empty when accepted
    QString detail; ///< of a conflict: that of its open item
};

/// PaymentService::receive() inside somebody else's transaction, without reading back what was written.
[[nodiscard]] Result<ReceivedPayment> receiveWithin(Transaction &transaction, const Company &company,
                                                    const ReceivingChannel &channel, const ProviderPayment &row,
                                                    const QString &user);

/// The way of one payment from arrival to its outcome, inside one transaction (domain rules, section 7).

/// Books `plan` on a row that is new (`stored` empty) or waits in `expected` state columns; writes the audit line.
[[nodiscard]] Outcome acceptPayment(Transaction &transaction, const Company &company, const IncomingPayment &incoming,
                                    const BookingPlan &plan, const Fields &also = {});
/// The same for a row that is already there; refused "not_allowed" when it left `expected` meanwhile.
[[nodiscard]] Outcome acceptStored(Transaction &transaction, const Company &company, const StoredPayment &stored,
                                   const Fields &expected, const Fields &also, const BookingPlan &plan,
                                   const QString &user);
/// An unmatched payment, booked on a device that a person chose; match() without its transaction.
[[nodiscard]] Outcome matchWithin(Transaction &transaction, const ServiceContext &context, const Company &company,
                                  const PaymentId &id, const QString &serial);
/// Same identity with another content: an open item, once for each content.
[[nodiscard]] Outcome raiseConflict(Transaction &transaction, const PaymentId &stored, const QString &detail);
/// What the two say, for the open item.
[[nodiscard]] QString conflictDetail(const StoredPayment &stored, const IncomingPayment &incoming);
/// Whether the time lies more than a day ahead of the clock.
[[nodiscard]] bool isFuture(const Database &database, Instant instant);
/// Money that staff take, or credit that staff spend: what is refused was never taken.
[[nodiscard]] bool isStaffMoney(const QString &accountKey);
