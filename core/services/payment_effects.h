#pragma once

#include "core/services/payment_preview.h"

/// The books of one customer as far as payments change them, read inside the transaction that does it.
struct CustomerBooks
{
    struct Meter
    {
        DeviceId id;
        QString serial;
        Money carry;
    };

    CustomerId id;
    QString name, phone, village;
    std::vector<SaleView> sales;
    std::vector<ChargeEffect> charges;      ///< `paidBefore` and `paidAfter` are what is paid now
    std::vector<RecoveryEffect> recoveries; ///< the same
    std::vector<Meter> meters;
    std::vector<TokenView> tokens; ///< of the payments asked for, and what may still be cancelled on his devices
    Money credit;
};
[[nodiscard]] Result<CustomerBooks> readCustomerBooks(Database &database, const CustomerId &customer,
                                                      const std::vector<PaymentId> &payments);

/// Only what differs; both are books of one customer.
[[nodiscard]] CustomerEffects differenceOf(const CustomerBooks &before, const CustomerBooks &after);
