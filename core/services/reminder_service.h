#pragma once

#include "core/services/context.h"

/// When customers are reminded of the instalments of one appliance (domain rules, section 19).
struct ReminderRule
{
    ApplianceId appliance;
    QString applianceName;
    int upcomingDays = 0; ///< 0..365: upcoming when 0 <= due - today <= upcomingDays
    int overdueDays = 1;  ///< 1..365: overdue when today - due >= overdueDays
    bool isOn = false;
};

struct DueReminder
{
    SaleId sale;
    CustomerId customer;
    QString saleNumber, customerName, phone, language, appliance, serial;
    int instalment = 0;
    QDate due;
    Money open;
    bool isOverdue = false;
};

/// Reminders by the appliance's own rule alone, each once for an instalment and its due date. Fails: unknown_appliance,
/// invalid_count (field upcoming_days, overdue_days).
class ReminderService
{
public:
    explicit ReminderService(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<std::vector<ReminderRule>> rules();
    [[nodiscard]] Result<ReminderRule> rule(const QString &appliance);
    [[nodiscard]] Result<ReminderRule> set(const QString &appliance, int upcomingDays, int overdueDays, bool isOn);
    /// What would be sent on `date` and was not yet; at most `limit`, the earliest due first.
    [[nodiscard]] Result<std::vector<DueReminder>> due(const QDate &date, int limit);
    /// Queues the messages of at most `limit` of them in one transaction and answers how many it looked at; call again
    /// until it answers 0.
    [[nodiscard]] Result<int> queueDue(const QDate &date, int limit);

private:
    ServiceContext m_context;
};

/// Customers are not woken: reminders go out between these hours of the company's day.
inline constexpr int firstReminderHour = 8;
inline constexpr int lastReminderHour = 20;
