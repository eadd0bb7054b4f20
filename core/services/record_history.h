#pragma once

#include "core/services/cursor.h"

/// One line of the audit log: of a customer also those of its devices, sales and payments.
struct ChangeView
{
    Instant at;
    QString user;
    QString action;  ///< "customer.edit", "device.assign", "sale.replan", ...
    QString entity;  ///< the table
    QString subject; ///< customer number, serial, sale number or receipt
    QString before, after;
};

/// The audit log "a", newest first, for conditions to be added; its rows are read by readChange().
[[nodiscard]] TimeList auditList();
[[nodiscard]] ChangeView readChange(const Row &row);

/// Who changed what of one record, and when (product expectations, section 2: "Who did it"). Newest first. All fail
/// with Invalid: invalid_limit (limit), invalid_cursor (after). A customer's is in customer_history.h.
class RecordHistory
{
public:
    explicit RecordHistory(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<Page<ChangeView>> ofTariff(const TariffId &tariff, const PageRequest &page);
    /// Its reminders among it.
    [[nodiscard]] Result<Page<ChangeView>> ofAppliance(const ApplianceId &appliance, const PageRequest &page);
    [[nodiscard]] Result<Page<ChangeView>> ofAccount(const AccountId &account, const PageRequest &page);
    /// With what was done to the tokens that it made.
    [[nodiscard]] Result<Page<ChangeView>> ofPayment(const PaymentId &payment, const PageRequest &page);
    [[nodiscard]] Result<Page<ChangeView>> ofCompany(const PageRequest &page);

private:
    [[nodiscard]] Result<Page<ChangeView>> read(const QString &condition, const SqlValues &values,
                                                const PageRequest &page);

    ServiceContext m_context;
};
