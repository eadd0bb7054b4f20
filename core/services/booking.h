#pragma once

#include "core/domain/distribution.h"
#include "core/services/context.h"
#include "core/services/device_facts.h"

/// Checks 3 to 9 of domain rules, section 7, and the booking of section 8, inside one transaction.

/// What is to be booked, whichever door it came through.
struct BookingRequest
{
    Money amount;
    Instant paidAt;
    PaymentOrigin origin = PaymentOrigin::Channel;
    QString accountKey;
    QString serial;
    std::optional<SaleId> onlySale; ///< cash for one sale: `serial` is not looked at
    bool isRecovery = false;        ///< a person knows that this sale was written off (write_off.h)
};

/// How it is to be spent; nothing is written yet but the access charges that were missing.
struct BookingPlan
{
    BookingRequest request;
    std::optional<DeviceFacts> device; ///< empty: an appliance without a device
    CustomerFacts customer;
    Distribution distribution;
    std::optional<WriteOffId> recovers; ///< money on a debt that was written off: one line, a recovery
    Money pricePerKwh;
    QString tariffName;
    QDate date;     ///< of the payment: what is due by then
    QDate bookedOn; ///< of the journal and the figures: the same, unless that day is closed (day_close.h)
};

/// Fails with Refused and the code of section 7; then nothing may be booked.
[[nodiscard]] Result<BookingPlan> planBooking(Transaction &transaction, const Company &company,
                                              const BookingRequest &request);

/// The columns of the payment's row that say how it was booked; takes the next receipt number.
[[nodiscard]] Result<Fields> bookedFields(Transaction &transaction, const Company &company, const BookingPlan &plan);

/// Lines, debts, carry, credit, journal, tokens, message. The payment's row is already there.
[[nodiscard]] Outcome writeBooking(Transaction &transaction, const Company &company, const PaymentId &payment,
                                   const BookingPlan &plan, const QString &user);

/// Marks a plan on which nothing is open as complete.
[[nodiscard]] Outcome completeIfPaid(Transaction &transaction, const SaleId &sale);
