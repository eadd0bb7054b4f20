// The columns of each import: the one list that the reader, the help texts and the wizard share.

#include "core/services/import_columns.h"

using namespace Qt::StringLiterals;

std::vector<ImportService::Column> ImportService::columns(ImportKind kind)
{
    constexpr bool isRequired = true;
    constexpr bool isOptional = false;
    constexpr auto amount = Content::Amount;
    constexpr auto day = Content::Date;
    constexpr auto number = Content::Number;
    constexpr auto text = Content::Text;
    const auto perDay = u"service_per_day"_s;
    switch (kind) {
    case ImportKind::Customers:
        return {{u"name"_s, isRequired, u"first name"_s},
                {u"surname"_s, isRequired, u"family name"_s},
                {u"phone"_s, isRequired, u"local or international"_s},
                {u"village"_s, isRequired, u"name or id of a village"_s},
                {u"title"_s, isOptional, u"Mr, Mrs, Dr"_s},
                {u"street"_s, isOptional, u"street or a description of the way"_s},
                {u"email"_s, isOptional, u"e-mail address"_s},
                {u"birth_date"_s, isOptional, u"date"_s, day},
                {u"gender"_s, isOptional, u"as the office writes it"_s},
                {u"language"_s, isOptional, u"code of the language of messages, such as sw"_s}};
    case ImportKind::Devices:
        return {{u"serial"_s, isRequired, u"device serial number"_s},
                {u"kind"_s, isRequired, u"meter, shs or ebike"_s},
                {u"manufacturer"_s, isRequired, u"name or id of a manufacturer's account"_s},
                {u"customer"_s, isOptional, u"phone, number or id of the customer; required for meters"_s},
                {u"tariff"_s, isOptional, u"name or id; required for meters"_s},
                {u"appliance"_s, isOptional, u"name or id; for SHS and e-bikes"_s},
                {u"date"_s, isOptional, u"of the hand-over; today when empty"_s, day},
                {u"resolution"_s, isOptional, u"token step of a meter in Wh"_s, number}};
    case ImportKind::Tariffs:
        return {{u"name"_s, isRequired, u"name of the tariff"_s},
                {u"price_per_kwh"_s, isRequired, u"amount"_s, amount},
                {u"access_rate"_s, isOptional, u"amount per period"_s, amount},
                {u"access_days"_s, isOptional, u"period of the access rate in days"_s, number},
                {u"minimum"_s, isOptional, u"minimum purchase amount"_s, amount},
                {u"components"_s, isOptional, u"added to the price: levy=55.00;vat=1.00"_s}};
    case ImportKind::Appliances:
        return {{u"name"_s, isRequired, u"name of the appliance"_s},
                {u"type"_s, isRequired, u"shs, ebike, electronics or other"_s},
                {u"price"_s, isRequired, u"list price"_s, amount}};
    case ImportKind::Sales:
        return {{u"customer"_s, isRequired, u"phone, number or id of the customer"_s},
                {u"appliance"_s, isRequired, u"name or id"_s},
                {u"cost"_s, isRequired, u"total cost of a plan"_s, amount, perDay},
                {u"every"_s, isRequired, u"weekly or monthly"_s, text, perDay},
                {u"serial"_s, isOptional, u"device serial number; required for SHS and e-bikes"_s},
                {u"down"_s, isOptional, u"down payment"_s, amount},
                {u"instalments"_s, isOptional, u"number of instalments"_s, number},
                {u"instalment_amount"_s, isOptional, u"amount of one instalment, in place of their number"_s, amount},
                {u"date"_s, isOptional, u"sale date; today when empty"_s, day},
                {u"first_due"_s, isOptional, u"first due date"_s, day},
                {u"minimum"_s, isOptional, u"any or next_instalment"_s},
                {u"initial_days"_s, isOptional, u"days that come with the down payment"_s, number},
                {perDay, isOptional, u"price per day of energy as a service, in place of a plan"_s, amount},
                {u"minimum_payment"_s, isOptional, u"smallest payment of energy as a service"_s, amount}};
    case ImportKind::Places:
        return {{u"cluster"_s, isRequired, u"name of the cluster"_s},
                {u"mini_grid"_s, isRequired, u"name of the mini-grid"_s},
                {u"village"_s, isRequired, u"name of the village"_s},
                {u"latitude"_s, isOptional, u"degrees, such as -3.3731"_s},
                {u"longitude"_s, isOptional, u"degrees"_s}};
    case ImportKind::Payments:
        return {{u"reference"_s, isOptional,
                 u"the provider's id of the payment; without it, rows are told apart by date and content"_s},
                {u"serial"_s, isOptional, u"device serial number"_s},
                {u"amount"_s, isOptional, u"amount; or credit and debit"_s, amount},
                {u"credit"_s, isOptional, u"amount that came in"_s, amount},
                {u"debit"_s, isOptional, u"amount that went out: the row is left out"_s, amount},
                {u"currency"_s, isOptional, u"currency code; the channel's when empty"_s},
                {u"sender"_s, isOptional, u"phone or name of the payer"_s},
                {u"date"_s, isOptional, u"date, with or without the time"_s, day},
                {u"time"_s, isOptional, u"time of day, when it has a column of its own"_s},
                {u"narration"_s, isOptional, u"text of the payment, in which the serial may stand"_s},
                {u"balance"_s, isOptional, u"running balance, which tells equal rows apart"_s},
                {u"status"_s, isOptional, u"whether it succeeded: a row that failed or waits is left out"_s}};
    }
    return {};
}

static tl::unexpected<Error> missingColumn(const QString &title, const QString &column)
{
    return invalid(u"missing_column"_s, u"The file has no column \"%1\"."_s.arg(title), column);
}

Result<QMap<QString, qsizetype>> resolveImportColumns(ImportKind kind, const StatementMapping &mapping,
                                                      const QStringList &header)
{
    const QStringList names = mapping.hasHeader ? comparableNames(header) : QStringList();
    const auto guessed =
        mapping.onlyNamedColumns ? QMap<QString, qsizetype>() : guessColumns(usualImportNames(kind), names);
    QMap<QString, qsizetype> columns;
    const auto known = ImportService::columns(kind);
    for (const auto &column : known) {
        const bool isNamed = mapping.columns.contains(column.name);
        const QString wanted = mapping.columns.value(column.name, column.name);
        const auto index = isNamed ? findColumn(names, wanted) : std::nullopt;
        if (index)
            columns.insert(column.name, *index);
        else if (!isNamed && guessed.contains(column.name))
            columns.insert(column.name, guessed.value(column.name));
        else if (isNamed)
            return missingColumn(wanted, column.name);
    }
    for (const auto &column : known) {
        if (column.isNeededBeside(columns) && !columns.contains(column.name))
            return missingColumn(column.name, column.name);
    }
    return columns;
}
