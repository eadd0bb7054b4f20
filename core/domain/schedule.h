#pragma once

#include "core/base/result.h"
#include "core/domain/calendar.h"
#include "core/domain/money.h"

#include <optional>
#include <variant>
#include <vector>

/// One part of a plan. Number 0 is the down payment: due on the sale date, buys no days.
struct Instalment
{
    int number = 0;
    QDate due;
    Money cost;
    Money paid;
    int days = 0;  ///< the days it buys, fixed when the schedule is made (domain rules, section 10)

    [[nodiscard]] Money open() const { return cost - paid; }
    [[nodiscard]] bool isPaid() const { return paid >= cost; }
    friend bool operator==(const Instalment &, const Instalment &) = default;
};

/// Ordered by number; the down payment, when there is one, comes first.
struct Schedule
{
    std::vector<Instalment> instalments;
    Period period = Period::Monthly;
    int anchorDay = 0;  ///< day of the month that monthly due dates aim at, 1..31
    QDate saleDate;

    [[nodiscard]] Money total() const;
    [[nodiscard]] Money paid() const;
    [[nodiscard]] Money open() const { return total() - paid(); }
    [[nodiscard]] Money downPayment() const;
    [[nodiscard]] bool isDownPaymentPaid() const;
    [[nodiscard]] bool isComplete() const { return open().isZero(); }
    friend bool operator==(const Schedule &, const Schedule &) = default;
};

struct InstalmentCount
{
    qint64 count = 0;
};
struct InstalmentCost
{
    Money cost;
};
/// "Installation count based" or "instalment cost based" (domain rules, section 11).
using InstalmentScheme = std::variant<InstalmentCount, InstalmentCost>;

struct ScheduleTerms
{
    Money cost;
    Money down;
    InstalmentScheme scheme;
    Period period = Period::Monthly;
    QDate saleDate;
    std::optional<QDate> firstDue;
};

/// The most instalments one plan may have (a weekly plan of nearly 40 years): more is a typing error.
inline constexpr qint64 maximumInstalments = 2000;

/// Fails with Refused: invalid_amount (cost, down), down_payment_exceeds_cost (down), invalid_count (instalments, or
/// instalment_amount when that makes too many), instalment_exceeds_financed_amount (instalment_amount),
/// instalment_below_one_minor_unit (instalment_amount, or instalments when there are more than minor units),
/// invalid_date (date, first_due: before the sale date, or a hundred years after it).
/// With down == cost the scheme is ignored: only number 0.
[[nodiscard]] Result<Schedule> makeSchedule(const ScheduleTerms &terms);

/// Whole days earned by what is paid (domain rules, section 10). The down payment earns none.
[[nodiscard]] qint64 entitlementDays(const Schedule &schedule);
