#pragma once

#include "core/services/payment_service.h"

/// Payments as screens and commands show them.
[[nodiscard]] Result<PaymentView> readPaymentView(Database &database, const PaymentId &id);
[[nodiscard]] Result<std::vector<AllocationView>> readAllocationViews(Database &database, const PaymentId &id);
[[nodiscard]] Result<PaymentId> findPayment(Database &database, const QString &key);
[[nodiscard]] Result<Page<PaymentRow>> listPayments(Database &database, const Company &company,
                                                    const PaymentFilter &filter, const PageRequest &page);
