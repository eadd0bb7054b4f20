#include "core/services/company_service.h"

#include "core/services/audit.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 255;

Result<QString> checkName(const QString &name, const QString &field)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return invalid(u"required"_s, u"The name is missing."_s, field);
    if (trimmed.size() > longestName)
        return invalid(u"too_long"_s, u"The name is longer than %1 characters."_s.arg(longestName), field);
    return trimmed;
}

Result<QString> checkCountry(const QString &country)
{
    const QString code = country.trimmed().toUpper();
    const auto territory = QLocale::codeToTerritory(code);
    if (code.size() != 2 || territory == QLocale::AnyTerritory || QLocale::territoryToCode(territory) != code)
        return invalid(u"invalid_country"_s,
                       u"\"%1\" is not the two-letter code of a country, such as TZ."_s.arg(code.left(40)),
                       u"country"_s);
    return code;
}

Result<QString> checkTimeZone(const QString &timeZone)
{
    const QString id = timeZone.trimmed();
    // Offsets such as UTC+03:00 are known too, but a company lives in a place that may change its offset.
    if (!QTimeZone::isTimeZoneIdAvailable(id.toUtf8()))
        return invalid(u"invalid_time_zone"_s,
                       u"\"%1\" is not a time zone, such as Africa/Dar_es_Salaam."_s.arg(id.left(80)), u"timezone"_s);
    return id;
}

Result<Currency> checkCurrency(const QString &code)
{
    return Currency::fromCode(code.trimmed().toUpper()).map_error([](Error error) {
        error.field = u"currency"_s;
        return error;
    });
}

Result<QString> checkLanguage(const QString &language)
{
    const QString code = language.trimmed().toLower();
    if (QLocale(code).language() == QLocale::C)
        return invalid(u"invalid_language"_s,
                       u"\"%1\" is not the code of a language, such as en or sw."_s.arg(code.left(40)), u"language"_s);
    return code;
}

/// First letters of an office's name; they begin its customer, sale and receipt numbers.
QString prefixOf(const QString &office)
{
    constexpr qsizetype prefixLength = 3;
    QString prefix;
    for (const QChar character : office.normalized(QString::NormalizationForm_D).toUpper()) {
        const bool isPlain = (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9');
        if (isPlain && prefix.size() < prefixLength)
            prefix += character;
    }
    return prefix.isEmpty() ? u"OFF"_s : prefix;
}

Outcome checkNewCurrency(Database &database, const Currency &before, const Currency &after)
{
    if (before == after)
        return {};
    MPM_TRY(const qint64 hasPayment, database.readInteger(u"SELECT EXISTS (SELECT 1 FROM payment)"_s));
    if (hasPayment != 0)
        return refused(u"not_allowed"_s, u"The currency cannot change any more: there are payments in it."_s,
                       u"currency"_s);
    MPM_TRY(const qint64 hasPrices,
            database.readInteger(u"SELECT EXISTS (SELECT 1 FROM tariff WHERE deleted = 0) + "
                                 "EXISTS (SELECT 1 FROM appliance WHERE deleted = 0) + EXISTS (SELECT 1 FROM sale)"_s));
    // The stored prices are minor units: with other decimals each of them would become another amount.
    if (hasPrices != 0 && before.decimals() != after.decimals())
        return refused(u"not_allowed"_s,
                       u"%1 and %2 have different decimals: remove tariffs, appliances and sales first."_s.arg(
                           before.code(), after.code()),
                       u"currency"_s);
    return {};
}

Outcome insertOffice(Transaction &transaction, const QString &name)
{
    const Database &database = transaction.database();
    const auto id = OfficeId::make(database.clock(), database.random());
    MPM_CHECK(
        transaction.insert(QLatin1String("office"), {{QLatin1String("id"), toSql(id)},
                                                     {QLatin1String("name"), toSql(name)},
                                                     {QLatin1String("prefix"), toSql(prefixOf(name))},
                                                     {QLatin1String("created_ms"), toSql(database.clock().now())}}));
    return transaction.insert(QLatin1String("local_setting"),
                              {{QLatin1String("key"), toSql(u"office_id"_s)},
                               {QLatin1String("value"), toSql(QString::fromLatin1(id.toBytes().toHex()))}});
}

QString storedWord(DeviceDebtScope scope)
{
    return scope == DeviceDebtScope::ThisMeterOnly ? u"this_meter_only"_s : u"all_devices"_s;
}

Result<Fields> changedFields(const CompanyService::Edit &edit, Database &database, const Currency &currency)
{
    Fields fields;
    if (edit.name) {
        MPM_TRY(const auto name, checkName(*edit.name, u"name"_s));
        fields.emplace_back(QLatin1String("name"), toSql(name));
    }
    if (edit.currency) {
        MPM_TRY(const auto after, checkCurrency(*edit.currency));
        MPM_CHECK(checkNewCurrency(database, currency, after));
        fields.emplace_back(QLatin1String("currency"), toSql(after.code()));
    }
    if (edit.country) {
        MPM_TRY(const auto country, checkCountry(*edit.country));
        fields.emplace_back(QLatin1String("country"), toSql(country));
    }
    if (edit.timeZone) {
        MPM_TRY(const auto zone, checkTimeZone(*edit.timeZone));
        fields.emplace_back(QLatin1String("time_zone"), toSql(zone));
    }
    if (edit.language) {
        MPM_TRY(const auto language, checkLanguage(*edit.language));
        fields.emplace_back(QLatin1String("language"), toSql(language));
    }
    if (edit.deviceDebts)
        fields.emplace_back(QLatin1String("device_debts"), toSql(storedWord(*edit.deviceDebts)));
    return fields;
}

/// "field: value" of every detail, in the order of the form.
QStringList detailLines(const Company &company)
{
    return {u"name: "_s + company.name,
            u"country: "_s + company.country,
            u"currency: "_s + company.currency.code(),
            u"timezone: "_s + QString::fromUtf8(company.zone.id()),
            u"language: "_s + company.language,
            u"device_debts: "_s + storedWord(company.deviceDebts)};
}

} // namespace

Result<Company> CompanyService::init(const NewCompany &input)
{
    MPM_TRY(const auto name, checkName(input.name, u"company"_s));
    MPM_TRY(const auto currency, checkCurrency(input.currency));
    MPM_TRY(const auto country, checkCountry(input.country));
    MPM_TRY(const auto zone, checkTimeZone(input.timeZone));
    MPM_TRY(const auto language, checkLanguage(input.language));
    MPM_TRY(const auto office, checkName(input.office.trimmed().isEmpty() ? name : input.office, u"office"_s));

    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const qint64 companies, database.readInteger(u"SELECT count(*) FROM company"_s));
    if (companies > 0)
        return failure(ErrorCode::Conflict, u"already_initialised"_s, u"This folder already holds a company."_s);
    const auto id = makeUuidV7(database.clock(), database.random()).toRfc4122();
    MPM_CHECK(
        transaction.insert(QLatin1String("company"), {{QLatin1String("id"), toSql(id)},
                                                      {QLatin1String("name"), toSql(name)},
                                                      {QLatin1String("currency"), toSql(currency.code())},
                                                      {QLatin1String("country"), toSql(country)},
                                                      {QLatin1String("time_zone"), toSql(zone)},
                                                      {QLatin1String("language"), toSql(language)},
                                                      {QLatin1String("is_practice"), toSql(input.isPractice)},
                                                      {QLatin1String("created_ms"), toSql(database.clock().now())}}));
    MPM_CHECK(insertOffice(transaction, office));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"company.init"_s, u"company"_s, id, {}, name}));
    MPM_TRY(auto company, readCompany(database));
    MPM_CHECK(transaction.commit());
    return company;
}

Result<Company> CompanyService::read()
{
    return readCompany(m_context.database);
}

Result<Company> CompanyService::edit(const Edit &edit)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto before, readCompany(database));
    MPM_TRY(const auto id,
            database.readFirst(u"SELECT id FROM company LIMIT 1"_s, {}, [](const Row &row) { return row.bytes(0); }));
    MPM_TRY(const auto fields, changedFields(edit, database, before.currency));
    if (!fields.empty())
        MPM_CHECK(transaction.update(QLatin1String("company"), *id, fields));
    MPM_TRY(auto after, readCompany(database));
    if (const auto [old, now] = changedLines(detailLines(before), detailLines(after)); old != now)
        MPM_CHECK(writeAudit(transaction, {m_context.user, u"company.edit"_s, u"company"_s, *id, old, now}));
    MPM_CHECK(transaction.commit());
    return after;
}
