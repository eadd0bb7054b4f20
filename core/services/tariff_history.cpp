#include "core/services/tariff_history.h"

#include "core/services/tariff_rows.h"

using namespace Qt::StringLiterals;

namespace {

constexpr Instant beginning{0};

/// What holds from the beginning was entered then, too: before any change, however fast that came.
Instant enteredAt(const Database &database, const Instant &from)
{
    return from == beginning ? beginning : database.clock().now();
}

/// One of two histories: rows of `table` for what `owner` names, each with the moment from which it holds.
struct History
{
    Transaction &transaction;
    QLatin1String table;
    QLatin1String ownerColumn;
    SqlValue owner;

    /// Keeps `next` from a moment on, and what was before it when that is the first change.
    Outcome add(const Fields &before, const Fields &next, const Instant &from) const
    {
        MPM_TRY(const qint64 known, transaction.database().readInteger(
                                        u"SELECT count(*) FROM %1 WHERE %2 = ?"_s.arg(table, ownerColumn), {owner}));
        if (known == 0)
            MPM_CHECK(insert(before, beginning));
        return insert(next, from);
    }

private:
    Outcome insert(const Fields &what, const Instant &from) const
    {
        auto &database = transaction.database();
        Fields fields{{"id"_L1, toSql(Id<History>::make(database.clock(), database.random()))},
                      {ownerColumn, owner},
                      {"from_ms"_L1, toSql(from)},
                      {"entered_ms"_L1, toSql(enteredAt(database, from))}};
        fields.insert(fields.end(), what.begin(), what.end());
        return transaction.insert(table, fields);
    }
};

} // namespace

Instant effectiveFrom(const Company &company, const Clock &clock, const QDate &date)
{
    const Instant now = clock.now();
    return date == company.dateOf(now) ? now : Instant{date.startOfDay(company.zone).toMSecsSinceEpoch()};
}

Outcome keepTariffTerms(Transaction &transaction, const TariffId &tariff, const Tariff &before, const Tariff &after,
                        const Instant &from)
{
    if (tariffFields(before) == tariffFields(after))
        return {};
    return History{transaction, "tariff_terms"_L1, "tariff_id"_L1, toSql(tariff)}.add(tariffFields(before),
                                                                                      tariffFields(after), from);
}

Outcome changeMeterTariff(Transaction &transaction, const DeviceId &meter, const TariffId &next, const Instant &from)
{
    MPM_TRY(const auto before,
            transaction.database().readFirst(u"SELECT tariff_id FROM device WHERE id = ? AND tariff_id IS NOT NULL"_s,
                                             {toSql(meter)}, [](const Row &row) { return row.id<TariffId>(0); }));
    if (before == next)
        return {};
    MPM_CHECK(transaction.update("device"_L1, meter.toBytes(), {{"tariff_id"_L1, toSql(next)}}));
    if (!before)
        return {};
    return History{transaction, "meter_tariff"_L1, "device_id"_L1, toSql(meter)}.add(
        {{"tariff_id"_L1, toSql(*before)}}, {{"tariff_id"_L1, toSql(next)}}, from);
}

Result<Tariff> tariffAt(Database &database, const DeviceId &meter, const TariffId &present, const Instant &moment)
{
    MPM_TRY(const auto tariff,
            database.readFirst(u"SELECT tariff_id FROM meter_tariff WHERE device_id = ? AND from_ms <= ? "
                               "ORDER BY entered_ms DESC, id DESC LIMIT 1"_s,
                               {toSql(meter), toSql(moment)}, [](const Row &row) { return row.id<TariffId>(0); }));
    return readTariffAt(database, tariff.value_or(present), moment);
}
