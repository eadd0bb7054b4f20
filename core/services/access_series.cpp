#include "core/services/access_series.h"

#include "core/services/audit.h"
#include "core/services/tariff_rows.h"

using namespace Qt::StringLiterals;

namespace {

struct RunningSeries
{
    QByteArray id;
    QDate start;
    QString serial; ///< of the meter
};

struct LaterCharge
{
    QByteArray id;
    QDate due;
    Money paid;
};

tl::unexpected<Error> invalidDate(const QString &sentence)
{
    return invalid(QStringLiteral("invalid_date"), sentence, QStringLiteral("date"));
}

Outcome cancelCharge(Transaction &transaction, const LaterCharge &charge, const QString &user)
{
    MPM_CHECK(
        transaction.update(QLatin1String("access_charge"), charge.id, {{QLatin1String("written_off"), toSql(true)}}));
    return writeAudit(transaction, {user,
                                    QStringLiteral("access_charge.cancel"),
                                    QStringLiteral("access_charge"),
                                    charge.id,
                                    charge.due.toString(Qt::ISODate),
                                    {}});
}

Outcome cancelChargesAfter(Transaction &transaction, const RunningSeries &series, const QDate &date,
                           const QString &user)
{
    MPM_TRY(const auto charges,
            transaction.database().readAll(QStringLiteral("SELECT id, due_date, paid FROM access_charge WHERE "
                                                          "series_id = ? AND due_date > ? AND written_off = 0"),
                                           {toSql(series.id), toSql(date)}, [](const Row &row) {
                                               return LaterCharge{row.bytes(0), row.date(1), row.money(2)};
                                           }));
    for (const auto &charge : charges) {
        if (charge.paid.isPositive())
            return invalidDate(
                QStringLiteral("The access rate of the meter %1 due on %2 has already been paid: choose that date or a "
                               "later one.")
                    .arg(series.serial, charge.due.toString(Qt::ISODate)));
        MPM_CHECK(cancelCharge(transaction, charge, user));
    }
    return {};
}

/// A series that ended later left charges which a change on `date` would have to take back.
Outcome requireNoneEndedAfter(Database &database, const DeviceId &device, const QDate &date)
{
    MPM_TRY(const auto later,
            database.readFirst(
                u"SELECT d.serial, max(s.end_date) FROM access_series s JOIN device d ON d.id = s.device_id "
                "WHERE s.device_id = ? AND s.end_date > ? GROUP BY d.id"_s,
                {toSql(device), toSql(date)}, [](const Row &row) { return std::pair(row.text(0), row.date(1)); }));
    if (!later)
        return {};
    return invalidDate(u"An access rate of the meter %1 ran until %2: choose that date or a later one."_s.arg(
        later->first, later->second.toString(Qt::ISODate)));
}

/// The day on which the meter came to its customer, into use, and onto its tariff: the latest of them.
Result<QDate> ownStart(Database &database, const Company &company, const DeviceId &device)
{
    MPM_TRY(const auto held,
            database.readFirst(u"SELECT max(coalesce(assigned_on, ''), coalesce((SELECT max(coalesce(end_date, "
                               "start_date)) FROM access_series WHERE device_id = device.id), '')) FROM device "
                               "WHERE id = ?"_s,
                               {toSql(device)},
                               [](const Row &row) { return QDate::fromString(row.text(0), Qt::ISODate); }));
    MPM_TRY(const auto onTariff, database.readFirst(u"SELECT from_ms FROM meter_tariff WHERE device_id = ? "
                                                    "ORDER BY entered_ms DESC, id DESC LIMIT 1"_s,
                                                    {toSql(device)}, [](const Row &row) { return row.instant(0); }));
    const QDate tariffDay = onTariff ? company.dateOf(*onTariff) : QDate();
    return std::max(held.value_or(QDate()), tariffDay); // a day that is none comes before all others
}

struct MeterRow
{
    std::optional<CustomerId> customer;
    std::optional<TariffId> tariff;
    bool inUse = false;
};

} // namespace

Outcome startAccessSeries(Transaction &transaction, const DeviceId &device, const CustomerId &customer,
                          const TariffId &tariff, const QDate &start)
{
    Database &database = transaction.database();
    MPM_TRY(const Tariff terms, readTariff(database, tariff));
    if (!terms.accessRate.isCharged())
        return {};
    MPM_CHECK(requireNoneEndedAfter(database, device, start));
    return transaction.insert(QLatin1String("access_series"),
                              {{QLatin1String("id"), toSql(AccessSeriesId::make(database.clock(), database.random()))},
                               {QLatin1String("device_id"), toSql(device)},
                               {QLatin1String("customer_id"), toSql(customer)},
                               {QLatin1String("tariff_id"), toSql(tariff)},
                               {QLatin1String("start_date"), toSql(start)},
                               {QLatin1String("period_days"), toSql(terms.accessRate.periodDays)},
                               {QLatin1String("amount"), toSql(terms.accessRate.amount)}});
}

Outcome endAccessSeries(Transaction &transaction, const DeviceId &device, const QDate &date, const QString &user)
{
    MPM_TRY(const auto series,
            transaction.database().readFirst(
                QStringLiteral("SELECT s.id, s.start_date, d.serial FROM access_series s JOIN device d ON "
                               "d.id = s.device_id WHERE s.device_id = ? AND s.end_date IS NULL"),
                {toSql(device)}, [](const Row &row) {
                    return RunningSeries{row.bytes(0), row.date(1), row.text(2)};
                }));
    if (!series)
        return requireNoneEndedAfter(transaction.database(), device, date);
    if (date < series->start)
        return invalidDate(
            QStringLiteral("The access rate of the meter %1 began on %2: choose that date or a later one.")
                .arg(series->serial, series->start.toString(Qt::ISODate)));
    MPM_CHECK(cancelChargesAfter(transaction, *series, date, user));
    return transaction.update(QLatin1String("access_series"), series->id, {{QLatin1String("end_date"), toSql(date)}});
}

Outcome continueAccessSeries(Transaction &transaction, const DeviceId &from, const DeviceId &to, const QDate &date,
                             const QString &user)
{
    struct Terms
    {
        CustomerId customer;
        TariffId tariff;
        QDate start;
        qint64 period = 1;
        Money amount;
    };
    Database &database = transaction.database();
    MPM_TRY(const auto terms,
            database.readFirst(
                QStringLiteral("SELECT customer_id, tariff_id, start_date, period_days, amount FROM access_series "
                               "WHERE device_id = ? AND end_date IS NULL"),
                {toSql(from)}, [](const Row &row) {
                    return Terms{row.id<CustomerId>(0), row.id<TariffId>(1), row.date(2), row.integer(3), row.money(4)};
                }));
    if (!terms)
        return {};
    MPM_CHECK(endAccessSeries(transaction, from, date, user));
    // From the newest due date, so that the first charge at the new meter is the next one of the old rhythm.
    const QDate start = terms->start.addDays(terms->start.daysTo(date) / terms->period * terms->period);
    return transaction.insert(QLatin1String("access_series"),
                              {{QLatin1String("id"), toSql(AccessSeriesId::make(database.clock(), database.random()))},
                               {QLatin1String("device_id"), toSql(to)},
                               {QLatin1String("customer_id"), toSql(terms->customer)},
                               {QLatin1String("tariff_id"), toSql(terms->tariff)},
                               {QLatin1String("start_date"), toSql(start)},
                               {QLatin1String("period_days"), toSql(terms->period)},
                               {QLatin1String("amount"), toSql(terms->amount)}});
}

Outcome restartAccessSeries(Transaction &transaction, const DeviceId &device, const QDate &date, const QString &user)
{
    MPM_CHECK(endAccessSeries(transaction, device, date, user));
    MPM_TRY(const auto meter,
            transaction.database().readFirst(
                QStringLiteral("SELECT customer_id, tariff_id, in_use FROM device WHERE id = ? AND state = 'active'"),
                {toSql(device)}, [](const Row &row) {
                    return MeterRow{row.optionalId<CustomerId>(0), row.optionalId<TariffId>(1), row.boolean(2)};
                }));
    if (!meter || !meter->customer || !meter->tariff || !meter->inUse)
        return {};
    return startAccessSeries(transaction, device, *meter->customer, *meter->tariff, date);
}

Outcome followTariff(Transaction &transaction, const Company &company, const DeviceId &device, const QDate &date,
                     const QString &user)
{
    MPM_TRY(const QDate start, ownStart(transaction.database(), company, device));
    return restartAccessSeries(transaction, device, std::max(date, start), user);
}
