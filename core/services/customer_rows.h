#pragma once

#include "core/services/customer_service.h"

/// What the customer screens, the registration and the imports share about customer rows.

[[nodiscard]] Result<CustomerView> readCustomerView(Database &database, const CustomerId &id);
/// Fails with NotFound "unknown_customer" (field customer) when there is no such customer or it is archived.
[[nodiscard]] Outcome requireActiveCustomer(Database &database, const CustomerId &id);
/// The active customer with this phone in E.164, or the one into whom a customer with this phone was merged, or none.
[[nodiscard]] Result<std::optional<CustomerId>> findCustomerByPhone(Database &database, const QString &e164);
/// By id, customer number or phone; of a merged customer they lead to the present one (customer_family.h). Fails with
/// NotFound "unknown_customer".
[[nodiscard]] Result<CustomerId> findCustomer(Database &database, const Company &company, const QString &key);

/// Nothing, or an address that mail can be sent to. Fails with Invalid "invalid_email" (field email).
[[nodiscard]] Outcome checkEmail(const QString &email);

/// A line of the list; `customerRowColumns` stand behind the two ordering columns (text_list.h).
extern const QString customerRowColumns;
[[nodiscard]] CustomerRow readCustomerRow(const Row &row);

/// Names, phone, number and the serials of the customer's devices, and those of the duplicates merged into it; an
/// archived customer is not found any more.
[[nodiscard]] Outcome refreshCustomerSearch(Transaction &transaction, const CustomerId &id);

/// The form in which customers are ordered: surname, then name, without case and accents.
[[nodiscard]] QString customerSortKey(const QString &surname, const QString &name);
