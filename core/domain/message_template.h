#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

/// What a customer is told (domain rules, section 19).
enum class MessageKind
{
    Token,              ///< a code to be typed
    Sent,               ///< the maker reached the device itself
    Payment,            ///< booked, and there is no token: why
    UpcomingInstalment, ///< before it is due
    OverdueInstalment   ///< after it was due
};
[[nodiscard]] const std::vector<MessageKind> &messageKinds();
[[nodiscard]] QString toWord(MessageKind kind);
[[nodiscard]] Result<MessageKind> messageKindFromWord(const QString &word);

/// Names that a template of this kind may hold in braces: "{token}".
[[nodiscard]] QStringList variablesOf(MessageKind kind);

/// The longest template, in characters.
inline constexpr int longestTemplate = 600;

/// Fails with Invalid, field `text`: required, too_long, unknown_variable (names it), missing_variable (a token message
/// without {token} would leave the customer in the dark).
[[nodiscard]] Outcome checkTemplate(MessageKind kind, const QString &text);

/// Puts the values in. A variable without a value leaves nothing, and no double blank, behind.
[[nodiscard]] QString fillTemplate(const QString &text, const QHash<QString, QString> &values);

/// The text used until the company writes its own; English for an unknown language. Within the GSM 7-bit alphabet.
[[nodiscard]] QString defaultTemplate(MessageKind kind, const QString &language);
