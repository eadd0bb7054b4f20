#include "core/services/phone_number.h"

#include <algorithm>
#include <array>

// For builds without libphonenumber: form only, no number plans. A local number is understood in the countries of the
// table; everywhere else it must be written with the country's code.

using namespace Qt::StringLiterals;

namespace {

struct CallingCode
{
    QLatin1String country;
    QLatin1String code;
    bool hasTrunkZero;  ///< local numbers are dialled with a 0 that falls away (ITU-T E.164, national prefixes)
};
constexpr std::array callingCodes{
    CallingCode{"AO"_L1, "244"_L1, false}, CallingCode{"BF"_L1, "226"_L1, false}, CallingCode{"BI"_L1, "257"_L1, false},
    CallingCode{"BJ"_L1, "229"_L1, false}, CallingCode{"BW"_L1, "267"_L1, false}, CallingCode{"CD"_L1, "243"_L1, true},
    CallingCode{"CF"_L1, "236"_L1, false}, CallingCode{"CG"_L1, "242"_L1, false}, CallingCode{"CI"_L1, "225"_L1, false},
    CallingCode{"CM"_L1, "237"_L1, false}, CallingCode{"DE"_L1, "49"_L1, true},   CallingCode{"DJ"_L1, "253"_L1, false},
    CallingCode{"ET"_L1, "251"_L1, true},  CallingCode{"GH"_L1, "233"_L1, true},  CallingCode{"GM"_L1, "220"_L1, false},
    CallingCode{"GN"_L1, "224"_L1, false}, CallingCode{"IN"_L1, "91"_L1, true},   CallingCode{"KE"_L1, "254"_L1, true},
    CallingCode{"KM"_L1, "269"_L1, false}, CallingCode{"LR"_L1, "231"_L1, true},  CallingCode{"LS"_L1, "266"_L1, false},
    CallingCode{"MG"_L1, "261"_L1, true},  CallingCode{"ML"_L1, "223"_L1, false}, CallingCode{"MM"_L1, "95"_L1, true},
    CallingCode{"MR"_L1, "222"_L1, false}, CallingCode{"MW"_L1, "265"_L1, true},  CallingCode{"MZ"_L1, "258"_L1, false},
    CallingCode{"NA"_L1, "264"_L1, true},  CallingCode{"NE"_L1, "227"_L1, false}, CallingCode{"NG"_L1, "234"_L1, true},
    CallingCode{"PK"_L1, "92"_L1, true},   CallingCode{"RW"_L1, "250"_L1, true},  CallingCode{"SD"_L1, "249"_L1, true},
    CallingCode{"SL"_L1, "232"_L1, true},  CallingCode{"SN"_L1, "221"_L1, false}, CallingCode{"SO"_L1, "252"_L1, true},
    CallingCode{"SS"_L1, "211"_L1, true},  CallingCode{"SZ"_L1, "268"_L1, false}, CallingCode{"TD"_L1, "235"_L1, false},
    CallingCode{"TG"_L1, "228"_L1, false}, CallingCode{"TN"_L1, "216"_L1, false}, CallingCode{"TZ"_L1, "255"_L1, true},
    CallingCode{"UG"_L1, "256"_L1, true},  CallingCode{"ZA"_L1, "27"_L1, true},   CallingCode{"ZM"_L1, "260"_L1, true},
    CallingCode{"ZW"_L1, "263"_L1, true}};

/// The digits after the international prefix, or empty when the text is no international number.
QString internationalDigits(const QString &text, const QString &digits)
{
    if (text.startsWith(u'+'))
        return digits;
    return digits.startsWith("00"_L1) ? digits.mid(2) : QString();
}

QString withCountry(const QString &digits, const QString &country)
{
    const auto *found = std::find_if(callingCodes.begin(), callingCodes.end(),
                                     [&](const CallingCode &entry) { return entry.country == country; });
    if (found == callingCodes.end())
        return {};
    const bool dropsZero = found->hasTrunkZero && digits.startsWith(u'0');
    return found->code + (dropsZero ? digits.mid(1) : digits);
}

} // namespace

Result<PhoneNumber> parsePhone(const QString &text, const QString &country)
{
    constexpr qsizetype fewestDigits = 8;  // domain rules, section 3
    constexpr qsizetype mostDigits = 15;
    const QString trimmed = text.trimmed();
    QString digits;
    bool isClean = true;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar character = trimmed[i];
        if (character >= u'0' && character <= u'9')
            digits += character;
        else
            isClean = isClean && (u" -()./"_s.contains(character) || (i == 0 && character == u'+'));
    }
    QString full = internationalDigits(trimmed, digits);
    if (full.isEmpty())
        full = withCountry(digits, country);
    if (!isClean || full.size() < fewestDigits || full.size() > mostDigits || full.startsWith(u'0'))
        return invalid(u"invalid_phone"_s,
                       u"\"%1\" is not a possible phone number; write it with the country's code, such as +255712345678."_s.arg(
                           trimmed.left(40)),
                       u"phone"_s);
    return PhoneNumber{u'+' + full, true};
}
