#include "core/services/import_rows.h"

#include "core/providers/csv/cell_rules.h"
#include "core/providers/csv/date_text.h"

using namespace Qt::StringLiterals;

Result<std::optional<Money>> ImportContext::amount(const ImportRow &row, const QString &column) const
{
    const QString text = row.text(column);
    if (text.isEmpty())
        return std::nullopt;
    MPM_TRY(const Money value, parseAmount(text, company.currency, column, fileAmountFormat(mapping.decimalSign)));
    return value;
}

Result<Money> ImportContext::requiredAmount(const ImportRow &row, const QString &column) const
{
    MPM_CHECK(row.required(column).transform([](const QString &) {}));
    MPM_TRY(const auto value, amount(row, column));
    return *value;
}

Result<std::optional<QDate>> ImportContext::date(const ImportRow &row, const QString &column) const
{
    const QString text = row.text(column);
    if (text.isEmpty())
        return std::nullopt;
    const QDate value = readMoment(text, mapping.dateFormat).date();
    if (!value.isValid())
        return invalid(u"invalid_date"_s,
                       u"\"%1\" is not a date such as %2."_s.arg(
                           text.left(40), mapping.dateFormat.isEmpty() ? u"2026-01-31"_s : mapping.dateFormat),
                       column);
    return value;
}

Result<std::optional<qint64>> ImportContext::number(const ImportRow &row, const QString &column, qint64 least,
                                                    qint64 most) const
{
    const QString text = row.text(column);
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return invalid(u"invalid_number"_s,
                       u"\"%1\" is not a whole number from %2 to %3."_s.arg(text.left(40)).arg(least).arg(most),
                       column);
    return value;
}

QString importSubject(ImportKind kind, const ImportRow &row)
{
    switch (kind) {
    case ImportKind::Customers:
        return (row.text(u"name"_s) + u' ' + row.text(u"surname"_s)).trimmed();
    case ImportKind::Devices:
        return row.text(u"serial"_s);
    case ImportKind::Tariffs:
    case ImportKind::Appliances:
        return row.text(u"name"_s);
    case ImportKind::Sales:
        return (row.text(u"appliance"_s) + u' ' + row.text(u"serial"_s)).trimmed();
    case ImportKind::Places:
        return row.text(u"village"_s);
    case ImportKind::Payments:
        return row.text(u"reference"_s);
    }
    return {};
}
