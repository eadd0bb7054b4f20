#include "core/services/day_takings.h"

#include <QDateTime>

Result<DayTakings> readDayTakings(const ServiceContext &context, const QDate &day)
{
    MPM_TRY(const auto company, readCompany(context.database));
    const Instant begin{day.startOfDay(company.zone).toMSecsSinceEpoch()};
    const Instant end{day.addDays(1).startOfDay(company.zone).toMSecsSinceEpoch()};
    DayTakings takings;
    MPM_CHECK(context.database.forEach(
        QStringLiteral("SELECT amount FROM payment WHERE paid_ms >= ? AND paid_ms < ? AND status = 'accepted' AND account_key <> 'credit'"),
        {toSql(begin), toSql(end)}, [&](const Row &row) {
            ++takings.payments;
            takings.sum += row.money(0);
            return true;
        }));
    return takings;
}
