#include "core/services/context.h"

using namespace Qt::StringLiterals;

namespace {

struct CompanyRow
{
    QString name, currency, country, zone, language, deviceDebts;
    bool isPractice = false;
};

CompanyRow readCompanyRow(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.boolean(6)};
}

} // namespace

Result<Company> readCompany(Database &database)
{
    MPM_TRY(const auto row,
            database.readFirst(u"SELECT name, currency, country, time_zone, language, device_debts, is_practice "
                               "FROM company LIMIT 1"_s,
                               {}, readCompanyRow));
    if (!row.has_value())
        return failure(ErrorCode::NotFound, u"no_company"_s,
                       u"There is no company in this folder yet; set it up first."_s);
    MPM_TRY(const auto currency, Currency::fromCode(row->currency));
    const QTimeZone zone(row->zone.toUtf8());
    if (!zone.isValid())
        return failure(ErrorCode::Environment, u"invalid_time_zone"_s,
                       u"This machine does not know the company's time zone %1."_s.arg(row->zone));
    using Office = std::pair<QString, QString>;
    // Which of the offices this copy belongs to is a local matter; before a hub is joined there is only one.
    MPM_TRY(const auto office,
            database.readFirst(u"SELECT name, prefix FROM office ORDER BY lower(hex(id)) = coalesce((SELECT value FROM "
                               "local_setting WHERE key = 'office_id'), '') DESC, created_ms LIMIT 1"_s,
                               {}, [](const Row &line) { return Office(line.text(0), line.text(1)); }));
    const auto scope =
        row->deviceDebts == u"this_meter_only" ? DeviceDebtScope::ThisMeterOnly : DeviceDebtScope::AllDevices;
    return Company{row->name,
                   currency,
                   row->country,
                   zone,
                   row->language,
                   scope,
                   row->isPractice,
                   office ? office->first : QString(),
                   office ? office->second : QString()};
}
