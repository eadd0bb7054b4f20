#include "ui/error_texts.h"

#include "ui/plain_error_texts.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct Sentence
{
    const char *reason;
    const char *text;
};

/// In alphabetical order. Those whose own English sentence says more (which customer has the phone, what is wrong in an
/// amount) are in plain_error_texts.cpp.
constexpr Sentence sentences[] = {
    {"account_in_use",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "Devices or payments belong to this account. Switch it off instead of removing it.")},
    {"already_initialised", QT_TRANSLATE_NOOP("ErrorTexts", "This data folder already holds a company.")},
    {"already_merged", QT_TRANSLATE_NOOP("ErrorTexts", "This customer was merged into another one already.")},
    {"appliance_in_use",
     QT_TRANSLATE_NOOP("ErrorTexts", "This appliance was sold or is in stock and cannot be removed.")},
    {"archived_customer", QT_TRANSLATE_NOOP("ErrorTexts", "This customer is archived.")},
    {"below_minimum",
     QT_TRANSLATE_NOOP("ErrorTexts", "After the debts, less is left than the smallest purchase allowed.")},
    {"cancelled", QT_TRANSLATE_NOOP("ErrorTexts", "Cancelled. Nothing was written.")},
    {"conflict",
     QT_TRANSLATE_NOOP("ErrorTexts", "This reference was seen before with another amount or serial number.")},
    {"customer_has_credit", QT_TRANSLATE_NOOP("ErrorTexts", "The customer has or had credit.")},
    {"customer_has_devices", QT_TRANSLATE_NOOP("ErrorTexts", "The customer has a device: take that back first.")},
    {"customer_has_payments", QT_TRANSLATE_NOOP("ErrorTexts", "The customer has payments.")},
    {"customer_has_sales",
     QT_TRANSLATE_NOOP("ErrorTexts", "The customer has bought something: take the sale back first.")},
    {"customer_owes", QT_TRANSLATE_NOOP("ErrorTexts", "The customer owes access rates.")},
    {"customer_was_merged", QT_TRANSLATE_NOOP("ErrorTexts", "A duplicate was merged into this customer.")},
    {"database_busy",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "Another program is writing to this company for a long time. Try again in a moment.")},
    {"database_damaged", QT_TRANSLATE_NOOP("ErrorTexts", "The data file is damaged. Restore the last backup.")},
    {"day_closed", QT_TRANSLATE_NOOP("ErrorTexts", "This day is closed. Choose a later one.")},
    {"device_assigned", QT_TRANSLATE_NOOP("ErrorTexts", "This device belongs to a customer: choose one from stock.")},
    {"device_has_payments", QT_TRANSLATE_NOOP("ErrorTexts", "Money was paid on the device.")},
    {"device_has_sale", QT_TRANSLATE_NOOP("ErrorTexts", "The device is sold: take the sale back first.")},
    {"device_has_tokens", QT_TRANSLATE_NOOP("ErrorTexts", "The device has tokens.")},
    {"device_reassigned", QT_TRANSLATE_NOOP("ErrorTexts", "The device went to another customer since.")},
    {"different_offices",
     QT_TRANSLATE_NOOP("ErrorTexts", "The money of the two customers is booked by two offices: hand one cluster over "
                                     "first, or move the customer.")},
    {"disk_full", QT_TRANSLATE_NOOP("ErrorTexts", "The disk is full. Nothing was saved.")},
    {"document_empty", QT_TRANSLATE_NOOP("ErrorTexts", "The file is empty.")},
    {"document_too_large", QT_TRANSLATE_NOOP("ErrorTexts", "The file is larger than 5 MB.")},
    {"down_payment_exceeds_cost", QT_TRANSLATE_NOOP("ErrorTexts", "The down payment is larger than the total cost.")},
    {"exceeds_outstanding",
     QT_TRANSLATE_NOOP("ErrorTexts", "This is more than can be paid. Nothing was booked: take at most what is open.")},
    {"failed_at_provider", QT_TRANSLATE_NOOP("ErrorTexts", "The provider says that this payment did not succeed.")},
    {"future_date", QT_TRANSLATE_NOOP("ErrorTexts", "This date lies in the future.")},
    {"insecure_url",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "The address must begin with https. Plain http is for services on this machine only.")},
    {"instalment_below_one_minor_unit", QT_TRANSLATE_NOOP("ErrorTexts", "The instalment is too small.")},
    {"instalment_exceeds_financed_amount",
     QT_TRANSLATE_NOOP("ErrorTexts", "The instalment is larger than what is left to pay after the down payment.")},
    {"instalment_has_payments",
     QT_TRANSLATE_NOOP("ErrorTexts", "Something is already paid on this instalment, so it cannot be changed.")},
    {"invalid_count", QT_TRANSLATE_NOOP("ErrorTexts", "This is not a possible number of instalments.")},
    {"invalid_current", QT_TRANSLATE_NOOP("ErrorTexts", "A maximum current is between 1 and 1000 ampere.")},
    {"invalid_date", QT_TRANSLATE_NOOP("ErrorTexts", "This is not a possible date.")},
    {"invalid_email", QT_TRANSLATE_NOOP("ErrorTexts", "This is not an e-mail address.")},
    {"invalid_period", QT_TRANSLATE_NOOP("ErrorTexts", "The period must be at least one whole day.")},
    {"invalid_phase", QT_TRANSLATE_NOOP("ErrorTexts", "A meter has 1 phase or 3.")},
    {"invalid_phone", QT_TRANSLATE_NOOP("ErrorTexts", "This is not a possible phone number.")},
    {"invalid_position",
     QT_TRANSLATE_NOOP("ErrorTexts", "Degrees with a point and at most six decimals: a latitude from -90 to 90, a "
                                     "longitude from -180 to 180.")},
    {"invalid_time_zone", QT_TRANSLATE_NOOP("ErrorTexts", "This time zone is not known.")},
    {"invalid_token",
     QT_TRANSLATE_NOOP("ErrorTexts", "A token of this maker has 20 digits. Compare it with the original.")},
    {"invalid_url", QT_TRANSLATE_NOOP("ErrorTexts", "This is not a web address.")},
    {"keychain_unavailable",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "The system keychain does not answer, so passwords can be neither read nor stored.")},
    {"name_taken", QT_TRANSLATE_NOOP("ErrorTexts", "This name is already used.")},
    {"needs_reset",
     QT_TRANSLATE_NOOP("ErrorTexts", "This device was taken back and must be reset before it is given out again.")},
    {"newer_file",
     QT_TRANSLATE_NOOP(
         "ErrorTexts",
         "This data file was written by a newer version of the program. Install that version to open it.")},
    {"own_file", QT_TRANSLATE_NOOP("ErrorTexts", "This is the company's own data file, which is open.")},
    {"no_email",
     QT_TRANSLATE_NOOP("ErrorTexts", "The channel needs an e-mail address. Give the customer one, or set one in the "
                                     "channel's account under Settings.")},
    {"no_plan", QT_TRANSLATE_NOOP("ErrorTexts", "The device has no payment plan.")},
    {"no_reference", QT_TRANSLATE_NOOP("ErrorTexts", "The row has no reference.")},
    {"no_serial", QT_TRANSLATE_NOOP("ErrorTexts", "The payment names no device serial number.")},
    {"no_tariff", QT_TRANSLATE_NOOP("ErrorTexts", "The meter has no tariff.")},
    {"no_untouched_instalment",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "Every instalment has money on it. Give a new number of instalments for the rest.")},
    {"not_writable/file",
     QT_TRANSLATE_NOOP("ErrorTexts", "The file cannot be written there. Choose another folder or name.")},
    {"not_writable", QT_TRANSLATE_NOOP("ErrorTexts", "The data folder cannot be written to.")},
    {"nothing_to_pay",
     QT_TRANSLATE_NOOP(
         "ErrorTexts",
         "There is nothing to pay: the plan is finished or there is none, and the customer owes nothing.")},
    {"open_debt", QT_TRANSLATE_NOOP("ErrorTexts", "The customer still owes money.")},
    {"open_sale", QT_TRANSLATE_NOOP("ErrorTexts", "This device has an open sale.")},
    {"payment_has_token", QT_TRANSLATE_NOOP("ErrorTexts", "The token of this payment was already asked for.")},
    {"payment_was_matched", QT_TRANSLATE_NOOP("ErrorTexts", "A person has matched this payment since.")},
    {"payment_was_used", QT_TRANSLATE_NOOP("ErrorTexts", "The money of this payment was used since.")},
    {"place_in_use",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "Other places, customers or devices belong to this place, so it cannot be removed.")},
    {"provider_reversed",
     QT_TRANSLATE_NOOP("ErrorTexts", "The provider took this money back: reverse the payment instead of moving it.")},
    {"refund_under_way", QT_TRANSLATE_NOOP("ErrorTexts", "A refund of this payment is under way.")},
    {"request_expired", QT_TRANSLATE_NOOP("ErrorTexts", "The payer did not pay in time.")},
    {"request_refused", QT_TRANSLATE_NOOP("ErrorTexts", "The payer or the channel said no to the request.")},
    {"required/name", QT_TRANSLATE_NOOP("ErrorTexts", "Write a name of at least two characters.")},
    {"required/surname", QT_TRANSLATE_NOOP("ErrorTexts", "Write a name of at least two characters.")},
    {"required", QT_TRANSLATE_NOOP("ErrorTexts", "This is needed.")},
    {"reversal",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "The words of this row may take another payment back, or the payer wrote them. If it is a "
                       "payment, take the words out of the row and import it again.")},
    {"reversed_by_provider", QT_TRANSLATE_NOOP("ErrorTexts", "The provider reversed this payment.")},
    {"sale_has_payments", QT_TRANSLATE_NOOP("ErrorTexts", "Money was paid on the sale.")},
    {"sale_has_tokens", QT_TRANSLATE_NOOP("ErrorTexts", "A token of the sale was already asked for.")},
    {"sale_was_changed", QT_TRANSLATE_NOOP("ErrorTexts", "The plan of the sale was changed since.")},
    {"same_customer",
     QT_TRANSLATE_NOOP("ErrorTexts", "A customer cannot be merged with itself: choose the other one.")},
    {"same_device/replacement", QT_TRANSLATE_NOOP("ErrorTexts", "A device cannot replace itself.")},
    {"same_device", QT_TRANSLATE_NOOP("ErrorTexts", "The payment is already booked on this device.")},
    {"serial_taken", QT_TRANSLATE_NOOP("ErrorTexts", "A device with this serial number is already registered.")},
    {"shortened_id",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "A spreadsheet has shortened this number. Export the file again with this column as text.")},
    {"tariff_in_use", QT_TRANSLATE_NOOP("ErrorTexts", "Meters use this tariff. Choose the tariff they move to.")},
    {"token_waiting",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "Energy is paid for this meter and its token was not made yet. Reverse that payment, or "
                       "move it to another device, first.")},
    {"token_waiting/replacement",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "Energy is paid and waits for its token, and the new meter takes coarser steps. Reverse "
                       "that payment first.")},
    {"too_many_documents", QT_TRANSLATE_NOOP("ErrorTexts", "A customer has at most 10 documents: remove one first.")},
    {"total_below_paid", QT_TRANSLATE_NOOP("ErrorTexts", "The new total is less than what is already paid.")},
    {"unassigned_device", QT_TRANSLATE_NOOP("ErrorTexts", "The device belongs to no customer.")},
    {"unknown_appliance", QT_TRANSLATE_NOOP("ErrorTexts", "There is no appliance of this name.")},
    {"unknown_cluster", QT_TRANSLATE_NOOP("ErrorTexts", "There is no cluster of this name.")},
    {"unknown_customer", QT_TRANSLATE_NOOP("ErrorTexts", "This customer is not known.")},
    {"unknown_manufacturer", QT_TRANSLATE_NOOP("ErrorTexts", "There is no manufacturer of this name.")},
    {"unknown_mini_grid", QT_TRANSLATE_NOOP("ErrorTexts", "There is no mini-grid of this name.")},
    {"unknown_serial/replacement",
     QT_TRANSLATE_NOOP("ErrorTexts", "No device has this serial number. To register it now, choose its maker.")},
    {"unknown_serial", QT_TRANSLATE_NOOP("ErrorTexts", "No device has this serial number.")},
    {"unknown_status",
     QT_TRANSLATE_NOOP("ErrorTexts", "The status of this row does not say whether the payment succeeded.")},
    {"unknown_tariff", QT_TRANSLATE_NOOP("ErrorTexts", "There is no tariff of this name.")},
    {"unknown_village", QT_TRANSLATE_NOOP("ErrorTexts", "There is no village of this name.")},
    {"unsupported_device", QT_TRANSLATE_NOOP("ErrorTexts", "This manufacturer does not make this kind of device.")},
    {"unsupported_document", QT_TRANSLATE_NOOP("ErrorTexts", "Only PDF and DOCX files are kept.")},
    {"vault_damaged", QT_TRANSLATE_NOOP("ErrorTexts", "The file with the stored passwords is damaged.")},
    {"vault_locked",
     QT_TRANSLATE_NOOP("ErrorTexts", "The stored passwords are locked: the passphrase was not given or is wrong.")},
    {"wrong_currency", QT_TRANSLATE_NOOP("ErrorTexts", "The payment is in another currency.")},
    {"wrong_device_kind", QT_TRANSLATE_NOOP("ErrorTexts", "The device is of another kind.")},
};

} // namespace

const char *reasonSentence(const QString &reason)
{
    static const QHash<QString, const char *> byReason = [] {
        QHash<QString, const char *> map;
        for (const auto &sentence : sentences)
            map.insert(QLatin1String(sentence.reason), sentence.text);
        return map;
    }();
    const char *own = byReason.value(reason);
    return own ? own : plainSentence(reason);
}

QString reasonText(const QString &reason)
{
    const char *sentence = reasonSentence(reason);
    const QString text = sentence ? QCoreApplication::translate("ErrorTexts", sentence) : QString();
    return text.contains(QStringLiteral("%1")) ? QString() : text; // it only says what a provider said
}

QString errorText(const Error &error)
{
    // The same reason may need another sentence for one of the inputs.
    for (const QString &reason : {error.reason + u'/' + error.field, error.reason}) {
        const char *sentence = reasonSentence(reason);
        if (!sentence)
            continue;
        const QString text = QCoreApplication::translate("ErrorTexts", sentence);
        const bool isEnglish = text == QString::fromUtf8(sentence);
        if (isEnglish && sentence == plainSentence(reason) && !error.detail.isEmpty())
            return error.detail;
        return QString(text).replace(QStringLiteral("%1"), error.detail);
    }
    return error.detail;
}
