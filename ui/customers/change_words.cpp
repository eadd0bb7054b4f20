#include "ui/customers/change_words.h"

#include "core/base/json.h"
#include "ui/formats.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

struct Word
{
    const char *code;
    const char *text;
};

/// %1 is the serial number, the number of the sale or the receipt of the payment; a history of one tariff, appliance,
/// account or company needs no name.
constexpr Word sentences[] = {
    {"account.add", QT_TRANSLATE_NOOP("ChangeWords", "The account was added")},
    {"account.disable", QT_TRANSLATE_NOOP("ChangeWords", "The account was switched off")},
    {"account.edit", QT_TRANSLATE_NOOP("ChangeWords", "The account was changed, or tried again")},
    {"account.enable", QT_TRANSLATE_NOOP("ChangeWords", "The account was switched on")},
    {"account.remove", QT_TRANSLATE_NOOP("ChangeWords", "The account was removed")},
    {"appliance.add", QT_TRANSLATE_NOOP("ChangeWords", "The appliance was added")},
    {"appliance.edit", QT_TRANSLATE_NOOP("ChangeWords", "The appliance was changed")},
    {"appliance.remove", QT_TRANSLATE_NOOP("ChangeWords", "The appliance was removed")},
    {"appliance.take_back", QT_TRANSLATE_NOOP("ChangeWords", "The appliance was taken back with its import")},
    {"company.edit", QT_TRANSLATE_NOOP("ChangeWords", "The company's data was changed")},
    {"company.init", QT_TRANSLATE_NOOP("ChangeWords", "The company was set up")},
    {"credit.refunded", QT_TRANSLATE_NOOP("ChangeWords", "Credit was paid out")},
    {"customer.add", QT_TRANSLATE_NOOP("ChangeWords", "The customer was registered")},
    {"customer.address_add", QT_TRANSLATE_NOOP("ChangeWords", "An address was added")},
    {"customer.address_primary", QT_TRANSLATE_NOOP("ChangeWords", "Another address became the primary one")},
    {"customer.address_remove", QT_TRANSLATE_NOOP("ChangeWords", "An address was removed")},
    {"customer.answer", QT_TRANSLATE_NOOP("ChangeWords", "An onboarding answer was written down")},
    {"customer.answer_remove", QT_TRANSLATE_NOOP("ChangeWords", "An onboarding answer was removed")},
    {"customer.archive", QT_TRANSLATE_NOOP("ChangeWords", "The customer was archived")},
    {"customer.document_add", QT_TRANSLATE_NOOP("ChangeWords", "A document was added")},
    {"customer.document_remove", QT_TRANSLATE_NOOP("ChangeWords", "A document was removed")},
    {"customer.edit", QT_TRANSLATE_NOOP("ChangeWords", "Details were changed")},
    {"customer.merged", QT_TRANSLATE_NOOP("ChangeWords", "A duplicate was merged into this customer")},
    {"customer.merged_into", QT_TRANSLATE_NOOP("ChangeWords", "%1 was merged into another customer")},
    {"customer.take_back", QT_TRANSLATE_NOOP("ChangeWords", "The import that had brought the customer was taken back")},
    {"customer.write_off", QT_TRANSLATE_NOOP("ChangeWords", "Open debt was written off")},
    {"device.add", QT_TRANSLATE_NOOP("ChangeWords", "Device %1 was registered")},
    {"device.archive", QT_TRANSLATE_NOOP("ChangeWords", "Device %1 left its customer, who was archived")},
    {"device.assign", QT_TRANSLATE_NOOP("ChangeWords", "Device %1 was given to a customer")},
    {"device.edit", QT_TRANSLATE_NOOP("ChangeWords", "The details of device %1 were changed")},
    {"device.found", QT_TRANSLATE_NOOP("ChangeWords", "A lost device was found again")},
    {"device.in_use", QT_TRANSLATE_NOOP("ChangeWords", "Meter %1 was taken into use")},
    {"device.lost", QT_TRANSLATE_NOOP("ChangeWords", "A device was lost or stolen")},
    {"device.not_in_use", QT_TRANSLATE_NOOP("ChangeWords", "Meter %1 was taken out of use")},
    {"device.reassign", QT_TRANSLATE_NOOP("ChangeWords", "Device %1 left its customer for another one")},
    {"device.release", QT_TRANSLATE_NOOP("ChangeWords", "Device %1 left its customer")},
    {"device.replaced", QT_TRANSLATE_NOOP("ChangeWords", "A device was replaced by another one")},
    {"device.reset", QT_TRANSLATE_NOOP("ChangeWords", "A reset token was asked for device %1")},
    {"device.reset_by_hand", QT_TRANSLATE_NOOP("ChangeWords", "Device %1 was reset by hand")},
    {"device.retire", QT_TRANSLATE_NOOP("ChangeWords", "Device %1 left its customer to be retired")},
    {"device.retired", QT_TRANSLATE_NOOP("ChangeWords", "Device %1 was retired")},
    {"device.take_back", QT_TRANSLATE_NOOP("ChangeWords", "Device %1 left its customer")},
    {"device.taken_back", QT_TRANSLATE_NOOP("ChangeWords", "A device was taken back")},
    {"device.tariff", QT_TRANSLATE_NOOP("ChangeWords", "The tariff of meter %1 was changed")},
    {"payment.asked", QT_TRANSLATE_NOOP("ChangeWords", "A payment was asked for")},
    {"payment.booked", QT_TRANSLATE_NOOP("ChangeWords", "Payment %1 was booked")},
    {"payment.corrected", QT_TRANSLATE_NOOP("ChangeWords", "Payment %1 was moved to another device")},
    {"payment.matched", QT_TRANSLATE_NOOP("ChangeWords", "Payment %1 was matched by hand")},
    {"payment.returned", QT_TRANSLATE_NOOP("ChangeWords", "Payment %1 was returned by hand")},
    {"payment.reversed", QT_TRANSLATE_NOOP("ChangeWords", "Payment %1 was reversed")},
    {"payment.take_back", QT_TRANSLATE_NOOP("ChangeWords", "Payment %1 was taken back with its import")},
    {"refund.approved", QT_TRANSLATE_NOOP("ChangeWords", "The refund of payment %1 was approved")},
    {"refund.asked", QT_TRANSLATE_NOOP("ChangeWords", "A refund of payment %1 was asked for")},
    {"refund.done", QT_TRANSLATE_NOOP("ChangeWords", "Payment %1 was refunded")},
    {"refund.not_done", QT_TRANSLATE_NOOP("ChangeWords", "The refund of payment %1 was not made")},
    {"reminder.set", QT_TRANSLATE_NOOP("ChangeWords", "The reminders were changed")},
    {"sale.archived", QT_TRANSLATE_NOOP("ChangeWords", "Sale %1 was archived")},
    {"sale.edit_instalment", QT_TRANSLATE_NOOP("ChangeWords", "An instalment of sale %1 was changed")},
    {"sale.made", QT_TRANSLATE_NOOP("ChangeWords", "Sale %1 was made")},
    {"sale.replan", QT_TRANSLATE_NOOP("ChangeWords", "The plan of sale %1 was changed")},
    {"sale.take_back", QT_TRANSLATE_NOOP("ChangeWords", "Sale %1 was taken back with its import")},
    {"tariff.add", QT_TRANSLATE_NOOP("ChangeWords", "The tariff was added")},
    {"tariff.edit", QT_TRANSLATE_NOOP("ChangeWords", "The tariff was changed")},
    {"tariff.remove", QT_TRANSLATE_NOOP("ChangeWords", "The tariff was removed")},
    {"tariff.take_back", QT_TRANSLATE_NOOP("ChangeWords", "The tariff was taken back with its import")},
    {"token.granted", QT_TRANSLATE_NOOP("ChangeWords", "A token was given without payment")},
    {"token.resent", QT_TRANSLATE_NOOP("ChangeWords", "A token was sent again")},
    {"token.resolved", QT_TRANSLATE_NOOP("ChangeWords", "A token of unknown outcome was typed in")},
    {"token.resolved_not_issued",
     QT_TRANSLATE_NOOP("ChangeWords", "A token of unknown outcome was found not to exist")},
    {"token.retried", QT_TRANSLATE_NOOP("ChangeWords", "A token was asked for again")},
};

constexpr Word fields[] = {
    {"access_rate", QT_TRANSLATE_NOOP("ChangeWords", "Access rate / days")},
    {"allow_insecure_loopback", QT_TRANSLATE_NOOP("ChangeWords", "Plain http to this machine")},
    {"base_url", QT_TRANSLATE_NOOP("ChangeWords", "Web address")},
    {"birth_date", QT_TRANSLATE_NOOP("ChangeWords", "Birth date")},
    {"component", QT_TRANSLATE_NOOP("ChangeWords", "Components per kWh")},
    {"country", QT_TRANSLATE_NOOP("ChangeWords", "Country")},
    {"currency", QT_TRANSLATE_NOOP("ChangeWords", "Currency")},
    {"device_debts", QT_TRANSLATE_NOOP("ChangeWords", "A payment clears first")},
    {"education", QT_TRANSLATE_NOOP("ChangeWords", "Education")},
    {"email", QT_TRANSLATE_NOOP("ChangeWords", "E-mail")},
    {"gender", QT_TRANSLATE_NOOP("ChangeWords", "Gender")},
    {"is_social", QT_TRANSLATE_NOOP("ChangeWords", "Social tariff")},
    {"language", QT_TRANSLATE_NOOP("ChangeWords", "Language of messages")},
    {"minimum", QT_TRANSLATE_NOOP("ChangeWords", "Smallest purchase")},
    {"name", QT_TRANSLATE_NOOP("ChangeWords", "Name")},
    {"nationality", QT_TRANSLATE_NOOP("ChangeWords", "Nationality")},
    {"overdue_days", QT_TRANSLATE_NOOP("ChangeWords", "Days after an instalment was due")},
    {"phone", QT_TRANSLATE_NOOP("ChangeWords", "Phone")},
    {"price", QT_TRANSLATE_NOOP("ChangeWords", "Price")},
    {"reminds", QT_TRANSLATE_NOOP("ChangeWords", "Customers are reminded")},
    {"street", QT_TRANSLATE_NOOP("ChangeWords", "Street")},
    {"surname", QT_TRANSLATE_NOOP("ChangeWords", "Surname")},
    {"time_of_use", QT_TRANSLATE_NOOP("ChangeWords", "Price by time of day")},
    {"timezone", QT_TRANSLATE_NOOP("ChangeWords", "Time zone")},
    {"title", QT_TRANSLATE_NOOP("ChangeWords", "Title")},
    {"upcoming_days", QT_TRANSLATE_NOOP("ChangeWords", "Days before an instalment is due")},
    {"village", QT_TRANSLATE_NOOP("ChangeWords", "Village")},
};

/// States of payments, refunds and tokens, which stand alone as before or after.
constexpr Word values[] = {
    {"accepted", QT_TRANSLATE_NOOP("ChangeWords", "Booked")},
    {"approved", QT_TRANSLATE_NOOP("ChangeWords", "Approved")},
    {"asked", QT_TRANSLATE_NOOP("ChangeWords", "Asked for")},
    {"cancelled", QT_TRANSLATE_NOOP("ChangeWords", "Cancelled")},
    {"done", QT_TRANSLATE_NOOP("ChangeWords", "Done")},
    {"failed", QT_TRANSLATE_NOOP("ChangeWords", "Failed")},
    {"issued", QT_TRANSLATE_NOOP("ChangeWords", "Made")},
    {"message", QT_TRANSLATE_NOOP("ChangeWords", "Sent to the customer")},
    {"pending", QT_TRANSLATE_NOOP("ChangeWords", "Waiting")},
    {"queued", QT_TRANSLATE_NOOP("ChangeWords", "To be asked for")},
    {"refused", QT_TRANSLATE_NOOP("ChangeWords", "Refused")},
    {"reversed", QT_TRANSLATE_NOOP("ChangeWords", "Reversed")},
    {"uncertain", QT_TRANSLATE_NOOP("ChangeWords", "Unknown outcome")},
    {"unmatched", QT_TRANSLATE_NOOP("ChangeWords", "Unmatched")},
};

/// Of details that are one of several; other values are written by persons.
constexpr Word choices[] = {
    {"all_devices", QT_TRANSLATE_NOOP("ChangeWords", "Debts of all devices of the customer")},
    {"no", QT_TRANSLATE_NOOP("ChangeWords", "No")},
    {"this_meter_only", QT_TRANSLATE_NOOP("ChangeWords", "Debts of the paid meter only")},
    {"yes", QT_TRANSLATE_NOOP("ChangeWords", "Yes")},
};

template <size_t count>
const char *find(const Word (&words)[count], const QString &code)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&](const Word &word) { return code == QLatin1String(word.code); });
    return found == std::end(words) ? nullptr : found->text;
}

/// The instalments of a plan change, as the sale service keeps them: their number and sum.
QString scheduleText(const JsonValue &schedule, const Currency &currency)
{
    Money total;
    int count = 0;
    for (const auto &instalment : schedule.items()) {
        total += Money(instalment[u"cost"].toInteger().value_or(0));
        count += instalment[u"no"].toInteger().value_or(0) > 0 ? 1 : 0;
    }
    return ChangeWords::tr("%n instalment(s), together %1", nullptr, count).arg(localMoney(total, currency));
}

QString detailText(const QString &value)
{
    const char *text = find(choices, value);
    return text ? ChangeWords::tr(text) : value.isEmpty() ? QStringLiteral("\u2013") : value;
}

} // namespace

QString changeText(const ChangeView &change)
{
    const char *text = find(sentences, change.action);
    if (!text)
        return QStringLiteral("%1 %2").arg(change.action, change.subject);
    const QString sentence = ChangeWords::tr(text);
    return sentence.contains(QStringLiteral("%1")) ? sentence.arg(change.subject) : sentence;
}

QString customerFieldText(const QString &field)
{
    const char *text = find(fields, field);
    return text ? ChangeWords::tr(text) : field;
}

QString changedValueText(const QString &stored, const Currency &currency)
{
    if (stored.startsWith(u'[')) {
        if (const auto schedule = parseJson(stored.toUtf8()))
            return scheduleText(*schedule, currency);
    }
    if (const char *state = find(values, stored))
        return ChangeWords::tr(state);
    QStringList lines;
    for (const auto &line : stored.split(u'\n', Qt::SkipEmptyParts)) {
        const QString field = line.section(QStringLiteral(": "), 0, 0);
        const char *text = find(fields, field);
        lines.append(text ? QStringLiteral("%1: %2").arg(ChangeWords::tr(text), detailText(line.mid(field.size() + 2)))
                          : line);
    }
    return lines.join(u'\n');
}
