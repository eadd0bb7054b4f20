#include "core/domain/named_currency.h"

#include <QStringList>

#include <array>
#include <string_view>

namespace {

// ISO 4217, active codes. Without CLF and UYW: units of account with four decimals in which nobody pays.
constexpr std::string_view withoutDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
constexpr std::string_view withTwoDecimals =
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW "
    "CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR "
    "ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV "
    "MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD "
    "SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ";
constexpr std::string_view withThreeDecimals = "BHD IQD JOD KWD LYD OMR TND ";

struct DecimalsOfCodes
{
    int decimals;
    std::string_view codes;
};
constexpr std::array decimalsOfCodes{DecimalsOfCodes{0, withoutDecimals}, DecimalsOfCodes{2, withTwoDecimals},
                                     DecimalsOfCodes{3, withThreeDecimals}};

constexpr size_t codeLength = 3;

template <typename Visit>
void forEachCode(std::string_view codes, Visit visit)
{
    for (size_t at = 0; at < codes.size(); at += codeLength + 1)
        visit(QLatin1String(codes.data() + at, codeLength));
}

bool contains(std::string_view codes, const QString &code)
{
    bool found = false;
    forEachCode(codes, [&](QLatin1String listed) { found = found || listed == code; });
    return found;
}

} // namespace

Result<Currency> Currency::fromCode(const QString &code)
{
    for (const auto &group : decimalsOfCodes) {
        if (contains(group.codes, code))
            return Currency(code, group.decimals);
    }
    return invalid(QStringLiteral("invalid_currency"),
                   QStringLiteral("\"%1\" is not a currency code of ISO 4217, such as TZS or UGX.").arg(code.left(40)),
                   QStringLiteral("currency"));
}

Currency currencyNamed(const QString &code, const Currency &otherwise)
{
    return Currency::fromCode(code).value_or(otherwise);
}

QStringList Currency::codes()
{
    QStringList all;
    for (const auto &group : decimalsOfCodes)
        forEachCode(group.codes, [&all](QLatin1String code) { all << code; });
    all.sort();
    return all;
}
