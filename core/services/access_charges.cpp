#include "core/services/access_charges.h"

#include "core/domain/access_rate.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct SeriesRow
{
    AccessSeriesId id;
    DeviceId device;
    AccessSeries dates;
    Money amount;
    int lastK = 0;
    CustomerId customer;
};

SeriesRow readSeriesRow(const Row &row)
{
    const auto end = row.isNull(4) ? std::nullopt : std::optional(row.date(4));
    return {row.id<AccessSeriesId>(0), row.id<DeviceId>(1),  {row.date(2), row.smallInteger(3), end}, row.money(5),
            row.smallInteger(6),       row.id<CustomerId>(7)};
}

const QString columns = u"SELECT id, device_id, start_date, period_days, end_date, amount, last_k, customer_id FROM "_s;

/// When the next charge comes due; the words of the index access_series_next, or SQLite does not use it.
const QString nextDue = u"date(start_date, '+' || ((last_k + 1) * period_days) || ' days')"_s;
/// Only these can have a new charge: ended and paid-up series cost nothing more.
const QString goesOn = nextDue + u" <= coalesce(end_date, '9999-12-31')"_s;

Result<std::vector<SeriesRow>> seriesWithNewCharges(Database &database, const CustomerId &customer, const QDate &date)
{
    return database.readAll(columns + u"access_series WHERE customer_id = ? AND +"_s + nextDue + u" <= ? AND "_s +
                                goesOn + u" ORDER BY start_date, id"_s,
                            {toSql(customer), toSql(date)}, readSeriesRow);
}

Result<std::vector<SeriesRow>> seriesWithNewCharges(Database &database, const QDate &date, int limit)
{
    return database.readAll(columns + u"access_series INDEXED BY access_series_next WHERE "_s + nextDue +
                                u" <= ? AND "_s + goesOn + u" LIMIT ?"_s,
                            {toSql(date), toSql(limit)}, readSeriesRow);
}

Outcome insertCharge(Transaction &transaction, const SeriesRow &series, const AccessDueDate &due)
{
    const auto id = makeNaturalUuid(u"access_charge"_s, {series.id.toText(), QString::number(due.k)});
    return transaction.insert("access_charge"_L1, {{"id"_L1, toSql(id.toRfc4122())},
                                                   {"series_id"_L1, toSql(series.id)},
                                                   {"device_id"_L1, toSql(series.device)},
                                                   {"customer_id"_L1, toSql(series.customer)},
                                                   {"k"_L1, toSql(due.k)},
                                                   {"due_date"_L1, toSql(due.due)},
                                                   {"amount"_L1, toSql(series.amount)}});
}

/// Creates at most `most` and says how many there were. `last_k` remembers how far a series has come.
Result<size_t> createMissing(Transaction &transaction, const std::vector<SeriesRow> &all, const QDate &date,
                             size_t most = std::numeric_limits<size_t>::max())
{
    size_t created = 0;
    for (const auto &series : all) {
        if (created == most)
            break;
        auto missing = missingAccessCharges(series.dates, series.lastK, date);
        missing.resize(std::min(missing.size(), most - created));
        created += missing.size();
        for (const auto &due : missing)
            MPM_CHECK(insertCharge(transaction, series, due));
        if (!missing.empty())
            MPM_CHECK(transaction.updateLocal("access_series"_L1, {{"id"_L1, toSql(series.id)}},
                                              {{"last_k"_L1, toSql(missing.back().k)}}));
    }
    return created;
}

} // namespace

Outcome createAccessCharges(Transaction &transaction, const CustomerId &customer, const QDate &date)
{
    MPM_TRY(const auto all, seriesWithNewCharges(transaction.database(), customer, date));
    MPM_CHECK(createMissing(transaction, all, date));
    return {};
}

Result<bool> createSomeAccessCharges(Database &database, const QDate &date)
{
    // Others wait for the file meanwhile: a daily rate that was dated back by years has thousands.
    constexpr int mostSeries = 300;
    constexpr size_t mostCharges = 1'000;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto some, seriesWithNewCharges(database, date, mostSeries));
    MPM_TRY(const auto created, createMissing(transaction, some, date, mostCharges));
    MPM_CHECK(transaction.commit());
    return created > 0;
}

Outcome createAllAccessCharges(Database &database, const QDate &date)
{
    for (;;) {
        MPM_TRY(const bool hasMore, createSomeAccessCharges(database, date));
        if (!hasMore)
            return {};
    }
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
