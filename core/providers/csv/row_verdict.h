#pragma once

#include <QString>

/// What the words of a statement say of a row: whether it is money that came in and stayed.

enum class StatusVerdict
{
    Success,
    NoMoney, ///< failed, pending, cancelled, given back
    Unknown
};

/// Of a cell of the status column, in English, French, Portuguese and Swahili.
[[nodiscard]] StatusVerdict judgeStatus(const QString &cell);

/// Whether a text of the row names it a reversal: it takes another row back, whatever the sign of its amount.
[[nodiscard]] bool namesReversal(const QString &text);
