#pragma once

#include "core/services/day_figures.h"

/// A closed day (product expectations, section 2: "Daily reconciliation"): its figures do not change any more.
/// - Nothing that a person enters may be dated on or before it: desk payments and reversals are refused "day_closed".
/// - Money that a channel holds already (polled, imported, matched by a person later) is never refused for that. It
/// keeps
///   its own payment date, by which it is split (domain rules, section 8), and is booked in the journal and in the
///   figures on the first open day: `lateOf` of the payment says so.
/// - A correction of a payment of a closed day takes it back and books it again on that first open day.
struct DayCloseView
{
    QDate day;
    qint64 payments = 0; ///< booked on the day
    Money amount;        ///< new money of the day
    Instant at;
    QString by, note;
};

class DayCloseService
{
public:
    explicit DayCloseService(ServiceContext context) : m_context(std::move(context)) {}

    /// Fails with Invalid "invalid_date", "future_date" (field date), Refused "day_closed" (field date) when it is
    /// closed.
    [[nodiscard]] Result<DayCloseView> close(const QDate &day, const QString &note);
    /// Newest first, at most `limit`.
    [[nodiscard]] Result<std::vector<DayCloseView>> list(int limit);

private:
    ServiceContext m_context;
};

/// The last closed day; empty when none is.
[[nodiscard]] Result<std::optional<QDate>> closedThrough(Database &database);
/// Refused "day_closed" naming `field` when nothing may be dated on `date` any more.
[[nodiscard]] Outcome requireOpenDay(Database &database, const QDate &date, const QString &field);
/// The day on which something dated `date` is booked now: that day, or when it is closed today, or the first open day.
[[nodiscard]] Result<QDate> bookingDay(Database &database, const Company &company, const QDate &date);
