#pragma once

#include "core/services/booking.h"
#include "core/services/sale_service.h"

/// The part of a plan that nobody pays any more, and what came in afterwards all the same: a recovery, never a
/// collection (product expectations, sections 2 and 3).
struct WriteOffView
{
    WriteOffId id;
    SaleId sale;
    CustomerId customer; ///< of then
    QDate date;
    Money amount, recovered;
    QString by, reason;
    Instant at;
};

/// What is left to pay on a sale that is being archived; writes nothing when that is nothing.
[[nodiscard]] Outcome insertWriteOff(Transaction &transaction, const SaleView &sale, const QDate &date,
                                     const ArchiveOrder &order);
/// Empty when nothing was written off on the sale.
[[nodiscard]] Result<std::optional<WriteOffView>> findWriteOff(Database &database, const SaleId &sale);

/// Money for a sale that is archived: at most what was written off and did not come in yet. Fills who pays, the one
/// line of the distribution, and `recovers`. Fails with Refused: nothing_to_pay, exceeds_outstanding.
[[nodiscard]] Outcome planRecovery(Database &database, BookingPlan &plan);
/// The recovery charge that such a payment pays. It is made with its payment and is no debt of anybody: a reversal of
/// the payment leaves the write-off as it was.
[[nodiscard]] Outcome insertRecovered(Transaction &transaction, const BookingPlan &plan, const PaymentId &payment);
