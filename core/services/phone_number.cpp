#include "core/services/phone_number.h"

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#endif
#include <phonenumbers/phonenumberutil.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <algorithm>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

bool parsePossible(const QString &text, const QString &country, i18n::phonenumbers::PhoneNumber &number)
{
    const auto &numbers = *PhoneNumberUtil::GetInstance();
    const auto error = numbers.Parse(text.toStdString(), country.toStdString(), &number);
    return error == PhoneNumberUtil::NO_PARSING_ERROR && numbers.IsPossibleNumber(number);
}

} // namespace

Result<PhoneNumber> parsePhone(const QString &text, const QString &country)
{
    constexpr qsizetype longestText = 40;
    const QString trimmed = text.trimmed();
    const auto wrong = [&] {
        return invalid(u"invalid_phone"_s,
                       u"\"%1\" is not a possible phone number in %2; write it with the country's code, such as +255712345678."_s.arg(
                           trimmed.left(longestText), country),
                       u"phone"_s);
    };
    // Letters are numbers to the library ("0800 TOKEN"); at a desk they are a slip of the hand.
    const bool hasLetter = std::any_of(trimmed.begin(), trimmed.end(), [](QChar character) { return character.isLetter(); });
    if (trimmed.isEmpty() || trimmed.size() > longestText || hasLetter)
        return wrong();

    const auto &numbers = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    // "00" is the international prefix of most countries but not of all, and people write it everywhere.
    const bool isPossible = parsePossible(trimmed, country, number)
                            || (trimmed.startsWith("00"_L1) && parsePossible(u'+' + trimmed.mid(2), country, number));
    if (!isPossible)
        return wrong();
    std::string formatted;
    numbers.Format(number, PhoneNumberUtil::E164, &formatted);
    const QString e164 = QString::fromStdString(formatted);
    if (e164.size() < 9 || e164.size() > 16)  // '+' and 8 to 15 digits
        return wrong();
    return PhoneNumber{e164, numbers.IsValidNumber(number)};
}
