#include "core/services/day_close.h"

#include "core/services/audit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

DayCloseView readClose(const Row &row)
{
    return {row.date(0), row.integer(1), row.money(2), row.instant(3), row.text(4), row.text(5)};
}

} // namespace

Result<std::optional<QDate>> closedThrough(Database &database)
{
    // max() reads one entry of the index, and answers nothing in a row when no day is closed.
    MPM_TRY(const auto last, database.readFirst(u"SELECT max(day) FROM day_close"_s, {}, [](const Row &row) {
        return row.isNull(0) ? std::optional<QDate>() : row.date(0);
    }));
    return last.value_or(std::nullopt);
}

Outcome requireOpenDay(Database &database, const QDate &date, const QString &field)
{
    MPM_TRY(const auto closed, closedThrough(database));
    if (!closed || date > *closed)
        return {};
    return refused(u"day_closed"_s,
                   u"The days up to %1 are closed: date it later."_s.arg(closed->toString(Qt::ISODate)), field);
}

Result<QDate> bookingDay(Database &database, const Company &company, const QDate &date)
{
    MPM_TRY(const auto closed, closedThrough(database));
    if (!closed || date > *closed)
        return date;
    return std::max(company.dateOf(database.clock().now()), closed->addDays(1));
}

Result<DayCloseView> DayCloseService::close(const QDate &day, const QString &note)
{
    auto &database = m_context.database;
    if (!day.isValid())
        return invalid(u"invalid_date"_s, u"This is not a date."_s, u"date"_s);
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto company, readCompany(database));
    if (day > company.dateOf(database.clock().now()))
        return invalid(u"future_date"_s, u"A day that has not come cannot be closed."_s, u"date"_s);
    MPM_CHECK(requireOpenDay(database, day, u"date"_s));
    MPM_TRY(const auto figures, readFigures(database, {day, day}));
    const DayCloseView view{
        day, figures.payments, figures.split.total(), database.clock().now(), m_context.user, note.trimmed()};
    const auto id = makeNaturalUuid(u"day_close"_s, {day.toString(Qt::ISODate)}).toRfc4122();
    MPM_CHECK(transaction.insert("day_close"_L1, {{"id"_L1, toSql(id)},
                                                  {"day"_L1, toSql(day)},
                                                  {"payments"_L1, toSql(view.payments)},
                                                  {"amount"_L1, toSql(view.amount)},
                                                  {"at_ms"_L1, toSql(view.at)},
                                                  {"by_user"_L1, toSql(view.by)},
                                                  {"note"_L1, toSql(view.note)}}));
    MPM_CHECK(
        writeAudit(transaction, {m_context.user, u"day.closed"_s, u"day_close"_s, id, {}, day.toString(Qt::ISODate)}));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<std::vector<DayCloseView>> DayCloseService::list(int limit)
{
    return m_context.database.readAll(
        u"SELECT day, payments, amount, at_ms, by_user, note FROM day_close ORDER BY day DESC LIMIT ?"_s,
        {toSql(limit)}, readClose);
}
