#pragma once

#include "core/services/context.h"

#include <array>

/// The sorts of allocation in the order in which reports show them.
inline constexpr std::array<AllocationType, 7> revenueTypes{AllocationType::Energy,
                                                            AllocationType::AccessRate,
                                                            AllocationType::DeviceInstalment,
                                                            AllocationType::ApplianceInstalment,
                                                            AllocationType::Service,
                                                            AllocationType::Recovery,
                                                            AllocationType::Credit};

/// Money received by what it was spent on (domain rules, section 8). May be below zero: the lines of a reversal count
/// on the day of the reversal. Credit that is used up leaves `Credit` and goes elsewhere, so the total is always new
/// money; grants are no money at all.
class RevenueSplit
{
public:
    [[nodiscard]] Money of(AllocationType type) const { return m_amounts[static_cast<size_t>(type)]; }
    [[nodiscard]] Money total() const;
    void add(AllocationType type, Money amount) { m_amounts[static_cast<size_t>(type)] += amount; }
    RevenueSplit &operator+=(const RevenueSplit &other);

    friend bool operator==(const RevenueSplit &, const RevenueSplit &) = default;

private:
    std::array<Money, revenueTypes.size()> m_amounts{};
};

/// What a time, a place or a channel brought.
struct Figures
{
    qint64 payments = 0;  ///< booked, by payment date, also those reversed since; without payments made with credit
    qint64 reversals = 0; ///< by date of the reversal
    RevenueSplit split;
    qint64 wattHours = 0; ///< in tokens that payments made, less what reversals took back undelivered
    qint64 days = 0;      ///< the same for SHS and e-bikes, without initial days

    [[nodiscard]] bool isEmpty() const { return *this == Figures(); }
    Figures &operator+=(const Figures &other);

    friend bool operator==(const Figures &, const Figures &) = default;
};

/// Calendar dates in the company's zone, both included.
struct DateRange
{
    QDate from, to;

    [[nodiscard]] bool contains(const QDate &day) const { return from <= day && day <= to; }

    friend bool operator==(const DateRange &, const DateRange &) = default;
};

enum class ReportBy
{
    Day,
    Month,
    MiniGrid,
    Village,
    Channel,
};
[[nodiscard]] QString toWord(ReportBy by); ///< "day", "month", "mini_grid", "village", "channel"
/// Takes "mini-grid", too. Fails with Invalid "unknown_grouping" (field by).
[[nodiscard]] Result<ReportBy> reportByFromWord(const QString &word);

struct FigureRow
{
    DateRange range;
    QString name;   ///< of the place or channel ("cash" and other words as they are stored); empty for times
    QString parent; ///< mini-grid of a village, cluster of a mini-grid
    QByteArray key; ///< id of the place; of a channel its account_key
    Figures figures;
};

/// From the totals of the day: what this costs does not depend on the number of payments.
[[nodiscard]] Result<Figures> readFigures(Database &database, const DateRange &range);
/// Days and months come whole, the empty ones too, in their order (a month cut to the range); places and channels only
/// where something was, the largest first. A village counts for the mini-grid it belongs to now.
[[nodiscard]] Result<std::vector<FigureRow>> readFigureRows(Database &database, const DateRange &range, ReportBy by);
