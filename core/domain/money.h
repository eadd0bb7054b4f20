#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>
#include <numeric>

/// An amount in minor units of the company's one currency (domain rules, section 1). Never built from a floating-point
/// number. Amounts that come through a door are at most `maximum`, so a sum of hundreds of them fits 64 bits; every
/// operator still stops the program rather than wrap.
class Money
{
public:
    /// Largest amount accepted from outside: 10^16 minor units, a hundred million million in a currency of 2 decimals.
    static constexpr qint64 maximum = 10'000'000'000'000'000;

    constexpr Money() = default;
    constexpr explicit Money(qint64 minorUnits) : m_minorUnits(minorUnits) {}

    [[nodiscard]] constexpr qint64 minorUnits() const { return m_minorUnits; }
    [[nodiscard]] constexpr bool isZero() const { return m_minorUnits == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_minorUnits > 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minorUnits < 0; }

    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    friend Money operator+(Money a, Money b);
    friend Money operator-(Money a, Money b);
    friend Money operator-(Money a);
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }

private:
    qint64 m_minorUnits = 0;
};

/// floor(a * b / c) and ceil(a * b / c) with a 128-bit product; c > 0, a and b >= 0. Stops the program when the
/// result does not fit 64 bits (a rule must bound its inputs first).
[[nodiscard]] qint64 mulDivFloor(qint64 a, qint64 b, qint64 c);
[[nodiscard]] qint64 mulDivCeil(qint64 a, qint64 b, qint64 c);
/// Half up, for commissions and contained tax.
[[nodiscard]] qint64 mulDivRound(qint64 a, qint64 b, qint64 c);

/// An ISO 4217 currency with its own number of decimals (domain rules, section 1): 0, 2 or 3. Without the
/// two units of account that have 4 (CLF, UYW): nobody pays in them.
class Currency
{
public:
    /// Fails with Invalid ("invalid_currency") for anything that is not a listed ISO 4217 code.
    [[nodiscard]] static Result<Currency> fromCode(const QString &code);
    [[nodiscard]] static QStringList codes();

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] int decimals() const { return m_decimals; }

    friend bool operator==(const Currency &, const Currency &) = default;

private:
    Currency(QString code, int decimals) : m_code(std::move(code)), m_decimals(decimals) {}
    QString m_code;
    int m_decimals;
};

/// How an amount is written: machine files and commands, or the user's locale.
struct AmountFormat
{
    QChar decimalSign = u'.';
    QString groupSigns = QStringLiteral(", ");  ///< each of them may stand between groups of three digits

    [[nodiscard]] static AmountFormat machine() { return {}; }
};

/// Parses `text` exactly: digits, optional groups of three, optional decimals; trailing zeros beyond the currency's
/// decimals are accepted, any other excess decimal is refused, never rounded (domain rules, section 1).
/// No sign, no exponent, no letters. Zero parses; whether zero is allowed is the caller's rule.
/// Fails with Invalid ("invalid_amount", with `field`); the sentence says what is wrong with the text.
[[nodiscard]] Result<Money> parseAmount(QStringView text, const Currency &currency, const QString &field,
                                        const AmountFormat &format = AmountFormat::machine());

/// "1234.50": the machine form, all decimals of the currency, no grouping, '-' when negative.
[[nodiscard]] QString formatAmount(Money amount, const Currency &currency);
/// kWh with three decimals and a point: 1400 -> "1.400".
[[nodiscard]] QString formatKwh(qint64 wattHours);
