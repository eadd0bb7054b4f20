#include "ui/lists/list_words.h"

#include "core/services/payment_rows.h"
#include "ui/error_texts.h"
#include "ui/languages.h"
#include "ui/payments/payment_words.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

struct Line
{
    const char *word;
    const char *text;
};

/// By the word of the view.
constexpr Line viewLines[] = {
    {"customers", QT_TRANSLATE_NOOP("ListWords", "Customers")},
    {"devices", QT_TRANSLATE_NOOP("ListWords", "Devices")},
    {"devices.meter", QT_TRANSLATE_NOOP("ListWords", "Meters")},
    {"devices.shs", QT_TRANSLATE_NOOP("ListWords", "Solar home systems")},
    {"devices.ebike", QT_TRANSLATE_NOOP("ListWords", "E-bikes")},
    {"sales", QT_TRANSLATE_NOOP("ListWords", "Sales")},
    {"instalments.due", QT_TRANSLATE_NOOP("ListWords", "Instalments due")},
    {"instalments.overdue", QT_TRANSLATE_NOOP("ListWords", "Instalments overdue")},
    {"payments", QT_TRANSLATE_NOOP("ListWords", "Payments")},
    {"payments.unmatched", QT_TRANSLATE_NOOP("ListWords", "Unmatched payments")},
    {"tokens", QT_TRANSLATE_NOOP("ListWords", "Tokens")},
    {"tokens.waiting", QT_TRANSLATE_NOOP("ListWords", "Tokens not there yet")},
    {"messages", QT_TRANSLATE_NOOP("ListWords", "Messages")},
    {"messages.waiting", QT_TRANSLATE_NOOP("ListWords", "Messages not sent yet")},
};

/// "list/column", or the column alone where it is the same thing in every list.
constexpr Line columnLines[] = {
    {"devices/serial", QT_TRANSLATE_NOOP("ListWords", "Serial number")},
    {"devices/created", QT_TRANSLATE_NOOP("ListWords", "Added")},
    {"sales/created", QT_TRANSLATE_NOOP("ListWords", "Entered")},
    {"instalments/number", QT_TRANSLATE_NOOP("ListWords", "Instalment")},
    {"messages/kind", QT_TRANSLATE_NOOP("ListWords", "About")},
    {"tokens/kind", QT_TRANSLATE_NOOP("ListWords", "Gives")},
    {"active_until", QT_TRANSLATE_NOOP("ListWords", "Active until")},
    {"amount", QT_TRANSLATE_NOOP("ListWords", "Amount")},
    {"appliance", QT_TRANSLATE_NOOP("ListWords", "Appliance")},
    {"archived", QT_TRANSLATE_NOOP("ListWords", "Archived on")},
    {"attempts", QT_TRANSLATE_NOOP("ListWords", "Tries")},
    {"birth_date", QT_TRANSLATE_NOOP("ListWords", "Birth date")},
    {"booked_at", QT_TRANSLATE_NOOP("ListWords", "Booked on")},
    {"cause", QT_TRANSLATE_NOOP("ListWords", "Cause")},
    {"channel", QT_TRANSLATE_NOOP("ListWords", "Payment channel")},
    {"cluster", QT_TRANSLATE_NOOP("ListWords", "Cluster")},
    {"connection_group", QT_TRANSLATE_NOOP("ListWords", "Connection group")},
    {"connection_type", QT_TRANSLATE_NOOP("ListWords", "Connection type")},
    {"cost", QT_TRANSLATE_NOOP("ListWords", "To pay")},
    {"created", QT_TRANSLATE_NOOP("ListWords", "Made")},
    {"created_by", QT_TRANSLATE_NOOP("ListWords", "Entered by")},
    {"currency", QT_TRANSLATE_NOOP("ListWords", "Currency")},
    {"customer", QT_TRANSLATE_NOOP("ListWords", "Customer number")},
    {"customer_name", QT_TRANSLATE_NOOP("ListWords", "Customer")},
    {"date", QT_TRANSLATE_NOOP("ListWords", "Date")},
    {"days", QT_TRANSLATE_NOOP("ListWords", "Days")},
    {"days_issued", QT_TRANSLATE_NOOP("ListWords", "Days given")},
    {"days_late", QT_TRANSLATE_NOOP("ListWords", "Days late")},
    {"delivered_at", QT_TRANSLATE_NOOP("ListWords", "Delivered")},
    {"detail", QT_TRANSLATE_NOOP("ListWords", "Answer")},
    {"device_count", QT_TRANSLATE_NOOP("ListWords", "Devices")},
    {"device_kind", QT_TRANSLATE_NOOP("ListWords", "Kind of device")},
    {"devices", QT_TRANSLATE_NOOP("ListWords", "Serial numbers")},
    {"due", QT_TRANSLATE_NOOP("ListWords", "Due on")},
    {"education", QT_TRANSLATE_NOOP("ListWords", "Education")},
    {"email", QT_TRANSLATE_NOOP("ListWords", "E-mail")},
    {"every", QT_TRANSLATE_NOOP("ListWords", "Interval")},
    {"gateway", QT_TRANSLATE_NOOP("ListWords", "Message gateway")},
    {"gender", QT_TRANSLATE_NOOP("ListWords", "Gender")},
    {"issued_at", QT_TRANSLATE_NOOP("ListWords", "Issued on")},
    {"kind", QT_TRANSLATE_NOOP("ListWords", "Kind")},
    {"language", QT_TRANSLATE_NOOP("ListWords", "Language of messages")},
    {"list_price", QT_TRANSLATE_NOOP("ListWords", "List price")},
    {"manufacturer", QT_TRANSLATE_NOOP("ListWords", "Manufacturer")},
    {"mini_grid", QT_TRANSLATE_NOOP("ListWords", "Mini-grid")},
    {"name", QT_TRANSLATE_NOOP("ListWords", "Name")},
    {"nationality", QT_TRANSLATE_NOOP("ListWords", "Nationality")},
    {"next_due", QT_TRANSLATE_NOOP("ListWords", "Next due on")},
    {"number", QT_TRANSLATE_NOOP("ListWords", "Number")},
    {"open", QT_TRANSLATE_NOOP("ListWords", "Open")},
    {"operator_receipt", QT_TRANSLATE_NOOP("ListWords", "Operator's receipt")},
    {"overdue", QT_TRANSLATE_NOOP("ListWords", "Overdue")},
    {"paid", QT_TRANSLATE_NOOP("ListWords", "Paid")},
    {"paid_at", QT_TRANSLATE_NOOP("ListWords", "Paid on")},
    {"paid_until", QT_TRANSLATE_NOOP("ListWords", "Paid until")},
    {"phone", QT_TRANSLATE_NOOP("ListWords", "Phone")},
    {"price_per_day", QT_TRANSLATE_NOOP("ListWords", "Price per day")},
    {"product", QT_TRANSLATE_NOOP("ListWords", "Tariff or appliance")},
    {"provider", QT_TRANSLATE_NOOP("ListWords", "From")},
    {"reason", QT_TRANSLATE_NOOP("ListWords", "Reason")},
    {"receipt", QT_TRANSLATE_NOOP("ListWords", "Receipt")},
    {"received_at", QT_TRANSLATE_NOOP("ListWords", "Received on")},
    {"reference", QT_TRANSLATE_NOOP("ListWords", "Reference")},
    {"registered", QT_TRANSLATE_NOOP("ListWords", "Registered on")},
    {"resolution", QT_TRANSLATE_NOOP("ListWords", "Smallest step (Wh)")},
    {"sale", QT_TRANSLATE_NOOP("ListWords", "Sale")},
    {"sender", QT_TRANSLATE_NOOP("ListWords", "Sender")},
    {"sent_at", QT_TRANSLATE_NOOP("ListWords", "Sent on")},
    {"serial", QT_TRANSLATE_NOOP("ListWords", "Device")},
    {"situation", QT_TRANSLATE_NOOP("ListWords", "State")},
    {"source", QT_TRANSLATE_NOOP("ListWords", "Origin")},
    {"state", QT_TRANSLATE_NOOP("ListWords", "State")},
    {"street", QT_TRANSLATE_NOOP("ListWords", "Street")},
    {"surname", QT_TRANSLATE_NOOP("ListWords", "Surname")},
    {"tariff", QT_TRANSLATE_NOOP("ListWords", "Tariff")},
    {"text", QT_TRANSLATE_NOOP("ListWords", "Text")},
    {"title", QT_TRANSLATE_NOOP("ListWords", "Title")},
    {"token", QT_TRANSLATE_NOOP("ListWords", "Token")},
    {"total", QT_TRANSLATE_NOOP("ListWords", "Total")},
    {"vend_carry", QT_TRANSLATE_NOOP("ListWords", "Money on the meter")},
    {"village", QT_TRANSLATE_NOOP("ListWords", "Village")},
    {"wh", QT_TRANSLATE_NOOP("ListWords", "Energy")},
};

/// Values that no function of the window says already: "list/column/word".
constexpr Line valueLines[] = {
    {"customers/state/active", QT_TRANSLATE_NOOP("ListWords", "Active")},
    {"customers/state/archived", QT_TRANSLATE_NOOP("ListWords", "Archived")},
    {"devices/situation/retired", QT_TRANSLATE_NOOP("ListWords", "Retired")},
    {"devices/situation/needs_reset", QT_TRANSLATE_NOOP("ListWords", "Needs a reset")},
    {"devices/situation/with_customer", QT_TRANSLATE_NOOP("ListWords", "With a customer")},
    {"devices/situation/in_stock", QT_TRANSLATE_NOOP("ListWords", "In stock")},
    {"sales/kind/plan", QT_TRANSLATE_NOOP("ListWords", "Instalments")},
    {"sales/kind/service", QT_TRANSLATE_NOOP("ListWords", "Energy service")},
    {"instalments/state/overdue", QT_TRANSLATE_NOOP("ListWords", "Overdue")},
    {"instalments/state/due", QT_TRANSLATE_NOOP("ListWords", "Due")},
    {"instalments/state/paid", QT_TRANSLATE_NOOP("ListWords", "Paid")},
    {"instalments/state/voided", QT_TRANSLATE_NOOP("ListWords", "Cancelled")},
    {"payments/source/new_money", QT_TRANSLATE_NOOP("ListWords", "New money")},
    {"payments/source/credit", QT_TRANSLATE_NOOP("ListWords", "Used credit")},
    {"tokens/kind/energy", QT_TRANSLATE_NOOP("ListWords", "Energy")},
    {"tokens/kind/days", QT_TRANSLATE_NOOP("ListWords", "Days")},
    {"tokens/kind/unlock", QT_TRANSLATE_NOOP("ListWords", "Unlock for good")},
    {"tokens/kind/command", QT_TRANSLATE_NOOP("ListWords", "Command")},
    {"tokens/cause/payment", QT_TRANSLATE_NOOP("ListWords", "Payment")},
    {"tokens/cause/grant", QT_TRANSLATE_NOOP("ListWords", "Grant")},
    {"tokens/cause/plan_change", QT_TRANSLATE_NOOP("ListWords", "Change of the plan")},
    {"tokens/cause/command", QT_TRANSLATE_NOOP("ListWords", "Command")},
};

template <size_t count>
QString lineText(const Line (&lines)[count], const QString &word)
{
    for (const auto &line : lines) {
        if (word == QLatin1String(line.word))
            return ListWords::tr(line.text);
    }
    return {};
}

QString paymentState(const QString &word)
{
    if (const auto status = paymentStatusFromWord(word))
        return paymentStateText(*status, {});
    return paymentStateText(PaymentStatus::Refused, word == u"unmatched" ? QStringLiteral("open") : word);
}

Tone paymentTone(const QString &word)
{
    if (const auto status = paymentStatusFromWord(word))
        return paymentStateTone(*status, {});
    return word == u"unmatched" ? Tone::Bad : Tone::Neutral;
}

QString tokenSituation(const QString &word)
{
    TokenView token;
    token.waitsForPerson = word == u"by_hand";
    token.state = token.waitsForPerson ? QStringLiteral("queued") : word;
    return tokenStateText(token);
}

SaleState saleState(const QString &word)
{
    if (word == u"complete")
        return SaleState::Complete;
    return word == u"archived" ? SaleState::Archived : SaleState::Open;
}

QString languageName(const QString &code)
{
    for (const auto &language : windowLanguages()) {
        if (language.code == code)
            return language.name;
    }
    return code;
}

/// By "list/column": the function that says its words.
using Say = QString (*)(const QString &);

const QHash<QString, Say> &sayings()
{
    static constexpr auto kind = [](const QString &word) {
        const auto known = deviceKindFromWord(word);
        return known ? deviceKindText(*known) : word;
    };
    static const QHash<QString, Say> all{
        {QStringLiteral("devices/kind"), kind},
        {QStringLiteral("tokens/device_kind"), kind},
        {QStringLiteral("sales/state"), [](const QString &word) { return saleStateText(saleState(word)); }},
        {QStringLiteral("sales/every"),
         [](const QString &word) { return periodText(word == u"weekly" ? Period::Weekly : Period::Monthly); }},
        {QStringLiteral("payments/state"), paymentState},
        {QStringLiteral("payments/reason"), reasonText},
        {QStringLiteral("payments/provider"), providerText},
        {QStringLiteral("tokens/situation"), tokenSituation},
        {QStringLiteral("messages/state"), messageStateText},
        {QStringLiteral("messages/kind"), messageKindText},
        {QStringLiteral("customers/language"), languageName},
    };
    return all;
}

QString joinedWord(const QString &list, const QString &column)
{
    return list + u'/' + column;
}

} // namespace

QString listViewText(const QString &view)
{
    return lineText(viewLines, view);
}

QString listColumnText(const QString &list, const QString &column)
{
    const QString own = lineText(columnLines, joinedWord(list, column));
    return own.isEmpty() ? lineText(columnLines, column) : own;
}

QString listWordText(const QString &list, const QString &column, const QString &word)
{
    if (word.isEmpty())
        return word;
    const QString place = joinedWord(list, column);
    const auto say = sayings().value(place);
    const QString text = say ? say(word) : lineText(valueLines, joinedWord(place, word));
    return text.isEmpty() ? word : text;
}

std::optional<Tone> listWordTone(const QString &list, const QString &column, const QString &word)
{
    const QString place = joinedWord(list, column);
    if (word.isEmpty())
        return {};
    if (place == u"payments/state")
        return paymentTone(word);
    if (place == u"messages/state")
        return messageStateTone(word);
    if (place == u"tokens/situation")
        return tokenStateTone(word);
    if (place == u"sales/state")
        return saleStateTone(saleState(word));
    if (place == u"devices/situation")
        return word == u"needs_reset" ? Tone::Bad : word == u"with_customer" ? Tone::Good : Tone::Neutral;
    if (place == u"instalments/state")
        return word == u"overdue" ? Tone::Bad
               : word == u"due"   ? Tone::Waiting
               : word == u"paid"  ? Tone::Good
                                  : Tone::Neutral;
    return {};
}

std::vector<const ListColumn *> windowColumns(const ListSpec &spec)
{
    std::vector<const ListColumn *> columns;
    for (const auto &column : spec.columns) {
        if (!column.isForScripts && column.type != ListType::Id)
            columns.push_back(&column);
    }
    return columns;
}
