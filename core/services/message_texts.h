#pragma once

#include "core/domain/distribution.h"
#include "core/domain/message_template.h"
#include "core/domain/money.h"

/// The words of messages to customers, in English ("en"), French ("fr"), Portuguese ("pt") and Swahili ("sw"); any
/// other language gets English. Every character is of the GSM 7-bit alphabet, so one message is not cut to 70
/// characters: what has no place there (a with tilde, c with cedilla, curly quotes) is written without.

/// Where one payment went.
struct PaymentSplit
{
    Money amount;
    std::vector<std::pair<AllocationType, Money>> parts; ///< in the order of spending; one type may come several times
};

struct TokenText
{
    QString serial;
    TokenKind kind = TokenKind::Energy;
    QString text; ///< the maker's; empty where the maker reaches the device itself
    qint64 wattHours = 0, days = 0;
    std::optional<PaymentSplit> split; ///< empty for grants and commands
};

/// "1234 5678 9012 3456 7890" for the 20 digits of an STS token; any other text as it is.
[[nodiscard]] QString groupedToken(const QString &text);
/// Where the payer can pay what he was asked for.
[[nodiscard]] QString requestMessage(const QString &language, const Currency &currency, Money amount,
                                     const QString &serial, const QString &url);

/// "en", "fr", "pt", "sw"
[[nodiscard]] const QStringList &messageLanguages();

/// What the variables of a template stand for (core/domain/message_template.h).
using MessageValues = QHash<QString, QString>;
/// {token}, {quantity}, {split}, {amount}, {serial}
[[nodiscard]] MessageValues tokenValues(const QString &language, const Currency &currency, const TokenText &token);
/// {split}, {amount}, {reason} why there is no token, {serial}
[[nodiscard]] MessageValues paymentValues(const QString &language, const Currency &currency, const QString &serial,
                                          const PaymentSplit &split, NoTokenReason reason);
/// The kind of message that carries this token: with a code to be typed, or without.
[[nodiscard]] MessageKind messageKindOf(const TokenText &token);
/// "TZS 1234.50": how a message writes money.
[[nodiscard]] QString messageMoney(Money amount, const Currency &currency);
