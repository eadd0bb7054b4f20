#include "ui/imports/import_words.h"

#include "ui/error_texts.h"

#include <QCoreApplication>
#include <QHash>

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ImportWords", text);
}

struct ColumnName
{
    const char *column;
    const char *text;
};
/// One name for a column wherever it occurs; those that differ by kind stand below.
constexpr ColumnName columnNames[] = {
    {"name", QT_TRANSLATE_NOOP("ImportWords", "Name")},
    {"surname", QT_TRANSLATE_NOOP("ImportWords", "Surname")},
    {"phone", QT_TRANSLATE_NOOP("ImportWords", "Phone")},
    {"village", QT_TRANSLATE_NOOP("ImportWords", "Village")},
    {"title", QT_TRANSLATE_NOOP("ImportWords", "Title")},
    {"street", QT_TRANSLATE_NOOP("ImportWords", "Street")},
    {"email", QT_TRANSLATE_NOOP("ImportWords", "E-mail")},
    {"birth_date", QT_TRANSLATE_NOOP("ImportWords", "Date of birth")},
    {"gender", QT_TRANSLATE_NOOP("ImportWords", "Gender")},
    {"language", QT_TRANSLATE_NOOP("ImportWords", "Language of messages")},
    {"serial", QT_TRANSLATE_NOOP("ImportWords", "Device serial number")},
    {"kind", QT_TRANSLATE_NOOP("ImportWords", "Kind of device")},
    {"manufacturer", QT_TRANSLATE_NOOP("ImportWords", "Manufacturer")},
    {"customer", QT_TRANSLATE_NOOP("ImportWords", "Customer (phone or number)")},
    {"tariff", QT_TRANSLATE_NOOP("ImportWords", "Tariff")},
    {"appliance", QT_TRANSLATE_NOOP("ImportWords", "Appliance")},
    {"date", QT_TRANSLATE_NOOP("ImportWords", "Date")},
    {"resolution", QT_TRANSLATE_NOOP("ImportWords", "Token step in Wh")},
    {"price_per_kwh", QT_TRANSLATE_NOOP("ImportWords", "Price per kWh")},
    {"access_rate", QT_TRANSLATE_NOOP("ImportWords", "Access rate")},
    {"access_days", QT_TRANSLATE_NOOP("ImportWords", "Period of the access rate in days")},
    {"minimum", QT_TRANSLATE_NOOP("ImportWords", "Smallest payment")},
    {"components", QT_TRANSLATE_NOOP("ImportWords", "Components of the price")},
    {"type", QT_TRANSLATE_NOOP("ImportWords", "Type")},
    {"price", QT_TRANSLATE_NOOP("ImportWords", "Price")},
    {"cost", QT_TRANSLATE_NOOP("ImportWords", "Total cost")},
    {"every", QT_TRANSLATE_NOOP("ImportWords", "Weekly or monthly")},
    {"down", QT_TRANSLATE_NOOP("ImportWords", "Down payment")},
    {"instalments", QT_TRANSLATE_NOOP("ImportWords", "Number of instalments")},
    {"instalment_amount", QT_TRANSLATE_NOOP("ImportWords", "Amount of one instalment")},
    {"first_due", QT_TRANSLATE_NOOP("ImportWords", "First due date")},
    {"initial_days", QT_TRANSLATE_NOOP("ImportWords", "Days with the down payment")},
    {"service_per_day", QT_TRANSLATE_NOOP("ImportWords", "Price per day of a service")},
    {"minimum_payment", QT_TRANSLATE_NOOP("ImportWords", "Smallest payment of a service")},
    {"cluster", QT_TRANSLATE_NOOP("ImportWords", "Cluster")},
    {"mini_grid", QT_TRANSLATE_NOOP("ImportWords", "Mini-grid")},
    {"latitude", QT_TRANSLATE_NOOP("ImportWords", "Latitude")},
    {"longitude", QT_TRANSLATE_NOOP("ImportWords", "Longitude")},
    {"reference", QT_TRANSLATE_NOOP("ImportWords", "Reference of the payment")},
    {"amount", QT_TRANSLATE_NOOP("ImportWords", "Amount")},
    {"credit", QT_TRANSLATE_NOOP("ImportWords", "Amount that came in")},
    {"debit", QT_TRANSLATE_NOOP("ImportWords", "Amount that went out")},
    {"currency", QT_TRANSLATE_NOOP("ImportWords", "Currency")},
    {"sender", QT_TRANSLATE_NOOP("ImportWords", "Payer")},
    {"time", QT_TRANSLATE_NOOP("ImportWords", "Time of day")},
    {"narration", QT_TRANSLATE_NOOP("ImportWords", "Text of the payment")},
    {"balance", QT_TRANSLATE_NOOP("ImportWords", "Running balance")},
    {"status", QT_TRANSLATE_NOOP("ImportWords", "Status of the payment")},
};

} // namespace

QString importKindText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Customers"));
    case ImportKind::Devices:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Devices"));
    case ImportKind::Tariffs:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Tariffs"));
    case ImportKind::Appliances:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Appliances"));
    case ImportKind::Sales:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Sales"));
    case ImportKind::Places:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Places"));
    case ImportKind::Payments:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Payments"));
    }
    return {};
}

QString importColumnText(ImportKind kind, const QString &column)
{
    static const QHash<QString, const char *> names = [] {
        QHash<QString, const char *> all;
        for (const auto &[name, text] : columnNames)
            all.insert(QLatin1String(name), text);
        return all;
    }();
    if (kind == ImportKind::Sales && column == u"minimum")
        return say(QT_TRANSLATE_NOOP("ImportWords", "Least amount of a payment"));
    const char *text = names.value(column);
    return text ? say(text) : column;
}

QString takeBackText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return say(QT_TRANSLATE_NOOP("ImportWords", "The customers are archived. One who has payments, a device or a "
                                                    "sale since stays."));
    case ImportKind::Devices:
        return say(QT_TRANSLATE_NOOP("ImportWords",
                                     "The devices leave their customers and are retired, and their access rates are "
                                     "cancelled. One on which money was paid, or which is sold, stays."));
    case ImportKind::Tariffs:
    case ImportKind::Appliances:
    case ImportKind::Places:
        return say(QT_TRANSLATE_NOOP("ImportWords", "They are removed. What is in use stays."));
    case ImportKind::Sales:
        return say(QT_TRANSLATE_NOOP("ImportWords",
                                     "The sales are archived, and their devices go back to where they were. A sale on "
                                     "which money was paid stays."));
    case ImportKind::Payments:
        return say(QT_TRANSLATE_NOOP(
            "ImportWords", "Booked payments are reversed with the reason you give, and unmatched ones are closed. "
                           "Nothing is deleted, and their references stay known: the same rows cannot be imported "
                           "into this channel again. A payment whose token was already asked for, or whose money was "
                           "used since, stays: reverse it on its own page."));
    }
    return {};
}

QString rowVerdictText(RowVerdict verdict, bool isDone)
{
    switch (verdict) {
    case RowVerdict::Added:
        return isDone ? say(QT_TRANSLATE_NOOP("ImportWords", "Added"))
                      : say(QT_TRANSLATE_NOOP("ImportWords", "Will be added"));
    case RowVerdict::Existing:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Already there"));
    case RowVerdict::Skipped:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Left out"));
    case RowVerdict::Bad:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ImportWords", "Bad"));
}

Tone rowVerdictTone(const ImportRowReport &row)
{
    switch (row.verdict) {
    case RowVerdict::Added:
        return row.code.isEmpty() ? Tone::Good : Tone::Waiting;
    case RowVerdict::Bad:
        return Tone::Bad;
    case RowVerdict::Existing:
    case RowVerdict::Skipped:
        break;
    }
    return Tone::Neutral;
}

QString rowProblemText(const ImportRowReport &row)
{
    const QString sentence = errorText({ErrorCode::Invalid, row.code, row.message, row.field, {}});
    if (row.verdict == RowVerdict::Added && !row.code.isEmpty())
        return say(QT_TRANSLATE_NOOP("ImportWords", "It waits as unmatched. %1")).arg(sentence);
    if (row.verdict == RowVerdict::Skipped)
        return say(QT_TRANSLATE_NOOP("ImportWords", "This is no money that came in."));
    return row.verdict == RowVerdict::Bad ? sentence : QString();
}

QString takeBackVerdictText(TakeBackVerdict verdict, bool isDone)
{
    switch (verdict) {
    case TakeBackVerdict::TakenBack:
        return isDone ? say(QT_TRANSLATE_NOOP("ImportWords", "Taken back"))
                      : say(QT_TRANSLATE_NOOP("ImportWords", "Will be taken back"));
    case TakeBackVerdict::Gone:
        return say(QT_TRANSLATE_NOOP("ImportWords", "Gone already"));
    case TakeBackVerdict::Refused:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ImportWords", "Stays"));
}

Tone takeBackVerdictTone(TakeBackVerdict verdict)
{
    switch (verdict) {
    case TakeBackVerdict::TakenBack:
        return Tone::Good;
    case TakeBackVerdict::Gone:
        return Tone::Neutral;
    case TakeBackVerdict::Refused:
        break;
    }
    return Tone::Bad;
}

QString importedThingText(const QString &entity)
{
    static constexpr std::pair<const char *, const char *> things[] = {
        {"customer", QT_TRANSLATE_NOOP("ImportWords", "Customer")},
        {"device", QT_TRANSLATE_NOOP("ImportWords", "Device")},
        {"tariff", QT_TRANSLATE_NOOP("ImportWords", "Tariff")},
        {"appliance", QT_TRANSLATE_NOOP("ImportWords", "Appliance")},
        {"sale", QT_TRANSLATE_NOOP("ImportWords", "Sale")},
        {"payment", QT_TRANSLATE_NOOP("ImportWords", "Payment")},
        {"village", QT_TRANSLATE_NOOP("ImportWords", "Village")},
        {"mini_grid", QT_TRANSLATE_NOOP("ImportWords", "Mini-grid")},
        {"cluster", QT_TRANSLATE_NOOP("ImportWords", "Cluster")},
    };
    for (const auto &[table, text] : things) {
        if (entity == QLatin1String(table))
            return say(text);
    }
    return entity;
}
