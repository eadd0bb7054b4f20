#include "ui/plain_error_texts.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace {

struct Sentence
{
    const char *reason;
    const char *text;
};

/// In alphabetical order. %1 is what a provider said, in its own words.
constexpr Sentence sentences[] = {
    {"already_exists", QT_TRANSLATE_NOOP("ErrorTexts", "This is there already.")},
    {"ambiguous_name", QT_TRANSLATE_NOOP("ErrorTexts", "More than one thing has this name: rename one of them first.")},
    {"ambiguous_reference",
     QT_TRANSLATE_NOOP("ErrorTexts", "Several payments have this reference: open the right one from the list.")},
    {"connection_blocked",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "The connection was not made, because it is not safe. Look at the web address of the account.")},
    {"crypto_unavailable", QT_TRANSLATE_NOOP("ErrorTexts", "This computer cannot encrypt: install the program again.")},
    {"debit", QT_TRANSLATE_NOOP("ErrorTexts", "This is money that went out or back, not a payment.")},
    {"empty_file", QT_TRANSLATE_NOOP("ErrorTexts", "The file holds no rows.")},
    {"empty_statement",
     QT_TRANSLATE_NOOP("ErrorTexts", "No row of this statement says a day: name the days to compare.")},
    {"file_not_found", QT_TRANSLATE_NOOP("ErrorTexts", "The file cannot be read. Choose it again.")},
    {"file_too_large", QT_TRANSLATE_NOOP("ErrorTexts", "The file is too large: split it, or save it as CSV.")},
    {"folder_not_writable",
     QT_TRANSLATE_NOOP(
         "ErrorTexts",
         "The file with the stored passwords cannot be written. Look at the rights and the free space of its folder.")},
    {"foreign_key",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "Something else still needs this, or something that it needs is gone. Look again.")},
    {"in_use", QT_TRANSLATE_NOOP("ErrorTexts", "The company is open in another window. Close that and try again.")},
    {"invalid", QT_TRANSLATE_NOOP("ErrorTexts", "These inputs do not go together: leave one of them empty.")},
    {"invalid_amount",
     QT_TRANSLATE_NOOP(
         "ErrorTexts",
         "This is not a possible amount. Write digits only, above zero, with no more decimals than the currency has.")},
    {"invalid_component",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "This is not a component of a tariff: write its name, \"=\" and its price per kWh.")},
    {"invalid_country", QT_TRANSLATE_NOOP("ErrorTexts", "This is not a country: choose one from the list.")},
    {"invalid_currency",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "This is not a currency: choose one from the list, or write its code, such as TZS.")},
    {"invalid_file",
     QT_TRANSLATE_NOOP(
         "ErrorTexts",
         "The file cannot be read: it is damaged, or a row has another number of columns. Save it again, or as CSV.")},
    {"invalid_json", QT_TRANSLATE_NOOP("ErrorTexts", "An answer or a kept text cannot be read. Try again.")},
    {"invalid_kind",
     QT_TRANSLATE_NOOP("ErrorTexts", "This is not a kind of device: meter, solar home system or e-bike.")},
    {"invalid_language", QT_TRANSLATE_NOOP("ErrorTexts", "This is not a language: choose one from the list.")},
    {"invalid_mapping",
     QT_TRANSLATE_NOOP(
         "ErrorTexts",
         "The layout of the file cannot be used as it is set. Look at its separator, encoding and columns.")},
    {"invalid_minimum",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "This is not a smallest payment that the program knows: any, or next_instalment.")},
    {"invalid_number", QT_TRANSLATE_NOOP("ErrorTexts", "This is not a possible number.")},
    {"invalid_outline",
     QT_TRANSLATE_NOOP("ErrorTexts", "An outline has at least 3 corners, each a latitude and a longitude, with \";\" "
                                     "between the corners: -3.1 36.2; -3.4 36.2; -3.4 36.9")},
    {"invalid_reason", QT_TRANSLATE_NOOP("ErrorTexts", "Choose one of the reasons in the list.")},
    {"invalid_resolution",
     QT_TRANSLATE_NOOP("ErrorTexts", "This step of the meter is too coarse. Write a smaller number of Wh.")},
    {"invalid_secret",
     QT_TRANSLATE_NOOP("ErrorTexts", "This password holds a sign that cannot be stored. Type it again.")},
    {"invalid_serial",
     QT_TRANSLATE_NOOP("ErrorTexts", "This is not a possible serial number. Type it as it stands on the device.")},
    {"invalid_setting", QT_TRANSLATE_NOOP("ErrorTexts", "This setting cannot have this value.")},
    {"invalid_time_of_use",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "The hours of the tariff cannot be used: they overlap, or a start or a price is not possible.")},
    {"invalid_type", QT_TRANSLATE_NOOP("ErrorTexts", "This is not a type of appliance: choose one from the list.")},
    {"login_refused",
     QT_TRANSLATE_NOOP(
         "ErrorTexts",
         "The service does not let the program in. Look at the user name and the password of the account. (%1)")},
    {"missing_column",
     QT_TRANSLATE_NOOP("ErrorTexts", "The file lacks this column. Choose another one, or look at the header line.")},
    {"missing_variable",
     QT_TRANSLATE_NOOP("ErrorTexts", "The message must hold {token}: without it the customer has no code.")},
    {"network_unreachable",
     QT_TRANSLATE_NOOP("ErrorTexts", "The service could not be reached. Is this computer online?")},
    {"no_answer",
     QT_TRANSLATE_NOOP(
         "ErrorTexts",
         "The service did not answer in time, so it is not known what it did. Look there before it is tried again.")},
    {"no_company", QT_TRANSLATE_NOOP("ErrorTexts", "There is no company in this folder yet.")},
    {"no_fonts",
     QT_TRANSLATE_NOOP("ErrorTexts", "This computer has no fonts, so nothing can be printed. Install one.")},
    {"not_a_backup",
     QT_TRANSLATE_NOOP("ErrorTexts", "This is not a backup of a company that can be read. Choose another one.")},
    {"not_a_company_file", QT_TRANSLATE_NOOP("ErrorTexts", "This file is not a company of this program.")},
    {"not_a_text_file",
     QT_TRANSLATE_NOOP("ErrorTexts", "This is no table that can be read. Save it as .xlsx or as CSV.")},
    {"not_allowed", QT_TRANSLATE_NOOP("ErrorTexts", "This is not possible in the state it is in now. Look again.")},
    {"not_allowed/channel",
     QT_TRANSLATE_NOOP("ErrorTexts", "This account is switched off: switch it on in the settings.")},
    {"not_allowed/currency",
     QT_TRANSLATE_NOOP("ErrorTexts", "The currency cannot change any more: there are amounts in it.")},
    {"not_allowed/customer",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "This is not possible with this customer: archived, or the device is theirs already.")},
    {"not_allowed/instalment",
     QT_TRANSLATE_NOOP("ErrorTexts", "Change one instalment, or the rest of the plan; not both at once.")},
    {"not_allowed/sale",
     QT_TRANSLATE_NOOP("ErrorTexts", "This sale is finished or archived and cannot change any more.")},
    {"not_allowed/serial",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "This is not possible with this device as it is now: look at its state and its owner.")},
    {"not_allowed/state", QT_TRANSLATE_NOOP("ErrorTexts", "It is in another state by now: look again.")},
    {"not_found", QT_TRANSLATE_NOOP("ErrorTexts", "This is not there, or not any more. Look again.")},
    {"not_paid", QT_TRANSLATE_NOOP("ErrorTexts", "Its status says that this is not money that came in.")},
    {"not_practice",
     QT_TRANSLATE_NOOP("ErrorTexts", "This folder holds a real company; only the practice company can be made anew.")},
    {"not_printable", QT_TRANSLATE_NOOP("ErrorTexts", "The printer does not take the page.")},
    {"not_readable", QT_TRANSLATE_NOOP("ErrorTexts", "The file cannot be read.")},
    {"not_supported",
     QT_TRANSLATE_NOOP("ErrorTexts", "This channel cannot do that by itself. Do it by hand and note it here.")},
    {"not_supported/channel",
     QT_TRANSLATE_NOOP("ErrorTexts", "This channel cannot ask a payer for money; it only reports payments.")},
    {"nothing_new", QT_TRANSLATE_NOOP("ErrorTexts", "None of the serial numbers is new.")},
    {"phone_taken", QT_TRANSLATE_NOOP("ErrorTexts", "Another customer has this phone number.")},
    {"rate_limited", QT_TRANSLATE_NOOP("ErrorTexts", "The service was asked too often. It is tried again later. (%1)")},
    {"refused_by_cloud", QT_TRANSLATE_NOOP("ErrorTexts", "The service said no: %1")},
    {"resolution_too_fine",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "The tokens of this maker come in coarser steps. Write a multiple of the maker's step in Wh.")},
    {"reversal", QT_TRANSLATE_NOOP("ErrorTexts", "This row takes another one back: it is not money that came in.")},
    {"secret_missing",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "This password is not stored on this computer: type it again in the account's settings.")},
    {"secret_too_long", QT_TRANSLATE_NOOP("ErrorTexts", "This password is longer than can be stored.")},
    {"server_error",
     QT_TRANSLATE_NOOP("ErrorTexts", "The service has a fault of its own. It is tried again later. (%1)")},
    {"storage",
     QT_TRANSLATE_NOOP(
         "ErrorTexts",
         "The data file did not take this. Nothing of it was saved. Try again; if it stays, restart the program.")},
    {"too_long", QT_TRANSLATE_NOOP("ErrorTexts", "This is too long. Write less.")},
    {"too_many_rows",
     QT_TRANSLATE_NOOP("ErrorTexts", "An .xlsx sheet does not hold so many rows: export a shorter time, or .csv.")},
    {"twice_in_list", QT_TRANSLATE_NOOP("ErrorTexts", "This serial number stands in an earlier line already.")},
    {"unexpected_status",
     QT_TRANSLATE_NOOP("ErrorTexts", "The service gave an answer that the program does not know. (%1)")},
    {"unknown_channel", QT_TRANSLATE_NOOP("ErrorTexts", "There is no such channel: choose one from the list.")},
    {"unknown_column",
     QT_TRANSLATE_NOOP("ErrorTexts", "The list has no such column any more. Remove this filter or this sorting.")},
    {"unknown_format", QT_TRANSLATE_NOOP("ErrorTexts", "The name of the file must end with .csv, .xlsx or .json.")},
    {"unknown_kind", QT_TRANSLATE_NOOP("ErrorTexts", "This kind is not known to the program.")},
    {"unknown_language",
     QT_TRANSLATE_NOOP("ErrorTexts", "Messages are not written in this language: choose one from the list.")},
    {"unknown_setting", QT_TRANSLATE_NOOP("ErrorTexts", "This account has no such setting.")},
    {"unknown_sheet", QT_TRANSLATE_NOOP("ErrorTexts", "The workbook has no such sheet: choose another one.")},
    {"unknown_variable", QT_TRANSLATE_NOOP("ErrorTexts", "A word in braces is not known to this message, or a brace is "
                                                         "open. Take one of those listed below the text.")},
    {"unknown_word", QT_TRANSLATE_NOOP("ErrorTexts", "The column has no such value. Choose one from the list.")},
    {"unusable_answer",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "The answer of the service cannot be used. Look at the web address of the account. (%1)")},
    {"vault_busy", QT_TRANSLATE_NOOP("ErrorTexts", "Another program is writing the stored passwords: try again.")},
    {"vault_full",
     QT_TRANSLATE_NOOP("ErrorTexts", "There are too many stored passwords: remove accounts that are not used.")},
    {"vault_too_new",
     QT_TRANSLATE_NOOP("ErrorTexts",
                       "The stored passwords were written by a newer version of the program: install that version.")},
    {"vault_unreadable",
     QT_TRANSLATE_NOOP("ErrorTexts", "The file with the stored passwords cannot be read. Look at its rights.")},
    {"worker_running",
     QT_TRANSLATE_NOOP("ErrorTexts", "Another program already works for this company in the background.")},
    {"wrong_encoding",
     QT_TRANSLATE_NOOP("ErrorTexts", "The letters of the file cannot be read in this encoding. Choose another one.")},
    {"wrong_filter", QT_TRANSLATE_NOOP("ErrorTexts", "This column cannot be filtered in this way. Remove the filter.")},
    {"wrong_passphrase", QT_TRANSLATE_NOOP("ErrorTexts", "The backup is encrypted, and this is not its passphrase.")},
    {"wrong_unit", QT_TRANSLATE_NOOP("ErrorTexts", "This device is granted days, not energy.")},
    {"wrong_unit/days", QT_TRANSLATE_NOOP("ErrorTexts", "A meter is granted energy, not days.")},
};

} // namespace

const char *plainSentence(const QString &reason)
{
    static const QHash<QString, const char *> byReason = [] {
        QHash<QString, const char *> map;
        for (const auto &sentence : sentences)
            map.insert(QLatin1String(sentence.reason), sentence.text);
        return map;
    }();
    return byReason.value(reason);
}
