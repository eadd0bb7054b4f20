#pragma once

#include "core/services/context.h"

/// Money that stands with a customer or a meter rather than on a debt: credit and carries (domain rules, sections 9,
/// 13, 15).

struct MoneyCause
{
    QString type; ///< "payment", "reversal", "reassign", "archive", "credit_refund"
    QByteArray id;
    QString user;
    QString note;
};

[[nodiscard]] Result<Money> creditOf(Database &database, const CustomerId &customer);
/// Adds (or, below zero, takes) credit; zero writes nothing. The journal is the caller's.
[[nodiscard]] Outcome addCredit(Transaction &transaction, const CustomerId &customer, Money amount,
                                const MoneyCause &cause);

/// Sets the vend carry of a meter and notes the change.
[[nodiscard]] Outcome setVendCarry(Transaction &transaction, const DeviceId &meter, Money from, Money to,
                                   const MoneyCause &cause);
/// Sets the carry of a service sale and notes the change.
[[nodiscard]] Outcome setServiceCarry(Transaction &transaction, const SaleId &sale, const DeviceId &device, Money from,
                                      Money to, const MoneyCause &cause);

/// The meter leaves `customer`: its carry becomes the customer's credit, journal included (domain rules, section 9).
[[nodiscard]] Outcome moveCarryToCredit(Transaction &transaction, const DeviceId &meter, const CustomerId &customer,
                                        const QDate &date, const MoneyCause &cause);

/// What a reversed payment took away and cannot be taken back: due at once. Zero writes nothing; the journal is the
/// caller's.
[[nodiscard]] Outcome addRecoveryCharge(Transaction &transaction, const CustomerId &customer, const PaymentId &payment,
                                        const QDate &date, Money amount);
/// Writes off all open recovery charges, access charges and instalments of a customer, journal included (section 17).
[[nodiscard]] Outcome writeOffDebts(Transaction &transaction, const CustomerId &customer, const QDate &date,
                                    const MoneyCause &cause);
