#include "core/services/access_charges.h"

#include "core/domain/access_rate.h"

using namespace Qt::StringLiterals;

namespace {

struct SeriesRow
{
    AccessSeriesId id;
    DeviceId device;
    AccessSeries dates;
    Money amount;
    int lastK = 0;
};

SeriesRow readSeriesRow(const Row &row)
{
    const auto end = row.isNull(4) ? std::nullopt : std::optional(row.date(4));
    return {row.id<AccessSeriesId>(0),
            row.id<DeviceId>(1),
            {row.date(2), row.smallInteger(3), end},
            row.money(5),
            row.smallInteger(6)};
}

/// Only the series that can have a new charge: a customer's ended and paid-up series cost nothing more.
Result<std::vector<SeriesRow>> seriesWithNewCharges(Database &database, const CustomerId &customer, const QDate &date)
{
    return database.readAll(u"SELECT id, device_id, start_date, period_days, end_date, amount, last_k FROM "
                            u"access_series WHERE customer_id = ? "
                            "AND date(start_date, '+' || ((last_k + 1) * period_days) || ' days') <= min(?, "
                            "coalesce(end_date, '9999-12-31')) "
                            "ORDER BY start_date, id"_s,
                            {toSql(customer), toSql(date)}, readSeriesRow);
}

Outcome insertCharge(Transaction &transaction, const SeriesRow &series, const CustomerId &customer,
                     const AccessDueDate &due)
{
    const auto id = makeNaturalUuid(u"access_charge"_s, {series.id.toText(), QString::number(due.k)});
    return transaction.insert("access_charge"_L1, {{"id"_L1, toSql(id.toRfc4122())},
                                                   {"series_id"_L1, toSql(series.id)},
                                                   {"device_id"_L1, toSql(series.device)},
                                                   {"customer_id"_L1, toSql(customer)},
                                                   {"k"_L1, toSql(due.k)},
                                                   {"due_date"_L1, toSql(due.due)},
                                                   {"amount"_L1, toSql(series.amount)}});
}

} // namespace

Outcome createAccessCharges(Transaction &transaction, const CustomerId &customer, const QDate &date)
{
    MPM_TRY(const auto all, seriesWithNewCharges(transaction.database(), customer, date));
    for (const auto &series : all) {
        const auto missing = missingAccessCharges(series.dates, series.lastK, date);
        for (const auto &due : missing)
            MPM_CHECK(insertCharge(transaction, series, customer, due));
        if (!missing.empty())
            MPM_CHECK(transaction.updateLocal("access_series"_L1, {{"id"_L1, toSql(series.id)}},
                                              {{"last_k"_L1, toSql(missing.back().k)}}));
    }
    return {};
}

Result<std::vector<AccessPreview>> previewAccessCharges(Database &database, const CustomerId &customer,
                                                        const QDate &date)
{
    MPM_TRY(const auto all, seriesWithNewCharges(database, customer, date));
    std::vector<AccessPreview> preview;
    for (const auto &series : all) {
        for ([[maybe_unused]] const auto &due : missingAccessCharges(series.dates, series.lastK, date))
            preview.push_back({series.device, series.amount});
    }
    return preview;
}
