#include "core/services/tariff_history.h"

#include "core/services/tariff_rows.h"

using namespace Qt::StringLiterals;

namespace {

struct Newest
{
    Instant from, entered;
};

/// One of two histories: rows of `table` for what `owner` names, each with the moment from which it holds.
struct History
{
    Transaction &transaction;
    QLatin1String table;
    QLatin1String ownerColumn;
    SqlValue owner;

    Result<std::optional<Newest>> newest() const
    {
        return transaction.database().readFirst(
            u"SELECT from_ms, entered_ms FROM %1 WHERE %2 = ? ORDER BY entered_ms DESC, id DESC LIMIT 1"_s.arg(
                table, ownerColumn),
            {owner}, [](const Row &row) {
                return Newest{row.instant(0), row.instant(1)};
            });
    }

    /// Keeps `next` from a moment on, and what was before it when that is the first change. What is entered last has
    /// the latest `entered_ms`, however the clock was set.
    Outcome add(const Fields &before, const Fields &next, const Instant &from) const
    {
        MPM_TRY(auto last, newest());
        if (!last) {
            MPM_CHECK(insert(before, fromTheBeginning, fromTheBeginning));
            last = Newest{fromTheBeginning, fromTheBeginning};
        }
        const Instant now = transaction.database().clock().now();
        return insert(next, from, std::max(now, Instant{last->entered.ms + 1}));
    }

private:
    Outcome insert(const Fields &what, const Instant &from, const Instant &entered) const
    {
        auto &database = transaction.database();
        Fields fields{{"id"_L1, toSql(Id<History>::make(database.clock(), database.random()))},
                      {ownerColumn, owner},
                      {"from_ms"_L1, toSql(from)},
                      {"entered_ms"_L1, toSql(entered)}};
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
    const History history{transaction, "tariff_terms"_L1, "tariff_id"_L1, toSql(tariff)};
    if (tariffFields(before) == tariffFields(after)) {
        MPM_TRY(const auto last, history.newest());
        if (!last || from >= last->from)
            return {};
    }
    return history.add(tariffFields(before), tariffFields(after), from);
}

Outcome changeMeterTariff(Transaction &transaction, const DeviceId &meter, const TariffId &next, const Instant &from)
{
    MPM_TRY(const auto before,
            transaction.database().readFirst(u"SELECT tariff_id FROM device WHERE id = ? AND tariff_id IS NOT NULL"_s,
                                             {toSql(meter)}, [](const Row &row) { return row.id<TariffId>(0); }));
    if (before == next)
        return {};
    MPM_CHECK(transaction.update("device"_L1, meter.toBytes(), {{"tariff_id"_L1, toSql(next)}}));
    const History history{transaction, "meter_tariff"_L1, "device_id"_L1, toSql(meter)};
    MPM_TRY(const auto last, history.newest());
    if (!before && !last)
        return {};
    return history.add({{"tariff_id"_L1, toSql(before)}}, {{"tariff_id"_L1, toSql(next)}}, from);
}

Result<Tariff> tariffAt(Database &database, const DeviceId &meter, const TariffId &present, const Instant &moment)
{
    MPM_TRY(const auto tariff,
            database.readFirst(u"SELECT tariff_id FROM meter_tariff WHERE device_id = ? AND from_ms <= ? "
                               "ORDER BY entered_ms DESC, id DESC LIMIT 1"_s,
                               {toSql(meter), toSql(moment)}, [](const Row &row) { return row.id<TariffId>(0); }));
    return readTariffAt(database, tariff.value_or(present), moment);
}
