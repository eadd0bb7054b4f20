#include "core/services/tariff_history.h"

#include "core/services/tariff_rows.h"

using namespace Qt::StringLiterals;

namespace {

using TermsId = Id<struct TariffTermsTag>;
using MeterTariffId = Id<struct MeterTariffTag>;

constexpr Instant beginning{0};

/// What holds from the beginning was entered then, too: before any change, however fast that came.
Instant enteredAt(const Database &database, const Instant &from)
{
    return from == beginning ? beginning : database.clock().now();
}

Outcome insertTerms(Transaction &transaction, const TariffId &tariff, const Tariff &terms, const Instant &from)
{
    auto &database = transaction.database();
    Fields fields{{"id"_L1, toSql(TermsId::make(database.clock(), database.random()))},
                  {"tariff_id"_L1, toSql(tariff)},
                  {"from_ms"_L1, toSql(from)},
                  {"entered_ms"_L1, toSql(enteredAt(database, from))}};
    const Fields columns = tariffFields(terms);
    fields.insert(fields.end(), columns.begin(), columns.end());
    return transaction.insert("tariff_terms"_L1, fields);
}

Outcome insertMeterTariff(Transaction &transaction, const DeviceId &meter, const TariffId &tariff, const Instant &from)
{
    auto &database = transaction.database();
    return transaction.insert("meter_tariff"_L1,
                              {{"id"_L1, toSql(MeterTariffId::make(database.clock(), database.random()))},
                               {"device_id"_L1, toSql(meter)},
                               {"tariff_id"_L1, toSql(tariff)},
                               {"from_ms"_L1, toSql(from)},
                               {"entered_ms"_L1, toSql(enteredAt(database, from))}});
}

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
    MPM_TRY(const qint64 known, transaction.database().readInteger(
                                    u"SELECT count(*) FROM tariff_terms WHERE tariff_id = ?"_s, {toSql(tariff)}));
    if (known == 0)
        MPM_CHECK(insertTerms(transaction, tariff, before, beginning));
    return insertTerms(transaction, tariff, after, from);
}

Outcome changeMeterTariff(Transaction &transaction, const DeviceId &meter, const TariffId &next, const Instant &from)
{
    auto &database = transaction.database();
    MPM_TRY(const auto known,
            database.readInteger(u"SELECT count(*) FROM meter_tariff WHERE device_id = ?"_s, {toSql(meter)}));
    MPM_TRY(const auto before,
            database.readFirst(u"SELECT tariff_id FROM device WHERE id = ? AND tariff_id IS NOT NULL"_s, {toSql(meter)},
                               [](const Row &row) { return row.id<TariffId>(0); }));
    if (before == next)
        return {};
    MPM_CHECK(transaction.update("device"_L1, meter.toBytes(), {{"tariff_id"_L1, toSql(next)}}));
    if (!before)
        return {};
    if (known == 0)
        MPM_CHECK(insertMeterTariff(transaction, meter, *before, beginning));
    return insertMeterTariff(transaction, meter, next, from);
}

Result<Tariff> tariffAt(Database &database, const DeviceId &meter, const TariffId &present, const Instant &moment)
{
    MPM_TRY(const auto tariff,
            database.readFirst(u"SELECT tariff_id FROM meter_tariff WHERE device_id = ? AND from_ms <= ? "
                               "ORDER BY entered_ms DESC, id DESC LIMIT 1"_s,
                               {toSql(meter), toSql(moment)}, [](const Row &row) { return row.id<TariffId>(0); }));
    return readTariffAt(database, tariff.value_or(present), moment);
}
